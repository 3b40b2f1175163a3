import { page } from '../../../platform/connection';
import { type LocalDate, today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import type { ActionItemRow } from '../db/action-item-tables';
import { EXTENSION_ASKED } from '../db/action-items';
import { followUpsDue } from '../db/follow-ups';
import type { JointMeetingRow, ResolutionRow } from '../db/tables';
import { estateWhistles } from '../db/whistle-lists';
import type { BodyEndResolvers, JointBodyResolvers, SeatResolvers } from '../generated/resolver-types';
import type { SeatWithHolders } from '../loaders';
import { bodyCalendar } from './body-calendar';
import { reference } from './references';

export const JointBody: JointBodyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.jointBody.load(id),
  estate: ({ estate_id }) => reference(estate_id),
  division: ({ division_id }) => reference(division_id),
  whistles: ({ estate_id }, args, context) => (estate_id ? estateWhistles(context, estate_id, args) : null),
  convener: ({ convener_id }) => reference(convener_id),
  rules: async ({ id }, { on }, { loaders, now }) => {
    const day = on ?? today(now());
    return (await loaders.bodyRules.load(id)).find((rules) => rules.valid_from <= day) ?? null;
  },
  seats: ({ id }, { on }, { loaders, now }) =>
    loaders.bodySeats.load({ bodyId: id, on: (on ?? today(now())) as LocalDate }),
  attendance: ({ id }, { from, to }, { loaders }) => loaders.attendance.load({ bodyId: id, from, to }),
  ends: ({ id }, _args, { loaders }) => loaders.bodyEnds.load(id),
  endReason: async ({ id }, _args, { loaders }) => (await loaders.bodyEnds.load(id)).at(-1)?.reason ?? null,
  higherBodies: ({ id }, _args, { loaders }) => loaders.higherBodies.load(id),
  calendar: (body, { year }, context) => bodyCalendar(body, year, context),
  series: ({ id }, _args, { loaders }) => loaders.bodySeries.load(id),
  meetings: ({ id }, args, context) =>
    page<JointMeetingRow>(context, args, {
      select: sql`m.*`,
      from: sql`joint_meetings m`,
      where: sql`m.body_id = ${id} AND (${args.states ?? null}::text[] IS NULL OR m.state = ANY(${args.states ?? null}))
        AND ${context.visible('JointMeeting', sql`m`)}`,
      order: [
        { expression: sql`m.scheduled_for`, type: 'timestamptz', descending: true },
        { expression: sql`m.id`, type: 'uuid', descending: true },
      ],
    }),
  nextMeeting: async ({ id }, _args, { loaders }) => (await loaders.nextMeeting.load(id))[0] ?? null,
  extensionsToDecide: ({ id }, args, context) =>
    page<ActionItemRow>(context, args, {
      select: sql`i.*`,
      from: sql`action_items i`,
      where: sql`i.body_id = ${id} AND i.open AND ${EXTENSION_ASKED} AND ${context.visible('ActionItem', sql`i`)}`,
      order: [
        { expression: sql`i.due_on`, type: 'date' },
        { expression: sql`i.id`, type: 'uuid' },
      ],
    }),
  followUpsDue: ({ id }, args, context) => {
    const day = today(context.now());
    return page<ActionItemRow>(context, args, {
      select: sql`i.*`,
      from: sql`(${followUpsDue(day)}) f JOIN action_items i ON i.id = f.item_id`,
      where: sql`f.body_id = ${id} AND f.due_on <= ${day}::date AND ${context.visible('ActionItem', sql`i`)}`,
      order: [
        { expression: sql`f.due_on`, type: 'date' },
        { expression: sql`i.id`, type: 'uuid' },
      ],
    });
  },
  resolutions: ({ id }, args, context) =>
    page<ResolutionRow>(context, args, {
      select: sql`r.*`,
      from: sql`resolutions r`,
      where: sql`r.body_id = ${id} AND ${context.visible('Resolution', sql`r`)}`,
      order: [
        { expression: sql`r.decided_on`, type: 'date', descending: true },
        { expression: sql`r.id`, type: 'uuid', descending: true },
      ],
    }),
};

export const BodyEnd: BodyEndResolvers = {
  on: ({ ends_on }) => ends_on,
  organization: ({ organization_id }) => reference(organization_id),
};

export const Seat: SeatResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.seat.load(id),
  organizations: (seat) => (seat as SeatWithHolders).organization_ids.map((id) => ({ id })),
  replaces: ({ replaces_id }, _args, { loaders }) => (replaces_id ? loaders.seat.load(replaces_id) : null),
  vacant: (seat) => (seat as SeatWithHolders).organization_ids.length === 0 && seat.representatives === null,
};
