import { randomUUID } from 'node:crypto';
import { today } from '../../../platform/dates';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { sql } from '../../../platform/sql';
import { withTransaction } from '../../../platform/transaction';
import { lockWhistle } from '../../../services/meetings/db/whistles';
import { WHISTLE_ACT_NAMES, type WhistleAct } from '../../../services/meetings/domain/whistle';
import { canRead } from '../../../services/meetings/permissions';
import { actingFor, owner } from '../../support/client';
import { attempt, audited } from './attempts';
import type { Table } from './table';
import { absent, DOER, inputOf, WHISTLE_MUTATIONS } from './whistle-cases';
import {
  called,
  draftMeeting,
  draftOf,
  HOUSEHOLDS,
  layYard,
  policyOf,
  rowsIn,
  type Who,
  whistleAt,
  type Yard,
} from './whistle-table';

let yard: Yard;
let whistleId: string;
let viewers: Record<string, Viewer>;
const asTable = () => yard as unknown as Table;
beforeAll(async () => {
  yard = await layYard();
  whistleId = await whistleAt(yard, 'DISPATCHED');
  viewers = {
    ...yard.as,
    auditor: actingFor(randomUUID(), { scopes: ['AUDITOR'] }),
    anonymous: ANONYMOUS,
    owner: owner('owner-zhang'),
  };
});
afterAll(() => yard.close());

const PERIOD = '(from: "2026-01-01", to: "2026-12-31")';
const entity = (type: string, fields: string) => `query($id: ID!) {
  _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { ${fields} } } }`;
/** Who sees the whistle: its parties, those above them, the territory’s, and who sits in a body of the estate. */
const SEES = [
  'residents',
  'party',
  'subdistrict',
  'housing',
  'bureau',
  'enforcement',
  'police',
  'owners',
  'company',
  'seated',
  'auditor',
];
const BLIND = ['fire', 'stranger'];

const READS: Record<string, { readonly query: string; readonly id: () => string; readonly entity?: true }> = {
  whistle: {
    query: 'query($id: ID!) { whistle(id: $id) { title scores { score } history { act } } }',
    id: () => whistleId,
  },
  'whistles of the lead': {
    query: 'query($id: ID!) { whistles(involving: $id) { totalCount edges { node { id } } } }',
    id: () => yard.ids.enforcement,
  },
  'entity Whistle': { query: entity('Whistle', 'title'), id: () => whistleId, entity: true },
  'Organization.whistles': {
    query: entity('Organization', 'whistles { totalCount edges { node { id } } }'),
    id: () => yard.ids.enforcement,
    entity: true,
  },
  'Estate.whistles': {
    query: entity('Estate', 'whistles { totalCount edges { node { id } } }'),
    id: () => yard.estateId,
    entity: true,
  },
  'Organization.whistleFigures': {
    query: entity('Organization', `whistleFigures${PERIOD} { solved { denominator } }`),
    id: () => yard.ids.enforcement,
    entity: true,
  },
};

function isNothing(value: unknown): boolean {
  if (value === null || value === 0) return true;
  if (Array.isArray(value)) return value.every(isNothing);
  return typeof value === 'object' && Object.values(value as object).every(isNothing);
}

describe('M11: who reads what', () => {
  test.each(Object.entries(READS))('%s', async (_name, { query, id, ...read }) => {
    for (const [name, viewer] of Object.entries(viewers)) {
      const { data, errors } = await yard.ask(viewer, query, { id: id() });
      const thrown = errors?.map((error) => error.extensions?.code) ?? [];
      if (name === 'anonymous' || name === 'owner') {
        const refused = name === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect([name, thrown]).toEqual([name, read.entity ? [] : [refused]]);
        if (read.entity) expect([name, isNothing(data)]).toEqual([name, true]);
        continue;
      }
      expect([name, thrown, isNothing(data)]).toEqual([name, [], !SEES.includes(name)]);
    }
    expect([...SEES, ...BLIND, 'anonymous', 'owner'].sort()).toEqual(Object.keys(viewers).sort());
  });

  test('M12: a policy is read by whoever acts for an organization, and by nobody else', async () => {
    const query = 'query($id: ID!) { responsePolicy(divisionId: $id) { id } }';
    const codes = async (viewer: Viewer) =>
      (await yard.ask(viewer, query, { id: yard.divisions.town })).errors?.[0]?.extensions?.code ?? null;
    expect(await codes(viewers.stranger!)).toBeNull();
    expect([await codes(viewers.anonymous!), await codes(viewers.owner!)]).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
    ]);
  });
});

const TABLES = [
  'whistles',
  'whistle_parties',
  'whistle_dispatches',
  'whistle_scores',
  'whistle_events',
  'response_policies',
  'agenda_items',
  'outbox',
  'idempotency_keys',
];
const everything = async () =>
  JSON.stringify(
    await Promise.all(TABLES.map((name) => rowsIn(yard, `SELECT * FROM ${name} t ORDER BY t::text`))),
  );

describe.each(WHISTLE_ACT_NAMES)('M11: %s', (act) => {
  const input = (id: string) => ({ whistleId: id, ...inputOf(act, yard) });
  test('answers a stranger for another’s whistle as for an absent one', async () => {
    const before = await everything();
    for (const who of BLIND) {
      const others = await attempt(asTable(), viewers[who]!, act, input(whistleId));
      const none = await attempt(asTable(), viewers[who]!, act, input(absent));
      expect(JSON.stringify(others.answer)).toBe(JSON.stringify(none.answer));
      expect(others.codes).toEqual(['WHISTLE_UNKNOWN']);
    }
    expect(await everything()).toBe(before);
  });
  test('is FORBIDDEN to whoever sees it and has not the role, and audited', async () => {
    const before = await everything();
    const audit = (await audited(asTable(), act)).length;
    for (const who of ['housing', 'seated', 'auditor'])
      expect([who, (await attempt(asTable(), viewers[who]!, act, input(whistleId))).thrown]).toEqual([
        who,
        'FORBIDDEN',
      ]);
    expect((await audited(asTable(), act)).slice(audit)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await everything()).toBe(before);
  });
  test('is UNAUTHENTICATED to nobody, and FORBIDDEN to an owner who acts for no organization', async () => {
    expect((await attempt(asTable(), ANONYMOUS, act, input(whistleId))).thrown).toBe('UNAUTHENTICATED');
    expect((await attempt(asTable(), viewers.owner!, act, input(whistleId))).thrown).toBe('FORBIDDEN');
  });
});

test('M11: every mutation of whistles, done once: one row DONE, a change told, and none of both for a replay', async () => {
  const done: string[] = [];
  const changes = async () =>
    (await rowsIn<{ count: number }>(yard, 'SELECT count(*)::int AS count FROM changes'))[0]!.count;
  const act = async (name: string, who: Who, input: object): Promise<string> => {
    const [before, told] = [await audited(asTable(), name), await changes()];
    const keyed = { idempotencyKey: randomUUID(), ...input };
    for (let i = 0; i < 2; i++)
      expect(await attempt(asTable(), yard.as[who], name, keyed)).toMatchObject({ codes: [], thrown: null });
    expect([name, (await audited(asTable(), name)).slice(before.length)]).toEqual([name, ['DONE']]);
    // A policy is part of no entity that anybody listens to.
    expect([name, (await changes()) > told]).toEqual([name, name !== 'setResponsePolicy']);
    done.push(name);
    const [row] = await rowsIn<{ object_id: string }>(
      yard,
      'SELECT object_id FROM audit_entries ORDER BY id DESC LIMIT 1',
    );
    return row!.object_id;
  };
  await act('setResponsePolicy', 'subdistrict', { ...policyOf(yard), from: '2026-12-01' });
  const way: readonly (readonly [WhistleAct, object?])[] = [
    ['approveWhistle'],
    ['blowWhistle'],
    ['dispatchWhistle'],
    ['returnWhistle'],
    ['dispatchWhistle', { leadId: yard.ids.fire }],
    ['acknowledgeWhistle'],
    ['reportIn'],
    ['handleWhistle'],
    ['completeWhistle'],
    ['sendBackWhistle'],
    ['completeWhistle'],
    ['confirmWhistle'],
    ['scoreWhistle'],
  ];
  const id = await act('draftWhistle', 'residents', draftOf(yard));
  let lead: Who = 'enforcement';
  for (const [name, more] of way) {
    const who = DOER[name] === 'enforcement' ? lead : DOER[name];
    await act(name, who, { whistleId: id, ...inputOf(name, yard), ...more });
    if (more) lead = 'fire';
  }
  await act('withdrawWhistle', 'residents', { whistleId: await whistleAt(yard, 'BLOWN'), reason: '已解决' });
  const meetingId = await draftMeeting(yard);
  await act('convertWhistle', 'party', {
    whistleId: await whistleAt(yard, 'BLOWN'),
    meetingId,
    reason: '须议定',
  });
  expect([...new Set(done)].sort()).toEqual([...WHISTLE_MUTATIONS].sort());
});

test('M11: the two faces of CALLED agree, for everybody and whistles in every kind of hands', async () => {
  const other = yard.directory.estate({
    name: '别的小区',
    divisionIds: [yard.divisions.district],
    households: HOUSEHOLDS,
  });
  const stray = yard.directory.organization({ kind: 'RESIDENTS_COMMITTEE', name: '邻居委会' });
  await yard.directory.intoCopyOf(yard.service);
  const ids = [
    whistleId,
    await whistleAt(yard, 'DRAFT'),
    await whistleAt(yard, 'SCORED'),
    await whistleAt(yard, 'DRAFT', { ownersId: null, companyId: null }),
  ];
  await rowsIn(yard, 'UPDATE whistles SET estate_id = $2 WHERE id = $1', [ids[3], other]);
  const tally = { seen: 0, hidden: 0 };
  for (const viewer of [...Object.values(viewers), actingFor(stray)]) {
    const context = yard.service.context({
      viewer,
      requestId: randomUUID(),
      deadline: Date.now() + 30_000,
      scope: {},
    });
    const listed = new Set(
      (
        await context.rows<{ id: string }>(
          sql`SELECT t.id FROM whistles t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible('Whistle', sql`t`)}`,
        )
      ).map((row) => row.id),
    );
    expect(today(context.now())).toBe('2026-09-01');
    await withTransaction(yard.service.dataSource, context, async (tx) => {
      for (const id of ids) {
        const may = canRead(viewer, await lockWhistle(tx, id));
        expect([viewer.actingFor?.organizationId, id, may]).toEqual([
          viewer.actingFor?.organizationId,
          id,
          listed.has(id),
        ]);
        tally[may ? 'seen' : 'hidden'] += 1;
      }
    });
  }
  expect(Math.min(tally.seen, tally.hidden)).toBeGreaterThan(15);
  expect(called(yard).supportingIds).toHaveLength(1);
});
