import { rowsOf } from './attempts';
import { effortAt, found, type Resolved, resolved, THINGS } from './effort-cases';
import { layTable, must, type Party } from './table';

let at: Resolved;
const laid: { close(): Promise<void> }[] = [];
beforeEach(async () => {
  const table = await layTable();
  laid.push(table);
  table.clock.now = new Date('2026-09-01T06:00:00Z');
  at = await resolved(table);
});
afterAll(() => Promise.all(laid.map((it) => it.close())));

const end = (party: Party, name: string, kind: string, successorIds: readonly string[]) =>
  at.directory.organization({ kind, name, validTo: '2026-10-01', successorIds }, at.ids[party]);
const come = (kind: string, name: string) =>
  at.directory.organization({ kind, name, validFrom: '2026-10-01' });
const sweep = async () => {
  await at.directory.intoCopyOf(at.service);
  at.clock.now = new Date('2026-10-01T02:00:00Z');
  const swept = await Promise.all([at.service.runDue(), at.service.runDue()]);
  expect(swept.flatMap(({ failed }) => failed)).toEqual([]);
};
const read = async (kind: keyof typeof THINGS, id: string, fields: string) =>
  (
    await at.ask(
      at.as.party,
      `query($id: ID!) { it: ${THINGS[kind]}(id: $id) { ${fields} history { act organization { id } organizationName note } } }`,
      { id },
    )
  ).data.it;
const MEMBERS = 'organization { id } organizationName duty validFrom validTo';

describe('M9: efforts whose organizations end', () => {
  test('merged: a task force and an operation go on with the successor, once; what has ended keeps its names', async () => {
    const force = await found(at, 'TASK_FORCE');
    const over = await effortAt(at, 'TASK_FORCE', 'ENDED');
    const operation = await found(at, 'JOINT_OPERATION', { startsOn: '2026-10-10', endsOn: '2026-10-12' });
    const joint = come('POLICE_STATION', '联合派出所');
    end('police', '派出所', 'POLICE_STATION', [joint]);
    await sweep();
    const step = {
      act: 'succeedOrganization',
      organization: null,
      organizationName: '系统',
      note: '派出所 → 联合派出所',
    };
    for (const [kind, id] of [
      ['TASK_FORCE', force],
      ['JOINT_OPERATION', operation],
    ] as const) {
      const it = await read(kind, id, 'lead { id } leadName');
      expect(it).toMatchObject({ lead: { id: joint }, leadName: '联合派出所' });
      expect(it.history.filter(({ act }: { act: string }) => act === step.act)).toEqual([step]);
    }
    expect(await read('TASK_FORCE', over, 'lead { id } leadName')).toMatchObject({
      lead: { id: at.ids.police },
      leadName: '派出所',
    });
  });

  test('abolished: the convener leads; a member’s successors take part with its duty from the day on', async () => {
    const id = await found(at, 'TASK_FORCE');
    const [one, two] = [come('FIRE_SERVICE', '一中队'), come('FIRE_SERVICE', '二中队')];
    end('police', '派出所', 'POLICE_STATION', []);
    end('fire', '消防救援站', 'FIRE_SERVICE', [one, two]);
    await sweep();
    const it = await read('TASK_FORCE', id, `lead { id } members { ${MEMBERS} }`);
    expect(it.lead.id).toBe(at.ids.party);
    expect(it.members).toHaveLength(3);
    const [before, ...after] = it.members;
    expect(before).toMatchObject({ organizationName: '消防救援站', validTo: '2026-10-01' });
    expect(after.map((member: { organization: { id: string } }) => member.organization.id).sort()).toEqual(
      [one, two].sort(),
    );
    for (const member of after)
      expect(member).toMatchObject({ duty: '技术指导', validFrom: '2026-10-01', validTo: null });
    expect(it.history.at(-1).note).toContain('派出所 → （无承继单位，由召集单位处理）');
    // The desk of whoever came after has it.
    const { data } = await at.ask(
      at.as.party,
      `query($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) {
        ... on Organization { taskForces { edges { node { id } } } } } }`,
      { id: one },
    );
    expect(data._entities[0].taskForces.edges).toEqual([{ node: { id } }]);
    await must(at, 'endTaskForce', { taskForceId: id, result: 'ACHIEVED', text: '通道全部打通' });
  });

  test('a request goes to who came after, or to who stands nearest above, and waits there', async () => {
    const [one, two] = [await found(at, 'UPWARD_REQUEST'), await effortAt(at, 'UPWARD_REQUEST', 'RECEIVED')];
    const office = at.directory.organization({
      kind: 'SUBDISTRICT_OFFICE',
      name: '新街道办',
      divisionId: at.subdistrictId,
      validFrom: '2026-10-01',
    });
    at.directory.organization(
      {
        kind: 'SUBDISTRICT_OFFICE',
        name: '街道办事处',
        divisionId: at.subdistrictId,
        validTo: '2026-10-01',
        successorIds: [],
      },
      at.ids.subdistrict,
    );
    await sweep();
    for (const [id, state] of [
      [one, 'SENT'],
      [two, 'RECEIVED'],
    ] as const) {
      const it = await read('UPWARD_REQUEST', id, 'to { id } toName state');
      expect(it).toMatchObject({ to: { id: office }, toName: '新街道办', state });
      expect(it.history.at(-1).note).toBe('街道办事处 → （无承继单位，由上级单位处理）');
    }
  });

  test('who was a member of a body’s task force that begins later is followed from its first day', async () => {
    const id = await found(at, 'TASK_FORCE', { startsOn: '2026-11-01' });
    const after = come('FIRE_SERVICE', '新消防站');
    end('fire', '消防救援站', 'FIRE_SERVICE', [after]);
    await sweep();
    expect(
      await rowsOf(
        at,
        'SELECT organization_id, valid_from, valid_to FROM effort_parties WHERE effort_id = $1 ORDER BY valid_to NULLS LAST',
        [id],
      ),
    ).toEqual([
      { organization_id: at.ids.fire, valid_from: '2026-11-01', valid_to: '2026-11-01' },
      { organization_id: after, valid_from: '2026-11-01', valid_to: null },
    ]);
  });
});
