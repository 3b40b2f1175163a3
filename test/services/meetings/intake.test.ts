import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { sql } from '../../../platform/sql';
import { withTransaction } from '../../../platform/transaction';
import { lockIntake } from '../../../services/meetings/db/intakes';
import { decideIntake, INTAKE_ACT_NAMES } from '../../../services/meetings/domain/intake';
import { rules } from '../../../services/meetings/permissions';
import { actingFor, operator, owner } from '../../support/client';
import { attempt, audited, codes, rowsOf } from './attempts';
import { caseAt, caseOf, did, INTAKE_DOERS, INTAKE_STATES, recorded } from './intake-cases';
import { anotherBody, layTable, resident, type Table } from './table';

const statements: string[] = [];
let shared: Table;
let table: Table;
let as: Table['as'];
beforeAll(async () => {
  shared = await layTable({ onStatement: (text) => statements.push(text) });
});
beforeEach(async () => {
  shared.clock.now = new Date('2026-09-01T01:00:00Z');
  const estateId = shared.directory.estate({ name: '日华里小区', divisionIds: [...(await divisionsOf())] });
  await shared.directory.intoCopyOf(shared.service);
  table = { ...shared, estateId };
  table = await anotherBody(table);
  as = table.as;
});
afterAll(() => shared.close());

const divisionsOf = async () =>
  (
    await rowsOf<{ division_id: string }>(
      shared,
      'SELECT division_id FROM directory_estate_divisions WHERE estate_id = $1',
      [shared.estateId],
    )
  ).map((row) => row.division_id);

const FIELDS = `id number state statusText replyDueAt firstReplyDueAt replyOverdue handlerName reopenedCount newFacts
  repeatOf { id } problem { code zh } followUps { contacted resolved satisfied } history { act fromState toState organizationName }
  possibleRepeats { id } availableActions { act allowed code }`;
async function read(viewer: Viewer, id: string) {
  const { data, errors } = await table.ask(viewer, `query($id: ID!) { intake(id: $id) { ${FIELDS} } }`, {
    id,
  });
  expect(errors).toBeUndefined();
  return data.intake;
}

describe('M13: a case from the door to its close', () => {
  test('a complaint is recorded, assigned, replied to, called back and closed, and tells how it stands', async () => {
    const intakeId = await recorded(table);
    expect(await read(as.residents, intakeId)).toMatchObject({
      number: '2026-0001',
      state: 'RECEIVED',
      statusText: '已登记，待派单，2026年9月8日(周二)前答复',
      replyDueAt: '2026-09-08T16:00:00.000Z',
      problem: { code: 'PARKING', zh: '停车' },
    });
    await did(table, as.residents, 'assignIntake', {
      intakeId,
      handlerId: table.ids.police,
      supportingIds: [table.ids.company],
    });
    await did(table, as.police, 'replyToIntake', { intakeId, text: '已安排清理' });
    const refused = await attempt(table, as.residents, 'closeIntake', { intakeId });
    expect(refused.codes).toEqual(['FOLLOW_UP_NEEDED']);
    await did(table, as.residents, 'followUpIntake', {
      intakeId,
      contacted: true,
      resolved: true,
      satisfied: null,
    });
    await did(table, as.residents, 'closeIntake', { intakeId });
    const closed = await read(as.company, intakeId);
    expect(closed).toMatchObject({ state: 'CLOSED', statusText: '已办结', handlerName: '派出所' });
    expect(closed.followUps).toEqual([{ contacted: true, resolved: true, satisfied: null }]);
    expect(
      closed.history.map((it: { act: string; toState: string; organizationName: string }) => [
        it.act,
        it.toState,
        it.organizationName,
      ]),
    ).toEqual([
      ['recordIntake', 'RECEIVED', '居民委员会'],
      ['assignIntake', 'ASSIGNED', '居民委员会'],
      ['replyToIntake', 'REPLIED', '派出所'],
      ['followUpIntake', 'FOLLOWED_UP', '居民委员会'],
      ['closeIntake', 'CLOSED', '居民委员会'],
    ]);
  });

  test('praise closes without a call back; what a call back finds unresolved is handled again, with another reply due', async () => {
    const praise = await caseAt(table, 'REPLIED', { kind: 'PRAISE' });
    await did(table, as.residents, 'closeIntake', { intakeId: praise });
    const intakeId = await caseAt(table, 'CLOSED');
    shared.clock.now = new Date('2026-09-20T01:00:00Z');
    await did(table, as.residents, 'followUpIntake', {
      intakeId,
      contacted: true,
      resolved: false,
      satisfied: false,
    });
    expect(await read(as.residents, intakeId)).toMatchObject({
      state: 'REOPENED',
      reopenedCount: 1,
      firstReplyDueAt: '2026-09-08T16:00:00.000Z',
      replyDueAt: '2026-09-28T16:00:00.000Z',
      replyOverdue: false,
    });
    shared.clock.now = new Date('2026-09-29T01:00:00Z');
    expect(await read(as.residents, intakeId)).toMatchObject({ replyOverdue: true });
    await did(table, as.police, 'replyToIntake', { intakeId, text: '再次清理' });
    expect((await attempt(table, as.residents, 'closeIntake', { intakeId })).codes).toEqual([
      'FOLLOW_UP_NEEDED',
    ]);
  });

  test('50 of one estate at once are numbered 0001 to 0050; of one hotline number one is recorded', async () => {
    // Whoever waits too long for the counter is told so, and tries again, as a client would.
    const insisting = (): Promise<string> =>
      recorded(table).catch((error: Error) => {
        if (error.message !== 'SERVICE_TIMEOUT') throw error;
        return insisting();
      });
    await Promise.all(Array.from({ length: 50 }, insisting));
    const numbers = await rowsOf<{ number: string }>(
      table,
      'SELECT number FROM intakes WHERE estate_id = $1 ORDER BY number',
      [table.estateId],
    );
    expect(numbers.map((row) => row.number)).toEqual(
      Array.from({ length: 50 }, (_, i) => `2026-${String(i + 1).padStart(4, '0')}`),
    );
    const hotline = caseOf(table, { channel: 'HOTLINE_12345', hotlineNumber: '津-0001' });
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => attempt(table, as.residents, 'recordIntake', hotline)),
    );
    expect(tries.map((it) => it.codes[0] ?? it.thrown ?? 'done').sort()).toEqual([
      ...Array(7).fill('HOTLINE_NUMBER_TAKEN'),
      'done',
    ]);
    // A refused one takes no number.
    expect((await read(as.residents, await recorded(table))).number).toBe('2026-0052');
  });
});

describe('M13: repeats', () => {
  test('are proposed, and answered with how the first stands', async () => {
    const first = await caseAt(table, 'ASSIGNED', { building: '3号楼' });
    const other = await recorded(table, { building: '4号楼' });
    const again = await recorded(table, { building: '3号楼' });
    expect((await read(as.residents, again)).possibleRepeats).toEqual([{ id: first }]);
    expect((await read(as.residents, other)).possibleRepeats).toEqual([]);
    await did(table, as.residents, 'markRepeat', { intakeId: again, firstId: first });
    expect(await read(as.residents, again)).toMatchObject({
      state: 'REPEATED',
      repeatOf: { id: first },
      statusText: '与 2026-0001 为同一诉求。由派出所办理，2026年9月8日(周二)前答复',
    });
    // A repeat of a repeat points to the first; with new facts it is a case of its own.
    const third = await recorded(table, { repeatOfId: again });
    expect(await read(as.residents, third)).toMatchObject({ state: 'REPEATED', repeatOf: { id: first } });
    const fresh = await recorded(table, { repeatOfId: again, newFacts: true });
    expect(await read(as.residents, fresh)).toMatchObject({
      state: 'RECEIVED',
      repeatOf: { id: first },
      newFacts: true,
    });
  });
});

describe('M13: a case about the company', () => {
  test('by the supervision line is not handled by it, nor kept; it may support: HANDLER_IS_ACCUSED', async () => {
    const intakeId = await recorded(table, { channel: 'SUPERVISION_LINE' });
    for (const handlerId of [table.ids.company, table.ids.stranger]) {
      expect((await attempt(table, as.residents, 'assignIntake', { intakeId, handlerId })).codes).toEqual([
        'HANDLER_IS_ACCUSED',
      ]);
    }
    await did(table, as.residents, 'assignIntake', {
      intakeId,
      handlerId: table.ids.owners,
      supportingIds: [table.ids.company],
    });
    const own = await recorded(table, { channel: 'SUPERVISION_LINE' }, 'company');
    const kept = await attempt(table, as.company, 'assignIntake', {
      intakeId: own,
      handlerId: table.ids.police,
    });
    expect(kept.thrown).toBe('FORBIDDEN');
    const aboutPolice = await recorded(table, { channel: 'SUPERVISION_LINE', aboutId: table.ids.police });
    const assign = (handlerId: string) =>
      attempt(table, as.residents, 'assignIntake', { intakeId: aboutPolice, handlerId });
    expect((await assign(table.ids.police)).codes).toEqual(['HANDLER_IS_ACCUSED']);
    expect((await assign(table.ids.headquarters)).codes).toEqual([]);
    // By its own service phone a company handles what is its work.
    const phone = await recorded(table, { channel: 'SERVICE_PHONE', kind: 'REQUEST' }, 'company');
    await did(table, as.company, 'assignIntake', { intakeId: phone, handlerId: table.ids.company });
  });
});

describe('M13: acts and states', () => {
  test.each(INTAKE_STATES)(
    'every act that a case does not allow is refused INTAKE_IS_%s, and said so beforehand',
    async (state) => {
      const intakeId = await caseAt(table, state);
      let refused = 0;
      for (const act of INTAKE_ACT_NAMES) {
        const [who, input] = INTAKE_DOERS[act]!;
        const intake = {
          state,
          kind: 'COMPLAINT',
          scope: 'ESTATE',
          repliedBy: null,
          dealtWith: false,
        } as const;
        const actor = { personId: null, keeps: true, handles: true, reported: true };
        const decided = decideIntake(intake, act, actor);
        if (decided.ok || decided.error === 'FOLLOW_UP_NEEDED') continue;
        // The police handles nothing yet where nothing is assigned.
        const handles = !['RECEIVED', 'REPEATED', 'WITHDRAWN'].includes(state);
        const by = who === 'police' && act === 'putIntakeToTable' ? as.residents : as[who];
        if (act === 'replyToIntake' && !handles) continue;
        const tried = await attempt(table, by, act, { intakeId, ...input(table) });
        expect([act, tried.codes, tried.thrown]).toEqual([act, [`INTAKE_IS_${state}`], null]);
        const shown = (await read(by, intakeId)).availableActions.find(
          (it: { act: string }) => it.act === act,
        );
        expect(shown).toEqual({ act, allowed: false, code: `INTAKE_IS_${state}` });
        refused++;
      }
      expect(refused).toBeGreaterThan(1);
    },
  );

  test('FORBIDDEN and audited: the acts of others, by role', async () => {
    const intakeId = await caseAt(table, 'REPLIED');
    const forbidden = async (who: Viewer, act: string) => {
      const before = (await audited(table, act)).length;
      const tried = await attempt(table, who, act, { intakeId, ...INTAKE_DOERS[act]![1](table) });
      expect([act, tried.thrown]).toEqual([act, 'FORBIDDEN']);
      expect((await audited(table, act)).slice(before)).toEqual(['FORBIDDEN']);
      const shown = (await read(who, intakeId)).availableActions.find(
        (it: { act: string }) => it.act === act,
      );
      expect(shown.code).toMatch(/^(NOT_|CALLER_)/);
    };
    for (const act of ['assignIntake', 'followUpIntake', 'closeIntake', 'markRepeat', 'withdrawIntake'])
      await forbidden(as.police, act);
    for (const act of ['replyToIntake']) await forbidden(as.residents, act);
    for (const act of INTAKE_ACT_NAMES) await forbidden(as.headquarters, act);
    // Who replied, wearing the keeper's hat: CALLER_REPLIED.
    await forbidden(actingFor(table.ids.residents, { personId: as.police.personId }), 'followUpIntake');
  });

  test('what a stranger asks of it is answered as of one that is not there', async () => {
    const intakeId = await caseAt(table, 'REPLIED');
    for (const act of INTAKE_ACT_NAMES) {
      const input = INTAKE_DOERS[act]![1](table);
      for (const who of [as.stranger, as.fire]) {
        const others = await attempt(table, who, act, { ...input, intakeId });
        const none = await attempt(table, who, act, { ...input, intakeId: randomUUID() });
        expect(others.codes).toEqual(['INTAKE_UNKNOWN']);
        expect(JSON.stringify(others.answer)).toBe(JSON.stringify(none.answer));
      }
      expect((await attempt(table, ANONYMOUS, act, { ...input, intakeId })).thrown).toBe('UNAUTHENTICATED');
    }
  });

  test('who may record: CHANNEL_OF_ORGANIZATIONS and NOT_OF_ESTATE are FORBIDDEN; the catalogue: CATALOGUE_NOT_YOURS', async () => {
    const record = (who: Viewer, more: object = {}) =>
      attempt(table, who, 'recordIntake', caseOf(table, more));
    expect((await record(resident)).message).toContain('个人只能用网上渠道登记');
    expect((await record(as.stranger)).message).toContain('与该小区无关');
    for (const who of [as.subdistrict, as.police, as.headquarters])
      expect((await record(who)).codes).toEqual([]);
    const problem = { code: `P${Date.now()}`, zh: '新问题', en: 'new' };
    expect((await attempt(table, as.police, 'addProblem', problem)).message).toContain('辖区管理单位');
    expect((await attempt(table, as.subdistrict, 'addProblem', problem)).codes).toEqual([]);
    const { data } = await table.ask(
      ANONYMOUS,
      '{ problemCatalogue { code zh } replyPolicies { channel workingDays } }',
    );
    expect(data.problemCatalogue).toContainEqual({ code: problem.code, zh: '新问题' });
    expect(data.replyPolicies.length).toBeGreaterThan(5);
  });

  test('changeReplyDays is the operator’s, from a day on: FORBIDDEN, DATE_TOO_EARLY, REPLY_DAYS_SET', async () => {
    const rule = { channel: 'CHAT_GROUP', from: '2026-09-10', workingDays: 1 };
    expect((await attempt(table, as.subdistrict, 'changeReplyDays', rule)).thrown).toBe('FORBIDDEN');
    const change = async (more: object) =>
      codes(
        await table.mutate(operator, 'changeReplyDays', 'replyPolicy { workingDays }', { ...rule, ...more }),
      );
    expect(await change({ from: '2026-08-31' })).toEqual(['DATE_TOO_EARLY']);
    expect(await change({ workingDays: 0 })).toEqual(['INPUT_INVALID']);
    expect(await change({})).toEqual([]);
    expect(await change({ workingDays: 2 })).toEqual(['REPLY_DAYS_SET']);
    const due = async () =>
      (await read(as.residents, await recorded(table, { channel: 'CHAT_GROUP' }))).replyDueAt;
    expect(await due()).toBe('2026-09-08T16:00:00.000Z');
    shared.clock.now = new Date('2026-09-10T01:00:00Z');
    expect(await due()).toBe('2026-09-11T16:00:00.000Z');
  });
});

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
    shared.clock.now = new Date('2026-08-10T00:00:00Z');
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
    shared.clock.now = new Date('2026-09-02T01:00:00Z');
    await did(table, as.residents, 'closeIntake', { intakeId: called });
    await recorded(table, { channel: 'ONSITE_DESK' });
    await caseAt(table, 'WITHDRAWN');
    const late = await recorded(table);
    shared.clock.now = new Date('2026-09-20T01:00:00Z');
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
    const query = `query($filter: IntakeFilter!) { intakes(filter: $filter, first: 100) { totalCount edges { node { ${FIELDS} body { name } estate { id } } } } }`;
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
