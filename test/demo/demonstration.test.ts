import { OPERATOR_SUBJECT, PERSONAS } from '../../bin/demo/personas';
import { playDemonstration } from '../../bin/demo/play';
import { kitFile } from '../../bin/kit';
import { chainFile } from '../../bin/minutes';
import { recount } from '../../bin/recount/recount';
import { definitions } from '../../bin/services';
import { verifyChain } from '../../bin/verify-minutes';
import { type LocalDate, localDate, startOfDay } from '../../platform/dates';
import { ANONYMOUS, viewerOf } from '../../platform/identity';
import { SERVICE_NAMES, type ServiceName } from '../../platform/ports';
import { openService, type RunningService } from '../../platform/service';
import { secondVerdict } from '../recount/second-recount';
import { clientOf } from '../support/client';
import { freshDatabase, TEST_KEYS, testFiles } from '../support/database';

type ByService<Value> = Record<ServiceName, Value>;
type Row = Record<string, unknown>;

const TODAY = localDate('2026-11-22');
const PLAY_MS = 180_000;

const byService = async <Value>(make: (name: ServiceName) => Promise<Value>): Promise<ByService<Value>> =>
  Object.fromEntries(
    await Promise.all(SERVICE_NAMES.map(async (name) => [name, await make(name)])),
  ) as ByService<Value>;

const freshUrls = () => byService(async (name) => (await freshDatabase(name)).runtime);

/** The services as they run on the day after the play has been given. */
const open = (urls: ByService<string>, today: LocalDate) =>
  byService<RunningService>((name) =>
    openService(definitions[name], { url: urls[name], now: () => startOfDay(today), environment: TEST_KEYS }),
  );

const close = (services: ByService<RunningService>) =>
  Promise.all(Object.values(services).map((service) => service.close()));

/** What differs between two plays of one day: the order in which strands came to write, and when facts were taken. */
const OF_THE_RUN: Readonly<Record<string, readonly string[]>> = {
  outbox: ['transaction', 'seq'],
  inbox: ['received_at', 'seq'],
  changes: ['transaction', 'seq'],
};
const NOT_DATA = ['fact_cursors', 'migrations'];

async function dump(service: RunningService): Promise<Record<string, readonly string[]>> {
  const tables = (await service.dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )) as { name: string }[];
  const dumped: Record<string, readonly string[]> = {};
  for (const { name } of tables.filter((table) => !NOT_DATA.includes(table.name))) {
    const rows = (await service.dataSource.query(
      `SELECT (to_jsonb(t) - $1::text[])::text AS row FROM "${name}" t ORDER BY 1`,
      [OF_THE_RUN[name] ?? []],
    )) as { row: string }[];
    dumped[name] = rows.map(({ row }) => row);
  }
  return dumped;
}

const dumpAll = async (services: ByService<RunningService>) => byService((name) => dump(services[name]));

describe(`the demonstration on ${TODAY}`, () => {
  let urls: ByService<string>;
  let services: ByService<RunningService>;
  const rows = (name: ServiceName, text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    services[name].dataSource.query(text, [...values]);
  const one = async (name: ServiceName, text: string, values: readonly unknown[] = []) =>
    Object.values((await rows(name, text, values))[0]!)[0];
  const viewer = async (subject: string) => {
    const found = viewerOf(await services.community.identify(subject), null);
    if (typeof found === 'string') throw new Error(found);
    return found;
  };

  beforeAll(async () => {
    urls = await freshUrls();
    await playDemonstration(urls, TODAY, testFiles(), TEST_KEYS);
    services = await open(urls, TODAY);
  }, PLAY_MS);
  afterAll(() => close(services));

  test('Rihuali has 30 buildings with 1,376 units, and the facts of the reports', async () => {
    const [estate] = await rows('community', `SELECT * FROM estates WHERE name = '日华里小区'`);
    expect(estate).toMatchObject({
      built_year: 1999,
      site_area: '15220000',
      building_count: 30,
      household_count: 1376,
    });
    expect(await one('community', 'SELECT count(*)::int FROM units WHERE estate_id = $1', [estate!.id])).toBe(
      1376,
    );
    expect(await one('community', 'SELECT count(*)::int FROM estates')).toBeGreaterThanOrEqual(8);
    const contract = `SELECT c.starts_on::text FROM service_contracts c WHERE c.estate_id = $1`;
    expect(await one('property', contract, [estate!.id])).toBe('2014-06-01');
  });

  test('bodies differ: seats, a joint one, a vacant one, and each rule of decision', async () => {
    const seats = await rows(
      'meetings',
      `SELECT b.name, count(*)::int AS seats,
         count(*) FILTER (WHERE s.representatives IS NULL AND NOT EXISTS (SELECT FROM seat_organizations o WHERE o.seat_id = s.id))::int AS vacant,
         max((SELECT count(*) FROM seat_organizations o WHERE o.seat_id = s.id))::int AS most
       FROM joint_bodies b JOIN seats s ON s.body_id = b.id AND s.valid_to IS NULL GROUP BY b.name`,
    );
    const body = (name: string) => seats.find((row) => (row.name as string).startsWith(name));
    expect(body('日华里')).toMatchObject({ seats: 5, vacant: 0 });
    expect(body('示例里')).toMatchObject({ seats: 5, vacant: 1 });
    expect(body('怡江苑')).toMatchObject({ seats: 5 });
    expect(body('瑞金新村')).toMatchObject({ seats: 4 });
    expect(body('东方瑞园')).toMatchObject({ seats: 6, most: 2 });
    expect(body('新海花园')).toMatchObject({ seats: 3 });
    const decisions = await rows('meetings', 'SELECT DISTINCT decision FROM body_rules ORDER BY 1');
    expect(decisions.map((row) => row.decision)).toEqual([
      'CHAIR_AFTER_CONSULTATION',
      'CONSENSUS',
      'MAJORITY',
    ]);
    expect(
      await one('meetings', 'SELECT count(*)::int FROM joint_bodies WHERE division_id IS NOT NULL'),
    ).toBe(1);
  });

  test('meetings: held, cancelled, postponed, inquorate, extraordinary, and the next one in draft', async () => {
    const count = (where: string) =>
      one('meetings', `SELECT count(*)::int FROM joint_meetings m WHERE ${where}`);
    expect(await count(`state = 'CLOSED'`)).toBeGreaterThanOrEqual(24);
    expect(await count(`state = 'CLOSED' AND held_on >= $$${TODAY}$$`)).toBe(0);
    expect(await count(`state = 'CANCELLED'`)).toBe(1);
    expect(await count(`inquorate`)).toBe(1);
    expect(await count(`kind = 'EXTRAORDINARY' AND state = 'CLOSED'`)).toBe(1);
    const postponed = `SELECT count(*)::int FROM audit_entries WHERE act = 'postponeMeeting' AND outcome = 'DONE'`;
    expect(await one('meetings', postponed)).toBe(1);
    const [draft] = await rows(
      'meetings',
      `SELECT m.* FROM joint_meetings m JOIN joint_bodies b ON b.id = m.body_id WHERE b.name LIKE '日华里%' AND m.state = 'DRAFT'`,
    );
    const carried = `SELECT count(*)::int FROM agenda_items WHERE meeting_id = $1 AND kind = 'CARRIED' AND carried_count >= 3`;
    expect(await one('meetings', carried, [draft!.id])).toBeGreaterThanOrEqual(2);
  });

  test('M5: seats answer the notice: they accept, decline and send a substitute', async () => {
    const replies = await rows('meetings', 'SELECT DISTINCT reply FROM meeting_replies ORDER BY 1');
    expect(replies.map((row) => row.reply)).toEqual(['ACCEPTED', 'DECLINED', 'SUBSTITUTE']);
    const anew = 'SELECT count(*)::int FROM meeting_replies WHERE sequence = 2';
    expect(await one('meetings', anew)).toBeGreaterThanOrEqual(5);
  });

  test('M22: the last mornings’ digests, reminders and overdue notices wait in three mailboxes; a paused robot gets none', async () => {
    const written = await rows(
      'meetings',
      `SELECT c.kind, c.state, n.rule, count(*)::int AS messages, count(DISTINCT n.organization_id)::int AS organizations
       FROM notification_channels c LEFT JOIN notifications n ON n.channel_id = c.id GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    );
    const mail = (rule: string) => written.find((row) => row.kind === 'MAIL' && row.rule === rule);
    expect(written[0]).toMatchObject({ kind: 'DINGTALK', state: 'PAUSED', rule: null });
    expect(mail('TEST')).toMatchObject({ messages: 3, organizations: 3 });
    // Five days before 22 November 2026, a Sunday: four are worked.
    expect(mail('DIGEST')).toMatchObject({ messages: 12, organizations: 3 });
    expect(mail('REMINDER')!.messages).toBeGreaterThanOrEqual(1);
    expect(mail('OVERDUE')!.messages).toBeGreaterThanOrEqual(1);
    const police = await viewer('demo:police');
    const answer = await clientOf(services.meetings)(
      police,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization {
         notificationChannels { kind state hint } notifications(first: 50) { edges { node { rule state text } } } } } }`,
      { of: [{ __typename: 'Organization', id: police.actingFor!.organizationId }] },
    );
    expect(answer.errors).toBeUndefined();
    const [{ notificationChannels, notifications }] = answer.data._entities;
    expect(notificationChannels).toMatchObject([{ kind: 'MAIL', state: 'ACTIVE' }]);
    const digest = notifications.edges.find(({ node }: { node: Row }) => node.rule === 'DIGEST');
    expect(digest.node).toMatchObject({ state: 'PENDING', text: expect.stringContaining('日华里') });
  });

  test('M13: Rihuali’s front door: hotline with its number, supervision line, repeat, praise, box, consultation; a patrol elsewhere', async () => {
    const cases = await rows(
      'meetings',
      `SELECT i.channel, i.state, i.handler_name, i.number FROM intakes i ORDER BY i.received_at`,
    );
    const of = (channel: string) => cases.filter((row) => row.channel === channel);
    expect(of('HOTLINE_12345').length).toBeGreaterThanOrEqual(2);
    expect(of('SUPERVISION_LINE')).toMatchObject([{ state: 'CLOSED', handler_name: '日华里社区居民委员会' }]);
    expect(of('CHAT_GROUP')).toMatchObject([{ state: 'REPEATED' }]);
    expect(of('PATROL')).toMatchObject([{ state: 'CLOSED', handler_name: '谐扬怡江苑服务处' }]);
    expect(cases.map((row) => row.channel)).toEqual(
      expect.arrayContaining(['SERVICE_PHONE', 'SUGGESTION_BOX', 'ONLINE', 'RECEPTION_DAY', 'VISIT']),
    );
    const answer = await clientOf(services.meetings)(
      await viewer('demo:owner'),
      '{ intakes { edges { node { kind statusText } } } }',
    );
    expect(answer.data.intakes.edges).toEqual([
      { node: { kind: 'CONSULTATION', statusText: '嘉德物业日华里项目部已答复，待回访' } },
    ]);
  });

  test('M2: the coming year is planned, and the year calendar shows what was held and missed', async () => {
    const planned = `SELECT count(*)::int FROM joint_meetings WHERE series_id IS NOT NULL AND state = 'PLANNED'`;
    expect(await one('meetings', planned)).toBeGreaterThanOrEqual(11);
    const answer = await clientOf(services.meetings)(
      await viewer('demo:subdistrict'),
      '{ jointBodies { edges { node { name calendar(year: 2026) { required held missed } } } } }',
    );
    expect(answer.errors).toBeUndefined();
    const bodies = answer.data.jointBodies.edges.map((edge: { node: unknown }) => edge.node) as {
      name: string;
      calendar: { required: number; held: number; missed: boolean }[];
    }[];
    const rihuali = bodies.find(({ name }) => name.startsWith('日华里'))!.calendar;
    expect(rihuali.slice(0, 11).filter(({ held, missed }) => held >= 1 && !missed)).toHaveLength(11);
    expect(bodies.some(({ calendar }) => calendar.some(({ missed }) => missed))).toBe(true);
  });

  test('M3, M4: a matter of Rihuali is forwarded and answered above, categories are set, third carries are listed', async () => {
    const answer = await clientOf(services.meetings)(
      await viewer('demo:subdistrict'),
      '{ escalations(first: 100) { totalCount edges { node { title forwardedTo { state outcome } } } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.escalations.totalCount).toBeGreaterThanOrEqual(2);
    expect(await one('meetings', 'SELECT count(*)::int FROM agenda_forwards')).toBeGreaterThanOrEqual(1);
    const categories = await rows('meetings', 'SELECT DISTINCT category FROM agenda_item_categories');
    expect(categories.length).toBeGreaterThanOrEqual(3);
  });

  test('action items: every state, overdue, carried, sent back, on time and late', async () => {
    const count = (where: string) => one('meetings', `SELECT count(*)::int FROM action_items WHERE ${where}`);
    expect(await count('true')).toBeGreaterThanOrEqual(80);
    for (const state of ['ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'VERIFIED', 'CLOSED']) {
      expect(await count(`state = '${state}'`)).toBeGreaterThanOrEqual(2);
    }
    const seldom = ['ISSUED', 'RETURN_REQUESTED', 'BLOCKED', 'REOPENED', 'ESCALATED'];
    for (const state of [...seldom, 'CANCELLED', 'CLOSED_UNRESOLVED', 'DUPLICATE']) {
      expect([state, await count(`state = '${state}'`)]).not.toEqual([state, 0]);
    }
    // Whoever says nothing in its days has accepted; whoever is asked afterwards may say no.
    expect(await count(`accepted_by = 'CLOCK'`)).toBeGreaterThanOrEqual(1);
    expect(await one('meetings', 'SELECT count(*)::int FROM follow_up_visits')).toBeGreaterThanOrEqual(2);
    expect(
      await count(`state IN ('ISSUED', 'ACCEPTED', 'IN_PROGRESS') AND due_on < '${TODAY}'`),
    ).toBeGreaterThanOrEqual(5);
    expect(await count('open AND carried_count >= 3 AND escalated_on IS NOT NULL')).toBeGreaterThanOrEqual(3);
    expect(await count('rework_count > 0')).toBeGreaterThanOrEqual(4);
    const submitted = `(submitted_at AT TIME ZONE 'Asia/Shanghai')::date`;
    expect(await count(`state = 'CLOSED' AND ${submitted} <= due_on`)).toBeGreaterThanOrEqual(30);
    expect(await count(`state = 'CLOSED' AND ${submitted} > due_on`)).toBeGreaterThanOrEqual(4);
    expect(
      await one(
        'meetings',
        `SELECT count(*)::int FROM action_item_events WHERE at > '${startOfDay(TODAY).toISOString()}'`,
      ),
    ).toBe(0);
  });

  test('M1: a working group has ended, and the item that it left open is with the subdistrict', async () => {
    const [group] = await rows(
      'meetings',
      `SELECT b.id, b.ended_on::text, e.ends_on::text, e.organization_name FROM joint_bodies b JOIN body_ends e ON e.body_id = b.id`,
    );
    const on = '2026-10-03';
    expect(group).toMatchObject({ ended_on: on, ends_on: on, organization_name: '示例里社区党委' });
    const left = await rows(
      'meetings',
      `SELECT i.state, i.escalated_to_name, e.at >= $2::date AS afterwards FROM action_items i
       JOIN action_item_events e ON e.item_id = i.id AND e.act = 'escalateActionItem' WHERE i.body_id = $1 AND i.open`,
      [group!.id, on],
    );
    expect(left).toEqual([{ state: 'ESCALATED', escalated_to_name: '华苑街道办事处', afterwards: true }]);
  });

  test('M16, M17, M18: joint operations with findings, a task force at work and one ended, requests to city and province', async () => {
    const efforts = await rows(
      'meetings',
      'SELECT kind, state, count(*)::int FROM efforts GROUP BY 1, 2 ORDER BY 1, 2',
    );
    expect(efforts).toEqual([
      { kind: 'JOINT_OPERATION', state: 'COMPLETED', count: 2 },
      { kind: 'TASK_FORCE', state: 'ACTIVE', count: 1 },
      { kind: 'TASK_FORCE', state: 'ENDED', count: 1 },
      { kind: 'UPWARD_REQUEST', state: 'ANSWERED', count: 1 },
      { kind: 'UPWARD_REQUEST', state: 'RECEIVED', count: 1 },
    ]);
    expect(await one('meetings', 'SELECT sum(found)::int FROM effort_findings')).toBe(92);
    // A seat of an alliance passed to a management committee beside the owners' own organization.
    expect(await one('meetings', 'SELECT count(*)::int FROM seats WHERE replaces_id IS NOT NULL')).toBe(1);
  });

  test('M13, M14, M20: cases and a proposal at the table, lines proposed and merged, last year’s reports', async () => {
    const proposals = await rows(
      'meetings',
      'SELECT state, count(*)::int FROM proposals GROUP BY 1 ORDER BY 1',
    );
    expect(proposals).toEqual([
      { state: 'ON_TABLE', count: 1 },
      { state: 'OPEN', count: 2 },
    ]);
    const lines = await rows(
      'meetings',
      `SELECT DISTINCT kind FROM agenda_items WHERE kind IN ('INTAKE', 'PROPOSAL') ORDER BY 1`,
    );
    expect(lines).toEqual([{ kind: 'INTAKE' }, { kind: 'PROPOSAL' }]);
    for (const state of ['PROPOSED', 'MERGED'])
      expect([
        state,
        await one('meetings', `SELECT count(*)::int FROM agenda_items WHERE state = '${state}'`),
      ]).not.toEqual([state, 0]);
    const reports = await rows('meetings', 'SELECT scope, subject_name FROM year_reports ORDER BY scope');
    expect(reports.map(({ scope }) => scope)).toEqual(['BODY', 'DIVISION', 'ESTATE', 'ORGANIZATION']);
  });

  test('M8: minutes published, sealed with a reservation and a silent seat, in signing; one addendum; a chain that holds', async () => {
    const states = await rows(
      'meetings',
      `SELECT m.state, count(*)::int FROM minutes m JOIN joint_bodies b ON b.id = m.body_id AND b.name LIKE '日华里%' GROUP BY 1 ORDER BY 1`,
    );
    expect(states).toEqual([
      { state: 'LOCKED', count: 1 },
      { state: 'PUBLISHED', count: expect.any(Number) },
      { state: 'SIGNING', count: 1 },
    ]);
    const ask = async (query: string, variables: Record<string, unknown>) =>
      (await clientOf(services.meetings)(await viewer('demo:auditor'), query, variables)).data;
    const file = await chainFile(ask, 'demo');
    const verdict = verifyChain(Buffer.from(file));
    expect(verdict).toMatchObject({ ok: true, body: '日华里小区五方联席会议' });
    expect(verdict.ok && verdict.count).toBeGreaterThan(15);
    const kinds = JSON.parse(file).records.map(({ record }: { record: { kind: string } }) => record.kind);
    expect(kinds.filter((kind: string) => kind === 'ADDENDUM')).toHaveLength(1);
    const { signatures } = JSON.parse(file).records.at(-1).record;
    expect(signatures.map((it: { status: string }) => it.status).sort()).toEqual([
      'SIGNED',
      'SIGNED',
      'SIGNED',
      'SIGNED_WITH_RESERVATION',
      'SILENT',
    ]);
    const published = await clientOf(services.meetings)(
      { subject: null, personId: null, actingFor: null, scopes: [] },
      '{ publicMinutes(first: 100) { totalCount edges { node { record } } } publications { totalCount } }',
    );
    expect(published.data.publicMinutes.totalCount).toBe(published.data.publications.totalCount);
    const persons = /副职|100\d{8}/;
    expect(
      published.data.publicMinutes.edges.filter((edge: { node: { record: string } }) =>
        persons.test(edge.node.record),
      ),
    ).toEqual([]);
  });

  test('M11 M12: whistles scored both ways, escalated, lapsed and converted, under a policy marked as invented', async () => {
    const whistles = await rows('meetings', 'SELECT * FROM whistles ORDER BY drafted_at');
    const states = whistles.map(({ state }) => state as string).sort();
    expect(states).toEqual([
      'CONVERTED',
      'DISPATCHED',
      'HANDLING',
      'LAPSED',
      'SCORED',
      'SCORED',
      'SCORED',
      'SCORED',
    ]);
    expect(new Set(whistles.map(({ type }) => type)).size).toBe(4);
    expect(
      await one('meetings', 'SELECT array_agg(DISTINCT side ORDER BY side) FROM whistle_scores'),
    ).toEqual(['COMPANY', 'DEPARTMENT', 'OWNERS', 'TERRITORY']);
    const byClock = `SELECT array_agg(to_state ORDER BY at) FROM whistle_events WHERE act = 'deadline'`;
    expect(await one('meetings', byClock)).toEqual([
      'ESCALATED',
      'SCORED',
      'ESCALATED',
      'ESCALATED',
      'LAPSED',
    ]);
    const issued = `SELECT i.state FROM whistles w JOIN agenda_items a ON a.origin_id = w.agenda_item_id JOIN action_items i ON i.agenda_item_id = a.id`;
    expect(await one('meetings', issued)).toBe('CLOSED');
    expect(await one('meetings', 'SELECT basis FROM response_policies')).toContain('虚构');
    const { data } = await clientOf(services.meetings)(
      await viewer('demo:subdistrict'),
      'query($id: ID!) { _entities(representations: [{ __typename: "Estate", id: $id }]) { ... on Estate { whistleRate(from: "2025-11-23", to: "2026-11-22") { numerator denominator verdict } } } }',
      { id: whistles[0]!.estate_id },
    );
    expect(data._entities[0].whistleRate).toEqual({ numerator: 3, denominator: 1376, verdict: 'HEALTHY' });
  });

  test('repairs in every state, over several estates', async () => {
    const states = await rows(
      'property',
      'SELECT state, count(*)::int FROM repair_orders GROUP BY state ORDER BY state',
    );
    expect(states.map((row) => row.state)).toEqual(['ASSIGNED', 'CANCELLED', 'CLOSED', 'DONE', 'REPORTED']);
    expect(await one('property', 'SELECT count(*)::int FROM repair_orders')).toBeGreaterThanOrEqual(20);
    expect(
      await one('property', 'SELECT count(DISTINCT estate_id)::int FROM repair_orders'),
    ).toBeGreaterThanOrEqual(5);
  });

  test('votes: one passed by both majorities, one open in which the owner has a unit left', async () => {
    const [passed] = await rows(
      'voting',
      `SELECT o.status FROM vote_outcomes o JOIN voting_matters m ON m.id = o.matter_id WHERE m.method = 'APPROVAL'`,
    );
    expect(passed).toEqual({ status: 'PASSED' });
    const [running] = await rows('voting', `SELECT * FROM voting_sessions WHERE state = 'OPEN'`);
    expect(running).toMatchObject({ roll_units: 1376 });
    expect(running!.resolution_id).not.toBeNull();
    const answer = await clientOf(services.voting)(
      await viewer('demo:owner'),
      '{ myUnits { edges { node { votes { hasVoted availableActions { act allowed } } } } } }',
    );
    const votes = answer.data.myUnits.edges.map(
      ({ node }: { node: { votes: Row[] } }) => node.votes[0]!.hasVoted,
    );
    expect(votes.sort()).toEqual([false, true, true]);
  });

  test('V1: one estate’s register came as a workbook, of which nothing is left', async () => {
    const [came] = await rows(
      'voting',
      `SELECT u.state, u.row_count > u.unit_count AS shared, a.state AS file, u.forgotten_at IS NOT NULL AS forgotten,
         i.added_count = u.unit_count AS all_new, (SELECT count(*)::int FROM staged_records) AS staged
       FROM register_uploads u JOIN attachments a USING (id) JOIN register_imports i ON i.id = u.import_id`,
    );
    expect(came).toEqual({
      state: 'IMPORTED',
      shared: true,
      file: 'EXPIRED',
      forgotten: true,
      all_new: true,
      staged: 0,
    });
  });

  test('V1: the register is sealed, has kinds, shares and versions, and the owner sees who read the own data', async () => {
    const one = async (text: string) => (await rows('voting', text))[0];
    expect(
      await one(`SELECT count(*) FILTER (WHERE name IS NOT NULL)::int AS plain, count(DISTINCT key_id)::int AS keys,
                   bool_or(masked_document IS NOT NULL) AS documents, bool_or(kind = 'ORGANIZATION') AS organizations FROM owners`),
    ).toEqual({ plain: 0, keys: 1, documents: true, organizations: true });
    expect(
      await one(
        `SELECT array_agg(DISTINCT kind ORDER BY kind) AS kinds, max(version) AS versions FROM ownership_records`,
      ),
    ).toEqual({ kinds: ['COMMERCIAL', 'PARKING', 'RESIDENTIAL'], versions: 2 });
    expect(
      await one('SELECT count(*) > 0 AS shared FROM ownership_owners WHERE share_numerator = 1'),
    ).toEqual({
      shared: true,
    });
    const answer = await clientOf(services.voting)(
      await viewer('demo:owner'),
      `{ myUnits { edges { node { ownership { unitNumber owners { maskedName maskedPhone } unmaskings { purpose organizationName } } } } } }`,
    );
    const units = answer.data.myUnits.edges.map((edge: { node: { ownership: Row } }) => edge.node.ownership);
    expect(units).toHaveLength(3);
    expect(units[0].owners).toEqual([{ maskedName: '业*', maskedPhone: '100****9999' }]);
    expect(units[0].unmaskings).toEqual([{ purpose: 'DELIVERY', organizationName: '日华里小区业主委员会' }]);
  });

  test('V4, V5, V14: votes ahead in their states, a roll corrected after an objection, a text run again, owners who demand a meeting', async () => {
    const states = await rows(
      'voting',
      'SELECT s.state, s.replaces_id IS NOT NULL AS again, s.requisition_id IS NOT NULL AS demanded FROM voting_sessions s ORDER BY s.created_at',
    );
    expect(states).toEqual(
      expect.arrayContaining([
        { state: 'FINAL', again: false, demanded: false },
        { state: 'OPEN', again: false, demanded: false },
        { state: 'VOIDED', again: false, demanded: false },
        { state: 'NOTICED', again: true, demanded: false },
        { state: 'ROLL_PUBLISHED', again: false, demanded: true },
      ]),
    );
    expect(states).toHaveLength(6);
    expect(
      await rows('voting', 'SELECT state, count(*)::int FROM roll_objections GROUP BY state ORDER BY state'),
    ).toEqual([
      { state: 'ACCEPTED', count: 1 },
      { state: 'REJECTED', count: 1 },
    ]);
    expect(
      await rows(
        'voting',
        'SELECT revision, objection_id IS NOT NULL AS objected FROM published_roll_entries WHERE revision > 1',
      ),
    ).toEqual([{ revision: 2, objected: true }]);
    const demanded = await rows(
      'voting',
      'SELECT state, supported_heads * 5 >= total_heads AS fifth, (supported_heads - 1) * 5 < total_heads AS just FROM requisitions ORDER BY state',
    );
    expect(demanded).toEqual([
      { state: 'OPEN', fifth: false, just: true },
      { state: 'REACHED', fifth: true, just: true },
      { state: 'WITHDRAWN', fifth: false, just: true },
    ]);
    expect(
      await rows('voting', 'SELECT count(DISTINCT requisition_id)::int FROM requisition_support_withdrawals'),
    ).toEqual([{ count: 1 }]);
  });

  test('V6: owners without an account are brought paper, which two people read', async () => {
    const states = await rows(
      'voting',
      'SELECT state, count(*)::int FROM paper_ballots GROUP BY state ORDER BY state',
    );
    expect(states).toEqual([
      { state: 'CHECKED', count: 3 },
      { state: 'DELIVERED', count: 1 },
      { state: 'ENTERED', count: 1 },
      { state: 'ISSUED', count: 2 },
      { state: 'LOST', count: 1 },
      { state: 'RETURNED', count: 1 },
    ]);
    const files = await rows(
      'voting',
      `SELECT object_type, state, count(*)::int FROM attachments WHERE object_type <> 'Register' GROUP BY 1, 2 ORDER BY 1`,
    );
    expect(files).toEqual([
      { object_type: 'ActivityExpense', state: 'STORED', count: 3 },
      { object_type: 'ExternalVote', state: 'STORED', count: 1 },
      { object_type: 'PaperBallot', state: 'STORED', count: 5 },
      { object_type: 'VoteProxy', state: 'STORED', count: 1 },
    ]);
    expect(
      await one(
        'voting',
        `SELECT count(*)::int FROM ballots WHERE channel = 'PAPER' AND invalid_reason IS NOT NULL`,
      ),
    ).toBe(1);
    expect(
      await one(
        'voting',
        'SELECT count(*)::int FROM ballots b JOIN vote_proxies x ON x.id = b.proxy_id AND b.cast_by = x.agent_subject',
      ),
    ).toBe(2);
  });

  test('V6: a paper handed back in time and recorded after the end was confirmed; one that was lost was issued anew', async () => {
    const late = await rows(
      'voting',
      `SELECT p.state, p.returned_at < s.closes_at AS in_time, p.return_recorded_at > s.closes_at AS late, p.checked_by <> p.returned_by AS two
       FROM paper_ballots p JOIN voting_sessions s ON s.id = p.session_id WHERE p.return_recorded_at > p.returned_at`,
    );
    expect(late).toEqual([{ state: 'CHECKED', in_time: true, late: true, two: true }]);
    const lost = await rows(
      'voting',
      `SELECT lost.state AS lost, next.state AS next FROM paper_ballots lost JOIN paper_ballots next ON next.replaces_id = lost.id`,
    );
    expect(lost).toEqual([{ lost: 'LOST', next: 'ISSUED' }]);
  });

  test('V6: an owner without an account wrote a proxy, by which a neighbour voted as instructed', async () => {
    const written = await rows(
      'voting',
      `SELECT x.checked_by <> x.recorded_by AS two, i.choice AS instructed, c.choice AS said FROM vote_proxies x
       JOIN ballots b ON b.proxy_id = x.id JOIN ballot_choices c ON c.ballot_id = b.id
       JOIN proxy_instructions i ON i.proxy_id = x.id AND i.matter_id = c.matter_id
       JOIN voting_matters m ON m.id = c.matter_id WHERE x.grantor_subject IS NULL ORDER BY m.position`,
    );
    expect(written).toEqual([
      { two: true, instructed: 'YES', said: 'YES' },
      { two: true, instructed: 'NO', said: 'NO' },
    ]);
  });

  test('V16: a vote on the city’s platform, recorded, rejected, recorded anew, confirmed, and received by the next meeting', async () => {
    const votes = await rows('voting', 'SELECT id, state, platform FROM external_votes ORDER BY state');
    expect(votes.map(({ state }) => state)).toEqual(['CONFIRMED', 'REJECTED']);
    const asked = await rows('voting', 'SELECT vote_id, state FROM external_vote_voidings');
    expect(asked).toEqual([{ vote_id: votes[0]!.id, state: 'DECLINED' }]);
    const lines = await rows(
      'meetings',
      'SELECT title, state FROM agenda_items WHERE origin_id = $1 ORDER BY id',
      [votes[0]!.id],
    );
    expect(lines[0]!.title).toBe('业主表决结果（外部平台：市业主决策平台（虚构） YB-2-17）：已通过');
    expect(lines.at(-1)!.state).toBe('DISCUSSED');
  });

  test('V15: benches and festival decoration from the committee’s activity budget, one figure corrected by a counter-entry', async () => {
    const spent = `SELECT purpose, sum(amount)::text AS fen, count(*)::int AS entries FROM activity_expenses GROUP BY 1 ORDER BY 1`;
    expect(await rows('voting', spent)).toEqual([
      { purpose: '中心花园长椅六张', fen: '860000', entries: 3 },
      { purpose: '节日装饰布置', fen: '234000', entries: 1 },
    ]);
  });

  test('V11: a committee elected on the city’s platform, filed with both authorities, one of them at the second try; an alternate took a seat', async () => {
    const [committee] = await rows(
      'voting',
      'SELECT id, first_met_on - elected_on AS met_after FROM owners_committees WHERE external_vote_id IS NOT NULL',
    );
    expect(committee!.met_after).toBe(5);
    const filings = `SELECT f.authority, f.state, count(*)::int AS steps FROM committee_filings f
      JOIN committee_filing_steps s ON s.filing_id = f.id JOIN owners_committees c ON c.id = f.committee_id
      WHERE c.external_vote_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1`;
    expect(await rows('voting', filings)).toEqual([
      { authority: 'HOUSING_AUTHORITY', state: 'ACCEPTED', steps: 4 },
      { authority: 'SUBDISTRICT_OFFICE', state: 'ACCEPTED', steps: 2 },
    ]);
    const filled = `SELECT m.rank, f.rank AS by FROM committee_vacancies v JOIN committee_members m ON m.id = v.member_id
      JOIN committee_members f ON f.id = v.filled_by`;
    expect(await rows('voting', filled)).toEqual([{ rank: 5, by: 6 }]);
  });

  test('V11, V13: one vote elected a committee and selected a company; two who were equal drew for the last seat', async () => {
    const outcomes = await rows(
      'voting',
      `SELECT m.method, o.status, o.derivation -> 'election' -> 'standings' AS standings, o.derivation -> 'election' -> 'drawSeed' AS seed
       FROM vote_outcomes o JOIN voting_matters m ON m.id = o.matter_id WHERE m.method <> 'APPROVAL' ORDER BY m.position`,
    );
    const results = outcomes.map(({ method, status, standings }) => [
      method,
      status,
      (standings as Row[]).map(({ result, drawn }) => `${result}${drawn ? ' drawn' : ''}`).sort(),
    ]);
    expect(results).toEqual([
      [
        'ELECTION',
        'PASSED',
        ['ALTERNATE', 'ALTERNATE drawn', ...Array(4).fill('ELECTED'), 'ELECTED drawn', 'NOT_ELECTED'],
      ],
      ['SELECTION', 'PASSED', ['ELECTED', 'NOT_ELECTED']],
    ]);
    expect(outcomes[0]!.seed).toMatch(/^[0-9a-f]{64}$/);
    const seated = `SELECT m.elected, count(*)::int FROM owners_committees c JOIN committee_members m ON m.committee_id = c.id
      WHERE c.matter_id IS NOT NULL GROUP BY 1 ORDER BY 1`;
    expect(await rows('voting', seated)).toEqual([
      { elected: 'ALTERNATE', count: 2 },
      { elected: 'SEAT', count: 5 },
    ]);
    const started = `SELECT company_name, v.chosen_organization_id IS NOT NULL AS chosen FROM service_contracts c JOIN company_votes v USING (vote_id)`;
    expect(await rows('property', started)).toEqual([{ company_name: '样例物业（虚构）', chosen: true }]);
  });

  test('personas act for the organizations their cards name', async () => {
    const acting = async (subject: string) => {
      const { actingFor } = await viewer(subject);
      return (
        actingFor &&
        one('community', 'SELECT name FROM organizations WHERE id = $1', [actingFor.organizationId])
      );
    };
    const expected = {
      secretary: '日华里社区党委',
      police: '华苑派出所',
      property: '嘉德物业日华里项目部',
      'owners-committee': '日华里小区业主委员会',
      'residents-committee': '日华里社区居民委员会',
      subdistrict: '华苑街道办事处',
      owner: null,
      auditor: '南开区住房建设部门',
    };
    for (const { name, subject } of PERSONAS)
      expect([name, await acting(subject)]).toEqual([name, expected[name as keyof typeof expected]]);
    expect((await viewer('demo:auditor')).scopes).toEqual(['AUDITOR']);
    expect((await viewer(OPERATOR_SUBJECT)).scopes).toEqual(['OPERATOR']);
    const manager = await services.community.identify('demo:property');
    expect(manager.appointments).toHaveLength(2);
  });

  test('V10: the finished votes’ kits are counted again; a changed one is not; in the open one each ballot has its receipt', async () => {
    const ask = async (query: string, variables: Record<string, unknown>) =>
      (await clientOf(services.voting)(ANONYMOUS, query, variables)).data;
    const finished = `SELECT id::text FROM voting_sessions WHERE state IN ('ANNOUNCED', 'FINAL') ORDER BY announced_at`;
    const [first, election] = (await rows('voting', finished)).map(({ id }) => id as string);
    const electionKit = Buffer.from((await kitFile(ask, election!))!);
    expect(secondVerdict(electionKit)).toBeNull();
    const elected = recount(electionKit);
    expect(elected.ok && elected.counted.outcomes.map(({ status }) => status)).toEqual(['PASSED', 'PASSED']);
    const kit = (await kitFile(ask, first!))!;
    const verdict = recount(Buffer.from(kit));
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.ok && verdict.counted.outcomes.map(({ status }) => status)).toEqual(['PASSED']);
    expect(secondVerdict(Buffer.from(kit))).toBeNull();
    const changed = kit.replace('"ABSTAIN"', '"YES"');
    expect([recount(Buffer.from(changed)).ok, secondVerdict(Buffer.from(changed)) === null]).toEqual([
      false,
      false,
    ]);
    const open = `SELECT count(*)::int FROM ballots b JOIN voting_sessions s ON s.id = b.session_id AND s.state = 'OPEN'
      JOIN ballot_leaves l ON l.ballot_id = b.id`;
    const proven = `${open} JOIN committed_leaves k ON k.session_id = l.session_id AND k.leaf = l.leaf`;
    expect(await one('voting', open)).toBeGreaterThan(50);
    expect(await one('voting', proven)).toBe(await one('voting', open));
  });

  test('the police find open items of several estates, one with its vote’s outcome', async () => {
    const answer = await clientOf(services.meetings)(
      await viewer('demo:police'),
      '{ actionItems(first: 100) { totalCount edges { node { daysOverdue carriedCount estate { id } resolution { id } } } } }',
    );
    expect(answer.errors).toBeUndefined();
    const nodes = answer.data.actionItems.edges.map((edge: { node: unknown }) => edge.node) as {
      daysOverdue: number;
      estate: { id: string } | null;
      resolution: { id: string } | null;
    }[];
    const estates = new Set(nodes.flatMap(({ estate }) => estate?.id ?? []));
    expect(estates.size).toBeGreaterThanOrEqual(3);
    expect(nodes.some(({ daysOverdue }) => daysOverdue > 0)).toBe(true);
    const resolutions = nodes.flatMap(({ resolution }) => resolution?.id ?? []);
    const tallied = `SELECT count(*)::int FROM voting_sessions WHERE state IN ('ANNOUNCED', 'FINAL') AND resolution_id = ANY($1::uuid[])`;
    expect(await one('voting', tallied, [resolutions])).toBe(1);
  });

  test(
    'played again, nothing is added',
    async () => {
      const before = await dumpAll(services);
      await playDemonstration(urls, TODAY, testFiles(), TEST_KEYS);
      expect(await dumpAll(services)).toEqual(before);
    },
    PLAY_MS,
  );

  test(
    'interrupted and taken up again elsewhere, it is the same',
    async () => {
      const others = await freshUrls();
      const another = await open(others, TODAY);
      let end: 'played' | 'interrupted' | null = null;
      const first = playDemonstration(others, TODAY, testFiles(), TEST_KEYS).then(
        () => (end = 'played'),
        () => (end = 'interrupted'),
      );
      while (!(await another.meetings.dataSource.query('SELECT FROM action_items LIMIT 1')).length)
        await pause(100);
      // A connection that is at rest is replaced unnoticed: the play is interrupted by one that is lost at work.
      // The server's own processes (a vacuum at work here) are not ours to end.
      while (end === null) {
        await another.meetings.dataSource.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND usename = current_user AND backend_type = 'client backend'
              AND pid <> pg_backend_pid()`,
        );
        await pause(10);
      }
      expect(await first).toBe('interrupted');
      await playDemonstration(others, TODAY, testFiles(), TEST_KEYS);
      expect(await dumpAll(another)).toEqual(await dumpAll(services));
      await close(another);
    },
    // Begun once and played to the end once.
    2 * PLAY_MS,
  );
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test(
  'it plays in another year, with a history as long',
  async () => {
    const urls = await freshUrls();
    const today = localDate('2030-03-15');
    await playDemonstration(urls, today, testFiles(), TEST_KEYS);
    const services = await open(urls, today);
    const [counted] = (await services.meetings.dataSource.query(
      `SELECT count(*)::int AS held, max(held_on)::text AS last FROM joint_meetings WHERE state = 'CLOSED'`,
    )) as { held: number; last: string }[];
    await close(services);
    expect(counted!.held).toBeGreaterThanOrEqual(24);
    expect(counted!.last > '2030-02-01' && counted!.last < today).toBe(true);
  },
  PLAY_MS,
);
