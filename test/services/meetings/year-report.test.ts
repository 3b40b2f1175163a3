import { itemAt, meetingAt } from './brought-to';
import { layTable, must, type Party, type Table } from './table';

let table: Table;
let talk: string;
beforeEach(async () => {
  table = await layTable();
  table.clock.now = new Date('2026-09-01T01:00:00Z');
  talk = (await meetingAt(table, 'IN_SESSION')).talk;
});
afterEach(() => table.close());

const as = (who: Party, name: string, input: object) =>
  must({ ...table, as: { ...table.as, party: table.as[who] } }, name, input);
const freeze = async (who: Party, scope: 'BODY' | 'ORGANIZATION', subjectId: string) => {
  const { report, userErrors } = await table.mutate(
    table.as[who],
    'freezeYearReport',
    'report { work { issued } leads { name issued organization { id } } }',
    { scope, subjectId, year: 2026 },
  );
  expect(userErrors).toEqual([]);
  return report;
};
const led = (name: string, who: Party, issued = 1) => ({
  name,
  issued,
  organization: { id: table.ids[who] },
});

describe('M20: a year’s report names who led as at 31 December', () => {
  test('whoever an item was given to in January led nothing in the year before', async () => {
    const actionItemId = await itemAt(table, talk, 'RETURN_REQUESTED');
    const before = await itemAt(table, talk, 'RETURN_REQUESTED');
    const reassign = (id: string) =>
      must(table, 'reassignActionItem', { actionItemId: id, leadId: table.ids.company, note: '属物业职责' });
    table.clock.now = new Date('2026-12-31T15:59:00Z');
    await reassign(before);
    table.clock.now = new Date('2026-12-31T16:00:00Z');
    await reassign(actionItemId);
    await as('company', 'acceptActionItem', { actionItemId });
    table.clock.now = new Date('2027-01-08T02:00:00Z');
    const { leads } = await freeze('party', 'BODY', table.bodyId);
    expect(leads).toHaveLength(2);
    expect(leads).toEqual(expect.arrayContaining([led('派出所', 'police'), led('嘉德物业', 'company')]));
    for (const [who, name] of [
      ['police', '派出所'],
      ['company', '嘉德物业'],
    ] as const)
      expect(await freeze(who, 'ORGANIZATION', table.ids[who])).toEqual({
        work: { issued: 1 },
        leads: [led(name, who)],
      });
  });

  test('a predecessor that was merged in January is named, and its successor is not', async () => {
    await itemAt(table, talk, 'IN_PROGRESS');
    const joint = table.directory.organization({
      kind: 'POLICE_STATION',
      name: '联合派出所',
      validFrom: '2027-01-03',
    });
    table.directory.organization(
      { kind: 'POLICE_STATION', name: '派出所', validTo: '2027-01-03', successorIds: [joint] },
      table.ids.police,
    );
    await table.directory.intoCopyOf(table.service);
    table.clock.now = new Date('2027-01-08T02:00:00Z');
    expect((await table.service.runDue()).failed).toEqual([]);
    expect((await freeze('party', 'BODY', table.bodyId)).leads).toEqual([led('派出所', 'police')]);
  });
});
