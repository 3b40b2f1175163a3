import type { LocalDate } from '../../../platform/dates';
import { validOn } from '../../../platform/directory/queries';
import { firstRow, type Reader, raw, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { DecisionRule } from '../domain/decision';
import type { QuorumRule } from '../domain/quorum';
import type { BodyRulesInput, SeatInput } from '../generated/resolver-types';
import { bodyAudience, type WithAudience } from '../permissions';
import {
  type BodyRulesRow,
  bodyRules,
  type JointBodyRow,
  type SeatRow,
  type Series,
  seatOrganizations,
  seats,
} from './tables';

/** Bodies as rows that carry `body_id`, so that one predicate fits them and all that belongs to them. */
export const bodyRows: Sql = sql`(SELECT joint_bodies.*, joint_bodies.id AS body_id FROM joint_bodies)`;

export type LockedBody = JointBodyRow & WithAudience;

/**
 * Locks a body against other changes of its seats, rules and drafts; what only refers to it does not wait. What is
 * brought to its table shares it, so that it does not end meanwhile. A body is locked before its meetings, and these
 * before what comes to them.
 */
export function lockBody(
  tx: Tx,
  id: string,
  on: LocalDate,
  strength: 'NO KEY UPDATE' | 'SHARE' = 'NO KEY UPDATE',
): Promise<LockedBody | null> {
  return firstRow(
    tx,
    sql`SELECT b.*, ${bodyAudience(sql`b.id`, on)} AS audience FROM joint_bodies b WHERE b.id = ${id} FOR ${raw(strength)} OF b`,
  );
}

export const rulesOn = (reader: Reader, bodyId: string, on: string): Promise<BodyRulesRow | null> =>
  firstRow(
    reader,
    sql`SELECT * FROM body_rules WHERE body_id = ${bodyId} AND valid_from <= ${on} ORDER BY valid_from DESC LIMIT 1`,
  );

export interface FilledSeat extends SeatRow {
  readonly organization_ids: readonly string[];
  /** The holders' names as they stand on the day, or who represents; null where the seat is vacant. */
  readonly holder: string | null;
}

/** Whether a seat of the role exists on the day or on a later one. */
export async function roleIsTaken(
  reader: Reader,
  bodyId: string,
  role: string,
  from: string,
): Promise<boolean> {
  const found = await firstRow(
    reader,
    sql`SELECT s.id FROM seats s WHERE s.body_id = ${bodyId} AND s.role = ${role}
        AND (s.valid_to IS NULL OR s.valid_to > ${from}::date) LIMIT 1`,
  );
  return found !== null;
}

/** The seats on a day, with who holds them. An organization that has ended by then holds nothing. */
export function seatsOn(reader: Reader, bodyId: string, on: string): Promise<FilledSeat[]> {
  return reader.rows(
    sql`SELECT s.*, coalesce(h.ids, '{}') AS organization_ids, coalesce(h.names, s.representatives) AS holder
        FROM seats s LEFT JOIN LATERAL (
          SELECT array_agg(o.id ORDER BY o.name) AS ids, string_agg(o.name, '、' ORDER BY o.name) AS names
          FROM seat_organizations so JOIN directory_organizations o ON o.id = so.organization_id
          WHERE so.seat_id = s.id AND ${validOn(sql`o`, on)}
        ) h ON TRUE
        WHERE s.body_id = ${bodyId} AND ${validOn(sql`s`, on)} ORDER BY s.position, s.id`,
  );
}

export async function insertRules(
  tx: Tx,
  bodyId: string,
  validFrom: string,
  input: BodyRulesInput,
): Promise<void> {
  const majority = input.decision === 'MAJORITY';
  await tx.insert(bodyRules, {
    body_id: bodyId,
    valid_from: validFrom,
    decision: input.decision,
    numerator: majority ? input.numerator! : null,
    denominator: majority ? input.denominator! : null,
    comparator: majority ? input.comparator! : null,
    quorum_numerator: input.quorumNumerator,
    quorum_denominator: input.quorumDenominator,
    vacant_required_bars: input.vacantRequiredBars,
    follow_up_days: input.followUpDays,
  });
}

export async function insertSeat(
  tx: Tx,
  bodyId: string,
  position: number,
  input: SeatInput,
  from: string,
  replacesId: string | null = null,
): Promise<string> {
  const id = tx.newId();
  await tx.insert(seats, {
    id,
    version: 1,
    body_id: bodyId,
    position,
    role: input.role,
    representatives: input.representatives?.trim() || null,
    required: input.required,
    has_voice: input.hasVoice,
    has_vote: input.hasVote,
    substitutes_allowed: input.substitutesAllowed,
    valid_from: from,
    valid_to: null,
    replaces_id: replacesId,
  });
  for (const organization_id of new Set(input.organizationIds)) {
    await tx.insert(seatOrganizations, { seat_id: id, organization_id });
  }
  return id;
}

/** The next number of a body's yearly series. The counter's row stays locked until the commit, so none is skipped. */
export async function nextNumber(tx: Tx, bodyId: string, series: Series, year: number): Promise<string> {
  const row = await firstRow<{ value: number }>(
    tx,
    sql`INSERT INTO series_counters AS c (body_id, series, year, value) VALUES (${bodyId}, ${series}, ${year}, 1)
        ON CONFLICT (body_id, series, year) DO UPDATE SET value = c.value + 1 RETURNING value`,
  );
  return `${year}-${String(row!.value).padStart(3, '0')}`;
}

/** The row as the rule it is; a row that says neither is a fault of the database. */
export function decisionRuleOf(row: BodyRulesRow): DecisionRule {
  if (row.decision !== 'MAJORITY') return { kind: row.decision };
  if (row.numerator === null || row.denominator === null || row.comparator === null) {
    throw new Error(`The rules of body ${row.body_id} from ${row.valid_from} have no majority`);
  }
  const { numerator, denominator, comparator } = row;
  return { kind: 'MAJORITY', numerator, denominator, comparator };
}

export const quorumRuleOf = (row: BodyRulesRow): QuorumRule => ({
  numerator: row.quorum_numerator,
  denominator: row.quorum_denominator,
  vacantRequiredBars: row.vacant_required_bars,
});
