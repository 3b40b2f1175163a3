import { attempt, rowsOf } from './attempts';
import { caseAt } from './intake-cases';
import { anotherBody, layTable, type Party, type Table } from './table';

/** One service for the tests of a file, and for each of them a body of its own, on the first of September or when it is said. */
export function bodyForEach(
  take: (table: Table) => void | Promise<void>,
  now = '2026-09-01T01:00:00Z',
): void {
  let shared: Table;
  beforeAll(async () => {
    shared = await layTable();
  });
  beforeEach(async () => {
    shared.clock.now = new Date(now);
    await take(await anotherBody(shared));
  });
  afterAll(() => shared.close());
}

const LINE =
  'SELECT id, state, kind, meeting_id, carried_count FROM agenda_items WHERE origin_id = $1 AND body_id = $2 ORDER BY id';
export const SOURCES = `query($id: ID!) { it: jointMeeting(id: $id) { agenda { id title state firstRaisedOn carriedCount mergedInto { id }
  sources { kind title originId intake { number } whistle { id } forward { reason } proposal { id } } } } }`;

/** What the tests of what comes to a table do there and ask of it. */
export function comingTo(table: () => Table) {
  const read = async (query: string, id: string, who: Party = 'party') => {
    const { data, errors } = await table().ask(table().as[who], query, { id });
    expect(errors).toBeUndefined();
    return data.it;
  };
  return {
    read,
    /** The codes of a refusal, or the one that was thrown; none where it is done. */
    async tryTo(who: Party, name: string, input: object) {
      const { codes, thrown } = await attempt(table(), table().as[who], name, input);
      return thrown ?? codes;
    },
    /** A case that is put to the table. */
    put: (more: object = {}) => caseAt(table(), 'ESCALATED_TO_TABLE', more),
    /** The last line of the body that has this origin. */
    lineOf: async (originId: string) =>
      (
        await rowsOf<{
          id: string;
          state: string;
          kind: string;
          meeting_id: string;
          carried_count: number;
        }>(table(), LINE, [originId, table().bodyId])
      ).at(-1),
    sourcesOf: async (meetingId: string, lineId: string) =>
      (await read(SOURCES, meetingId)).agenda.find((line: { id: string }) => line.id === lineId),
  };
}
