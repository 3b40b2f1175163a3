import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { saveBallots } from '../../db/ballots';
import { holdsPostIn } from '../../db/course';
import { lastFile } from '../../db/evidence';
import { enteredChoices, isOfRejected, rollUnit } from '../../db/paper';
import { type PaperBallotRow, paperBallots } from '../../db/paper-tables';
import { EVIDENCE_OF } from '../../domain/evidence';
import { agree } from '../../domain/paper';
import { confirmReturn, isDatedBack } from '../../domain/paper-return';
import type { Code } from '../../errors';
import type { CheckPaperBallotInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { isIndependentOfReturn, paperAtHand, readPaper } from '../paper-act';

const MAX_TEXT = 500;

export const checkPaperBallot = mutation<CheckPaperBallotInput, Context, Code, PaperBallotRow>({
  name: 'checkPaperBallot',
  thing: 'paperBallot',
  load: (context, id) => context.loaders.paperBallot.load(id),
  async run({ tx, input, now }) {
    const at = await paperAtHand(tx, 'checkPaperBallot', input.paperBallotId);
    if (!at.ok) return { refused: [at.error] };
    const { paper, session, next } = at.value;
    const { personId, subject } = tx.viewer;
    if (await holdsPostIn(tx, paper.entered_for!, today(now))) return refuse('PAPER_CHECKER_NOT_INDEPENDENT');
    const scan = await lastFile(tx, EVIDENCE_OF.PAPER_BALLOT, paper.id);
    if (scan?.state !== 'STORED' || (await isOfRejected(tx, paper.id, scan.id)))
      return refuse('PAPER_SCAN_MISSING');
    const returned = { returnedAt: paper.returned_at!, recordedAt: paper.return_recorded_at };
    if (isDatedBack(returned) && !(await isIndependentOfReturn(tx, paper)))
      return refuse('PAPER_RETURN_NOT_INDEPENDENT');
    const unconfirmed = confirmReturn(returned, input.returnedAt ?? null);
    if (unconfirmed !== null) return refuse(unconfirmed, { path: ['input', 'returnedAt'] });
    const read = await readPaper(tx, session.id, input.choices);
    if (!read.ok) return { refused: [read.error] };
    const choices = read.value;
    if (!agree(await enteredChoices(tx, paper.id), choices)) return refuse('PAPER_ENTRIES_DIFFER');
    const invalid = choices.some(({ choice }) => choice === 'INVALID');
    const reason = writtenText(input.invalidReason ?? '', MAX_TEXT);
    if (invalid !== (reason !== null)) return refuse('INPUT_INVALID', { path: ['input', 'invalidReason'] });

    const ballot = {
      id: tx.newId(),
      session_id: session.id,
      unit_id: paper.unit_id,
      estate_id: session.estate_id,
      cast_by: subject!,
      channel: 'PAPER' as const,
      cast_at: now,
      received_at: paper.returned_at!,
      invalid_reason: reason,
      proxy_id: null,
    };
    // One that does not prevail is kept as evidence.
    const entryId = (await rollUnit(tx, session.id, paper.unit_id))!.entry_id;
    await saveBallots(tx, [{ ballot, entryId }], choices, session.profile.duplicatePolicy);
    const checked = { checked_by: personId, checked_at: now, ballot_id: ballot.id };
    const scan_sha256 = paper.scan_sha256 ?? scan.stored_sha256;
    await tx.save(paperBallots, paper, { state: next, ...checked, scan_sha256 });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(paper.id);
  },
});
