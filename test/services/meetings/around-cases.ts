import { anotherBody, type Table } from './table';

interface Ids {
  readonly body: string;
  readonly seat: string;
  readonly meeting: string;
  readonly line: string;
  readonly item: string;
}

/** The acts around a session, each with an input that would otherwise do. */
export const AROUND_MUTATIONS: Record<string, (ids: Ids) => object> = {
  respondToNotice: ({ meeting, seat }) => ({ meetingId: meeting, seatId: seat, reply: 'ACCEPTED' }),
  planSeries: ({ body }) => ({ bodyId: body, year: 2027, dayOfMonth: 5, startsAt: '14:00' }),
  reorderAgenda: ({ meeting }) => ({ meetingId: meeting, version: 1, items: [] }),
  editAgendaItem: ({ line }) => ({
    agendaItemId: line,
    version: 1,
    title: '停车',
    expectedOutcome: 'DECIDE',
  }),
  forwardAgendaItem: ({ line, body }) => ({ agendaItemId: line, bodyId: body, reason: '需街道统筹' }),
};

/** Acts of others than the convener. */
export const NOT_OF_THE_CONVENER = ['respondToNotice'];

export const AROUND_TABLES = [
  'meeting_replies',
  'meeting_series',
  'agenda_item_categories',
  'agenda_forwards',
];

/** What is read around a session, and by whom. */
export const AROUND_READS = {
  agendaCategories: '{ agendaCategories { code } }',
  calendarYear: '{ calendarYear(year: 2026) { year } }',
  workingDays: '{ workingDays(from: "2026-01-01", to: "2026-01-02") { date } }',
} as const;

/** A body of the subdistrict, above the table's estate; the subdistrict convenes it. */
export const bodyAbove = async (table: Table): Promise<Table> => ({
  ...(await anotherBody(table, {
    name: '街道联席会议',
    estateId: null,
    divisionId: table.subdistrictId,
    convenerId: table.ids.subdistrict,
    seats: [
      { role: 'subdistrict', organizationIds: [table.ids.subdistrict] },
      { role: 'fire', organizationIds: [table.ids.fire], required: false },
    ],
  })),
  as: { ...table.as, party: table.as.subdistrict },
});
