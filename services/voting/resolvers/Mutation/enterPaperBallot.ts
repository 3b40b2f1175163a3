import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { enteredChoices, saveEntry } from '../../db/paper';
import { type PaperBallotRow, paperBallots } from '../../db/paper-tables';
import type { Code } from '../../errors';
import type { EnterPaperBallotInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { paperAtHand, readPaper } from '../paper-act';

export const enterPaperBallot = mutation<EnterPaperBallotInput, Context, Code, PaperBallotRow>({
  name: 'enterPaperBallot',
  thing: 'paperBallot',
  load: (context, id) => context.loaders.paperBallot.load(id),
  async run({ tx, input, now }) {
    const at = await paperAtHand(tx, 'enterPaperBallot', input.paperBallotId);
    if (!at.ok) return { refused: [at.error] };
    const { paper, session, next } = at.value;
    const read = await readPaper(tx, session.id, input.choices);
    if (!read.ok) return { refused: [read.error] };

    const before = await enteredChoices(tx, paper.id);
    await saveEntry(tx, paper.id, (before[0]?.attempt ?? 0) + 1, read.value);
    const by = { entered_by: tx.viewer.personId, entered_for: tx.viewer.actingFor!.organizationId };
    await tx.save(paperBallots, paper, { state: next, ...by, entered_at: now });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(paper.id);
  },
});
