import { absent, input, type Refusal } from './item-refusals';
import { anotherBody, meetingAt, type Table } from './table';

const noticed = async (table: Table) => (await meetingAt(table, 'NOTICED')).meetingId;
const reply =
  (change: (table: Table) => object) =>
  async (table: Table): Promise<object> => ({
    meetingId: await noticed(table),
    seatId: table.seats.party,
    reply: 'ACCEPTED',
    ...change(table),
  });

const series =
  (change: object) =>
  ({ bodyId }: Table): object => ({
    bodyId,
    year: 2026,
    months: [10],
    dayOfMonth: 15,
    startsAt: '14:00',
    ...change,
  });

/** What the acts around a session refuse: replies to the notice. */
export const AROUND_REFUSALS: readonly Refusal[] = [
  {
    by: 'respondToNotice',
    code: 'MEETING_UNKNOWN',
    path: input('meetingId'),
    given: reply(() => ({ meetingId: absent })),
  },
  {
    by: 'respondToNotice',
    code: 'SEAT_UNKNOWN',
    path: input('seatId'),
    given: reply(() => ({ seatId: absent })),
  },
  {
    by: 'respondToNotice',
    code: 'REASON_NEEDED',
    path: input('reply'),
    given: reply(() => ({ reply: 'DECLINED', reason: ' ' })),
  },
  {
    by: 'respondToNotice',
    code: 'SUBSTITUTE_NEEDED',
    path: input('reply'),
    given: reply(() => ({ reply: 'SUBSTITUTE' })),
  },
  {
    by: 'respondToNotice',
    code: 'SUBSTITUTE_NOT_ALLOWED',
    path: input('reply'),
    given: async (table) => {
      const strict = await anotherBody(table, {
        seats: [
          { role: 'party', organizationIds: [table.ids.party], substitutesAllowed: false },
          { role: 'residents', organizationIds: [table.ids.residents] },
        ],
      });
      return {
        meetingId: await noticed(strict),
        seatId: strict.seats.party,
        reply: 'SUBSTITUTE',
        substitute: '李四',
      };
    },
  },
  {
    by: 'respondToNotice',
    code: 'SEAT_VACANT',
    path: input('reply'),
    given: async (table) => {
      const vacant = await anotherBody(table, {
        seats: [
          { role: 'party', organizationIds: [table.ids.party] },
          { role: 'owners', required: false },
        ],
      });
      return { meetingId: await noticed(vacant), seatId: vacant.seats.owners, reply: 'ACCEPTED' };
    },
  },
  {
    by: 'planSeries',
    code: 'BODY_UNKNOWN',
    path: input('bodyId'),
    given: series({ bodyId: absent }),
  },
  { by: 'planSeries', code: 'SERIES_RULE_UNCLEAR', given: series({ nth: 1 }) },
  {
    by: 'planSeries',
    code: 'INPUT_INVALID',
    path: input('startsAt'),
    given: series({ startsAt: '24:00' }),
  },
  { by: 'planSeries', code: 'INPUT_INVALID', path: input('months'), given: series({ months: [13] }) },
  {
    by: 'planSeries',
    code: 'CALENDAR_YEAR_UNKNOWN',
    path: input('year'),
    given: series({ year: 2050 }),
  },
  {
    by: 'planSeries',
    code: 'DATE_TOO_EARLY',
    path: input('year'),
    given: series({ year: 2025 }),
  },
  {
    by: 'planSeries',
    code: 'MONTHS_PLANNED',
    given: async (table) => {
      await meetingAt(table, 'PLANNED');
      return series({ months: [9] })(table);
    },
  },
];

/** Codes that say who may not; they come with FORBIDDEN, and are held where the acts are tested. */
export const AROUND_ROLES = ['NOT_SEAT_HOLDER'] as const;
