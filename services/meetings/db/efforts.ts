import { type Connection, type PageArgs, page } from '../../../platform/connection';
import { today } from '../../../platform/dates';
import { validOn } from '../../../platform/directory/queries';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { Context } from '../context';
import type { WaitingAnswer } from '../domain/agenda';
import { ANSWERS, type Effort, type EffortKind } from '../domain/effort';
import type { UpwardAnswer } from '../domain/kinds';
import { bodyAudience, effortAudience, type WithAudience } from '../permissions';
import { organizationName, THE_CLOCK } from './action-items';
import { type EffortMemberRow, type EffortRow, effortEvents, efforts } from './effort-tables';
import type { ResolutionRow } from './tables';

/** What the domain needs of an effort besides its own row. */
export interface EffortParties {
  readonly convener_id: string;
  readonly party_ids: readonly string[];
}
export type LockedEffort = EffortRow & EffortParties & WithAudience;

const partyIds = (on: string): Sql =>
  sql`ARRAY(SELECT p.organization_id FROM effort_parties p WHERE p.effort_id = e.id AND ${validOn(sql`p`, on)})`;

/** Locks first and reads then, so that who takes part is read as it is after any wait. Without a kind, one of any. */
export async function lockEffort(tx: Tx, kind: EffortKind | null, id: string): Promise<LockedEffort | null> {
  const on = today(tx.now);
  await tx.rows(sql`SELECT FROM efforts WHERE id = ${id} FOR NO KEY UPDATE`);
  return firstRow(
    tx,
    sql`SELECT e.*, b.convener_id, ${partyIds(on)} AS party_ids,
               ${bodyAudience(sql`e.body_id`, on)} || ${effortAudience(sql`e`)} AS audience
        FROM efforts e JOIN joint_bodies b ON b.id = e.body_id WHERE e.id = ${id} AND e.kind = coalesce(${kind}, e.kind)`,
  );
}

export const effortPartiesOf = (
  reader: Reader,
  ids: readonly string[],
  on: string,
): Promise<(EffortParties & { readonly id: string })[]> =>
  reader.rows(
    sql`SELECT e.id, b.convener_id, ${partyIds(on)} AS party_ids
        FROM efforts e JOIN joint_bodies b ON b.id = e.body_id WHERE e.id = ANY(${ids}::uuid[])`,
  );

export const effortOf = (row: EffortRow, parties: EffortParties): Effort => ({
  kind: row.kind,
  state: row.state,
  convenerId: parties.convener_id,
  leadId: row.lead_id,
  partyIds: parties.party_ids,
});

/** A step in an effort's history. */
export async function recordEffortStep(
  tx: Tx,
  effortId: string,
  step: {
    readonly act: string;
    readonly from: EffortRow['state'] | null;
    readonly to: EffortRow['state'];
    readonly note: string | null;
  },
): Promise<void> {
  const organizationId = tx.viewer.actingFor?.organizationId ?? null;
  await tx.insert(effortEvents, {
    id: tx.newId(),
    effort_id: effortId,
    act: step.act,
    from_state: step.from,
    to_state: step.to,
    at: tx.now,
    organization_id: organizationId,
    organization_name: organizationId ? ((await organizationName(tx, organizationId)) ?? '') : THE_CLOCK,
    person_id: tx.viewer.personId,
    note: step.note,
  });
}

type Founded = Pick<
  EffortRow,
  'kind' | 'state' | 'body_id' | 'estate_id' | 'title' | 'text' | 'lead_id' | 'starts_on' | 'ends_on'
> &
  Partial<EffortRow>;

/** Writes a new effort with the first step of its history; gives its id. */
export async function insertEffort(tx: Tx, act: string, founded: Founded): Promise<string> {
  const id = tx.newId();
  await tx.insert(efforts, {
    id,
    version: 1,
    resolution_id: null,
    action_item_id: null,
    lead_name: (await organizationName(tx, founded.lead_id))!,
    ends_provisional: false,
    estate_ids: [],
    request_kind: null,
    amount: null,
    created_at: tx.now,
    begun_at: null,
    result: null,
    result_text: null,
    granted: null,
    ended_at: null,
    ...founded,
  });
  await recordEffortStep(tx, id, { act, from: null, to: founded.state, note: null });
  await tx.changed({ type: 'JointBody', id: founded.body_id });
  return id;
}

export async function saveEffort(
  tx: Tx,
  row: LockedEffort,
  changes: Partial<EffortRow>,
  step: { readonly act: string; readonly note: string | null },
): Promise<void> {
  await tx.save(efforts, row, changes);
  await recordEffortStep(tx, row.id, { ...step, from: row.state, to: changes.state ?? row.state });
}

export interface Joining {
  readonly organizationId: string;
  readonly duty: string | null;
}

/** Who joins takes part from the day on. Who left that very day and comes back goes on as if it had not. */
export async function joinEffort(
  tx: Tx,
  effortId: string,
  members: readonly Joining[],
  from: string,
): Promise<void> {
  for (const { organizationId, duty } of members) {
    const name = (await organizationName(tx, organizationId))!;
    await tx.rows(
      sql`INSERT INTO effort_parties (effort_id, organization_id, organization_name, duty, valid_from)
          VALUES (${effortId}, ${organizationId}, ${name}, ${duty}, ${from})
          ON CONFLICT (effort_id, organization_id, valid_from) DO UPDATE SET valid_to = NULL, duty = excluded.duty`,
    );
  }
}

/** Who has not left, whether or not it has begun. */
export const membersOf = (tx: Tx, effortId: string): Promise<EffortMemberRow[]> =>
  tx.rows(
    sql`SELECT * FROM effort_parties WHERE effort_id = ${effortId} AND valid_to IS NULL ORDER BY organization_id`,
  );

/** Who leaves takes part up to the day; who leaves before its first day never did. */
export async function leaveEffort(
  tx: Tx,
  effortId: string,
  ids: readonly string[],
  on: string,
): Promise<void> {
  await tx.rows(
    sql`UPDATE effort_parties SET valid_to = greatest(valid_from, ${on}::date) WHERE effort_id = ${effortId}
        AND organization_id = ANY(${ids}::uuid[]) AND valid_to IS NULL`,
  );
}

export type FoundResolution = Pick<ResolutionRow, 'id' | 'body_id' | 'estate_id'> &
  WithAudience & { readonly convener_id: string };

/** A resolution with who convenes its body and who sees it. Resolutions are never changed, so none is locked. */
export const findResolution = (tx: Tx, id: string): Promise<FoundResolution | null> =>
  firstRow(
    tx,
    sql`SELECT r.id, r.body_id, r.estate_id, b.convener_id, ${bodyAudience(sql`r.body_id`, today(tx.now))} AS audience
        FROM resolutions r JOIN joint_bodies b ON b.id = r.body_id WHERE r.id = ${id}`,
  );

/** Those of the estates that are the body's own, or lie in its division or below. */
export async function estatesOfBody(tx: Tx, bodyId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    sql`SELECT e.id FROM directory_estates e JOIN joint_bodies b ON b.id = ${bodyId}
        WHERE e.id = ANY(${ids}::uuid[]) AND (e.id = b.estate_id OR EXISTS (
          SELECT FROM directory_estate_divisions d WHERE d.estate_id = e.id AND d.division_id = b.division_id))`,
  );
  return rows.map((row) => row.id);
}

/** Efforts of one kind that the viewer may see, newest first. */
export const effortPage = (
  context: Context,
  kind: EffortKind,
  of: Sql,
  args: PageArgs,
): Promise<Connection<EffortRow>> =>
  page<EffortRow>(context, args, {
    select: sql`e.*`,
    from: sql`efforts e`,
    where: sql`e.kind = ${kind} AND ${of} AND ${context.visible(TYPES[kind], sql`e`)}`,
    order: [
      { expression: sql`e.created_at`, type: 'timestamptz', descending: true },
      { expression: sql`e.id`, type: 'uuid', descending: true },
    ],
  });

export const TYPES = {
  TASK_FORCE: 'TaskForce',
  JOINT_OPERATION: 'JointOperation',
  UPWARD_REQUEST: 'UpwardRequest',
} as const satisfies Record<EffortKind, string>;

/** Led by the organization, or with it among those who take part. */
export const engages = (organizationId: string): Sql =>
  sql`(e.lead_id = ${organizationId} OR e.id IN (
    SELECT p.effort_id FROM effort_parties p WHERE p.organization_id = ${organizationId}))`;

/** The answers that no agenda of the body has had, oldest first. */
export async function waitingAnswers(tx: Tx, bodyId: string): Promise<WaitingAnswer[]> {
  const rows = await tx.rows<EffortRow>(
    sql`SELECT e.* FROM efforts e
        WHERE e.body_id = ${bodyId} AND e.kind = 'UPWARD_REQUEST' AND e.state = 'ANSWERED'
          AND NOT EXISTS (SELECT FROM agenda_items l WHERE l.body_id = e.body_id AND l.origin_id = e.id)
        ORDER BY e.ended_at, e.id`,
  );
  return rows.map((row) => ({
    requestId: row.id,
    title: `${row.title}：${row.lead_name}${ANSWERS[row.result as UpwardAnswer]}`,
    answeredOn: today(row.ended_at!),
  }));
}
