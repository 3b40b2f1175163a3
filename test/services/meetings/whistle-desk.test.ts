import { type Attempt, attempt } from './attempts';
import type { Table } from './table';
import {
  called,
  done,
  drafted,
  go,
  HOUSEHOLDS,
  layYard,
  MORNING,
  policyOf,
  rowsIn,
  type Who,
  whistleAt,
  type Yard,
} from './whistle-table';

let yard: Yard;
let statements = 0;
beforeAll(async () => {
  yard = await layYard({
    onStatement: () => {
      statements += 1;
    },
  });
});
beforeEach(() => {
  yard.clock.now = MORNING;
});
afterAll(() => yard.close());

const tried = (who: Who, name: string, input: object) =>
  attempt(yard as unknown as Table, yard.as[who], name, input);
const won = (tries: readonly Attempt[]) => tries.filter((it) => it.codes.length === 0 && it.thrown === null);
const desk = async (who: Who, filter: string, more = '') => {
  const query = `{ whistles(filter: ${filter}${more}) { totalCount pageInfo { hasNextPage endCursor } edges { node { id dueAt } } } }`;
  const { data, errors } = await yard.ask(yard.as[who], query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.whistles;
};

test('M11: the desk shows what is to be answered, first due first, page by page, each once; ended apart', async () => {
  const urgent = await whistleAt(yard, 'DISPATCHED', { type: 'EMERGENCY' });
  const first = await whistleAt(yard, 'DISPATCHED');
  const handled = await whistleAt(yard, 'HANDLED');
  const scored = await whistleAt(yard, 'SCORED');
  const ids = ({ edges }: { edges: { node: { id: string } }[] }) => edges.map(({ node }) => node.id);
  expect(ids(await desk('enforcement', '{}'))).toEqual([urgent, first, handled]);
  const page = await desk('enforcement', '{}', ', first: 2');
  expect([ids(page), page.totalCount, page.pageInfo.hasNextPage]).toEqual([[urgent, first], 3, true]);
  expect(ids(await desk('enforcement', '{}', `, first: 2, after: "${page.pageInfo.endCursor}"`))).toEqual([
    handled,
  ]);
  expect(ids(await desk('enforcement', '{ state: ENDED }'))).toEqual([scored]);
  expect(ids(await desk('police', '{}'))).toEqual([urgent, first, handled]);
  expect(ids(await desk('bureau', '{ scope: SUBORDINATES }'))).toEqual([urgent, first, handled]);
  expect(ids(await desk('subdistrict', '{ scope: TERRITORY, types: [EMERGENCY] }'))).toEqual([urgent]);
  expect(ids(await desk('residents', '{ role: TERRITORY, states: [HANDLED] }'))).toEqual([handled]);
  expect(ids(await desk('enforcement', '{ dueBefore: "2026-09-01T02:00:00Z" }'))).toEqual([urgent]);
  expect(ids(await desk('stranger', '{}'))).toEqual([]);
});

test('M11: a page costs the same number of statements, whatever its size', async () => {
  const query = `query($n: Int!) { whistles(first: $n) { edges { node { id parties { role } dispatches { leadName } policy { levels { level clocks { type } } }
    agendaItem { id } actionItems { id } scores { score } history { act } availableActions { act } ownerRole } } } }`;
  const counted = async (n: number) => {
    const before = statements;
    const { data } = await yard.ask(yard.as.enforcement, query, { n });
    expect(data.whistles.edges).toHaveLength(n);
    return statements - before;
  };
  const [one, three] = [await counted(1), await counted(3)];
  expect(three).toBe(one);
  expect([one > 5, one < 15]).toEqual([true, true]);
});

describe('M11: figures', () => {
  test('M11: rates of an organization, with what they are of; no value for nothing', async () => {
    const own = await layYard();
    const confirmed = async () => {
      const id = await drafted(own);
      await go(own, id, 'DRAFT', 'CONFIRMED');
      return id;
    };
    const good = await confirmed();
    await done(own, 'residents', 'scoreWhistle', { whistleId: good, score: 4 });
    await done(own, 'owners', 'scoreWhistle', { whistleId: good, score: 3 });
    await done(own, 'enforcement', 'scoreWhistle', { whistleId: good, score: 2 });
    await whistleAt(own, 'RETURNED');
    const late = await whistleAt(own, 'DISPATCHED');
    own.clock.now = new Date('2026-09-03T01:00:00Z');
    await own.service.runDue();
    await done(own, 'housing', 'dispatchWhistle', { whistleId: late, ...called(own) });
    const query = `query($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization {
      whistleFigures(from: "2026-09-01", to: "2026-09-30") { acknowledgedInTime { numerator denominator value } arrivedInTime { numerator denominator }
        handledInTime { numerator denominator } solved { numerator denominator value } handlingScore { numerator denominator value }
        whistleScore { numerator denominator value } blown } } } }`;
    const figures = async (who: Who) =>
      (await own.ask(own.as.subdistrict, query, { id: own.ids[who] })).data._entities[0].whistleFigures;
    expect(await figures('enforcement')).toEqual({
      acknowledgedInTime: { numerator: 1, denominator: 2, value: 0.5 },
      arrivedInTime: { numerator: 1, denominator: 1 },
      handledInTime: { numerator: 1, denominator: 1 },
      solved: { numerator: 1, denominator: 3, value: 1 / 3 },
      handlingScore: { numerator: 7, denominator: 2, value: 3.5 },
      whistleScore: { numerator: 0, denominator: 0, value: null },
      blown: 0,
    });
    expect(await figures('residents')).toMatchObject({
      solved: { numerator: 0, denominator: 0, value: null },
      whistleScore: { numerator: 2, denominator: 1, value: 2 },
      blown: 3,
    });
    await own.close();
  });

  test('M11: per 1,000 households with a healthy band: too few and too many are both a sign', async () => {
    const own = await layYard();
    const rate = async (type: string, id: string, to = '2026-12-31') => {
      const query = `query($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} {
        whistleRate(from: "2026-01-01", to: "${to}") { numerator denominator value low high verdict } } } }`;
      const { data, errors } = await own.ask(own.as.subdistrict, query, { id });
      return errors ? errors[0]!.extensions!.code : data._entities[0].whistleRate;
    };
    expect(await rate('Estate', own.estateId)).toMatchObject({
      numerator: 0,
      denominator: HOUSEHOLDS,
      verdict: 'TOO_FEW',
    });
    for (let i = 0; i < 3; i++) await whistleAt(own, 'BLOWN');
    await whistleAt(own, 'DRAFT');
    expect(await rate('Estate', own.estateId)).toMatchObject({
      numerator: 3,
      low: 2,
      high: 12,
      verdict: 'HEALTHY',
    });
    expect((await rate('Estate', own.estateId)).value).toBeCloseTo(3_000 / 1_376);
    expect(await rate('Division', own.divisions.town)).toMatchObject({
      numerator: 3,
      denominator: HOUSEHOLDS,
      verdict: 'HEALTHY',
    });
    // The district has no policy, and the days before the policy have none.
    expect(await rate('Division', own.divisions.district)).toMatchObject({
      numerator: 3,
      low: null,
      verdict: null,
    });
    expect(await rate('Estate', own.estateId, '2026-08-31')).toMatchObject({ numerator: 0, verdict: null });
    await done(own, 'subdistrict', 'setResponsePolicy', {
      ...policyOf(own),
      from: '2026-12-01',
      bandLow: 0,
      bandHigh: 2,
    });
    expect(await rate('Estate', own.estateId)).toMatchObject({ numerator: 3, verdict: 'TOO_MANY' });
    expect(await rate('Estate', own.estateId, '2025-12-31')).toBe('BAD_USER_INPUT');
    // Facts from before the field say nothing of it; one that says it is not known takes it back.
    own.directory.estate({ name: '日华里小区', divisionIds: Object.values(own.divisions) }, own.estateId);
    await own.directory.intoCopyOf(own.service);
    expect(await rate('Estate', own.estateId)).toMatchObject({ denominator: HOUSEHOLDS });
    own.directory.estate(
      { name: '日华里小区', divisionIds: Object.values(own.divisions), households: null },
      own.estateId,
    );
    await own.directory.intoCopyOf(own.service);
    expect(await rate('Estate', own.estateId)).toEqual({
      numerator: 0,
      denominator: 0,
      value: null,
      low: 0,
      high: 2,
      verdict: null,
    });
    await own.close();
  });
});

describe('M11: at once', () => {
  test('two dispatches: one wins, the other is told WHISTLE_IS_DISPATCHED, and there is one lead', async () => {
    const whistleId = await whistleAt(yard, 'BLOWN');
    const tries = await Promise.all(
      [yard.ids.enforcement, yard.ids.fire].map((leadId) =>
        tried('subdistrict', 'dispatchWhistle', { whistleId, leadId }),
      ),
    );
    expect(won(tries)).toHaveLength(1);
    expect(tries.flatMap((it) => it.codes)).toEqual(['WHISTLE_IS_DISPATCHED']);
    const leads = await rowsIn<{ ids: string[] }>(
      yard,
      `SELECT array_agg(p.organization_id) AS ids, min(w.lead_id::text) AS lead FROM whistle_parties p JOIN whistles w ON w.id = p.whistle_id
       WHERE p.whistle_id = $1 AND p.role = 'LEAD'`,
      [whistleId],
    );
    expect(leads[0]!.ids).toHaveLength(1);
    expect(
      await rowsIn(yard, 'SELECT 1 FROM whistle_dispatches WHERE whistle_id = $1', [whistleId]),
    ).toHaveLength(1);
  });

  test('an acknowledgement against the clock: whichever comes first, the other changes nothing after', async () => {
    const seen = new Set<string>();
    for (let i = 0; i < 6; i++) {
      yard.clock.now = MORNING;
      const whistleId = await whistleAt(yard, 'DISPATCHED');
      yard.clock.now = new Date('2026-09-02T16:00:00Z');
      const [ack] = await Promise.all([
        tried('enforcement', 'acknowledgeWhistle', { whistleId }),
        yard.service.runDue(),
      ]);
      const [row] = await rowsIn<{ state: string; acts: string[] }>(
        yard,
        `SELECT w.state, ARRAY(SELECT e.act FROM whistle_events e WHERE e.whistle_id = w.id AND e.act IN ('deadline', 'acknowledgeWhistle')) AS acts
         FROM whistles w WHERE w.id = $1`,
        [whistleId],
      );
      expect(row!.acts).toHaveLength(1);
      expect(row!.state).toBe(row!.acts[0] === 'deadline' ? 'ESCALATED' : 'ACKNOWLEDGED');
      expect(ack!.codes).toEqual(row!.acts[0] === 'deadline' ? ['WHISTLE_IS_ESCALATED'] : []);
      seen.add(row!.state);
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  test('both last scores at once: scored once, with both', async () => {
    const whistleId = await whistleAt(yard, 'CONFIRMED');
    const tries = await Promise.all([
      tried('residents', 'scoreWhistle', { whistleId, score: 5 }),
      tried('enforcement', 'scoreWhistle', { whistleId, score: 4 }),
    ]);
    expect(won(tries)).toHaveLength(2);
    const [row] = await rowsIn<{ state: string; sides: number }>(
      yard,
      `SELECT state, (SELECT count(*)::int FROM whistle_scores s WHERE s.whistle_id = w.id) AS sides FROM whistles w WHERE id = $1`,
      [whistleId],
    );
    expect(row).toEqual({ state: 'SCORED', sides: 2 });
  });

  test('twenty drafts at once are numbered without a gap', async () => {
    const before = await rowsIn<{ value: number }>(yard, 'SELECT value FROM whistle_counters');
    await Promise.all(Array.from({ length: 20 }, () => drafted(yard)));
    const numbers = await rowsIn<{ number: string }>(yard, 'SELECT number FROM whistles ORDER BY number');
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
    const [after] = await rowsIn<{ value: number }>(yard, 'SELECT value FROM whistle_counters');
    expect(after!.value).toBe((before[0]?.value ?? 0) + 20);
  });
});
