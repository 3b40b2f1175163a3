import type { Viewer } from '../../../platform/identity';
import { rowsOf } from './attempts';
import { anotherBody, layTable, type Table } from './table';

/** Cases are numbered by estate: for each test an estate of its own, with a body; the service's statements are heard. */
export function estateForEach(take: (table: Table, statements: string[]) => void): void {
  const statements: string[] = [];
  let shared: Table;
  beforeAll(async () => {
    shared = await layTable({ onStatement: (text) => statements.push(text) });
  });
  beforeEach(async () => {
    shared.clock.now = new Date('2026-09-01T01:00:00Z');
    const divisions = await rowsOf<{ division_id: string }>(
      shared,
      'SELECT division_id FROM directory_estate_divisions WHERE estate_id = $1',
      [shared.estateId],
    );
    const divisionIds = divisions.map((row) => row.division_id);
    const estateId = shared.directory.estate({ name: '日华里小区', divisionIds });
    await shared.directory.intoCopyOf(shared.service);
    take(await anotherBody({ ...shared, estateId }), statements);
  });
  afterAll(() => shared.close());
}

export const CASE_FIELDS = `id number state statusText replyDueAt firstReplyDueAt replyOverdue handlerName reopenedCount newFacts
  repeatOf { id } problem { code zh } followUps { contacted resolved satisfied } history { act fromState toState organizationName }
  possibleRepeats { id } availableActions { act allowed code }`;
export async function readCase(table: Table, viewer: Viewer, id: string) {
  const { data, errors } = await table.ask(viewer, `query($id: ID!) { intake(id: $id) { ${CASE_FIELDS} } }`, {
    id,
  });
  expect(errors).toBeUndefined();
  return data.intake;
}
