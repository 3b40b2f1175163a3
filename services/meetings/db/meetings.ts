import { type LocalDate, today, yearOf } from '../../../platform/dates';
import { firstRow, type Reader, raw, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { MeetingKind } from '../domain/kinds';
import type { SeatAtMeeting } from '../domain/quorum';
import { bodyAudience, type WithAudience } from '../permissions';
import { lockBody, nextNumber } from './bodies';
import { type JointBodyRow, type JointMeetingRow, jointMeetings, type MeetingSeatRow } from './tables';

export type LockedMeeting = JointMeetingRow &
  WithAudience &
  Pick<JointBodyRow, 'convener_id' | 'division_id' | 'ended_on'>;

/**
 * Locks a meeting. Acts that move it or its seats take it alone; those that only need it to stay in session
 * share it, so that many resolutions are recorded at once and none after the close.
 */
export function lockMeeting(
  tx: Tx,
  id: string,
  on: LocalDate,
  strength: 'NO KEY UPDATE' | 'SHARE' = 'NO KEY UPDATE',
): Promise<LockedMeeting | null> {
  return firstRow(
    tx,
    sql`SELECT m.*, b.convener_id, b.division_id, b.ended_on, ${bodyAudience(sql`m.body_id`, on)} AS audience
        FROM joint_meetings m JOIN joint_bodies b ON b.id = m.body_id WHERE m.id = ${id} FOR ${raw(strength)} OF m`,
  );
}

/** Holds the rules of a meeting's body as they are until the commit. Taken before the meeting's lock, as the body always is. */
export async function shareBodyOf(tx: Tx, meetingId: string): Promise<void> {
  await tx.rows(
    sql`SELECT b.id FROM joint_meetings m JOIN joint_bodies b ON b.id = m.body_id WHERE m.id = ${meetingId} FOR SHARE OF b`,
  );
}

export const meetingSeatsOf = (reader: Reader, meetingId: string): Promise<MeetingSeatRow[]> =>
  reader.rows(sql`SELECT * FROM meeting_seats WHERE meeting_id = ${meetingId} ORDER BY position, seat_id`);

export const seatAtMeeting = (row: MeetingSeatRow): SeatAtMeeting => ({
  role: row.role,
  vacant: row.vacant,
  required: row.required,
  hasVote: row.has_vote,
  substitutesAllowed: row.substitutes_allowed,
  attendance: row.attendance,
});

/** Plans a meeting under the body's lock, with the next number of its year. */
export async function insertMeeting(
  tx: Tx,
  body: Pick<JointBodyRow, 'id' | 'estate_id'>,
  plan: {
    readonly kind: MeetingKind;
    readonly scheduledFor: Date;
    readonly place: string | null;
    readonly countsForCadence: boolean;
    readonly seriesId: string | null;
    readonly movedFrom: string | null;
  },
): Promise<string> {
  const id = tx.newId();
  await tx.insert(jointMeetings, {
    id,
    version: 1,
    body_id: body.id,
    estate_id: body.estate_id,
    number: await nextNumber(tx, body.id, 'MEETING', yearOf(today(plan.scheduledFor))),
    kind: plan.kind,
    state: 'PLANNED',
    scheduled_for: plan.scheduledFor,
    place: plan.place,
    noticed_at: null,
    held_on: null,
    closed_at: null,
    inquorate: false,
    reason: null,
    sequence: null,
    counts_for_cadence: plan.countsForCadence,
    series_id: plan.seriesId,
    moved_from: plan.movedFrom,
    agenda_version: 1,
  });
  return id;
}

/** The same behind its body's lock: two drafts of one body are filled one after the other, so nothing is taken into both. */
export async function lockMeetingOfBody(tx: Tx, id: string, on: LocalDate): Promise<LockedMeeting | null> {
  const found = await firstRow<{ body_id: string }>(
    tx,
    sql`SELECT body_id FROM joint_meetings WHERE id = ${id}`,
  );
  if (found) await lockBody(tx, found.body_id, on);
  return lockMeeting(tx, id, on);
}
