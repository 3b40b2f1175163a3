import { today } from '../../../platform/dates';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { lastDayToSign, type MinutesFacts, type SigningSeat } from '../domain/minutes';
import { bodyAudience, type WithAudience } from '../permissions';
import type { CommentRow, MinutesAddendumRow, MinutesRow, SignatureRow } from './minutes-tables';
import type { JointMeetingRow } from './tables';

export type LockedMinutes = MinutesRow & WithAudience & { readonly convener_id: string };

/** Locks first and reads then, so that what hangs on the minutes is read as it is after the wait. */
export async function lockMinutes(tx: Tx, id: string): Promise<LockedMinutes | null> {
  await tx.rows(sql`SELECT FROM minutes WHERE id = ${id} FOR NO KEY UPDATE`);
  return firstRow(
    tx,
    sql`SELECT m.*, b.convener_id, ${bodyAudience(sql`m.body_id`, today(tx.now))} AS audience
        FROM minutes m JOIN joint_bodies b ON b.id = m.body_id WHERE m.id = ${id}`,
  );
}

export type LockedAddendum = MinutesAddendumRow & { readonly minutes: LockedMinutes };

/** An addendum behind its minutes' lock: what concerns one text waits in one line. */
export async function lockAddendum(tx: Tx, id: string): Promise<LockedAddendum | null> {
  const found = await firstRow<{ minutes_id: string }>(
    tx,
    sql`SELECT minutes_id FROM minutes_addenda WHERE id = ${id}`,
  );
  const minutes = found && (await lockMinutes(tx, found.minutes_id));
  if (!minutes) return null;
  const addendum = await firstRow<MinutesAddendumRow>(
    tx,
    sql`SELECT * FROM minutes_addenda WHERE id = ${id}`,
  );
  return { ...addendum!, minutes };
}

export type LockedComment = CommentRow & { readonly answered: boolean; readonly minutes: LockedMinutes };

export async function lockComment(tx: Tx, id: string): Promise<LockedComment | null> {
  const found = await firstRow<{ minutes_id: string }>(
    tx,
    sql`SELECT minutes_id FROM minutes_comments WHERE id = ${id}`,
  );
  const minutes = found && (await lockMinutes(tx, found.minutes_id));
  if (!minutes) return null;
  const comment = await firstRow<CommentRow & { answered: boolean }>(
    tx,
    sql`SELECT c.*, EXISTS (SELECT FROM minutes_answers a WHERE a.comment_id = c.id) AS answered
        FROM minutes_comments c WHERE c.id = ${id}`,
  );
  return { ...comment!, minutes };
}

export const meetingOfMinutes = async (reader: Reader, meetingId: string): Promise<JointMeetingRow> =>
  (await firstRow<JointMeetingRow>(reader, sql`SELECT * FROM joint_meetings WHERE id = ${meetingId}`))!;

export type SeatOfMinutes = SigningSeat & {
  readonly minutes_id: string;
  readonly holder: string | null;
};

/** The seats of the minutes' meetings. Who succeeded a holder since then speaks for its seat. */
export const seatsOfMinutes = (reader: Reader, ids: readonly string[]): Promise<SeatOfMinutes[]> =>
  reader.rows(
    sql`SELECT m.id AS minutes_id, s.seat_id AS "seatId", s.role, s.holder, s.vacant,
               ARRAY(WITH RECURSIVE h AS (
                   SELECT unnest(s.organization_ids) AS id
                   UNION SELECT x.successor_id FROM directory_organization_successors x JOIN h ON x.organization_id = h.id
                 ) SELECT id FROM h) AS "holderIds"
        FROM minutes m JOIN meeting_seats s ON s.meeting_id = m.meeting_id
        WHERE m.id = ANY(${ids}::uuid[]) ORDER BY s.position, s.seat_id`,
  );

export const signaturesOf = (reader: Reader, ids: readonly string[]): Promise<SignatureRow[]> =>
  reader.rows(sql`SELECT * FROM minutes_signatures WHERE minutes_id = ANY(${ids}::uuid[]) ORDER BY at, id`);

const requestsOf = (
  reader: Reader,
  ids: readonly string[],
): Promise<{ minutes_id: string; seat_id: string; answered: boolean }[]> =>
  reader.rows(
    sql`SELECT c.minutes_id, c.seat_id, a.comment_id IS NOT NULL AS answered
        FROM minutes_comments c JOIN minutes m ON m.id = c.minutes_id AND m.round = c.round
          LEFT JOIN minutes_answers a ON a.comment_id = c.id
        WHERE c.kind = 'CHANGE_REQUEST' AND c.minutes_id = ANY(${ids}::uuid[])`,
  );

/** Those of the minutes whose present content is that of their last round. */
const circulatedOf = async (reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await reader.rows<{ id: string }>(
    sql`SELECT m.id FROM minutes m JOIN minutes_rounds r ON r.minutes_id = m.id AND r.round = m.round
        WHERE r.content_hash = m.content_hash AND m.id = ANY(${ids}::uuid[])`,
  );
  return new Set(rows.map((row) => row.id));
};

/** What the domain decides upon, for several minutes at once; four statements however many. */
export async function minutesFacts(
  reader: Reader,
  rows: readonly (MinutesRow & { readonly convener_id: string })[],
): Promise<(MinutesFacts & { readonly seats: readonly SeatOfMinutes[]; readonly given: SignatureRow[] })[]> {
  const ids = rows.map((row) => row.id);
  const seats = await seatsOfMinutes(reader, ids);
  const requests = await requestsOf(reader, ids);
  const signatures = await signaturesOf(reader, ids);
  const circulated = await circulatedOf(reader, ids);
  return rows.map((row) => {
    const own = requests.filter((request) => request.minutes_id === row.id);
    const given = signatures.filter((it) => it.minutes_id === row.id);
    return {
      state: row.state,
      convenerId: row.convener_id,
      seats: seats.filter((seat) => seat.minutes_id === row.id),
      requestedBy: own.map((request) => request.seat_id),
      unanswered: own.filter((request) => !request.answered).length,
      signedBy: given.filter((it) => it.content_hash === row.content_hash).map((it) => it.seat_id),
      signBy: row.signing_at && lastDayToSign(row.sign_by, row.signing_at),
      circulated: circulated.has(row.id),
      given,
    };
  });
}

/** Comments with their answers, oldest first. */
export const commentsWhere = (condition: Sql): Sql =>
  sql`SELECT c.*, a.text AS answer, a.at AS answered_at FROM minutes_comments c
      LEFT JOIN minutes_answers a ON a.comment_id = c.id WHERE ${condition} ORDER BY c.round, c.at, c.id`;

/**
 * The minutes that the standing item of each meeting is to confirm: those of the meeting that was closed last before
 * it. Derived, so that an extraordinary meeting held since the draft was opened is the one that counts.
 */
export const previousMinutes = (meetingIds: readonly string[]): Sql =>
  sql`SELECT m.id AS for_meeting_id, x.id FROM joint_meetings m JOIN LATERAL (
        SELECT p.id FROM joint_meetings p WHERE p.body_id = m.body_id AND p.state = 'CLOSED' AND p.id <> m.id
          AND (m.closed_at IS NULL OR p.closed_at < m.closed_at) ORDER BY p.closed_at DESC, p.id DESC LIMIT 1
      ) p ON TRUE JOIN minutes x ON x.meeting_id = p.id
      WHERE m.id = ANY(${meetingIds}::uuid[]) AND m.state <> 'CANCELLED'`;
