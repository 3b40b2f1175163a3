import type { LocalDate } from '../../../platform/dates';
import { validOn } from '../../../platform/directory/queries';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import { numbered } from '../domain/agenda-order';
import {
  CONTENT_FORMAT,
  type ContentActionItem,
  type ContentAgendaItem,
  type ContentResolution,
  type MinutesContent,
} from '../domain/minutes-content';
import { quorumOf } from '../domain/quorum';
import { agendaOf } from './agenda';
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
  const agenda = await agendaAt(reader, meeting.id, on);
  const places = new Map(agenda.map(({ id, line }) => [id, { item: line.position, outline: line.outline }]));
  return {
    format: CONTENT_FORMAT,
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
    agenda: agenda.map(({ line }) => line),
    resolutions: placed(await resolutionsAt(reader, meeting.id), places),
    actionItems: placed(await actionItemsAt(reader, meeting.id, on), places),
    remarks,
  };
}

interface Place {
  readonly item: number;
  readonly outline: string;
}
type OfLine<Thing> = Omit<Thing, keyof Place> & { readonly line_id: string };

/** What was made of the lines, by the numbers of these. */
const placed = <Thing>(rows: readonly OfLine<Thing>[], places: ReadonlyMap<string, Place>) =>
  rows.map(({ line_id, ...thing }) => ({ ...thing, ...places.get(line_id)! }));

/** The lines that the meeting was to deal with, as the notice and the table numbered them. */
async function agendaAt(
  reader: Reader,
  meetingId: string,
  on: string,
): Promise<{ readonly id: string; readonly line: ContentAgendaItem & { readonly outline: string } }[]> {
  const lines = numbered(await agendaOf(reader, meetingId));
  const presenters = [...new Set(lines.flatMap(({ line }) => line.presenter_id ?? []))];
  const names = await reader.rows<{ id: string; name: string }>(
    sql`SELECT p.id, ${nameOn(sql`p.id`, on)} AS name FROM unnest(${presenters}::uuid[]) p(id)`,
  );
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return lines.map(({ line, outline }, i) => ({
    id: line.id,
    line: {
      position: i + 1,
      outline,
      title: line.title,
      kind: line.kind,
      expectedOutcome: line.expected_outcome,
      state: line.state,
      firstRaisedOn: line.first_raised_on,
      carriedCount: line.carried_count,
      lateAdded: line.late_added,
      presenter: line.presenter_id === null ? null : nameOf.get(line.presenter_id)!,
    },
  }));
}

const resolutionsAt = (reader: Reader, meetingId: string): Promise<OfLine<ContentResolution>[]> =>
  reader.rows(
    sql`SELECT r.number, r.agenda_item_id AS line_id, r.text, r.matters_for_owners AS "mattersForOwners",
               (SELECT coalesce(json_agg(json_build_object('role', p.role, 'stance', p.stance, 'reason', p.reason)
                  ORDER BY s.position, s.seat_id), '[]')
                FROM resolution_positions p JOIN meeting_seats s ON s.seat_id = p.seat_id AND s.meeting_id = r.meeting_id
                WHERE p.resolution_id = r.id) AS positions
        FROM resolutions r WHERE r.meeting_id = ${meetingId} ORDER BY r.number, r.id`,
  );

const actionItemsAt = (reader: Reader, meetingId: string, on: string): Promise<OfLine<ContentActionItem>[]> =>
  reader.rows(
    sql`SELECT i.number, i.agenda_item_id AS line_id, r.number AS resolution, i.title,
               i.acceptance_standard AS "acceptanceStandard", ${LEAD_AT_ISSUE} AS lead,
               ARRAY(SELECT ${nameOn(sql`p.organization_id`, on)} FROM action_item_parties p
                 WHERE p.item_id = i.id AND p.role = 'SUPPORT' ORDER BY 1) AS supporting,
               ${nameOn(sql`i.verifier_id`, on)} AS verifier, i.original_due_on::text AS "dueOn"
        FROM action_items i LEFT JOIN resolutions r ON r.id = i.resolution_id
        WHERE i.meeting_id = ${meetingId} ORDER BY i.number, i.id`,
  );
