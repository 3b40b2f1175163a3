import { meetingAt } from './brought-to';
import { absent, input, type Refusal } from './item-refusals';
import { anotherBody, draft, must } from './table';

const on = '2026-12-01';

/** What changing a seat's holders and ending a body refuse. */
export const BODY_REFUSALS: readonly Refusal[] = [
  {
    by: 'changeSeatHolders',
    code: 'SEAT_UNKNOWN',
    path: input('seatId'),
    given: () => ({ seatId: absent, from: on }),
  },
  {
    by: 'changeSeatHolders',
    code: 'SEAT_ENDED',
    path: input('seatId'),
    given: async (table) => {
      const { seats } = await anotherBody(table);
      await must(table, 'endSeat', { seatId: seats.police, on });
      return { seatId: seats.police, from: '2026-12-02' };
    },
  },
  {
    by: 'changeSeatHolders',
    code: 'DATE_TOO_EARLY',
    path: input('from'),
    given: async (table) => ({ seatId: (await anotherBody(table)).seats.police, from: '2026-01-01' }),
  },
  {
    by: 'changeSeatHolders',
    code: 'SEAT_HOLDERS_UNCLEAR',
    path: input('organizationIds'),
    given: async (table) => ({
      seatId: (await anotherBody(table)).seats.police,
      organizationIds: [table.ids.fire],
      representatives: '代表',
      from: on,
    }),
  },
  {
    by: 'changeSeatHolders',
    code: 'ORGANIZATION_UNKNOWN',
    given: async (table) => ({
      seatId: (await anotherBody(table)).seats.police,
      organizationIds: [absent],
      from: on,
    }),
  },
  {
    by: 'endBody',
    code: 'BODY_UNKNOWN',
    path: input('bodyId'),
    given: () => ({ bodyId: absent, on, reason: '并入' }),
  },
  {
    by: 'endBody',
    code: 'DATE_TOO_EARLY',
    path: input('on'),
    given: async (table) => ({ bodyId: (await anotherBody(table)).bodyId, on: '2026-08-31', reason: '并入' }),
  },
  {
    by: 'endBody',
    code: 'INPUT_INVALID',
    path: input('reason'),
    given: async (table) => ({ bodyId: (await anotherBody(table)).bodyId, on, reason: ' ' }),
  },
  {
    by: 'endBody',
    code: 'BODY_HAS_MEETINGS',
    given: async (table) => {
      const it = await anotherBody(table);
      await meetingAt(it, 'NOTICED');
      return { bodyId: it.bodyId, on, reason: '并入' };
    },
  },
  {
    by: 'endBody',
    code: 'BODY_HAS_OPEN_MATTERS',
    given: async (table) => {
      const it = await anotherBody(table);
      await meetingAt(it, 'CLOSED');
      return { bodyId: it.bodyId, on, reason: '并入' };
    },
  },
  ...(['endBody', 'planMeeting', 'planSeries', 'addSeat'] as const).map(
    (by): Refusal => ({
      by,
      code: 'BODY_ENDED',
      what: 'once it has',
      path: input(by === 'planSeries' ? 'year' : 'bodyId'),
      given: async (table) => {
        const { bodyId } = await anotherBody(table);
        await must(table, 'endBody', { bodyId, on, reason: '并入' });
        return {
          endBody: { bodyId, on: '2026-12-31', reason: '并入' },
          planMeeting: { bodyId, scheduledFor: '2026-12-01T06:00:00Z' },
          planSeries: { bodyId, year: 2027, dayOfMonth: 5, startsAt: '14:00' },
          addSeat: { bodyId, seat: { role: '消防' }, from: on },
        }[by];
      },
    }),
  ),
  {
    by: 'sendNotice',
    code: 'BODY_ENDED',
    path: input('scheduledFor'),
    given: async (table) => {
      const it = await anotherBody(table);
      await must(it, 'endBody', { bodyId: it.bodyId, on, reason: '并入' });
      return { meetingId: await draft(it, '2026-11-30'), scheduledFor: '2026-12-01T06:00:00Z' };
    },
  },
];
