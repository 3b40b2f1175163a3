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
};

/** Acts of others than the convener. */
export const NOT_OF_THE_CONVENER = ['respondToNotice'];

export const AROUND_TABLES = ['meeting_replies', 'meeting_series'];

/** What is read around a session, and by whom. */
export const AROUND_READS = {
  calendarYear: '{ calendarYear(year: 2026) { year } }',
  workingDays: '{ workingDays(from: "2026-01-01", to: "2026-01-02") { date } }',
} as const;
