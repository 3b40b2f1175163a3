import type { LocalDate } from '../../../platform/dates';
import { validOn } from '../../../platform/directory/queries';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type {
  ContentActionItem,
  ContentAgendaItem,
  ContentResolution,
  MinutesContent,
} from '../domain/minutes-content';
import { quorumOf } from '../domain/quorum';
import { quorumRuleOf, rulesOn } from './bodies';
import { meetingSeatsOf, seatAtMeeting } from './meetings';
import type { JointMeetingRow } from './tables';

/** An organization's name as it stood on the day, or the last one that is known. */
const nameOn = (id: Sql, on: string): Sql => sql`coalesce(
  (SELECT n.name FROM directory_organization_names n WHERE n.organization_id = ${id} AND ${validOn(sql`n`, on)} LIMIT 1),
  (SELECT o.name FROM directory_organizations o WHERE o.id = ${id}), '')`;

/** The lead and its due date as the meeting gave them: what became of the item later is not the meeting's. */
const LEAD_AT_ISSUE = sql`coalesce((SELECT r.lead_name FROM action_item_returns r
  WHERE r.item_id = i.id AND r.ruling = 'REASSIGNED' ORDER BY r.ruled_at, r.id LIMIT 1), i.lead_name)`;

/** Gathers what the minutes of a closed meeting say from what was recorded at it. */
export async function gatherContent(
  reader: Reader,
  meeting: JointMeetingRow,
  remarks: string | null,
): Promise<MinutesContent> {
  const on = meeting.held_on as LocalDate;
  const body = await firstRow<{ name: string; convener: string; place: string | null }>(
    reader,
    sql`SELECT b.name, ${nameOn(sql`b.convener_id`, on)} AS convener, coalesce(e.name, d.name) AS place
        FROM joint_bodies b LEFT JOIN directory_estates e ON e.id = b.estate_id
          LEFT JOIN directory_divisions d ON d.id = b.division_id WHERE b.id = ${meeting.body_id}`,
  );
  const seats = await meetingSeatsOf(reader, meeting.id);
  const rules = (await rulesOn(reader, meeting.body_id, on))!;
  return {
    number: meeting.number,
    bodyName: body!.name,
    placeName: body!.place,
    convener: body!.convener,
    kind: meeting.kind,
    heldOn: on,
    place: meeting.place,
    inquorate: meeting.inquorate,
    quorum: quorumOf(seats.map(seatAtMeeting), quorumRuleOf(rules)),
    seats: seats.map((seat) => ({
      role: seat.role,
      holder: seat.holder,
      byOrganizations: seat.organization_ids.length > 0,
      vacant: seat.vacant,
      required: seat.required,
      hasVote: seat.has_vote,
      attendance: seat.attendance,
      substitute: seat.substitute,
    })),
    agenda: await agendaAt(reader, meeting.id, on),
    resolutions: await resolutionsAt(reader, meeting.id),
    actionItems: await actionItemsAt(reader, meeting.id, on),
    remarks,
  };
}

/**
 * The lines that the meeting was to deal with, counted from 1: what was merged, rejected or withdrawn in the draft is
 * none of them. The SQL twin of `isOnTable`.
 */
const lines = (meetingId: string): Sql => sql`(
  SELECT l.*, row_number() OVER (ORDER BY l.position)::integer AS place FROM agenda_items l
  WHERE l.meeting_id = ${meetingId} AND l.state NOT IN ('MERGED', 'REJECTED')
    AND (l.state <> 'WITHDRAWN' OR l.decision_note IS NULL))`;

const agendaAt = (reader: Reader, meetingId: string, on: string): Promise<ContentAgendaItem[]> =>
  reader.rows(
    sql`SELECT a.place AS position, a.title, a.kind, a.expected_outcome AS "expectedOutcome", a.state,
               a.first_raised_on::text AS "firstRaisedOn", a.carried_count AS "carriedCount", a.late_added AS "lateAdded",
               CASE WHEN a.presenter_id IS NULL THEN NULL ELSE ${nameOn(sql`a.presenter_id`, on)} END AS presenter
        FROM ${lines(meetingId)} a ORDER BY a.place`,
  );

const resolutionsAt = (reader: Reader, meetingId: string): Promise<ContentResolution[]> =>
  reader.rows(
    sql`SELECT r.number, a.place AS item, r.text, r.matters_for_owners AS "mattersForOwners",
               (SELECT coalesce(json_agg(json_build_object('role', p.role, 'stance', p.stance, 'reason', p.reason)
                  ORDER BY s.position, s.seat_id), '[]')
                FROM resolution_positions p JOIN meeting_seats s ON s.seat_id = p.seat_id AND s.meeting_id = r.meeting_id
                WHERE p.resolution_id = r.id) AS positions
        FROM resolutions r JOIN ${lines(meetingId)} a ON a.id = r.agenda_item_id
        WHERE r.meeting_id = ${meetingId} ORDER BY r.number, r.id`,
  );

const actionItemsAt = (reader: Reader, meetingId: string, on: string): Promise<ContentActionItem[]> =>
  reader.rows(
    sql`SELECT i.number, a.place AS item, r.number AS resolution, i.title,
               i.acceptance_standard AS "acceptanceStandard", ${LEAD_AT_ISSUE} AS lead,
               ARRAY(SELECT ${nameOn(sql`p.organization_id`, on)} FROM action_item_parties p
                 WHERE p.item_id = i.id AND p.role = 'SUPPORT' ORDER BY 1) AS supporting,
               ${nameOn(sql`i.verifier_id`, on)} AS verifier, i.original_due_on::text AS "dueOn"
        FROM action_items i JOIN ${lines(meetingId)} a ON a.id = i.agenda_item_id LEFT JOIN resolutions r ON r.id = i.resolution_id
        WHERE i.meeting_id = ${meetingId} ORDER BY i.number, i.id`,
  );
