import { addDays, type LocalDate, startOfDay } from '../../../platform/dates';
import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { RETURNS_TO_THE_TABLE } from '../domain/action-item';
import { unruledSince } from '../domain/action-item-acts';
import type { AgendaLine, LeftBehind, OpenItem, WaitingOutcome } from '../domain/agenda';
import type { LeftAtTheEnd } from '../domain/agenda-order';
import { type LockedMeeting, lockMeeting } from './meetings';
import { type AgendaItemRow, agendaItems, type JointMeetingRow } from './tables';

export interface LockedAgendaItem {
  readonly item: AgendaItemRow;
  readonly meeting: LockedMeeting;
}

/**
 * Locks an item behind its meeting's lock: always in this order, so that two acts wait and do not deadlock.
 * `strength` is the meeting's; the item is always taken alone, for an act on it may change its state.
 */
export async function lockAgendaItem(
  tx: Tx,
  id: string,
  on: LocalDate,
  strength: 'NO KEY UPDATE' | 'SHARE',
): Promise<LockedAgendaItem | null> {
  const found = await firstRow<{ meeting_id: string }>(
    tx,
    sql`SELECT meeting_id FROM agenda_items WHERE id = ${id}`,
  );
  const meeting = found && (await lockMeeting(tx, found.meeting_id, on, strength));
  if (!meeting) return null;
  const item = await firstRow<AgendaItemRow>(
    tx,
    sql`SELECT * FROM agenda_items WHERE id = ${id} FOR NO KEY UPDATE`,
  );
  return { item: item!, meeting };
}

export const agendaOf = (reader: Reader, meetingId: string): Promise<AgendaItemRow[]> =>
  reader.rows(sql`SELECT * FROM agenda_items WHERE meeting_id = ${meetingId} ORDER BY position`);

/** The lines of a meeting, locked in one order before several of them change. */
export const lockAgenda = (tx: Tx, meetingId: string): Promise<AgendaItemRow[]> =>
  tx.rows(sql`SELECT * FROM agenda_items WHERE meeting_id = ${meetingId} ORDER BY id FOR NO KEY UPDATE`);

/** What earlier meetings carried and no later agenda has taken up, oldest first. */
export async function leftBehind(
  tx: Tx,
  bodyId: string,
): Promise<(LeftBehind & { readonly rowId: string })[]> {
  const rows = await tx.rows<AgendaItemRow>(
    sql`SELECT * FROM agenda_items WHERE body_id = ${bodyId} AND state = 'CARRIED' AND carried_into_id IS NULL
        ORDER BY first_raised_on, id FOR NO KEY UPDATE`,
  );
  return rows.map((row) => ({
    rowId: row.id,
    originId: row.origin_id,
    title: row.title,
    expectedOutcome: row.expected_outcome,
    firstRaisedOn: row.first_raised_on,
    carriedCount: row.carried_count,
    escalatedOn: row.escalated_on,
    counts: row.carry_counts ?? false,
  }));
}

const NOT_WAITING_ELSEWHERE = sql`NOT EXISTS (SELECT FROM agenda_items w
  WHERE w.body_id = b.id AND w.origin_id = t.origin_id AND w.state IN ('ACCEPTED', 'DEFERRED'))`;

/** The body's open action items that stand on no other waiting agenda, first due first. */
export async function openItems(tx: Tx, bodyId: string): Promise<OpenItem[]> {
  return tx.rows(
    sql`SELECT t.origin_id AS id, t.title, t.first_raised_on AS "firstRaisedOn", t.carried_count AS "carriedCount",
               t.escalated_on AS "escalatedOn"
        FROM joint_bodies b JOIN (SELECT i.*, i.id AS origin_id FROM action_items i) t ON t.body_id = b.id AND t.open
        WHERE b.id = ${bodyId} AND ${NOT_WAITING_ELSEWHERE} ORDER BY t.due_on, t.id`,
  );
}

/**
 * Outcomes of votes in the body's estate, or on the body's own resolutions, that none of its agendas has had as they
 * stand, and that wait on none.
 */
export async function waitingOutcomes(tx: Tx, bodyId: string): Promise<WaitingOutcome[]> {
  return tx.rows(
    sql`SELECT t.session_id AS "sessionId", t.title, t.tallied_on AS "talliedOn"
        FROM joint_bodies b JOIN vote_outcomes t
          ON t.estate_id = b.estate_id OR t.resolution_id IN (SELECT id FROM resolutions WHERE body_id = b.id)
        WHERE b.id = ${bodyId}
          AND NOT EXISTS (SELECT FROM agenda_items w WHERE w.body_id = b.id AND w.origin_id = t.session_id
            AND (w.title = t.title OR w.state IN ('ACCEPTED', 'DEFERRED') OR (w.state = 'CARRIED' AND w.carried_into_id IS NULL)))
        ORDER BY t.tallied_on, t.session_id`,
  );
}

/** Adds lines after what is on the agenda. Gives each line's new id, in order. */
export async function insertLines(
  tx: Tx,
  meeting: Pick<JointMeetingRow, 'id' | 'body_id'>,
  lines: readonly AgendaLine[],
  more: Pick<AgendaItemRow, 'minutes_allotted' | 'presenter_id' | 'late_added'> & Partial<AgendaItemRow>,
): Promise<string[]> {
  const last = await firstRow<{ position: number }>(
    tx,
    sql`SELECT coalesce(max(position), 0) AS position FROM agenda_items WHERE meeting_id = ${meeting.id}`,
  );
  const rows = lines.map((line, i): AgendaItemRow => {
    const id = tx.newId();
    return {
      id,
      body_id: meeting.body_id,
      meeting_id: meeting.id,
      position: last!.position + i + 1,
      title: line.title,
      kind: line.kind,
      expected_outcome: line.expectedOutcome,
      state: 'ACCEPTED',
      origin_id: line.originId ?? id,
      action_item_id: line.actionItemId,
      first_raised_on: line.firstRaisedOn,
      carried_count: line.carriedCount,
      carry_counts: null,
      carried_into_id: null,
      escalated_on: line.escalatedOn,
      version: 1,
      parent_id: null,
      left_because: null,
      proposed_by_id: null,
      proposed_by_name: null,
      decision_note: null,
      ...more,
    };
  });
  await tx.insert(agendaItems, rows);
  return rows.map((row) => row.id);
}

export async function setAgendaState(tx: Tx, id: string, state: AgendaItemRow['state']): Promise<void> {
  await tx.rows(sql`UPDATE agenda_items SET state = ${state}, version = version + 1 WHERE id = ${id}`);
}

/** A line that the end of its meeting leaves: carried, counted or not, or off because it recurs by itself. */
export async function leaveLine(
  tx: Tx,
  id: string,
  left: { readonly state: AgendaItemRow['state']; readonly because: LeftAtTheEnd; readonly counts: boolean },
): Promise<void> {
  const counts = left.state === 'CARRIED' ? left.counts : null;
  await tx.rows(
    sql`UPDATE agenda_items SET state = ${left.state}, left_because = ${left.because}, carry_counts = ${counts},
        version = version + 1 WHERE id = ${id}`,
  );
}

export async function markCarriedInto(tx: Tx, id: string, intoId: string): Promise<void> {
  await tx.rows(sql`UPDATE agenda_items SET carried_into_id = ${intoId} WHERE id = ${id}`);
}

/**
 * Puts to this meeting's table whose the items are that were returned again, or whose ruling is overdue, and that wait
 * for one: their lines are to be decided, and the returns know them. A return that a meeting has decided keeps that line.
 */
export async function putReturnsToTheTable(tx: Tx, meetingId: string): Promise<void> {
  const since = unruledSince(tx.now);
  const unruled = since ? sql`r.requested_at < ${startOfDay(addDays(since, 1))}` : sql`FALSE`;
  await tx.rows(
    sql`WITH put AS (
          UPDATE agenda_items a SET expected_outcome = 'DECIDE', version = a.version + 1
          FROM action_items i JOIN action_item_returns r ON r.item_id = i.id AND r.ruling IS NULL
          WHERE a.meeting_id = ${meetingId} AND a.state = 'ACCEPTED' AND a.action_item_id = i.id
            AND (i.return_count >= ${RETURNS_TO_THE_TABLE} OR ${unruled})
            AND NOT EXISTS (SELECT FROM agenda_items d WHERE d.id = r.agenda_item_id AND d.state = 'DECIDED')
          RETURNING a.id, r.id AS return_id)
        UPDATE action_item_returns r SET agenda_item_id = put.id FROM put WHERE r.id = put.return_id`,
  );
}
