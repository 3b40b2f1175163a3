import { randomUUID } from 'node:crypto';
import { ANONYMOUS } from '../../../platform/identity';
import {
  EFFORT_ACT_NAMES,
  EFFORT_ACTS,
  type EffortKind,
  type EffortState,
} from '../../../services/meetings/domain/effort';
import { errors } from '../../../services/meetings/errors';
import { actingFor } from '../../support/client';
import { attempt, rowsOf } from './attempts';
import {
  absent,
  audits,
  EFFORT_MUTATIONS,
  EFFORT_REFUSALS,
  effortAt,
  FOUNDS,
  found,
  founding,
  GOOD,
  type Resolved,
  resolved,
  THINGS,
} from './effort-cases';
import { layTable, type Party, resident, type Table } from './table';

let shared: Table;
let at: Resolved;
beforeAll(async () => {
  shared = await layTable();
});
beforeEach(async () => {
  shared.clock.now = new Date('2026-09-01T06:00:00Z');
  at = await resolved(shared);
});
afterAll(() => shared.close());

const STATES: Record<EffortKind, readonly EffortState[]> = {
  TASK_FORCE: ['ACTIVE', 'ENDED'],
  JOINT_OPERATION: ['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'],
  UPWARD_REQUEST: ['SENT', 'RECEIVED', 'ANSWERED', 'WITHDRAWN'],
};
const cells = EFFORT_ACT_NAMES.flatMap((act) => {
  const { of, steps } = EFFORT_ACTS[act];
  return STATES[of].filter((state) => !(state in steps)).map((state) => [act, of, state] as const);
});
test.each(cells)(
  'M16, M17, M18: %s of a %s that is %s is refused, and nothing is lost',
  async (act, kind, state) => {
    const id = await effortAt(at, kind, state);
    const before = await rowsOf(at, 'SELECT * FROM efforts WHERE id = $1', [id]);
    const { who, input } = GOOD[act];
    const tried = await attempt(at, at.as[who], act, { [`${THINGS[kind]}Id`]: id, ...input(at) });
    expect(tried.codes).toEqual([`${kind}_IS_${state}`]);
    expect(await rowsOf(at, 'SELECT * FROM efforts WHERE id = $1', [id])).toEqual(before);
  },
);

test.each(EFFORT_REFUSALS.map((it) => [it.by, it.code, it.what ?? '', it] as const))(
  '%s refuses %s %s',
  async (_by, code, _what, { by, who = 'party', path, input }) => {
    const given = await input(at);
    const tried = await attempt(at, at.as[who], by, given);
    expect(tried.codes).toEqual([code]);
    if (path) expect(tried.paths).toEqual([path]);
    const [error] = tried.answer.data.it.userErrors;
    expect([error.message.startsWith(errors[code].zh), error.messageEn.startsWith(errors[code].en)]).toEqual([
      true,
      true,
    ]);
    expect((await audits(at, by)).at(-1)).toEqual({ outcome: 'REFUSED', code });
  },
);

test('M16, M17, M18: every mutation, done once and replayed: one row DONE, a step, and a change told', async () => {
  const done: string[] = [];
  const once = async (kind: EffortKind, name: string, who: Party, input: object) => {
    const told = async () => (await rowsOf(at, 'SELECT seq FROM changes')).length;
    const [before, heard] = [(await audits(at, name)).length, await told()];
    const keyed = { idempotencyKey: randomUUID(), ...input };
    for (let i = 0; i < 2; i++) {
      const payload = await at.mutate(at.as[who], name, `${THINGS[kind]} { id history { act } }`, keyed);
      expect([name, payload.userErrors]).toEqual([name, []]);
      expect(payload[THINGS[kind]].history.at(-1).act).toBe(name);
    }
    expect([name, (await audits(at, name)).slice(before)]).toEqual([name, [{ outcome: 'DONE', code: null }]]);
    expect(await told()).toBeGreaterThan(heard);
    done.push(name);
  };
  for (const kind of Object.keys(THINGS) as EffortKind[])
    await once(kind, FOUNDS[kind], 'party', founding[FOUNDS[kind]](at));
  for (const act of EFFORT_ACT_NAMES) {
    const { of, steps } = EFFORT_ACTS[act];
    const id = await effortAt(at, of, Object.keys(steps)[0] as EffortState);
    if (act === 'startJointOperation') at.clock.now = new Date('2026-09-10T02:00:00Z');
    await once(of, act, GOOD[act].who, { [`${THINGS[of]}Id`]: id, ...GOOD[act].input(at) });
    at.clock.now = new Date('2026-09-01T06:00:00Z');
  }
  expect(done.sort()).toEqual([...EFFORT_MUTATIONS].sort());
});

/** Who sees an effort: those at the table, above them and of the territory; who takes part, and those above them. */
const SEES: readonly Party[] = [
  'party',
  'residents',
  'owners',
  'company',
  'police',
  'headquarters',
  'subdistrict',
  'fire',
];
test('M16, M17, M18: seen by those at the table and those who take part; to others it is like what is not there', async () => {
  for (const kind of Object.keys(THINGS) as EffortKind[]) {
    const id = await found(at, kind);
    const byRoot = `query($id: ID!) { it: ${THINGS[kind]}(id: $id) { id history { act } } }`;
    const type = `${THINGS[kind][0]!.toUpperCase()}${THINGS[kind].slice(1)}`;
    const byReference = `query($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { id } } }`;
    for (const who of Object.keys(at.ids) as Party[]) {
      const asked = who === 'fire' ? kind !== 'UPWARD_REQUEST' : SEES.includes(who);
      for (const query of [byRoot, byReference]) {
        const seen = await at.ask(at.as[who], query, { id });
        expect([kind, who, JSON.stringify(seen.data).includes(id)]).toEqual([kind, who, asked]);
        if (!asked) expect(seen).toEqual(await at.ask(at.as[who], query, { id: absent }));
      }
    }
    const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
    expect((await at.ask(auditor, byRoot, { id })).data.it.id).toBe(id);
    expect((await at.ask(ANONYMOUS, byRoot, { id })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await at.ask(resident, byRoot, { id })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

test('M16, M17, M18: nobody does what is another’s: FORBIDDEN to those who see it, unknown to those who do not, unchanged', async () => {
  const all = () =>
    rowsOf(
      at,
      'SELECT e.*, (SELECT count(*) FROM effort_events v WHERE v.effort_id = e.id) FROM efforts e ORDER BY id',
    );
  for (const act of EFFORT_ACT_NAMES) {
    const { of, steps } = EFFORT_ACTS[act];
    const id = await effortAt(at, of, Object.keys(steps)[0] as EffortState);
    const input = { [`${THINGS[of]}Id`]: id, ...GOOD[act].input(at) };
    const before = await all();
    expect([act, (await attempt(at, at.as.residents, act, input)).thrown]).toEqual([act, 'FORBIDDEN']);
    const [others, none] = await Promise.all([
      attempt(at, at.as.stranger, act, input),
      attempt(at, at.as.stranger, act, { ...input, [`${THINGS[of]}Id`]: absent }),
    ]);
    expect(others.answer).toEqual(none.answer);
    expect(others.codes).toEqual([`${of}_UNKNOWN`]);
    const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
    expect((await attempt(at, auditor, act, input)).thrown).toBe('FORBIDDEN');
    expect(await all()).toEqual(before);
  }
  for (const name of Object.values(FOUNDS)) {
    const before = await all();
    expect((await attempt(at, at.as.police, name, founding[name](at))).thrown).toBe('FORBIDDEN');
    expect((await attempt(at, at.as.stranger, name, founding[name](at))).codes).toEqual([
      'RESOLUTION_UNKNOWN',
    ]);
    expect(await all()).toEqual(before);
  }
});

test('M16, M17, M18: lists cost as many statements for ten as for one', async () => {
  let statements = 0;
  const table = await layTable({ onStatement: () => statements++ });
  const here = await resolved(table);
  const query = `query($id: ID!) { jointBody(id: $id) { taskForces { edges { node { name members { duty } history { act }
    resolution { text } actionItems { title } availableActions { act } } } } } }`;
  const cost = async () => {
    statements = 0;
    const { errors: failed } = await here.ask(here.as.party, query, { id: here.bodyId });
    expect(failed).toBeUndefined();
    return statements;
  };
  await found(here, 'TASK_FORCE');
  const one = await cost();
  for (let n = 1; n < 10; n++) await found(here, 'TASK_FORCE');
  expect(await cost()).toBe(one);
  await table.close();
});
