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
};

/** Acts of others than the convener. */
export const NOT_OF_THE_CONVENER = ['respondToNotice'];

export const AROUND_TABLES = ['meeting_replies'];
