import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { type PaperBallotRow, paperBallots } from '../../db/paper-tables';
import type { Code } from '../../errors';
import type { DeliverPaperBallotInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { paperAtHand } from '../paper-act';

const MAX_PROOF = 500;

export const deliverPaperBallot = mutation<DeliverPaperBallotInput, Context, Code, PaperBallotRow>({
  name: 'deliverPaperBallot',
  thing: 'paperBallot',
  load: (context, id) => context.loaders.paperBallot.load(id),
  async run({ tx, input, now }) {
    const at = await paperAtHand(tx, 'deliverPaperBallot', input.paperBallotId);
    if (!at.ok) return { refused: [at.error] };
    const proof = writtenText(input.proof, MAX_PROOF);
    if (proof === null) return refuse('INPUT_INVALID', { path: ['input', 'proof'] });

    await tx.save(paperBallots, at.value.paper, {
      state: at.value.next,
      delivered_at: now,
      delivery_proof: proof,
      delivered_by: tx.viewer.personId,
    });
    await tx.changed({ type: 'VotingSession', id: at.value.session.id });
    return done(at.value.paper.id);
  },
});
