import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type PaperBallotRow, paperBallots } from '../../db/paper-tables';
import { isReturnedInTime } from '../../domain/paper-return';
import type { Code } from '../../errors';
import type { ReturnPaperBallotInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { paperAtHand } from '../paper-act';

export const returnPaperBallot = mutation<ReturnPaperBallotInput, Context, Code, PaperBallotRow>({
  name: 'returnPaperBallot',
  thing: 'paperBallot',
  load: (context, id) => context.loaders.paperBallot.load(id),
  async run({ tx, input, now }) {
    const at = await paperAtHand(tx, 'returnPaperBallot', input.paperBallotId);
    if (!at.ok) return { refused: [at.error] };
    const { paper, session, next } = at.value;
    const returnedAt = input.returnedAt ?? now;
    const bounds = {
      openedAt: session.opened_at!,
      deliveredAt: paper.delivered_at!,
      closesAt: session.closes_at!,
    };
    if (!isReturnedInTime(returnedAt, bounds, now))
      return refuse('PAPER_RETURN_UNTIMELY', { path: ['input', 'returnedAt'] });

    await tx.save(paperBallots, paper, {
      state: next,
      returned_at: returnedAt,
      return_recorded_at: now,
      returned_by: tx.viewer.personId,
      returned_for: tx.viewer.actingFor!.organizationId,
    });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(paper.id);
  },
});
