import {
  boolean,
  date,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalInstant,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { FilingAct, FilingAuthority, FilingState } from '../domain/filing';

export interface StoredFiling {
  readonly id: string;
  readonly version: number;
  readonly committee_id: string;
  readonly estate_id: string;
  readonly authority: FilingAuthority;
  readonly state: FilingState;
  readonly due_on: string;
  readonly ends_at: Date;
  readonly needs_training: boolean;
  readonly first_filed_at: Date | null;
  readonly receipt_number: string | null;
}
export const committeeFilings = table<StoredFiling>('committee_filings', {
  id: key,
  version: integer,
  committee_id: id,
  estate_id: id,
  authority: text,
  state: text,
  due_on: date,
  ends_at: instant,
  needs_training: boolean,
  first_filed_at: optionalInstant,
  receipt_number: optionalText,
});
/** As it is read: with those who run the estate's votes, its owners' own bodies, and the authority's organizations. */
export interface CommitteeFilingRow extends StoredFiling {
  readonly runner_organization_ids: readonly string[];
  readonly committee_organization_ids: readonly string[];
  readonly authority_organization_ids: readonly string[];
  /** Who constituted the committee, and whoever submitted the filing. */
  readonly parties: readonly string[];
  /** Whether the election was voided: nothing is filed of such a committee. */
  readonly annulled: boolean;
}

export interface FilingStepRow {
  readonly filing_id: string;
  readonly sequence: number;
  readonly act: FilingAct;
  readonly at: Date;
  readonly person_id: string;
  readonly organization_id: string;
  readonly note: string | null;
  readonly training_record: string | null;
}
export const committeeFilingSteps = table<FilingStepRow>('committee_filing_steps', {
  filing_id: key,
  sequence: integerKey,
  act: text,
  at: instant,
  person_id: id,
  organization_id: id,
  note: optionalText,
  training_record: optionalText,
});

export const filingTables = [committeeFilings, committeeFilingSteps];
export const filingAppendOnly = ['committee_filing_steps'];
