import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { type PaperBallotRow, paperBallots } from '../../db/paper-tables';
import type { Code } from '../../errors';
import type { DeclarePaperLostInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { paperAtHand } from '../paper-act';

const MAX_REASON = 500;

export const declarePaperLost = mutation<DeclarePaperLostInput, Context, Code, PaperBallotRow>({
  name: 'declarePaperLost',
  thing: 'paperBallot',
  load: (context, id) => context.loaders.paperBallot.load(id),
  async run({ tx, input, now }) {
    const at = await paperAtHand(tx, 'declarePaperLost', input.paperBallotId);
    if (!at.ok) return { refused: [at.error] };
    const { paper, session, next } = at.value;
    const reason = writtenText(input.reason, MAX_REASON);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    const lost = { lost_at: now, lost_by: tx.viewer.personId, lost_reason: reason };
    await tx.save(paperBallots, paper, { state: next, ...lost });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(paper.id);
  },
});
