import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { sql } from '../../../platform/sql';
import { withTransaction } from '../../../platform/transaction';
import { lockIntake } from '../../../services/meetings/db/intakes';
import { rules } from '../../../services/meetings/permissions';
import { actingFor, owner } from '../../support/client';
import { attempt, rowsOf } from './attempts';
import { caseAt, caseOf, did, recorded } from './intake-cases';
import { CASE_FIELDS, estateForEach, readCase } from './intake-door';
import type { Table } from './table';

let table: Table;
let as: Table['as'];
let statements: string[];
estateForEach((laid, heard) => {
  table = laid;
  as = laid.as;
  statements = heard;
});
const read = (viewer: Viewer, id: string) => readCase(table, viewer, id);

describe('M13: SELF', () => {
  const online = { channel: 'ONLINE', kind: 'CONSULTATION' };
  test('an owner sees what the owner recorded and nothing else, and may withdraw it; nobody is told who it was', async () => {
    const subject = owner(`owner-${randomUUID()}`);
    const intakeId = await did(table, subject, 'recordIntake', caseOf(table, online));
    const others = await recorded(table);
    expect(await read(subject, intakeId)).toMatchObject({ state: 'RECEIVED', handlerName: null });
    expect(await read(subject, others)).toBeNull();
    expect(await read(owner('another'), intakeId)).toBeNull();
    const { data } = await table.ask(subject, '{ intakes { totalCount edges { node { id } } } }');
    expect(data.intakes).toEqual({ totalCount: 1, edges: [{ node: { id: intakeId } }] });
    expect(JSON.stringify(await read(as.subdistrict, intakeId))).not.toContain(subject.subject);
    expect(
      (await attempt(table, owner('another'), 'withdrawIntake', { intakeId, reason: '误报' })).codes,
    ).toEqual(['INTAKE_UNKNOWN']);
    await did(table, subject, 'withdrawIntake', { intakeId, reason: '已自行解决' });
    // Repeating another's is not for who cannot see it.
    const repeating = await attempt(
      table,
      subject,
      'recordIntake',
      caseOf(table, { ...online, repeatOfId: others }),
    );
    expect(repeating.codes).toEqual(['INTAKE_UNKNOWN']);
    expect((await attempt(table, ANONYMOUS, 'recordIntake', caseOf(table, online))).thrown).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('no table of cases has a column for a name or a telephone', async () => {
    const columns = await rowsOf<{ column_name: string }>(
      table,
      `SELECT column_name FROM information_schema.columns WHERE table_name IN ('intakes', 'intake_events', 'intake_follow_ups')`,
    );
    expect(
      columns.filter(({ column_name: it }) => /phone|contact_|reporter_name|person_name|id_number/.test(it)),
    ).toEqual([]);
  });
});

test('the two faces of INTAKE_CIRCLE agree, and what is put to the table is seen by those at it', async () => {
  const subject = owner(`owner-${randomUUID()}`);
  const ids = [
    await recorded(table),
    await caseAt(table, 'ASSIGNED', { channel: 'SUPERVISION_LINE' }),
    await caseAt(table, 'ESCALATED_TO_TABLE'),
    await did(table, subject, 'recordIntake', caseOf(table, { channel: 'ONLINE' })),
    await recorded(table, {}, 'company'),
  ];
  await did(table, as.subdistrict, 'assignIntake', {
    intakeId: ids[3],
    handlerId: table.ids.fire,
    supportingIds: [table.ids.stranger],
  });
  const tally = { seen: 0, hidden: 0 };
  const viewers = [
    ...Object.values(table.as),
    subject,
    owner('another'),
    ANONYMOUS,
    actingFor(randomUUID(), { scopes: ['AUDITOR'] }),
  ];
  for (const viewer of viewers) {
    const context = table.service.context({
      viewer,
      requestId: randomUUID(),
      deadline: Date.now() + 30_000,
      scope: {},
    });
    const listed = await context.rows<{ id: string }>(
      sql`SELECT t.id FROM intakes t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible('Intake', sql`t`)}`,
    );
    await withTransaction(table.service.dataSource, context, async (tx) => {
      for (const id of ids) {
        const may = rules.INTAKE_CIRCLE.may(viewer, (await lockIntake(tx, id))!);
        expect([viewer.subject, id, may]).toEqual([viewer.subject, id, listed.some((row) => row.id === id)]);
        tally[may ? 'seen' : 'hidden']++;
      }
    });
  }
  expect(Math.min(tally.seen, tally.hidden)).toBeGreaterThan(15);
  expect(await read(as.company, ids[0]!)).toBeNull();
  expect(await read(as.company, ids[2]!)).not.toBeNull();
});

describe('lists and figures', () => {
  test('pages two by two, filtered and counted; overdue is by the clock', async () => {
    for (let i = 0; i < 5; i++)
      await recorded(table, {
        problem: i % 2 ? 'DOGS' : 'PARKING',
        receivedAt: `2026-08-0${i + 1}T01:00:00Z`,
      });
    const page = async (filter: object, args: object = {}) =>
      (
        await table.ask(
          as.subdistrict,
          'query($filter: IntakeFilter!, $first: Int, $after: String) { intakes(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { receivedAt replyOverdue } } } }',
          { filter: { estateId: table.estateId, ...filter }, ...args },
        )
      ).data.intakes;
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo, totalCount } = await page({}, { first: 2, after });
      expect(totalCount).toBe(5);
      seen.push(...edges.map((edge: { node: { receivedAt: string } }) => edge.node.receivedAt.slice(0, 10)));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(['2026-08-05', '2026-08-04', '2026-08-03', '2026-08-02', '2026-08-01']);
    expect((await page({ problem: 'DOGS' })).totalCount).toBe(2);
    expect((await page({ overdue: true })).totalCount).toBe(5);
    table.clock.now = new Date('2026-08-10T00:00:00Z');
    expect((await page({ overdue: true })).totalCount).toBe(2);
    expect((await page({ states: ['CLOSED'] })).totalCount).toBe(0);
  });

  test('figures: coverage, found first, solved before a call and the three rates, worked out by hand; null for strangers', async () => {
    const figures = async (viewer: Viewer) =>
      (
        await table.ask(
          viewer,
          `query($id: ID!) { _entities(representations: [{ __typename: "Estate", id: $id }]) { ... on Estate {
            intakeFigures(from: "2026-09-01", to: "2026-09-30") { received
              replyCoverage { numerator denominator value } foundFirst { numerator denominator value }
              solvedBeforeHotline { numerator denominator value } resolutionRate { numerator denominator value } satisfactionRate { numerator denominator value } } } } }`,
          { id: table.estateId },
        )
      ).data._entities[0].intakeFigures;
    expect(await figures(as.residents)).toMatchObject({
      received: 0,
      replyCoverage: { numerator: 0, denominator: 0, value: null },
    });
    await caseAt(table, 'CLOSED', { channel: 'PATROL' });
    const hotline = { channel: 'HOTLINE_12345', hotlineNumber: '津-0002' };
    const called = await caseAt(table, 'REPLIED', { problem: 'DOGS' });
    await recorded(table, { ...hotline, problem: 'DOGS', repeatOfId: called });
    await did(table, as.residents, 'followUpIntake', {
      intakeId: called,
      contacted: true,
      resolved: true,
      satisfied: false,
    });
    table.clock.now = new Date('2026-09-02T01:00:00Z');
    await did(table, as.residents, 'closeIntake', { intakeId: called });
    await recorded(table, { channel: 'ONSITE_DESK' });
    await caseAt(table, 'WITHDRAWN');
    const late = await recorded(table);
    table.clock.now = new Date('2026-09-20T01:00:00Z');
    await did(table, as.residents, 'assignIntake', { intakeId: late, handlerId: table.ids.police });
    await did(table, as.police, 'replyToIntake', { intakeId: late, text: '已处理' });
    expect(await figures(as.residents)).toEqual({
      received: 4,
      replyCoverage: { numerator: 2, denominator: 4, value: 0.5 },
      foundFirst: { numerator: 2, denominator: 4, value: 0.5 },
      solvedBeforeHotline: { numerator: 1, denominator: 2, value: 0.5 },
      resolutionRate: { numerator: 2, denominator: 2, value: 1 },
      satisfactionRate: { numerator: 1, denominator: 2, value: 0.5 },
    });
    expect(await figures(as.stranger)).toBeNull();
  });

  test('1 case and 30 cases cost the same statements', async () => {
    const query = `query($filter: IntakeFilter!) { intakes(filter: $filter, first: 100) { totalCount edges { node { ${CASE_FIELDS} body { name } estate { id } } } } }`;
    const cost = async () => {
      const before = statements.length;
      const { data, errors } = await table.ask(as.subdistrict, query, {
        filter: { estateId: table.estateId },
      });
      expect(errors).toBeUndefined();
      return [statements.length - before, data.intakes.edges.length];
    };
    const first = await caseAt(table, 'ESCALATED_TO_TABLE');
    await recorded(table, { repeatOfId: first });
    const [few] = await cost();
    for (let i = 0; i < 28; i++) await recorded(table, i % 2 ? { repeatOfId: first } : {});
    expect(await cost()).toEqual([few, 30]);
    expect(few).toBeLessThanOrEqual(12);
  });
});
