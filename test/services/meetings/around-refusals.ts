import { bodyAbove } from './around-cases';
import { meetingAt } from './brought-to';
import { absent, input, type Refusal } from './item-refusals';
import { anotherBody, must, type Table } from './table';

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

const drafted = async (table: Table) => {
  const { meetingId, line, talk } = await meetingAt(table, 'DRAFT');
  return { meetingId, line, talk };
};
const reordered =
  (items: (at: { line: string; talk: string }) => object[], version = 2) =>
  async (table: Table) => {
    const at = await drafted(table);
    return { meetingId: at.meetingId, version, items: items(at) };
  };
const edited =
  (change: object, which: 'line' | 'talk' = 'line') =>
  async (table: Table) => ({
    agendaItemId: (await drafted(table))[which],
    version: 1,
    title: '停车',
    expectedOutcome: 'DECIDE',
    ...change,
  });
const forwarded = (change: object) => async (table: Table) => ({
  agendaItemId: (await drafted(table)).line,
  bodyId: (await bodyAbove(table)).bodyId,
  reason: '需街道统筹',
  ...change,
});
const place = (...ids: string[]) => ids.map((agendaItemId) => ({ agendaItemId }));

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
  {
    by: 'reorderAgenda',
    code: 'AGENDA_CHANGED',
    path: input('version'),
    given: reordered(({ line, talk }) => place(line, talk), 1),
  },
  {
    by: 'reorderAgenda',
    code: 'AGENDA_ORDER_INCOMPLETE',
    path: input('items'),
    what: 'one left out',
    given: reordered(({ line }) => place(line)),
  },
  {
    by: 'reorderAgenda',
    code: 'AGENDA_ORDER_INCOMPLETE',
    path: input('items'),
    what: 'one twice',
    given: reordered(({ line, talk }) => place(line, talk, line)),
  },
  {
    by: 'reorderAgenda',
    code: 'AGENDA_ORDER_INCOMPLETE',
    path: input('items'),
    what: 'one of another',
    given: reordered(({ line }) => place(line, absent)),
  },
  {
    by: 'reorderAgenda',
    code: 'AGENDA_TOO_DEEP',
    path: input('items'),
    given: reordered(({ line, talk }) => {
      const deep = (agendaItemId: string, children: object[] = []) => ({ agendaItemId, children });
      return [deep(line, [deep(talk, [deep(absent, [deep(absent)])])])];
    }),
  },
  {
    by: 'editAgendaItem',
    code: 'AGENDA_ITEM_UNKNOWN',
    path: input('agendaItemId'),
    given: edited({ agendaItemId: absent }),
  },
  { by: 'editAgendaItem', code: 'AGENDA_CHANGED', path: input('version'), given: edited({ version: 2 }) },
  { by: 'editAgendaItem', code: 'AGENDA_TITLE_FIXED', path: input('title'), given: edited({}, 'talk') },
  { by: 'editAgendaItem', code: 'INPUT_INVALID', path: input('title'), given: edited({ title: ' ' }) },
  {
    by: 'editAgendaItem',
    code: 'INPUT_INVALID',
    path: input('minutesAllotted'),
    given: edited({ minutesAllotted: 0 }),
  },
  {
    by: 'editAgendaItem',
    code: 'ORGANIZATION_UNKNOWN',
    path: input('presenterId'),
    given: edited({ presenterId: absent }),
  },
  {
    by: 'editAgendaItem',
    code: 'CATEGORY_UNKNOWN',
    path: input('categories'),
    given: edited({ categories: ['KEY', 'SMALL'] }),
  },
  {
    by: 'forwardAgendaItem',
    code: 'HIGHER_BODY_UNKNOWN',
    path: input('bodyId'),
    given: forwarded({ bodyId: absent }),
  },
  {
    by: 'forwardAgendaItem',
    code: 'HIGHER_BODY_UNKNOWN',
    what: 'a body of the same estate',
    path: input('bodyId'),
    given: async (table) => forwarded({ bodyId: (await anotherBody(table)).bodyId })(table),
  },
  {
    by: 'forwardAgendaItem',
    code: 'HIGHER_BODY_UNKNOWN',
    what: 'a body above that has ended',
    path: input('bodyId'),
    given: async (table) => {
      const given = await forwarded({})(table);
      const convener = { ...table, as: { ...table.as, party: table.as.subdistrict } };
      await must(convener, 'endBody', { bodyId: given.bodyId, on: '2026-10-01', reason: '并入' });
      return given;
    },
  },
  {
    by: 'forwardAgendaItem',
    code: 'INPUT_INVALID',
    path: input('reason'),
    given: forwarded({ reason: ' ' }),
  },
  {
    by: 'forwardAgendaItem',
    code: 'FORWARD_WAITING',
    path: input('bodyId'),
    given: async (table) => {
      const given = await forwarded({})(table);
      await must(table, 'forwardAgendaItem', given);
      return given;
    },
  },
];

/** Codes that say who may not; they come with FORBIDDEN, and are held where the acts are tested. */
export const AROUND_ROLES = ['NOT_SEAT_HOLDER'] as const;
