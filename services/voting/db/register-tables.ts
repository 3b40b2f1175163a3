import {
  bigint,
  boolean,
  date,
  id,
  instant,
  integer,
  integerKey,
  json,
  key,
  optionalDate,
  optionalId,
  optionalInteger,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type {
  AreaSource,
  Holding,
  OwnerKind,
  RegisterChange,
  UnitKind,
  UnmaskPurpose,
} from '../domain/kinds';

/** What of an owner's data is kept: a keyed hash, what may be shown, and the rest sealed. */
export interface SealedOwner {
  readonly kind: OwnerKind;
  readonly key_id: string;
  readonly identity: string;
  readonly masked_name: string;
  readonly name_sealed: string;
  readonly masked_phone: string | null;
  readonly phone_sealed: string | null;
  readonly masked_document: string | null;
  readonly document_sealed: string | null;
  readonly subject: string | null;
}

export interface StoredOwner extends Omit<SealedOwner, 'key_id' | 'identity' | 'name_sealed'> {
  readonly id: string;
  readonly estate_id: string;
  /** Of before anything was sealed: the service does not serve while there is one. */
  readonly name: string | null;
  readonly key_id: string | null;
  readonly identity: string | null;
  readonly name_sealed: string | null;
}
const owners = table<StoredOwner>('owners', {
  id: key,
  estate_id: id,
  name: optionalText,
  subject: optionalText,
  kind: text,
  key_id: optionalText,
  identity: optionalText,
  masked_name: text,
  name_sealed: optionalText,
  masked_phone: optionalText,
  phone_sealed: optionalText,
  masked_document: optionalText,
  document_sealed: optionalText,
});
/** As it is read: as an owner of one unit. */
export interface OwnerRow
  extends Pick<StoredOwner, 'id' | 'kind' | 'masked_name' | 'masked_phone' | 'masked_document' | 'subject'> {
  readonly record_id: string;
  readonly share_numerator: number | null;
  readonly share_denominator: number | null;
  readonly represents: boolean;
}

interface StoredOwnershipRecord {
  readonly id: string;
  readonly version: number;
  readonly estate_id: string;
  readonly unit_id: string;
  readonly kind: UnitKind;
  /** 0.01 m² */
  readonly area: string;
  readonly area_source: AreaSource | null;
  readonly holding: Holding;
  readonly representative_subject: string | null;
  readonly valid_from: string;
  readonly updated_at: Date;
}
const ownershipRecords = table<StoredOwnershipRecord>('ownership_records', {
  id: key,
  version: integer,
  estate_id: id,
  unit_id: id,
  kind: text,
  area: bigint,
  area_source: optionalText,
  holding: text,
  representative_subject: optionalText,
  valid_from: date,
  updated_at: instant,
});
/** As it is read: with its place, and with those who may see it. */
export interface OwnershipRecordRow extends StoredOwnershipRecord {
  readonly building_number: number;
  readonly unit_number: string;
  readonly runner_organization_ids: readonly string[];
  readonly owner_subjects: readonly string[];
}
export type MyUnitRow = OwnershipRecordRow;

interface StoredOwnershipOwner {
  readonly record_id: string;
  readonly owner_id: string;
  readonly share_numerator: number | null;
  readonly share_denominator: number | null;
  readonly represents: boolean;
}
const ownershipOwners = table<StoredOwnershipOwner>('ownership_owners', {
  record_id: key,
  owner_id: key,
  share_numerator: optionalInteger,
  share_denominator: optionalInteger,
  represents: boolean,
});

/** A unit as it stood from a day on; the last version is the record itself. */
interface StoredOwnershipVersion {
  readonly record_id: string;
  readonly version: number;
  readonly valid_from: string;
  readonly recorded_at: Date;
  readonly import_id: string | null;
  readonly kind: UnitKind;
  readonly area: string;
  readonly area_source: AreaSource | null;
  readonly holding: Holding;
  readonly representative_subject: string | null;
  readonly owners: readonly { readonly id: string }[];
}
const ownershipVersions = table<StoredOwnershipVersion>('ownership_versions', {
  record_id: key,
  version: integerKey,
  valid_from: date,
  recorded_at: instant,
  import_id: optionalId,
  kind: text,
  area: bigint,
  area_source: optionalText,
  holding: text,
  representative_subject: optionalText,
  owners: json,
});
/** As it is read: with the day of the next one, and its owners' names masked. */
export interface OwnershipVersionRow extends StoredOwnershipVersion {
  readonly valid_to: string | null;
  readonly masked_owners: readonly string[];
}

export interface RegisterImportRow {
  readonly id: string;
  readonly estate_id: string;
  readonly entry_count: number;
  readonly imported_at: Date;
  readonly added_count: number | null;
  readonly replaced_count: number | null;
  readonly unchanged_count: number | null;
  readonly valid_from: string | null;
}
export const registerImports = table<RegisterImportRow>('register_imports', {
  id: key,
  estate_id: id,
  entry_count: integer,
  imported_at: instant,
  added_count: optionalInteger,
  replaced_count: optionalInteger,
  unchanged_count: optionalInteger,
  valid_from: optionalDate,
});

interface StoredUnmasking {
  readonly id: string;
  readonly estate_id: string;
  readonly owner_id: string;
  readonly read_at: Date;
  readonly purpose: UnmaskPurpose;
  readonly note: string;
  readonly subject: string;
  readonly person_id: string | null;
  readonly organization_id: string;
  readonly organization_name: string;
}
export const unmaskings = table<StoredUnmasking>('unmaskings', {
  id: key,
  estate_id: id,
  owner_id: id,
  read_at: instant,
  purpose: text,
  note: text,
  subject: text,
  person_id: optionalId,
  organization_id: id,
  organization_name: text,
});
/** As it is read: with whose data it was. */
export interface UnmaskingRow extends StoredUnmasking {
  readonly owner_subject: string | null;
}

/** What one reading showed: kept nowhere, null wherever it is looked at again. */
export interface UnmaskedOwnerRow {
  readonly id: string;
  readonly owner_id: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly document_number: string | null;
}

export interface StagedRecord {
  readonly batch_id: string;
  readonly position: number;
  readonly record_id: string;
  readonly unit_id: string;
  readonly kind: UnitKind;
  readonly area: string;
  readonly area_source: AreaSource | null;
  readonly holding: Holding;
  readonly representative_subject: string | null;
  readonly change: RegisterChange | null;
}
const stagedRecords = table<StagedRecord>('staged_records', {
  batch_id: key,
  position: integerKey,
  record_id: id,
  unit_id: id,
  kind: text,
  area: bigint,
  area_source: optionalText,
  holding: text,
  representative_subject: optionalText,
  change: optionalText,
});

export interface StagedOwner extends SealedOwner {
  readonly batch_id: string;
  readonly position: number;
  readonly nth: number;
  readonly owner_id: string;
  readonly share_numerator: number | null;
  readonly share_denominator: number | null;
  readonly represents: boolean;
}
const stagedOwners = table<StagedOwner>('staged_owners', {
  batch_id: key,
  position: integerKey,
  nth: integerKey,
  owner_id: id,
  kind: text,
  key_id: text,
  identity: text,
  masked_name: text,
  name_sealed: text,
  masked_phone: optionalText,
  phone_sealed: optionalText,
  masked_document: optionalText,
  document_sealed: optionalText,
  subject: optionalText,
  share_numerator: optionalInteger,
  share_denominator: optionalInteger,
  represents: boolean,
});

export const registerTables = [
  owners,
  ownershipRecords,
  ownershipOwners,
  ownershipVersions,
  registerImports,
  unmaskings,
  stagedRecords,
  stagedOwners,
];
export const registerAppendOnly = ['register_imports', 'ownership_versions', 'unmaskings'];
export const registerDeletable = ['ownership_owners', 'staged_records', 'staged_owners'];
