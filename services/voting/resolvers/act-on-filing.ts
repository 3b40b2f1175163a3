import { CodedError } from '../../../platform/errors';
import { done, type Outcome, refuse } from '../../../platform/mutation';
import type { Tx } from '../../../platform/transaction';
import { type CommitteeFilingRow, committeeFilings } from '../db/filing-tables';
import { lockFiling, noteStep } from '../db/filings';
import { decideFiling, type FilingAct } from '../domain/filing';
import type { Code } from '../errors';
import { mayActOnFiling, rules } from '../permissions';

export interface FilingStep {
  readonly note: string | null;
  readonly training_record: string | null;
  readonly receipt_number: string | null;
}

/** One act on a filing, from the lock to the step in its history; `said` reads what belongs to the act. */
export async function actOnFiling(
  tx: Tx,
  filingId: string,
  act: FilingAct,
  said: (filing: CommitteeFilingRow) => FilingStep | Outcome<Code>,
): Promise<Outcome<Code>> {
  const filing = await lockFiling(tx, filingId);
  if (!filing || !rules.RUNNER_OR_AUTHORITY.may(tx.viewer, filing))
    return refuse('FILING_UNKNOWN', { path: ['input', 'filingId'] });
  if (!mayActOnFiling(tx.viewer, filing, act) || tx.viewer.personId === null)
    throw new CodedError('FORBIDDEN');
  if (filing.annulled) return refuse('COMMITTEE_ANNULLED');
  const decided = decideFiling(filing, act, tx.viewer.personId);
  if (!decided.ok) return refuse(decided.error);
  const step = said(filing);
  if (!('note' in step)) return step;

  const { note, training_record, receipt_number } = step;
  const first_filed_at = filing.first_filed_at ?? tx.now;
  await tx.save(committeeFilings, filing, { state: decided.value, first_filed_at, receipt_number });
  await noteStep(tx, filing.id, { act, note, training_record });
  await tx.changed({ type: 'OwnersCommittee', id: filing.committee_id });
  return done(filing.id);
}
