import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { canonicalJson, sha256 } from '../../../platform/canonical';
import { ANONYMOUS } from '../../../platform/identity';
import { openService } from '../../../platform/service';
import { meetings } from '../../../services/meetings/subgraph';
import { actingFor, mutatorOf } from '../../support/client';
import { freshDatabase, testFiles, testLog } from '../../support/database';
import {
  anotherBody,
  attempt,
  layTable,
  meetingAt,
  NOTIFYING,
  type Party,
  resident,
  resolve,
  SEATED,
  type Table,
} from './table';

const NOW = '2026-12-05T02:00:00Z';
const LEADS = ['police', 'company', 'owners'] as const satisfies readonly Party[];
const STATES = [
  'ISSUED',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUBMITTED',
  'VERIFIED',
  'CLOSED',
  'REOPENED',
  'CANCELLED',
  'CLOSED_UNRESOLVED',
] as const;
const ATTENDANCE = ['PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT', 'SUBSTITUTE'] as const;

interface Item {
  readonly body: number;
  readonly lead: (typeof LEADS)[number];
  readonly state: (typeof STATES)[number];
  readonly issued: string;
  readonly raised: string;
  readonly due: string;
  readonly originalDue: string;
  readonly submitted: string;
  readonly acceptedBy: 'LEAD' | 'CLOCK' | 'RULING' | null;
  readonly carried: number;
  readonly rework: number;
  readonly reopened: number;
}
interface Meeting {
  readonly body: number;
  readonly day: string;
  readonly state: 'CLOSED' | 'CANCELLED';
  readonly inquorate: boolean;
  readonly counts: boolean;
  readonly seats: readonly {
    readonly party: Party;
    readonly attendance: string | null;
    readonly substitutes: boolean;
  }[];
}

let table: Table;
let owner: DataSource;
let runtime: string;
let bodies: Table[];
/** Of each body a session from which its items were issued; it is not held yet, and counts nowhere. */
const homes: { readonly line: string; readonly meetingId: string; readonly resolution: string }[] = [];
const statements: string[] = [];
beforeAll(async () => {
  const urls = await freshDatabase('meetings');
  runtime = urls.runtime;
  owner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  table = await layTable({ url: urls.runtime, onStatement: (text) => statements.push(text) });
  const otherEstate = table.directory.estate({ name: '别处小区', divisionIds: [table.subdistrictId] });
  await table.directory.intoCopyOf(table.service);
  bodies = [
    table,
    await anotherBody(table, { estateId: otherEstate, minPerMonth: 2, establishedOn: '2026-04-15' }),
    await anotherBody(table, { estateId: null, divisionId: table.subdistrictId, minPerMonth: null }),
  ];
  for (const at of bodies) {
    const { line, meetingId } = await meetingAt(at, 'IN_SESSION');
    homes.push({ line, meetingId, resolution: (await resolve(at, line)).resolution.id });
  }
  table.clock.now = new Date(NOW);
});
afterAll(async () => {
  await table.close();
  await owner.destroy();
});

const dayIn = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from), max: Date.parse(to) })
    .map((at) => new Date(at).toISOString().slice(0, 10));
const item = fc.record({
  body: fc.nat({ max: 2 }),
  lead: fc.constantFrom(...LEADS),
  state: fc.constantFrom(...STATES),
  issued: dayIn('2026-01-05', '2026-11-20'),
  raised: dayIn('2025-06-01', '2026-01-04'),
  due: dayIn('2026-06-01', '2027-01-31'),
  originalDue: dayIn('2026-02-01', '2026-12-31'),
  submitted: dayIn('2026-11-21', '2026-12-04'),
  acceptedBy: fc.constantFrom('LEAD', 'CLOCK', 'RULING'),
  carried: fc.nat({ max: 5 }),
  rework: fc.nat({ max: 2 }),
  reopened: fc.nat({ max: 2 }),
});
const meeting = fc.record({
  body: fc.nat({ max: 2 }),
  day: dayIn('2026-01-02', '2026-12-04'),
  state: fc.constantFrom('CLOSED', 'CLOSED', 'CLOSED', 'CANCELLED'),
  inquorate: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  counts: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  seats: fc.tuple(
    ...SEATED.map((party) =>
      fc.record({
        party: fc.constant(party as Party),
        attendance: fc.constantFrom(...ATTENDANCE, null),
        substitutes: fc.boolean(),
      }),
    ),
  ),
});

/** As the acts would leave them: what a state does not have is not there, and some things go together. */
function settled(it: Item): Item {
  const begun = !['ISSUED', 'ACCEPTED'].includes(it.state);
  const reopened = it.state === 'REOPENED' ? Math.max(1, it.reopened) : begun ? it.reopened : 0;
  return {
    ...it,
    acceptedBy: it.state === 'ISSUED' ? null : it.acceptedBy,
    rework: begun ? it.rework : 0,
    reopened,
  };
}

async function insertItem(it: Item, n: number): Promise<void> {
  const id = randomUUID();
  const accepted = it.acceptedBy === null ? null : `${it.issued}T06:00:00Z`;
  const submitted = ['SUBMITTED', 'VERIFIED', 'CLOSED'].includes(it.state)
    ? `${it.submitted}T15:00:00Z`
    : null;
  const verified = ['VERIFIED', 'CLOSED'].includes(it.state) ? '2026-12-05T01:00:00Z' : null;
  const closed = it.state === 'CLOSED' ? '2026-12-05T01:00:00Z' : null;
  const ended = ['CANCELLED', 'CLOSED_UNRESOLVED'].includes(it.state) ? '2026-12-05T01:00:00Z' : null;
  const at = bodies[it.body]!;
  await owner.query(
    `INSERT INTO action_items (id, version, body_id, estate_id, meeting_id, agenda_item_id, number, title, state, lead_id, lead_name, verifier_id,
       due_on, original_due_on, first_raised_on, carried_count, escalated_on, rework_count, return_count, reopened_count, issued_at, assigned_at,
       accepted_at, accepted_by, submitted_at, verified_at, closed_at, ended_at, end_reason, end_resolution_id)
     SELECT $1, 1, b.id, b.estate_id, $3, $4, $5, '任务', $6, $7, '单位', $8, $9, $10, $11, $12, CASE WHEN $12 >= 3 THEN date '2026-11-01' END,
       $13, 0, $14, $15, $15, $16, $17, $18, $19, $20, $21, CASE WHEN $21::timestamptz IS NOT NULL THEN '终止' END, $22
     FROM joint_bodies b WHERE b.id = $2`,
    [
      id,
      at.bodyId,
      homes[it.body]!.meetingId,
      homes[it.body]!.line,
      `F-${n}`,
      it.state,
      table.ids[it.lead],
      table.ids.residents,
      it.due,
      it.originalDue,
      it.raised,
      it.carried,
      it.rework,
      it.reopened,
      `${it.issued}T02:00:00Z`,
      accepted,
      it.acceptedBy,
      submitted,
      verified,
      closed,
      ended,
      it.state === 'CLOSED_UNRESOLVED' ? homes[it.body]!.resolution : null,
    ],
  );
  await owner.query(
    `INSERT INTO action_item_events (id, item_id, act, to_state, at, organization_name, lead_id)
     VALUES ($1, $2, 'issueActionItem', 'ISSUED', $3, '单位', $4)`,
    [randomUUID(), id, `${it.issued}T02:00:00Z`, table.ids[it.lead]],
  );
}

async function insertMeeting(it: Meeting, n: number): Promise<void> {
  const at = bodies[it.body]!;
  const id = randomUUID();
  const closed = it.state === 'CLOSED';
  await owner.query(
    `INSERT INTO joint_meetings (id, version, body_id, estate_id, number, kind, state, scheduled_for, noticed_at, held_on, closed_at,
       inquorate, reason, sequence, counts_for_cadence, agenda_version)
     SELECT $1, 1, b.id, b.estate_id, $3, 'EXTRAORDINARY', $4, $5::timestamptz, $5::timestamptz, CASE WHEN $6 THEN ($5::timestamptz)::date END,
       CASE WHEN $6 THEN $5::timestamptz END, $7, CASE WHEN NOT $6 THEN '雨' END, 0, $8, 1 FROM joint_bodies b WHERE b.id = $2`,
    [id, at.bodyId, `M-${n}`, it.state, `${it.day}T06:00:00Z`, closed, closed && it.inquorate, it.counts],
  );
  for (const [position, seat] of it.seats.entries()) {
    const vacant = seat.attendance === null;
    const substitutes = seat.substitutes || seat.attendance === 'SUBSTITUTE';
    await owner.query(
      `INSERT INTO meeting_seats (meeting_id, seat_id, position, role, holder, organization_ids, vacant, required, has_vote, substitutes_allowed,
         attendance, substitute) VALUES ($1, $2, $3, $4, $5, $6, $7, false, true, $8, $9, $10)`,
      [
        id,
        at.seats[seat.party],
        position + 1,
        seat.party,
        vacant ? null : '单位',
        vacant ? [] : [table.ids[seat.party]],
        vacant,
        substitutes,
        seat.attendance,
        seat.attendance === 'SUBSTITUTE' ? '副职' : null,
      ],
    );
  }
}

const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : Math.round((numerator / denominator) * 10_000) / 10_000,
});
const FOUNDED = ['2026-01-01', '2026-04-15', '2026-01-01'];
const AGREED = [1, 2, null];
const MONTHS = Array.from({ length: 12 }, (_, month) => {
  const last = new Date(Date.UTC(2026, month + 1, 0)).toISOString().slice(0, 10);
  return { first: `${last.slice(0, 8)}01`, last };
});

/** The same figures reckoned here, row by row. */
function reckoned(
  items: readonly Item[],
  meetings: readonly Meeting[],
  of: (it: { readonly body: number; readonly lead?: string }) => boolean,
  seatOf: (body: number, party: Party) => boolean,
  countsMonths: (body: number) => boolean,
  { from, to }: { readonly from: string; readonly to: string },
) {
  const all = items.filter(of);
  const mine = all.filter((it) => from <= it.issued && it.issued <= to);
  const n = (test: (it: Item) => boolean) => mine.filter(test).length;
  const verified = (it: Item) => it.state === 'VERIFIED' || it.state === 'CLOSED';
  const open = all.filter((it) => !['CLOSED', 'CANCELLED', 'CLOSED_UNRESOLVED'].includes(it.state));
  const ages = open.map((it) => (Date.parse('2026-12-05') - Date.parse(it.raised)) / 86_400_000);
  const withLead = ['ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'REOPENED'];
  const held = meetings.filter((it) => it.state === 'CLOSED' && from <= it.day && it.day <= to);
  const seats = held.flatMap((it) =>
    it.seats.filter((seat) => seat.attendance !== null && seatOf(it.body, seat.party)),
  );
  let [months, met] = [0, 0];
  for (const [body, agreed] of AGREED.entries()) {
    if (agreed === null || !countsMonths(body)) continue;
    for (const { first, last } of MONTHS) {
      if (first < from || last > to || last >= '2026-12-05' || FOUNDED[body]! > first) continue;
      months++;
      const quorate = meetings.filter(
        (it) =>
          it.body === body &&
          it.state === 'CLOSED' &&
          !it.inquorate &&
          it.counts &&
          first <= it.day &&
          it.day <= last,
      );
      if (quorate.length >= agreed) met++;
    }
  }
  return {
    cadence: rate(met, months),
    attendance: rate(
      seats.filter((seat) => !['EXCUSED', 'ABSENT'].includes(seat.attendance!)).length,
      seats.length,
    ),
    issued: mine.length,
    acceptance: rate(
      n((it) => it.acceptedBy === 'LEAD' || it.acceptedBy === 'RULING'),
      n((it) => it.acceptedBy !== null),
    ),
    closure: rate(n(verified), mine.length),
    onTime: rate(
      n((it) => verified(it) && it.submitted <= it.originalDue),
      n(verified),
    ),
    onTimeExtended: rate(
      n((it) => verified(it) && it.submitted <= it.due),
      n(verified),
    ),
    rework: rate(
      n((it) => it.rework > 0),
      n((it) => ['SUBMITTED', 'VERIFIED', 'CLOSED'].includes(it.state) || it.rework > 0 || it.reopened > 0),
    ),
    reopened: rate(
      n((it) => it.reopened > 0),
      n((it) => it.state === 'CLOSED' || it.reopened > 0),
    ),
    unresolved: n((it) => it.state === 'CLOSED_UNRESOLVED'),
    open: open.length,
    overdue: all.filter((it) => withLead.includes(it.state) && it.due < '2026-12-05').length,
    carryBurden: open.reduce((sum, it) => sum + it.carried, 0),
    oldestDays: ages.length === 0 ? null : Math.max(...ages),
    meanAgeDays:
      ages.length === 0 ? null : Math.round((ages.reduce((a, b) => a + b, 0) / ages.length) * 10) / 10,
  };
}

const FIELDS = `cadence { ...R } attendance { ...R } issued acceptance { ...R } closure { ...R } onTime { ...R } onTimeExtended { ...R }
  rework { ...R } reopened { ...R } unresolved open overdue carryBurden oldestDays meanAgeDays`;
const RATE = 'fragment R on Rate { numerator denominator value }';
const ask = async (who: Party, query: string, variables: Record<string, unknown> = {}) => {
  const text = query.includes('...R') ? `${query} ${RATE}` : query;
  const { data, errors } = await table.ask(table.as[who], text, variables);
  expect(errors).toBeUndefined();
  return data;
};
const figuresOf = async (
  type: string,
  id: string,
  field: string,
  period: { from: string; to: string },
  who: Party = 'subdistrict',
) =>
  (
    await ask(
      who,
      `query($id: ID!, $from: Date!, $to: Date!) { _entities(representations: [{ __typename: "${type}", id: $id }]) {
        ... on ${type} { it: ${field}(from: $from, to: $to) { ${FIELDS} } } } }`,
      { id, ...period },
    )
  )._entities[0].it;

test('M20: figures of bodies, estates, organizations and the division are what they are when reckoned row by row', async () => {
  const items = fc.sample(item, { numRuns: 400, seed: 7 }).map((it) => settled(it as Item));
  const meetings = fc.sample(meeting, { numRuns: 60, seed: 8 }) as Meeting[];
  for (const [n, it] of items.entries()) await insertItem(it, n);
  for (const [n, it] of meetings.entries()) await insertMeeting(it, n);
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

describe('M20: the year’s report', () => {
  const FROZEN =
    'report { id scope subjectName year version reason work { issued closure { value } } intake { received } leads { name issued closed onTime } content hash }';
  const freeze = (who: Party, input: object) =>
    table.mutate(table.as[who], 'freezeYearReport', FROZEN, { year: 2026, ...input });
  const subject = () => ({ scope: 'BODY', subjectId: table.bodyId });
  beforeAll(() => {
    table.clock.now = new Date('2027-01-08T02:00:00Z');
  });

  test('is frozen with its hash, under the names of 31 December, and stays what it was whatever happens later', async () => {
    const { directory, ids } = table;
    directory.organization(
      {
        kind: 'POLICE_STATION',
        name: '新派出所',
        parentId: ids.headquarters,
        names: [
          { name: '派出所', validFrom: '2000-01-01', validTo: '2027-01-02' },
          { name: '新派出所', validFrom: '2027-01-02', validTo: null },
        ],
      },
      ids.police,
    );
    await directory.intoCopyOf(table.service);
    const { report, userErrors } = await freeze('party', subject());
    expect(userErrors).toEqual([]);
    expect(report).toMatchObject({ subjectName: '日华里五方联席会议', year: 2026, version: 1, reason: null });
    expect(report.hash).toBe(sha256(report.content));
    expect(report.content).toBe(canonicalJson(JSON.parse(report.content)));
    const [police] = report.leads.filter((lead: { name: string }) => lead.name === '派出所');
    expect(police.issued).toBeGreaterThan(0);
    await owner.query(
      `UPDATE action_items SET carried_count = 0, escalated_on = NULL, title = '改过' WHERE body_id = $1`,
      [table.bodyId],
    );
    const { data } = await table.ask(
      table.as.police,
      'query($id: ID!) { yearReport(id: $id) { content hash } yearReports(subjectId: $id, year: 2026) { totalCount } }',
      { id: report.id },
    );
    expect(data.yearReport).toEqual({ content: report.content, hash: report.hash });
    await expect(table.service.dataSource.query("UPDATE year_reports SET content = '{}'")).rejects.toThrow(
      /permission denied/,
    );
  });

  test('a correction is a version of its own, and says why; two at once are two versions', async () => {
    const again = (reason: string) => freeze('party', { ...subject(), reason });
    const both = await Promise.all([again('漏计一项'), again('补录出席')]);
    expect(both.map(({ report }) => report.version).sort()).toEqual([2, 3]);
    const { data } = await table.ask(
      table.as.party,
      'query($id: ID!) { yearReports(subjectId: $id) { totalCount edges { node { version reason } } } }',
      { id: table.bodyId },
    );
    expect(data.yearReports.totalCount).toBe(3);
  });

  test('estate, division and organization, each by who may', async () => {
    expect(
      (await freeze('subdistrict', { scope: 'DIVISION', subjectId: table.subdistrictId })).report,
    ).toMatchObject({
      scope: 'DIVISION',
      subjectName: '华苑街道',
    });
    expect(
      (await freeze('subdistrict', { scope: 'ESTATE', subjectId: table.estateId })).report.intake,
    ).toEqual({ received: 0 });
    const { report } = await freeze('police', { scope: 'ORGANIZATION', subjectId: table.ids.police });
    expect(report).toMatchObject({ subjectName: '派出所', intake: null });
    expect(report.leads).toEqual([expect.objectContaining({ name: '派出所' })]);
  });

  test('an organization’s is counted whole, also where it has a seat no longer', async () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const held = fc.sample(meeting, { numRuns: 60, seed: 8 }) as Meeting[];
    const items = fc.sample(item, { numRuns: 400, seed: 7 }).map((it) => settled(it as Item));
    const isMine = (it: { readonly lead?: string }) => it.lead === 'company';
    const sat = (_body: number, party: Party) => party === 'company';
    const { attendance, issued } = reckoned(items, held, isMine, sat, () => false, period);
    await owner.query("UPDATE seats SET valid_to = '2027-01-02' WHERE id = ANY($1)", [
      bodies.map((it) => it.seats.company),
    ]);
    await table.directory.intoCopyOf(table.service);
    const { report } = await freeze('company', { scope: 'ORGANIZATION', subjectId: table.ids.company });
    expect(JSON.parse(report.content).work).toMatchObject({ attendance, issued });
  });

  test('is read within its own transaction: one connection is enough', async () => {
    const narrow = await openService(meetings, {
      url: runtime,
      poolSize: 1,
      statementTimeout: 20_000,
      log: testLog,
      files: testFiles(),
      now: () => table.clock.now,
      environment: NOTIFYING,
    });
    const subjects = [
      ['party', 'BODY', table.bodyId],
      ['subdistrict', 'DIVISION', table.subdistrictId],
    ] as const;
    for (const [who, scope, subjectId] of subjects) {
      const input = { scope, subjectId, year: 2025 };
      const { userErrors } = await mutatorOf(narrow)(table.as[who], 'freezeYearReport', FROZEN, input);
      expect(userErrors).toEqual([]);
    }
    await narrow.close();
  });

  test('an estate’s is for its territory: a convener of one of its bodies neither freezes nor reads it', async () => {
    const estate = { scope: 'ESTATE', subjectId: table.estateId, year: 2026 };
    for (const who of ['party', 'police', 'stranger'] as const)
      expect([who, (await attempt(table, table.as[who], 'freezeYearReport', estate)).codes]).toEqual([
        who,
        ['REPORT_SUBJECT_UNKNOWN'],
      ]);
    const query = 'query($id: ID!) { yearReports(subjectId: $id) { totalCount } }';
    for (const [who, totalCount] of [
      ['subdistrict', 1],
      ['party', 0],
      ['police', 0],
    ] as const)
      expect([who, (await ask(who, query, { id: table.estateId })).yearReports.totalCount]).toEqual([
        who,
        totalCount,
      ]);
  });

  test.each<[string, Party, object]>([
    ['REPORT_SUBJECT_UNKNOWN', 'party', { scope: 'BODY', subjectId: randomUUID() }],
    ['REPORT_SUBJECT_UNKNOWN', 'stranger', {}],
    ['YEAR_NOT_OVER', 'party', { year: 2027 }],
    ['REPORT_EXISTS', 'party', {}],
    ['REPORT_IS_FIRST', 'party', { year: 2024, reason: '更正' }],
  ])('%s', async (code, who, input) => {
    const { codes } = await attempt(table, table.as[who], 'freezeYearReport', {
      ...subject(),
      year: 2026,
      ...input,
    });
    expect(codes).toEqual([code]);
  });
  test('FORBIDDEN: who sees a subject and does not answer for it', async () => {
    for (const who of ['police', 'residents', 'headquarters'] as const) {
      const { thrown } = await attempt(table, table.as[who], 'freezeYearReport', {
        ...subject(),
        year: 2026,
      });
      expect([who, thrown]).toEqual([who, 'FORBIDDEN']);
    }
    const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
    expect((await attempt(table, auditor, 'freezeYearReport', { ...subject(), year: 2026 })).thrown).toBe(
      'FORBIDDEN',
    );
  });
  test('seen by who sees its subject, and like one that is not there to others', async () => {
    const [{ id }] = await owner.query('SELECT id FROM year_reports WHERE subject_id = $1 AND version = 1', [
      table.bodyId,
    ]);
    const query = 'query($id: ID!) { yearReport(id: $id) { id } }';
    for (const who of ['party', 'police', 'headquarters', 'subdistrict'] as const)
      expect((await table.ask(table.as[who], query, { id })).data.yearReport).toEqual({ id });
    for (const who of ['stranger', 'fire'] as const) {
      const seen = await table.ask(table.as[who], query, { id });
      expect(seen).toEqual(await table.ask(table.as[who], query, { id: randomUUID() }));
    }
    expect((await table.ask(resident, query, { id })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const byReference = `query($id: ID!) { _entities(representations: [{ __typename: "YearReport", id: $id }]) { ... on YearReport { id } } }`;
    expect((await table.ask(table.as.stranger, byReference, { id })).data._entities).toEqual([null]);
  });
});
