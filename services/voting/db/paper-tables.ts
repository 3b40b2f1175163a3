import {
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalId,
  optionalIds,
  optionalInstant,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { PaperChoice } from '../domain/kinds';
import type { PaperState } from '../domain/paper';
import type { RuleProfile } from '../domain/rule-profile';

export interface StoredPaperBallot {
  readonly id: string;
  readonly version: number;
  readonly session_id: string;
  readonly unit_id: string;
  readonly estate_id: string;
  readonly number: string;
  readonly state: PaperState;
  readonly issued_at: Date;
  readonly delivered_at: Date | null;
  readonly delivery_proof: string | null;
  readonly delivered_by: string | null;
  readonly returned_at: Date | null;
  /** When, by whom and for whom the return was recorded. */
  readonly return_recorded_at: Date | null;
  readonly returned_by: string | null;
  readonly returned_for: string | null;
  readonly scan_sha256: string | null;
  readonly entered_by: string | null;
  /** The organization that the first reader acted for. */
  readonly entered_for: string | null;
  readonly entered_at: Date | null;
  readonly checked_by: string | null;
  readonly checked_at: Date | null;
  readonly ballot_id: string | null;
  readonly lost_at: Date | null;
  readonly lost_by: string | null;
  readonly lost_reason: string | null;
  /** The lost one in whose place it was issued. */
  readonly replaces_id: string | null;
}
export const paperBallots = table<StoredPaperBallot>('paper_ballots', {
  id: key,
  version: integer,
  session_id: id,
  unit_id: id,
  estate_id: id,
  number: text,
  state: text,
  issued_at: instant,
  delivered_at: optionalInstant,
  delivery_proof: optionalText,
  delivered_by: optionalId,
  returned_at: optionalInstant,
  return_recorded_at: optionalInstant,
  returned_by: optionalId,
  returned_for: optionalId,
  scan_sha256: optionalText,
  entered_by: optionalId,
  entered_for: optionalId,
  entered_at: optionalInstant,
  checked_by: optionalId,
  checked_at: optionalInstant,
  ballot_id: optionalId,
  lost_at: optionalInstant,
  lost_by: optionalId,
  lost_reason: optionalText,
  replaces_id: optionalId,
});
/** As it is read: with the organizations that run the vote. */
export interface PaperBallotRow extends StoredPaperBallot {
  readonly runner_organization_ids: readonly string[];
}

/** A return as it was recorded, and why a second person rejected it. */
export interface RejectedReturnRow {
  readonly paper_id: string;
  readonly number: number;
  readonly returned_at: Date;
  readonly recorded_at: Date | null;
  readonly recorded_by: string | null;
  readonly recorded_for: string | null;
  readonly rejected_at: Date;
  readonly rejected_by: string;
  readonly rejected_for: string;
  readonly reason: string;
  /** The scan that it had, which is none of a later return. */
  readonly scan_id: string | null;
}
export const paperReturnRejections = table<RejectedReturnRow>('paper_return_rejections', {
  paper_id: key,
  number: integerKey,
  returned_at: instant,
  recorded_at: optionalInstant,
  recorded_by: optionalId,
  recorded_for: optionalId,
  rejected_at: instant,
  rejected_by: id,
  rejected_for: id,
  reason: text,
  scan_id: optionalId,
});

interface StoredPaperEntry {
  readonly paper_id: string;
  readonly attempt: number;
  readonly matter_id: string;
  readonly choice: PaperChoice;
  readonly candidate_ids: readonly string[] | null;
}
export const paperEntries = table<StoredPaperEntry>('paper_entries', {
  paper_id: key,
  attempt: integerKey,
  matter_id: key,
  choice: text,
  candidate_ids: optionalIds,
});

interface StoredCountedBallotChange {
  readonly matter_id: string;
  readonly unit_id: string;
  readonly number: number;
  readonly session_id: string;
  readonly from_ballot_id: string;
  readonly to_ballot_id: string;
  readonly policy: RuleProfile['duplicatePolicy'];
  readonly changed_at: Date;
}
export const countedBallotChanges = table<StoredCountedBallotChange>('counted_ballot_changes', {
  matter_id: key,
  unit_id: key,
  number: integerKey,
  session_id: id,
  from_ballot_id: id,
  to_ballot_id: id,
  policy: text,
  changed_at: instant,
});

export const paperTables = [paperBallots, paperReturnRejections, paperEntries, countedBallotChanges];
export const paperAppendOnly = ['paper_return_rejections', 'paper_entries', 'counted_ballot_changes'];
