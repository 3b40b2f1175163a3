import type { DataKeys } from '../../../platform/data-key';
import type { Viewer } from '../../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { type MaskedCandidate, type NamedCandidate, type Notice, noticeHash } from '../domain/notice';
import { moreOf } from '../domain/profiles';
import { counts, DWELLINGS, type RegisteredUnit, rollHash } from '../domain/roll';
import type { RuleProfile } from '../domain/rule-profile';
import { type LeafedEntry, sealedRollHash } from '../domain/sealed-roll';
import { runnersOf, viewerOwnsIn } from './circles';
import type { PostedCandidate } from './election-tables';
import { openedCandidate } from './name-sealing';
import { publishedRollEntries, type RollObjectionRow, type StoredPublishedRollEntry } from './roll-tables';
import { rollEntries, type StoredRollEntry, type StoredVotingSession, type VotingMatterRow } from './tables';

/** The roll as it is published now, `p` being an entry: the last revision of each unit. */
export const standing: Sql = sql`NOT EXISTS (SELECT FROM published_roll_entries later
  WHERE later.session_id = p.session_id AND later.unit_id = p.unit_id AND later.revision > p.revision)`;

/** As it is read for a viewer. In a list of one estate, pass the estate: it is asked once. */
export const publishedColumns = (viewer: Viewer, estateId: Sql = sql`p.estate_id`): Sql =>
  sql`p.*, ${runnersOf(estateId)} AS runner_organization_ids, ${viewerOwnsIn(viewer, sql`p`)}`;

export const unitOfEntry = (row: StoredPublishedRollEntry): RegisteredUnit => ({
  unitId: row.unit_id,
  buildingNumber: row.building_number,
  unitNumber: row.unit_number,
  kind: row.kind,
  area: BigInt(row.area),
  areaSource: row.area_source,
  holding: row.holding,
  owners: row.owners,
  representativeSubject: row.representative_subject,
});

/** Publishes units as they are in the register: the first revision of each, or the next one with its reason. */
export async function publishEntries(
  tx: Tx,
  session: Pick<StoredVotingSession, 'id' | 'estate_id'>,
  units: readonly RegisteredUnit[],
  because: { readonly revision: number; readonly reason: string | null; readonly objectionId: string | null },
): Promise<void> {
  const rows = units.map(
    (unit): StoredPublishedRollEntry => ({
      session_id: session.id,
      unit_id: unit.unitId,
      revision: because.revision,
      estate_id: session.estate_id,
      building_number: unit.buildingNumber,
      unit_number: unit.unitNumber,
      kind: unit.kind,
      area: unit.area.toString(),
      area_source: unit.areaSource,
      holding: unit.holding,
      owners: unit.owners,
      representative_subject: unit.representativeSubject,
      recorded_at: tx.now,
      reason: because.reason,
      objection_id: because.objectionId,
    }),
  );
  await tx.insert(publishedRollEntries, rows);
}

/** The roll as it was published and corrected, with what a correction made something that the rules leave out. */
export async function publishedUnitsOf(
  reader: Reader,
  sessionId: string,
): Promise<readonly RegisteredUnit[]> {
  const rows = await reader.rows<StoredPublishedRollEntry>(
    sql`SELECT p.* FROM published_roll_entries p WHERE p.session_id = ${sessionId} AND ${standing}`,
  );
  return rows.map(unitOfEntry);
}

/** The units that the rules count. */
export function countedOf(units: readonly RegisteredUnit[], profile: RuleProfile): readonly RegisteredUnit[] {
  const { specialSpaces } = moreOf(profile);
  return units.filter((unit) => counts(unit, specialSpaces));
}

/** Kinds of unit that the rules leave out. */
export const leftOutBy = (profile: RuleProfile): readonly string[] =>
  Object.entries(moreOf(profile).specialSpaces).flatMap(([kind, it]) => (it === 'EXCLUDE' ? [kind] : []));

export const publishedEntryOf = (
  reader: Reader,
  sessionId: string,
  unitId: string,
): Promise<StoredPublishedRollEntry | null> =>
  firstRow(
    reader,
    sql`SELECT p.* FROM published_roll_entries p
        WHERE p.session_id = ${sessionId} AND p.unit_id::text = ${unitId} AND ${standing}`,
  );

/** Units of the estate that the published roll does not have, besides those that the rules leave out. */
export async function countUnpublished(
  reader: Reader,
  { id, estate_id, profile }: Pick<StoredVotingSession, 'id' | 'estate_id' | 'profile'>,
): Promise<number> {
  const leftOut = leftOutBy(profile);
  const row = await firstRow<{ count: number }>(
    reader,
    sql`SELECT count(*)::integer AS count FROM units u WHERE u.estate_id = ${estate_id}
          AND NOT EXISTS (SELECT FROM published_roll_entries p WHERE p.session_id = ${id} AND p.unit_id = u.id)
          AND NOT EXISTS (SELECT FROM ownership_records r WHERE r.unit_id = u.id AND r.kind = ANY(${leftOut}::text[]))`,
  );
  return row!.count;
}

export const rollObjectionColumns = sql`o.*, ${runnersOf(sql`o.estate_id`)} AS runner_organization_ids`;

/** An objection whose vote the caller has locked. */
export const rollObjectionOf = (reader: Reader, id: string): Promise<RollObjectionRow | null> =>
  firstRow(reader, sql`SELECT ${rollObjectionColumns} FROM roll_objections o WHERE o.id::text = ${id}`);

/** How many objections somebody has made to this roll, and whether one about the unit waits for its answer. */
export async function objectionsBy(
  tx: Tx,
  sessionId: string,
  unitId: string,
): Promise<{ readonly made: number; readonly waits: boolean }> {
  const row = await firstRow<{ made: number; waits: boolean }>(
    tx,
    sql`SELECT count(*)::integer AS made, coalesce(bool_or(state = 'OPEN' AND unit_id::text = ${unitId}), false) AS waits
        FROM roll_objections WHERE session_id = ${sessionId} AND objector_subject = ${tx.viewer.subject}`,
  );
  return row!;
}

export async function countOpenRollObjections(reader: Reader, sessionId: string): Promise<number> {
  const row = await firstRow<{ count: number }>(
    reader,
    sql`SELECT count(*)::integer AS count FROM roll_objections WHERE session_id = ${sessionId} AND state = 'OPEN'`,
  );
  return row!.count;
}

export async function saveRoll(
  tx: Tx,
  session: Pick<StoredVotingSession, 'id' | 'estate_id'>,
  roll: readonly LeafedEntry[],
): Promise<void> {
  const rows = roll.map(
    (entry): StoredRollEntry => ({
      session_id: session.id,
      unit_id: entry.unitId,
      estate_id: session.estate_id,
      building_number: entry.buildingNumber,
      unit_number: entry.unitNumber,
      area: entry.area.toString(),
      area_source: entry.areaSource,
      holding: entry.holding,
      elector_key: entry.electorKey,
      voter_subjects: entry.voterSubjects,
      owner_subjects: entry.ownerSubjects,
      warnings: entry.warnings,
      entry_id: entry.entryId,
      elector_id: entry.electorId,
      salt: entry.salt,
    }),
  );
  await tx.insert(rollEntries, rows);
}

/** How many dwellings the published roll has, corrections included. */
export async function publishedDwellings(reader: Reader, sessionId: string): Promise<number> {
  const row = await firstRow<{ count: number }>(
    reader,
    sql`SELECT count(*)::integer AS count FROM published_roll_entries p WHERE p.session_id = ${sessionId} AND ${standing}
          AND p.kind = ANY(${DWELLINGS})`,
  );
  return row!.count;
}

/** The frozen roll; a roll of before notices were kept has no leaves. */
export async function rollOf(reader: Reader, sessionId: string): Promise<LeafedEntry[]> {
  const rows = await reader.rows<StoredRollEntry>(
    sql`SELECT * FROM roll_entries WHERE session_id = ${sessionId} ORDER BY unit_id`,
  );
  return rows.map(leafedEntry);
}

export const leafedEntry = (row: StoredRollEntry): LeafedEntry => ({
  unitId: row.unit_id,
  buildingNumber: row.building_number,
  unitNumber: row.unit_number,
  area: BigInt(row.area),
  areaSource: row.area_source,
  holding: row.holding,
  electorKey: row.elector_key,
  voterSubjects: row.voter_subjects,
  ownerSubjects: row.owner_subjects,
  warnings: row.warnings,
  entryId: row.entry_id ?? '',
  electorId: row.elector_id ?? '',
  salt: row.salt ?? '',
});

type PostedMatter = Omit<VotingMatterRow, 'law'>;

/** Hash 1 of what stands in the database. */
export const noticeHashOf = (
  keys: DataKeys,
  row: StoredVotingSession,
  matters: readonly PostedMatter[],
): string => noticeHash(noticeOf(keys, row, matters));

/** The notice as it stands in the database. The keys open people whom an earlier notice named. */
export const noticeOf = (
  keys: DataKeys,
  row: StoredVotingSession,
  matters: readonly PostedMatter[],
): Notice => ({
  session: {
    id: row.id,
    number: row.number,
    estateId: row.estate_id,
    title: row.title,
    extraordinary: row.extraordinary,
    resolutionId: row.resolution_id,
    requisitionId: row.requisition_id,
    replacesId: row.replaces_id,
  },
  matters: plain(keys, matters),
  rules: row.profile,
  channels: row.channels!,
  noticedAt: row.noticed_at!,
  opensAt: row.opens_at!,
  closesAt: row.notice_closes_at!,
});

/** Whether notice and roll are what was fixed, each under its hash. */
export function isAsSealed(
  keys: DataKeys,
  row: StoredVotingSession,
  matters: readonly PostedMatter[],
  roll: readonly LeafedEntry[],
): boolean {
  if (row.without_notice) return rollHash(sealedVote(keys, row, matters, roll)) === row.roll_hash;
  return (
    noticeHashOf(keys, row, matters) === row.notice_hash &&
    sealedRollHash(row.notice_hash, roll, row.roll_dwellings) === row.roll_hash
  );
}

/** A matter of yes and no as it was always written; others with who stands in them. */
const plain = (keys: DataKeys, matters: readonly PostedMatter[]): Notice['matters'] =>
  matters.map(({ id, position, kind, text, method, seats, dismisses, details, candidates }) => {
    const said = {
      id,
      position,
      kind,
      text,
      ...(dismisses ? { dismisses } : {}),
      ...(details ? { details } : {}),
    };
    return seats === null
      ? said
      : { ...said, method, seats, candidates: candidates.map((it) => posted(keys, it)) };
  });
function posted(keys: DataKeys, candidate: PostedCandidate): NamedCandidate | MaskedCandidate {
  const { id, organizationId, maskedName, name, nominatedBy, nameHash } = candidate;
  if (nameHash !== null) return { id, maskedName, nameHash };
  const named =
    name === null || nominatedBy === null ? openedCandidate(keys, candidate) : { name, nominatedBy };
  const company = organizationId === null ? {} : { organizationId };
  return { id, name: named.name, nominatedBy: named.nominatedBy, ...company };
}

/** What the hash of a roll of before notices were kept is made of. */
const sealedVote = (
  keys: DataKeys,
  row: StoredVotingSession,
  matters: readonly PostedMatter[],
  roll: readonly LeafedEntry[],
) => ({
  session: {
    id: row.id,
    number: row.number,
    estateId: row.estate_id,
    resolutionId: row.resolution_id,
    title: row.title,
  },
  matters: plain(keys, matters),
  profile: row.profile,
  entries: roll.map(({ entryId: _entry, electorId: _elector, salt: _salt, ...entry }) => entry),
});
