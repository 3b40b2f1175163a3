import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { freshDatabase } from '../../support/database';
import { meetingAt } from './brought-to';
import { anotherBody, layTable, type Party, resolve, SEATED, type Table } from './table';

const NOW = '2026-12-05T02:00:00Z';
export const LEADS = ['police', 'company', 'owners'] as const satisfies readonly Party[];
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

export interface Item {
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
export interface Meeting {
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

async function insertItem({ owner, table, bodies, homes }: Drawn, it: Item, n: number): Promise<void> {
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

async function insertMeeting({ owner, table, bodies }: Drawn, it: Meeting, n: number): Promise<void> {
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
/** A table with two more bodies, and 400 items and 60 meetings drawn at random (by a fixed seed) among the three. */
export interface Drawn {
  readonly table: Table;
  readonly owner: DataSource;
  /** The address of the runtime role. */
  readonly runtime: string;
  readonly bodies: readonly Table[];
  /** Of each body a session from which its items were issued; it is not held yet, and counts nowhere. */
  readonly homes: readonly {
    readonly line: string;
    readonly meetingId: string;
    readonly resolution: string;
  }[];
  readonly statements: string[];
  readonly items: readonly Item[];
  readonly meetings: readonly Meeting[];
  close(): Promise<void>;
}

export async function layFigures(): Promise<Drawn> {
  const statements: string[] = [];
  const urls = await freshDatabase('meetings');
  const owner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  const table = await layTable({ url: urls.runtime, onStatement: (text) => statements.push(text) });
  const otherEstate = table.directory.estate({ name: '别处小区', divisionIds: [table.subdistrictId] });
  await table.directory.intoCopyOf(table.service);
  const bodies = [
    table,
    await anotherBody(table, { estateId: otherEstate, minPerMonth: 2, establishedOn: '2026-04-15' }),
    await anotherBody(table, { estateId: null, divisionId: table.subdistrictId, minPerMonth: null }),
  ];
  const homes: { line: string; meetingId: string; resolution: string }[] = [];
  for (const at of bodies) {
    const { line, meetingId } = await meetingAt(at, 'IN_SESSION');
    homes.push({ line, meetingId, resolution: (await resolve(at, line)).resolution.id });
  }
  table.clock.now = new Date(NOW);
  const drawn: Drawn = {
    table,
    owner,
    runtime: urls.runtime,
    bodies,
    homes,
    statements,
    items: fc.sample(item, { numRuns: 400, seed: 7 }).map((it) => settled(it as Item)),
    meetings: fc.sample(meeting, { numRuns: 60, seed: 8 }) as Meeting[],
    async close() {
      await table.close();
      await owner.destroy();
    },
  };
  for (const [n, it] of drawn.items.entries()) await insertItem(drawn, it, n);
  for (const [n, it] of drawn.meetings.entries()) await insertMeeting(drawn, it, n);
  return drawn;
}

export const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : Math.round((numerator / denominator) * 10_000) / 10_000,
});
export const FOUNDED = ['2026-01-01', '2026-04-15', '2026-01-01'];
export const AGREED = [1, 2, null];
export const MONTHS = Array.from({ length: 12 }, (_, month) => {
  const last = new Date(Date.UTC(2026, month + 1, 0)).toISOString().slice(0, 10);
  return { first: `${last.slice(0, 8)}01`, last };
});

/** The same figures reckoned here, row by row. */
export function reckoned(
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

export const FIELDS = `cadence { ...R } attendance { ...R } issued acceptance { ...R } closure { ...R } onTime { ...R } onTimeExtended { ...R }
  rework { ...R } reopened { ...R } unresolved open overdue carryBurden oldestDays meanAgeDays`;
export const RATE = 'fragment R on Rate { numerator denominator value }';
/** What is asked of the figures, at the table that was laid. */
export function askingFigures(table: () => Table) {
  const ask = async (who: Party, query: string, variables: Record<string, unknown> = {}) => {
    const text = query.includes('...R') ? `${query} ${RATE}` : query;
    const { data, errors } = await table().ask(table().as[who], text, variables);
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
  return { ask, figuresOf };
}
