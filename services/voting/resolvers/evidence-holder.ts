import { CodedError } from '../../../platform/errors';
import { err, ok, type Result } from '../../../platform/result';
import type { Tx } from '../../../platform/transaction';
import type { Refusal } from '../../../platform/user-errors';
import { expense, lockBooks } from '../db/activity-budgets';
import { lockExternalVote } from '../db/external-votes';
import { type EvidenceSubject, evidenceOfEnded } from '../domain/evidence';
import type { Code } from '../errors';
import { canRun, isCommittee, rules } from '../permissions';
import { paperAtHand } from './paper-act';
import { writtenProxyAtHand } from './written-proxy-act';

/**
 * What a file is announced for, locked, where the viewer may add evidence to it now. Whoever is not shown its files is
 * answered as if there were no such thing.
 */
interface EvidenceHolder {
  readonly id: string;
  /** The hash that the record has already, if it has one. */
  readonly recordedSha256: string | null;
  /** What those who look at it are told has changed. */
  readonly changed: { readonly type: string; readonly id: string };
}
type Found = Result<EvidenceHolder, Refusal<Code>>;

const PATH = ['input', 'subjectId'];

export function evidenceHolder(tx: Tx, subject: EvidenceSubject, id: string): Promise<Found> {
  switch (subject) {
    case 'PAPER_BALLOT':
      return paperToScan(tx, id);
    case 'VOTE_PROXY':
      return writtenProxy(tx, id);
    case 'EXTERNAL_VOTE':
      return voteHeldElsewhere(tx, id);
    case 'ACTIVITY_EXPENSE':
      return expenseOfBooks(tx, id);
  }
}

async function paperToScan(tx: Tx, id: string): Promise<Found> {
  const at = await paperAtHand(tx, 'attachEvidence', id, PATH);
  if (!at.ok) return at;
  const { paper, session } = at.value;
  const changed = { type: 'VotingSession', id: session.id };
  return ok({ id: paper.id, recordedSha256: paper.scan_sha256, changed });
}

async function writtenProxy(tx: Tx, id: string): Promise<Found> {
  const at = await writtenProxyAtHand(tx, 'attachEvidence', id, PATH);
  if (!at.ok) return at;
  const { proxy, session } = at.value;
  return ok({ id: proxy.id, recordedSha256: null, changed: { type: 'VotingSession', id: session.id } });
}

async function voteHeldElsewhere(tx: Tx, id: string): Promise<Found> {
  const vote = await lockExternalVote(tx, id);
  // A confirmed vote is anyone's; its evidence is not.
  const shown =
    vote !== null &&
    rules.RUNNER_UNTIL_CONFIRMED.may(tx.viewer, vote) &&
    rules.OWNERS_OR_AUTHORITY.may(tx.viewer, vote);
  if (!shown) return err({ code: 'EXTERNAL_VOTE_UNKNOWN', path: PATH });
  if (!canRun(tx.viewer, vote) || tx.viewer.personId === null) throw new CodedError('FORBIDDEN');
  const ended = evidenceOfEnded(vote.state);
  if (ended !== null) return err({ code: ended });
  const changed = { type: 'ExternalVote', id: vote.id };
  return ok({ id: vote.id, recordedSha256: vote.evidence_sha256, changed });
}

async function expenseOfBooks(tx: Tx, id: string): Promise<Found> {
  const entry = await expense(tx, id);
  // An expense is anyone's, too; its voucher is not.
  if (!entry || !rules.RUNNER_OR_OWNERS.may(tx.viewer, entry))
    return err({ code: 'EXPENSE_UNKNOWN', path: PATH });
  const estate = (await lockBooks(tx, entry.estate_id))!;
  if (!isCommittee(tx.viewer, estate) || tx.viewer.personId === null) throw new CodedError('FORBIDDEN');
  // A reversal has the voucher of what it takes back, with its file.
  if (entry.reverses_id !== null) return err({ code: 'EXPENSE_IS_REVERSAL', path: PATH });
  const changed = { type: 'ActivityBudget', id: entry.budget_id };
  return ok({ id: entry.id, recordedSha256: entry.voucher_sha256, changed });
}
