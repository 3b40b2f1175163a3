import DataLoader from 'dataloader';
import type { ServiceContext } from '../../platform/context';
import { type LocalDate, today } from '../../platform/dates';
import { validOn } from '../../platform/directory/queries';
import { groupLoader, rowLoader } from '../../platform/loading';
import { type Sql, sql } from '../../platform/sql';
import type {
  ActionItemEventRow,
  ActionItemExtensionRow,
  ActionItemReturnRow,
  ActionItemRow,
  FollowUpVisitRow,
  ReportedPartRow,
} from './db/action-item-tables';
import { partiesOf } from './db/action-items';
import type { AttachmentRow } from './db/attachment-tables';
import { bodyRows } from './db/bodies';
import { type FollowUpDue, followUpsDue } from './db/follow-ups';
import type {
  AgendaItemRow,
  BodyRulesRow,
  JointBodyRow,
  JointMeetingRow,
  MeetingSeatRow,
  ResolutionRow,
  SeatPositionRow,
  SeatRow,
} from './db/tables';
import type { YearReportRow } from './db/year-report-tables';
import { createAgendaLoaders } from './loaders/agenda';
import { createEffortLoaders } from './loaders/effort';
import { createFigureLoaders } from './loaders/figure';
import { createIntakeLoaders } from './loaders/intake';
import { createMeetingLoaders } from './loaders/meeting';
import { createMinutesLoaders } from './loaders/minutes';
import { createNotificationLoaders } from './loaders/notification';
import { createSourceLoaders } from './loaders/source';
import { createWhistleLoaders } from './loaders/whistle';

/** Steps that say nothing of the work itself: the table counts them, or another item's copy ends. */
const NOT_HEARD = ['closeMeeting', 'markDuplicate'];

interface SeatsKey {
  readonly bodyId: string;
  readonly on: LocalDate;
}
export type SeatWithHolders = SeatRow & { readonly organization_ids: readonly string[] };

export function createLoaders(context: ServiceContext) {
  const day = today(context.now());
  const visible = (type: string, alias: Sql) => context.visible(type, alias);
  const own = <Row extends { readonly id: string }>(type: string, rows: Sql) =>
    rowLoader<Row>(
      context,
      (ids) => sql`SELECT t.* FROM ${rows} t WHERE t.id = ANY(${ids}::uuid[]) AND ${visible(type, sql`t`)}`,
    );
  /** Who holds a seat on a day: an organization that has ended by then holds nothing. */
  const holdersOn = (on: Sql) => sql`ARRAY(SELECT h.organization_id FROM seat_organizations h
    JOIN directory_organizations o ON o.id = h.organization_id WHERE h.seat_id = s.id AND ${validOn(sql`o`, on)} ORDER BY 1)`;
  /** Today, and of a seat that has ended its last day. */
  const holders = holdersOn(sql`least(${day}::date, s.valid_to - 1)`);

  return {
    ...createMeetingLoaders(context),
    ...createMinutesLoaders(context),
    ...createWhistleLoaders(context),
    ...createIntakeLoaders(context),
    ...createEffortLoaders(context),
    ...createSourceLoaders(context),
    ...createAgendaLoaders(context),
    ...createNotificationLoaders(context),
    ...createFigureLoaders(context),
    jointBody: own<JointBodyRow>('JointBody', bodyRows),
    jointMeeting: own<JointMeetingRow>('JointMeeting', sql`joint_meetings`),
    resolution: own<ResolutionRow>('Resolution', sql`resolutions`),
    actionItem: own<ActionItemRow>('ActionItem', sql`action_items`),
    agendaItem: rowLoader<AgendaItemRow>(
      context,
      (ids) =>
        sql`SELECT a.* FROM agenda_items a WHERE a.id = ANY(${ids}::uuid[]) AND ${visible('JointMeeting', sql`a`)}`,
    ),
    yearReport: own<YearReportRow>('YearReport', sql`year_reports`),
    seat: rowLoader<SeatWithHolders>(
      context,
      (ids) =>
        sql`SELECT s.*, ${holders} AS organization_ids FROM seats s
            WHERE s.id = ANY(${ids}::uuid[]) AND ${visible('Seat', sql`s`)}`,
    ),
    /** The seats of bodies on days, with who held them then. */
    bodySeats: new DataLoader<SeatsKey, SeatWithHolders[], string>(
      async (keys) => {
        const rows = await context.rows<SeatWithHolders & { readonly on_day: string }>(
          sql`SELECT s.*, k.on_day::text AS on_day, ${holdersOn(sql`k.on_day`)} AS organization_ids
              FROM unnest(${keys.map((key) => key.bodyId)}::uuid[], ${keys.map((key) => key.on)}::date[]) AS k(body_id, on_day)
              JOIN seats s ON s.body_id = k.body_id AND s.valid_from <= k.on_day AND (s.valid_to IS NULL OR k.on_day < s.valid_to)
              WHERE ${visible('Seat', sql`s`)} ORDER BY s.position, s.id`,
        );
        return keys.map(({ bodyId, on }) =>
          rows.filter((row) => row.body_id === bodyId && row.on_day === on),
        );
      },
      { cacheKeyFn: ({ bodyId, on }) => `${bodyId} ${on}` },
    ),
    bodyRules: groupLoader<BodyRulesRow>(
      context,
      (row) => row.body_id,
      (ids) => sql`SELECT * FROM body_rules WHERE body_id = ANY(${ids}::uuid[]) ORDER BY valid_from DESC`,
    ),
    estateBodies: groupLoader<JointBodyRow>(
      context,
      (row) => row.estate_id ?? '',
      (ids) =>
        sql`SELECT b.* FROM ${bodyRows} b WHERE b.estate_id = ANY(${ids}::uuid[]) AND ${visible('JointBody', sql`b`)} ORDER BY b.name, b.id`,
    ),
    divisionBodies: groupLoader<JointBodyRow>(
      context,
      (row) => row.division_id ?? '',
      (ids) =>
        sql`SELECT b.* FROM ${bodyRows} b WHERE b.division_id = ANY(${ids}::uuid[]) AND ${visible('JointBody', sql`b`)} ORDER BY b.name, b.id`,
    ),
    organizationSeats: groupLoader<SeatWithHolders & { readonly held_by: string }>(
      context,
      (row) => row.held_by,
      (ids) => sql`SELECT s.*, so.organization_id AS held_by,
          ${holders} AS organization_ids
        FROM seat_organizations so JOIN seats s ON s.id = so.seat_id
        WHERE so.organization_id = ANY(${ids}::uuid[]) AND ${validOn(sql`s`, day)} AND ${visible('Seat', sql`s`)} ORDER BY s.body_id, s.position`,
    ),

    meetingAgenda: groupLoader<AgendaItemRow>(
      context,
      (row) => row.meeting_id,
      (ids) =>
        sql`SELECT * FROM agenda_items WHERE meeting_id = ANY(${ids}::uuid[]) ORDER BY meeting_id, position`,
    ),
    meetingSeats: groupLoader<MeetingSeatRow>(
      context,
      (row) => row.meeting_id,
      (ids) =>
        sql`SELECT * FROM meeting_seats WHERE meeting_id = ANY(${ids}::uuid[]) ORDER BY position, seat_id`,
    ),
    meetingResolutions: groupLoader<ResolutionRow>(
      context,
      (row) => row.meeting_id,
      (ids) => sql`SELECT * FROM resolutions WHERE meeting_id = ANY(${ids}::uuid[]) ORDER BY number`,
    ),
    meetingActionItems: groupLoader<ActionItemRow>(
      context,
      (row) => row.meeting_id,
      (ids) =>
        sql`SELECT i.* FROM action_items i WHERE i.meeting_id = ANY(${ids}::uuid[]) AND ${visible('ActionItem', sql`i`)} ORDER BY i.number`,
    ),

    resolutionPositions: groupLoader<SeatPositionRow>(
      context,
      (row) => row.resolution_id,
      (ids) =>
        sql`SELECT p.* FROM resolution_positions p JOIN resolutions r ON r.id = p.resolution_id
              JOIN meeting_seats s ON s.meeting_id = r.meeting_id AND s.seat_id = p.seat_id
            WHERE p.resolution_id = ANY(${ids}::uuid[]) ORDER BY s.position, s.seat_id`,
    ),
    resolutionActionItems: groupLoader<ActionItemRow>(
      context,
      (row) => row.resolution_id ?? '',
      (ids) =>
        sql`SELECT i.* FROM action_items i WHERE i.resolution_id = ANY(${ids}::uuid[]) AND ${visible('ActionItem', sql`i`)} ORDER BY i.number`,
    ),

    itemHistory: groupLoader<ActionItemEventRow>(
      context,
      (row) => row.item_id,
      (ids) => sql`SELECT * FROM action_item_events WHERE item_id = ANY(${ids}::uuid[]) ORDER BY at, id`,
    ),
    eventAttachments: groupLoader<AttachmentRow & { readonly event_id: string }>(
      context,
      (row) => row.event_id,
      (
        ids,
      ) => sql`SELECT f.event_id, a.* FROM action_item_event_files f JOIN attachments a ON a.id = f.attachment_id
                   WHERE f.event_id = ANY(${ids}::uuid[]) ORDER BY a.id`,
    ),
    attachment: rowLoader<AttachmentRow>(
      context,
      (ids) => sql`SELECT a.* FROM attachments a JOIN action_items i ON i.id = a.object_id
                   WHERE a.id = ANY(${ids}::uuid[]) AND ${visible('ActionItem', sql`i`)}`,
    ),
    itemReturns: groupLoader<ActionItemReturnRow>(
      context,
      (row) => row.item_id,
      (ids) =>
        sql`SELECT * FROM action_item_returns WHERE item_id = ANY(${ids}::uuid[]) ORDER BY requested_at, id`,
    ),
    itemExtensions: groupLoader<ActionItemExtensionRow>(
      context,
      (row) => row.item_id,
      (ids) =>
        sql`SELECT * FROM action_item_extensions WHERE item_id = ANY(${ids}::uuid[]) ORDER BY requested_at, id`,
    ),
    itemParts: groupLoader<ReportedPartRow>(
      context,
      (row) => row.item_id,
      (ids) => sql`SELECT * FROM action_item_parts WHERE item_id = ANY(${ids}::uuid[])`,
    ),
    itemVisits: groupLoader<FollowUpVisitRow>(
      context,
      (row) => row.item_id,
      (ids) =>
        sql`SELECT * FROM follow_up_visits WHERE item_id = ANY(${ids}::uuid[]) ORDER BY recorded_at, id`,
    ),
    itemFollowUp: groupLoader<FollowUpDue>(
      context,
      (row) => row.item_id,
      (ids) => sql`SELECT f.* FROM (${followUpsDue(day)}) f WHERE f.item_id = ANY(${ids}::uuid[])`,
    ),
    itemLastStep: groupLoader<{ readonly item_id: string; readonly at: Date }>(
      context,
      (row) => row.item_id,
      (ids) =>
        sql`SELECT item_id, max(at) AS at FROM action_item_events WHERE item_id = ANY(${ids}::uuid[])
              AND organization_id IS NOT NULL AND act <> ALL(${NOT_HEARD}) GROUP BY item_id`,
    ),
    itemParties: new DataLoader(async (ids: readonly string[]) => {
      const byId = new Map((await partiesOf(context, ids)).map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id)!);
    }),
    /** The organizations a person is appointed in today, whichever hat is worn. */
    appointedIn: groupLoader<{ readonly person_id: string; readonly organization_id: string }>(
      context,
      (row) => row.person_id,
      (ids) => sql`SELECT a.person_id, a.organization_id FROM directory_appointments a
                   WHERE a.person_id = ANY(${ids}::uuid[]) AND ${validOn(sql`a`, day)}`,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
