import type { DataSource } from 'typeorm';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { actingFor } from '../../support/client';
import {
  AGREED,
  askingFigures,
  type Drawn,
  FIELDS,
  FOUNDED,
  LEADS,
  layFigures,
  RATE,
  rate,
  reckoned,
} from './figures-drawn';
import { anotherBody, type Table } from './table';

let drawn: Drawn;
let table: Table;
let owner: DataSource;
let bodies: readonly Table[];
let statements: string[];
beforeAll(async () => {
  drawn = await layFigures();
  ({ table, owner, bodies, statements } = drawn);
});
afterAll(() => drawn.close());
const { ask, figuresOf } = askingFigures(() => table);

test('M20: figures of bodies, estates, organizations and the division are what they are when reckoned row by row', async () => {
  const { items, meetings } = drawn;
  const estates = [bodies[0]!.estateId, bodies[1]!.estateId];
  const [row] = await owner.query('SELECT estate_id FROM joint_bodies WHERE id = $1', [bodies[1]!.bodyId]);
  estates[1] = row.estate_id;
  const ofBody = (body: number) => (it: { readonly body: number }) => it.body === body;
  const any = () => true;
  for (const period of [
    { from: '2026-01-01', to: '2026-12-31' },
    { from: '2026-03-10', to: '2026-10-31' },
    { from: '2025-01-01', to: '2025-12-31' },
  ]) {
    for (const [n, at] of bodies.entries()) {
      const expected = reckoned(
        items,
        meetings,
        ofBody(n),
        (body) => body === n,
        (body) => body === n,
        period,
      );
      expect([n, period, await figuresOf('JointBody', at.bodyId, 'figures', period)]).toEqual([
        n,
        period,
        expected,
      ]);
    }
    for (const n of [0, 1]) {
      const expected = reckoned(
        items,
        meetings,
        ofBody(n),
        (body) => body === n,
        (body) => body === n,
        period,
      );
      expect(await figuresOf('Estate', estates[n]!, 'workFigures', period)).toEqual(expected);
    }
    for (const lead of LEADS) {
      const expected = reckoned(
        items,
        meetings,
        (it) => it.lead === lead,
        (_body, party) => party === lead,
        () => false,
        period,
      );
      expect(await figuresOf('Organization', table.ids[lead], 'workFigures', period, lead)).toEqual(expected);
    }
    const { _entities } = await ask(
      'subdistrict',
      `query($id: ID!, $from: Date!, $to: Date!) { _entities(representations: [{ __typename: "Division", id: $id }]) { ... on Division {
        figures(from: $from, to: $to) { pooled { ${FIELDS} } meanOfEstates { cadence attendance closure onTime }
          estates { estate { id } work { ${FIELDS} } } withoutMeeting { id } oldestItems { firstRaisedOn } } } } }`,
      { id: table.subdistrictId, ...period },
    );
    const { pooled, meanOfEstates, estates: each, withoutMeeting, oldestItems } = _entities[0].figures;
    expect(pooled).toEqual(reckoned(items, meetings, any, any, any, period));
    const byEstate = [0, 1].map((n) =>
      reckoned(
        items,
        meetings,
        ofBody(n),
        (body) => body === n,
        (body) => body === n,
        period,
      ),
    );
    expect(
      new Map(each.map((it: { estate: { id: string }; work: object }) => [it.estate.id, it.work])),
    ).toEqual(new Map(estates.map((id, n) => [id, byEstate[n]])));
    const mean = (values: (number | null)[]) => {
      const told = values.filter((value) => value !== null);
      return told.length === 0
        ? null
        : Math.round((told.reduce((a, b) => a + b, 0) / told.length) * 10_000) / 10_000;
    };
    for (const name of ['cadence', 'attendance', 'closure', 'onTime'] as const)
      expect([name, meanOfEstates[name]]).toEqual([name, mean(byEstate.map((it) => it[name].value))]);
    const month = period.to.slice(0, 7);
    const missing = estates.filter((_id, n) => {
      if (FOUNDED[n]! > period.to) return false;
      const quorate = meetings.filter(
        (it) =>
          it.body === n && it.state === 'CLOSED' && !it.inquorate && it.counts && it.day.startsWith(month),
      );
      return quorate.length < AGREED[n]!;
    });
    expect(withoutMeeting.map(({ id }: { id: string }) => id).sort()).toEqual([...missing].sort());
    const open = items.filter((it) => !['CLOSED', 'CANCELLED', 'CLOSED_UNRESOLVED'].includes(it.state));
    const oldest = open
      .map((it) => it.raised)
      .sort()
      .slice(0, 20);
    expect(oldestItems.map((it: { firstRaisedOn: string }) => it.firstRaisedOn)).toEqual(oldest);
  }
  const buckets: Record<string, string> = {
    ISSUED: 'TO_ACCEPT',
    SUBMITTED: 'TO_VERIFY',
    VERIFIED: 'TO_CLOSE',
  };
  const { _entities } = await ask(
    'subdistrict',
    `query($id: ID!) { _entities(representations: [{ __typename: "Division", id: $id }]) { ... on Division {
      board(first: 3) { bucket count overdue carriedThrice items { dueOn } } } } }`,
    { id: table.subdistrictId },
  );
  const open = items.filter((it) => !['CLOSED', 'CANCELLED', 'CLOSED_UNRESOLVED'].includes(it.state));
  for (const column of _entities[0].board) {
    const here = open.filter((it) => (buckets[it.state] ?? 'IN_PROGRESS') === column.bucket);
    expect([column.bucket, column.count]).toEqual([column.bucket, here.length]);
    expect(column.carriedThrice).toBe(here.filter((it) => it.carried >= 3).length);
    const late = here.filter((it) => !['SUBMITTED', 'VERIFIED'].includes(it.state) && it.due < '2026-12-05');
    expect(column.overdue).toBe(late.length);
    expect(column.items.map((it: { dueOn: string }) => it.dueOn)).toEqual(
      here
        .map((it) => it.due)
        .sort()
        .slice(0, 3),
    );
  }
});

test('M20: a district’s figures are those of all its subdistricts, for who governs it alone', async () => {
  const { directory } = table;
  const district = directory.division({ level: 'DISTRICT', name: '南开区' });
  const beside = directory.division({ level: 'SUBDISTRICT', name: '邻街道', parentId: district });
  directory.division({ level: 'SUBDISTRICT', name: '华苑街道', parentId: district }, table.subdistrictId);
  // Community tells of every division that an estate lies in, near and far.
  const estates = await owner.query('SELECT id, name FROM directory_estates ORDER BY name');
  for (const { id, name } of estates as { id: string; name: string }[])
    directory.estate({ name, divisionIds: [table.subdistrictId, district] }, id);
  const empty = directory.estate({ name: '无会小区', divisionIds: [beside, district] });
  const housing = directory.organization({
    kind: 'HOUSING_DEPARTMENT',
    name: '区住建委',
    divisionId: district,
  });
  await directory.intoCopyOf(table.service);
  const { items, meetings } = drawn;
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const query = `query($id: ID!, $from: Date!, $to: Date!) { _entities(representations: [{ __typename: "Division", id: $id }]) { ... on Division {
    figures(from: $from, to: $to) { pooled { ${FIELDS} } estates { estate { id } work { issued } } } } } } ${RATE}`;
  const seen = async (viewer: Viewer) => {
    const { data, errors } = await table.ask(viewer, query, { id: district, ...period });
    expect(errors).toBeUndefined();
    return data._entities[0].figures;
  };
  const any = () => true;
  const { pooled, estates: each } = await seen(actingFor(housing));
  expect(pooled).toEqual(reckoned(items, meetings, any, any, any, period));
  expect(each).toHaveLength(estates.length + 1);
  expect(each).toContainEqual({ estate: { id: empty }, work: { issued: 0 } });
  expect(await seen(table.as.subdistrict)).toBeNull();
  expect(await seen(table.as.party)).toBeNull();
});

test('M20: over zero a rate has no value; strangers see no figures, and nobody without an organization', async () => {
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const none = await figuresOf('Estate', table.estateId, 'workFigures', period, 'stranger');
  expect(none).toMatchObject({ issued: 0, open: 0, closure: rate(0, 0), cadence: { value: null } });
  const query = `query($id: ID!) { _entities(representations: [{ __typename: "Division", id: $id }]) { ... on Division {
    figures(from: "2026-01-01", to: "2026-12-31") { pooled { issued } } board { count } } } }`;
  for (const who of ['police', 'party', 'stranger'] as const) {
    const { data } = await table.ask(table.as[who], query, { id: table.subdistrictId });
    expect([who, data._entities]).toEqual([who, [{ figures: null, board: null }]]);
  }
  const { data } = await table.ask(ANONYMOUS, query, { id: table.subdistrictId });
  expect(data._entities).toEqual([{ figures: null, board: null }]);
});

test('M20: a division’s figures cost as many statements for thirty estates as for two', async () => {
  const query = `query($id: ID!) { _entities(representations: [{ __typename: "Division", id: $id }]) { ... on Division {
    figures(from: "2026-01-01", to: "2026-12-31") { pooled { issued } meanOfEstates { closure } withoutMeeting { id }
      estates { work { issued } intake { received } } } } } }`;
  const cost = async () => {
    statements.length = 0;
    await ask('subdistrict', query, { id: table.subdistrictId });
    return statements.length;
  };
  const before = await cost();
  for (let n = 0; n < 28; n++)
    table.directory.estate({ name: `小区 ${n}`, divisionIds: [table.subdistrictId] });
  await table.directory.intoCopyOf(table.service);
  expect(await cost()).toBe(before);
});

test('M20: figures and boards of a page of bodies, estates or organizations cost as many statements for ten as for one', async () => {
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const cost = async (query: string, variables: Record<string, unknown>) => {
    const before = statements.length;
    await ask('subdistrict', query, { ...period, ...variables });
    return statements.length - before;
  };
  const entities = (type: string, ids: readonly string[]) =>
    cost(
      `query($of: [_Any!]!, $from: Date!, $to: Date!) { _entities(representations: $of) { ... on ${type} {
        ${type === 'JointBody' ? 'board(first: 2) { bucket count items { dueOn } } it: figures' : 'it: workFigures'}(from: $from, to: $to) { ${FIELDS} } } } }`,
      { of: ids.map((id) => ({ __typename: type, id })) },
    );
  const others = await Promise.all(Array.from({ length: 7 }, () => anotherBody(table)));
  const estates = await owner.query('SELECT id FROM directory_estates LIMIT 10');
  for (const [type, ids] of [
    ['JointBody', [...bodies, ...others].map(({ bodyId }) => bodyId)],
    ['Estate', estates.map(({ id }: { id: string }) => id)],
    ['Organization', Object.values(table.ids)],
  ] as const) {
    const one = await entities(type, ids.slice(0, 1));
    expect([type, await entities(type, ids)]).toEqual([type, one]);
  }
});

test('M20: two periods of one body are two figures, and each board has what it was asked for', async () => {
  const query = `query($id: ID!) { jointBody(id: $id) {
    year: figures(from: "2026-01-01", to: "2026-12-31") { issued }
    spring: figures(from: "2026-03-01", to: "2026-05-31") { issued }
    short: board(first: 1) { count items { id } } long: board(first: 3) { count items { id } } } }`;
  const { year, spring, short, long } = (await ask('subdistrict', query, { id: table.bodyId })).jointBody;
  expect(year.issued).toBeGreaterThan(spring.issued);
  expect(spring.issued).toBeGreaterThan(0);
  for (const [board, first] of [
    [short, 1],
    [long, 3],
  ] as const)
    for (const { count, items } of board) expect(items).toHaveLength(Math.min(count, first));
});
