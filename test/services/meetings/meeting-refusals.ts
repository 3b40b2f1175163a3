import { rowsOf } from './attempts';
import { meetingAt } from './brought-to';
import { absent, input, type Refusal } from './item-refusals';
import { attended, inSession, seat } from './refusal-cases';
import { anotherBody, draft, must, resolve } from './table';

/** What the acts on a meeting, its attendance and its lines refuse. */
export const MEETING_REFUSALS: readonly Refusal[] = [
  // meetings
  ...(['openDraft', 'sendNotice', 'startMeeting', 'closeMeeting'] as const).map(
    (by): Refusal => ({
      by,
      code: 'MEETING_UNKNOWN',
      path: input('meetingId'),
      given: () => ({ meetingId: absent }),
    }),
  ),
  ...(['postponeMeeting', 'cancelMeeting'] as const).flatMap((by): Refusal[] => [
    {
      by,
      code: 'MEETING_UNKNOWN',
      path: input('meetingId'),
      given: () => ({ meetingId: absent, reason: '雨' }),
    },
    {
      by,
      code: 'INPUT_INVALID',
      path: input('reason'),
      given: async (table) => ({ meetingId: (await meetingAt(table, 'NOTICED')).meetingId, reason: ' ' }),
    },
  ]),
  {
    by: 'recordAttendance',
    code: 'MEETING_UNKNOWN',
    path: input('meetingId'),
    given: () => ({ meetingId: absent, seats: [] }),
  },
  {
    by: 'addAgendaItem',
    code: 'MEETING_UNKNOWN',
    path: input('meetingId'),
    given: () => ({ meetingId: absent, title: '路灯', expectedOutcome: 'INFORM' }),
  },
  ...(
    [
      ['title', { title: '' }, 'INPUT_INVALID'],
      ['minutesAllotted', { minutesAllotted: 0 }, 'INPUT_INVALID'],
      ['presenterId', { presenterId: absent }, 'ORGANIZATION_UNKNOWN'],
    ] as const
  ).map(
    ([field, change, code]): Refusal => ({
      by: 'addAgendaItem',
      code,
      path: input(field),
      given: async (table) => ({
        meetingId: (await meetingAt(table, 'DRAFT')).meetingId,
        title: '路灯',
        expectedOutcome: 'INFORM',
        ...change,
      }),
    }),
  ),
  {
    by: 'sendNotice',
    code: 'TIME_NEEDED',
    path: input('scheduledFor'),
    given: async (table) => ({ meetingId: (await meetingAt(table, 'POSTPONED')).meetingId }),
  },
  {
    by: 'sendNotice',
    code: 'TIME_PASSED',
    what: 'a time that is given',
    path: input('scheduledFor'),
    given: async (table) => ({
      meetingId: await draft(table, '2026-09-10'),
      scheduledFor: new Date(table.clock.now.getTime() - 1).toISOString(),
    }),
  },
  {
    by: 'sendNotice',
    code: 'TIME_PASSED',
    what: 'the time that was planned',
    path: input('scheduledFor'),
    given: async (table) => {
      const meetingId = await draft(table, '2026-09-10');
      await rowsOf(table, `UPDATE joint_meetings SET scheduled_for = '2026-08-10T06:00:00Z' WHERE id = $1`, [
        meetingId,
      ]);
      return { meetingId };
    },
  },
  {
    by: 'sendNotice',
    code: 'TIME_PASSED',
    what: 'a new time after a postponement',
    path: input('scheduledFor'),
    given: async (table) => ({
      meetingId: (await meetingAt(table, 'POSTPONED')).meetingId,
      scheduledFor: '2026-08-10T06:00:00Z',
    }),
  },
  {
    by: 'planMeeting',
    code: 'TIME_PASSED',
    path: input('scheduledFor'),
    given: (table) => ({ bodyId: table.bodyId, scheduledFor: '2026-08-10T06:00:00Z' }),
  },
  {
    by: 'startMeeting',
    code: 'MEETING_NOT_YET',
    given: async (table) => {
      const meetingId = await draft(table, '2026-09-10');
      await must(table, 'sendNotice', { meetingId });
      return { meetingId };
    },
  },
  // recordAttendance
  {
    by: 'recordAttendance',
    code: 'SEAT_UNKNOWN',
    path: input('seats', '0'),
    given: attended(() => ({ seatId: absent, attendance: 'PRESENT' })),
  },
  {
    by: 'recordAttendance',
    code: 'SUBSTITUTE_NEEDED',
    path: input('seats', '0'),
    given: attended(({ seats }) => ({ seatId: seats.police, attendance: 'SUBSTITUTE', substitute: ' ' })),
  },
  {
    by: 'recordAttendance',
    code: 'SUBSTITUTE_NOT_ALLOWED',
    path: input('seats', '0'),
    given: async (shared) => {
      const table = await anotherBody(shared, {
        seats: [
          seat('party', { organizationIds: [shared.ids.party], substitutesAllowed: false }),
          seat('residents'),
        ],
      });
      const meetingId = await draft(table, '2026-09-01');
      await must(table, 'sendNotice', { meetingId });
      await must(table, 'startMeeting', { meetingId });
      return {
        meetingId,
        seats: [{ seatId: table.seats.party, attendance: 'SUBSTITUTE', substitute: '副书记' }],
      };
    },
  },
  {
    by: 'recordAttendance',
    code: 'SEAT_VACANT',
    path: input('seats', '0'),
    given: async (shared) => {
      const table = await anotherBody(shared, {
        seats: [seat('party', { organizationIds: [shared.ids.party] }), seat('owners')],
      });
      const meetingId = await draft(table, '2026-09-01');
      await must(table, 'sendNotice', { meetingId });
      await must(table, 'startMeeting', { meetingId });
      return { meetingId, seats: [{ seatId: table.seats.owners, attendance: 'PRESENT' }] };
    },
  },
  {
    by: 'recordAttendance',
    code: 'ATTENDANCE_RELIED_ON',
    what: 'a resolution was made while the seat was present',
    path: input('seats', '0'),
    given: async (table) => {
      const { meetingId, line } = await inSession(table);
      await resolve(table, line);
      return { meetingId, seats: [{ seatId: table.seats.police, attendance: 'ABSENT' }] };
    },
  },
  // agenda items
  ...(['discussAgendaItem', 'deferAgendaItem'] as const).flatMap((by): Refusal[] => [
    { by, code: 'AGENDA_ITEM_UNKNOWN', path: input('agendaItemId'), given: () => ({ agendaItemId: absent }) },
    {
      by,
      code: 'AGENDA_ITEM_HANDLED',
      path: input('agendaItemId'),
      given: async (table) => {
        const { line } = await inSession(table);
        await resolve(table, line);
        return { agendaItemId: line };
      },
    },
  ]),
];
