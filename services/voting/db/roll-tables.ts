import {
  bigint,
  id,
  instant,
  integer,
  json,
  key,
  optionalId,
  optionalInstant,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { AreaSource, Holding, UnitKind } from '../domain/kinds';
import type { RegisteredOwner } from '../domain/roll';
import type { OwnedIn } from './circles';

/** One unit as the roll of one vote shows it before it is frozen; a correction is the next revision. */
export interface StoredPublishedRollEntry {
  readonly session_id: string;
  readonly unit_id: string;
  readonly revision: number;
  readonly estate_id: string;
  readonly building_number: number;
  readonly unit_number: string;
  readonly kind: UnitKind;
  /** 0.01 m² */
  readonly area: string;
  readonly area_source: AreaSource | null;
  readonly holding: Holding;
  readonly owners: readonly RegisteredOwner[];
  readonly representative_subject: string | null;
  readonly recorded_at: Date;
  /** Why it was corrected; null as it was first published. */
  readonly reason: string | null;
  readonly objection_id: string | null;
}
export const publishedRollEntries = table<StoredPublishedRollEntry>('published_roll_entries', {
  session_id: key,
  unit_id: key,
  revision: { ...integer, primary: true },
  estate_id: id,
  building_number: integer,
  unit_number: text,
  kind: text,
  area: bigint,
  area_source: optionalText,
  holding: text,
  owners: json,
  representative_subject: optionalText,
  recorded_at: instant,
  reason: optionalText,
  objection_id: optionalId,
});
/** As it is read: with the organizations that run the vote. */
export interface PublishedRollEntryRow extends StoredPublishedRollEntry, OwnedIn {
  readonly runner_organization_ids: readonly string[];
}

/** A revision beside the one before it. */
export interface RollCorrectionRow extends PublishedRollEntryRow {
  readonly before: RollStateRow | null;
}

/** What a correction may change of an entry. */
export interface RollStateRow {
  readonly kind: UnitKind;
  readonly area: string;
  readonly area_source: AreaSource | null;
  readonly holding: Holding;
  readonly owners: readonly RegisteredOwner[];
  readonly representative_subject: string | null;
}

export interface StoredRollObjection {
  readonly id: string;
  readonly version: number;
  readonly session_id: string;
  readonly estate_id: string;
  readonly unit_id: string;
  readonly objector_subject: string;
  readonly text: string;
  readonly made_at: Date;
  readonly state: 'OPEN' | 'ACCEPTED' | 'REJECTED';
  readonly answer: string | null;
  readonly answered_at: Date | null;
}
export const rollObjections = table<StoredRollObjection>('roll_objections', {
  id: key,
  version: integer,
  session_id: id,
  estate_id: id,
  unit_id: id,
  objector_subject: text,
  text,
  made_at: instant,
  state: text,
  answer: optionalText,
  answered_at: optionalInstant,
});
/** As it is read: with the organizations that run the vote. */
export interface RollObjectionRow extends StoredRollObjection {
  readonly runner_organization_ids: readonly string[];
}

export const rollTables = [publishedRollEntries, rollObjections];
export const rollAppendOnly = ['published_roll_entries'];
