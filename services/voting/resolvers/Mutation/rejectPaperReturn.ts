import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lastFile } from '../../db/evidence';
import { nextRejection } from '../../db/paper';
import { type PaperBallotRow, paperBallots, paperReturnRejections } from '../../db/paper-tables';
import { EVIDENCE_OF } from '../../domain/evidence';
import type { Code } from '../../errors';
import type { RejectPaperReturnInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { isIndependentOfReturn, paperAtHand } from '../paper-act';

const MAX_REASON = 500;

export const rejectPaperReturn = mutation<RejectPaperReturnInput, Context, Code, PaperBallotRow>({
  name: 'rejectPaperReturn',
  thing: 'paperBallot',
  load: (context, id) => context.loaders.paperBallot.load(id),
  async run({ tx, input, now }) {
    const at = await paperAtHand(tx, 'rejectPaperReturn', input.paperBallotId);
    if (!at.ok) return { refused: [at.error] };
    const { paper, session, next } = at.value;
    if (!(await isIndependentOfReturn(tx, paper))) return refuse('PAPER_RETURN_NOT_INDEPENDENT');
    const reason = writtenText(input.reason, MAX_REASON);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    await tx.insert(paperReturnRejections, {
      paper_id: paper.id,
      number: await nextRejection(tx, paper.id),
      returned_at: paper.returned_at!,
      recorded_at: paper.return_recorded_at,
      recorded_by: paper.returned_by,
      recorded_for: paper.returned_for,
      rejected_at: now,
      rejected_by: tx.viewer.personId!,
      rejected_for: tx.viewer.actingFor!.organizationId,
      reason,
      scan_id: (await lastFile(tx, EVIDENCE_OF.PAPER_BALLOT, paper.id))?.id ?? null,
    });
    // What was read of it stays among the entries, whose next attempt follows.
    await tx.save(paperBallots, paper, {
      state: next,
      returned_at: null,
      return_recorded_at: null,
      returned_by: null,
      returned_for: null,
      scan_sha256: null,
      entered_by: null,
      entered_for: null,
      entered_at: null,
    });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(paper.id);
  },
});
