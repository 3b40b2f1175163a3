import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { freshDatabase, openPool } from '../../support/database';
import { mutate, pause } from '../../support/on-the-way';
import { type Attempt, agendaOf, attempt, rowsOf } from './attempts';
import { itemAt, meetingAt } from './brought-to';
import {
  addItem,
  agreed,
  anotherBody,
  convene,
  draft,
  layTable,
  must,
  type Party,
  type Table,
} from './table';

let shared: Table;
let table: Table;
let owner: DataSource;
beforeAll(async () => {
  const urls = await freshDatabase('meetings');
  owner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  // The witness looks at the moment of each commit whether the meeting that a resolution belongs to is closed by then.
  await owner.query(`
    CREATE TABLE late_resolutions (resolution_id uuid NOT NULL);
    GRANT INSERT, SELECT ON late_resolutions TO PUBLIC;
    CREATE FUNCTION witness() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF EXISTS (SELECT FROM joint_meetings WHERE id = NEW.meeting_id AND state = 'CLOSED') THEN
        INSERT INTO late_resolutions VALUES (NEW.id);
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER witness AFTER INSERT ON resolutions DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION witness();
  `);
  shared = await layTable({ url: urls.runtime });
  await openPool(shared.service.dataSource, 60);
});
beforeEach(async () => {
  table = await anotherBody(shared);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await shared.close();
  await owner.destroy();
});

const won = (tries: readonly Attempt[]) => tries.filter((it) => it.codes.length === 0 && it.thrown === null);
const numbers = (count: number) =>
  Array.from({ length: count }, (_, i) => `2026-${String(i + 1).padStart(3, '0')}`);
const resolution = (agendaItemId: string) => ({ agendaItemId, text: '决议', positions: agreed(table) });

/** As a client does whose attempt ran into a timeout: again under the same key, until there is an answer. */
async function insist(input: object): Promise<Attempt> {
  const keyed = { ...input, idempotencyKey: randomUUID() };
  for (let again = 0; ; again++) {
    const tried = await attempt(table, table.as.party, 'recordResolution', keyed);
    if (tried.thrown === null || again === 9) return tried;
  }
}

/** PostgreSQL counts a deadlock when the session that broke it reports, at the latest a second after. */
async function deadlocks(): Promise<number> {
  await pause(1_500);
  const [row] = await owner.query(
    'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(row.deadlocks);
}

describe('50 resolutions of one meeting at once', () => {
  const recorded = async () =>
    (
      await rowsOf<{ number: string }>(
        table,
        'SELECT number FROM resolutions WHERE body_id = $1 ORDER BY number',
        [table.bodyId],
      )
    ).map((row) => row.number);

  test('of ten items: the numbers are 001 to 050, none twice, none skipped', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const lines: string[] = [];
    for (let i = 0; i < 10; i++) lines.push(await addItem(table, meetingId, `事项 ${i}`));
    await convene(table, meetingId);
    const tries = await Promise.all(Array.from({ length: 50 }, (_, i) => insist(resolution(lines[i % 10]!))));
    expect(won(tries)).toHaveLength(50);
    expect(await recorded()).toEqual(numbers(50));
  });

  test('of one item: they wait in a row and never in a circle', async () => {
    const { line } = await meetingAt(table, 'IN_SESSION');
    const before = await deadlocks();
    const tries = await Promise.all(Array.from({ length: 50 }, () => insist(resolution(line))));
    expect(won(tries)).toHaveLength(50);
    expect(await recorded()).toEqual(numbers(50));
    expect(await deadlocks()).toBe(before);
  });

  test('mutant: were the item only shared, they would wait in a circle', async () => {
    const { line } = await meetingAt(table, 'IN_SESSION');
    const before = await deadlocks();
    mutate((text) =>
      text.replace(
        'FROM agenda_items WHERE id = $1 FOR NO KEY UPDATE',
        'FROM agenda_items WHERE id = $1 FOR SHARE',
      ),
    );
    await Promise.all(
      Array.from({ length: 4 }, () => attempt(table, table.as.party, 'recordResolution', resolution(line))),
    );
    expect(await deadlocks()).toBeGreaterThan(before);
  });

  test('mutant: were numbers counted instead of drawn from the locked counter, two would be the same', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const lines: string[] = [];
    for (let i = 0; i < 10; i++) lines.push(await addItem(table, meetingId, `事项 ${i}`));
    await convene(table, meetingId);
    mutate((text) =>
      text.startsWith('INSERT INTO series_counters')
        ? 'SELECT count(*)::int + 1 AS value FROM resolutions WHERE body_id = $1 AND $2 <> $3::int::text'
        : text,
    );
    const tries = await Promise.all(
      lines.map((line) => attempt(table, table.as.party, 'recordResolution', resolution(line))),
    );
    // The register's own constraint lets no second one in; without the counter those acts fail.
    expect(won(tries).length).toBeLessThan(10);
  });

  test('a refused one takes no number', async () => {
    const { line } = await meetingAt(table, 'IN_SESSION');
    const bad = { ...resolution(line), positions: [] };
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, i) => insist(i % 2 ? bad : resolution(line))),
    );
    expect(won(tries)).toHaveLength(10);
    expect(await recorded()).toEqual(numbers(10));
  });
});

test('openDraft twice at once: once, the other is refused MEETING_IS_DRAFT, and every line stands once', async () => {
  await meetingAt(table, 'CANCELLED');
  const { meetingId } = await meetingAt(table, 'PLANNED');
  const tries = await Promise.all(
    [1, 2, 3].map(() => attempt(table, table.as.party, 'openDraft', { meetingId })),
  );
  expect(tries.map((it) => it.codes.join()).sort()).toEqual(['', 'MEETING_IS_DRAFT', 'MEETING_IS_DRAFT']);
  expect((await agendaOf(table, meetingId)).map((line) => line.title)).toEqual([
    '确认上次会议纪要',
    '消防通道停车',
  ]);
});

test('a meeting waits for a change of its body’s rules before it starts, and one that is unknown for nothing', async () => {
  const { meetingId } = await meetingAt(table, 'NOTICED');
  const changing = owner.createQueryRunner();
  await changing.startTransaction();
  await changing.query('SELECT FROM joint_bodies WHERE id = $1 FOR NO KEY UPDATE', [table.bodyId]);
  let started = false;
  const start = attempt(table, table.as.party, 'startMeeting', { meetingId }).then((it) => {
    started = true;
    return it;
  });
  const unknown = await attempt(table, table.as.party, 'startMeeting', { meetingId: randomUUID() });
  expect(unknown.codes).toEqual(['MEETING_UNKNOWN']);
  await pause(300);
  expect(started).toBe(false);
  await changing.commitTransaction();
  await changing.release();
  expect(won([await start])).toHaveLength(1);
});

test('accepted twice at once under different keys: one wins, the other is refused ITEM_IS_ACCEPTED', async () => {
  const { talk } = await meetingAt(table, 'IN_SESSION');
  const actionItemId = await itemAt(table, talk, 'ISSUED');
  const tries = await Promise.all(
    Array.from({ length: 8 }, () => attempt(table, table.as.police, 'acceptActionItem', { actionItemId })),
  );
  expect(won(tries)).toHaveLength(1);
  expect(tries.filter((it) => it.codes[0] === 'ITEM_IS_ACCEPTED')).toHaveLength(7);
  expect(await historyOf(actionItemId)).toEqual([null, 'ISSUED']);
});

const historyOf = async (id: string) =>
  (
    await rowsOf<{ from_state: string }>(
      table,
      'SELECT from_state FROM action_item_events WHERE item_id = $1 ORDER BY at, id',
      [id],
    )
  ).map((row) => row.from_state);

/** Verifies and sends back at once; gives what came of both and the steps of the history. */
async function verifyAgainstSendBack() {
  const { talk } = await meetingAt(table, 'IN_SESSION');
  const actionItemId = await itemAt(table, talk, 'IN_PROGRESS');
  const submit = await attempt(table, table.as.police, 'submitActionItem', { actionItemId, note: '已清理' });
  expect(won([submit])).toHaveLength(1);
  const tries = await Promise.all([
    attempt(table, table.as.residents, 'verifyActionItem', { actionItemId }),
    attempt(table, table.as.residents, 'sendBackActionItem', { actionItemId, reason: '不干净' }),
  ]);
  const steps = await rowsOf<{ from_state: string; to_state: string }>(
    table,
    'SELECT from_state, to_state FROM action_item_events WHERE item_id = $1 ORDER BY at, id',
    [actionItemId],
  );
  const [item] = await rowsOf<{ state: string; rework_count: number }>(
    table,
    'SELECT state, rework_count FROM action_items WHERE id = $1',
    [actionItemId],
  );
  return {
    tries,
    steps,
    item: item!,
    outOfSubmitted: steps.filter((step) => step.from_state === 'SUBMITTED'),
  };
}

test('verified and sent back at once: exactly one wins, and the history tells the same', async () => {
  for (let round = 0; round < 10; round++) {
    const { tries, steps, item, outOfSubmitted } = await verifyAgainstSendBack();
    expect(won(tries)).toHaveLength(1);
    expect(outOfSubmitted).toHaveLength(1);
    expect(steps.at(-1)!.to_state).toBe(item.state);
    const verified = won([tries[0]!]).length === 1;
    expect([item.state, item.rework_count]).toEqual(verified ? ['VERIFIED', 0] : ['IN_PROGRESS', 1]);
    expect(tries[verified ? 1 : 0]!.codes).toEqual([verified ? 'ITEM_IS_VERIFIED' : 'ITEM_IS_IN_PROGRESS']);
  }
});

test('mutant: without the item’s lock and its version, both the verification and the sending back win', async () => {
  mutate((text) =>
    text.replace(' FOR NO KEY UPDATE OF i', '').replace(/AND "version" = (\$\d+)/, 'AND "version" <= $1 + 9'),
  );
  const { tries, outOfSubmitted } = await verifyAgainstSendBack();
  expect(won(tries)).toHaveLength(2);
  expect(outOfSubmitted).toHaveLength(2);
});

const ROUNDS = 20;
const ITEMS = 3;

/** Resolutions against the close, all at moments of their own; gives what came of the resolutions. */
async function resolutionsAgainstClose(): Promise<Attempt[]> {
  table = await anotherBody(shared);
  const meetingId = await draft(table, '2026-09-10');
  const lines: string[] = [];
  for (let i = 0; i < ITEMS; i++) lines.push(await addItem(table, meetingId, `事项 ${i}`));
  await convene(table, meetingId);
  // Decided already: closing does not touch the items, so that nothing but the meeting's lock holds it apart from more.
  for (const line of lines) await must(table, 'recordResolution', resolution(line));
  const soon = () => pause(Math.random() * 30);
  const [closed, ...tries] = await Promise.all([
    soon().then(() => attempt(table, table.as.party, 'closeMeeting', { meetingId })),
    ...lines.map((line) =>
      soon().then(() => attempt(table, table.as.party, 'recordResolution', resolution(line))),
    ),
  ]);
  expect(won([closed!])).toHaveLength(1);
  return tries;
}

const lateResolutions = async () =>
  (await rowsOf(table, 'SELECT resolution_id FROM late_resolutions')).length;

test('a resolution is recorded before the meeting closes, or is refused MEETING_IS_CLOSED: 20 rounds', async () => {
  const tries: Attempt[] = [];
  for (let round = 0; round < ROUNDS; round++) tries.push(...(await resolutionsAgainstClose()));
  const late = tries.filter((it) => it.codes[0] === 'MEETING_IS_CLOSED');
  expect(won(tries).length + late.length).toBe(ROUNDS * ITEMS);
  // Both happened: the moments did meet.
  expect(Math.min(won(tries).length, late.length)).toBeGreaterThan(0);
  expect(await lateResolutions()).toBe(0);
});

test('mutant: without the meeting’s lock resolutions are recorded after the close', async () => {
  mutate((text) => text.replace(/ FOR (SHARE|NO KEY UPDATE) OF m/, ''));
  let late = 0;
  for (let round = 0; round < ROUNDS && late === 0; round++) {
    await resolutionsAgainstClose();
    late = await lateResolutions();
  }
  expect(late).toBeGreaterThan(0);
  await owner.query('DELETE FROM late_resolutions');
});

describe('the idempotency key', () => {
  const plan = () => ({
    bodyId: table.bodyId,
    scheduledFor: '2026-09-10T06:00:00Z',
    idempotencyKey: randomUUID(),
  });
  const planned = (input: object, who: Party = 'party') =>
    table.ask(
      table.as[who],
      'mutation($input: PlanMeetingInput!) { planMeeting(input: $input) { meeting { id number } userErrors { code } } }',
      { input },
    );
  const count = async () =>
    (await rowsOf(table, 'SELECT id FROM joint_meetings WHERE body_id = $1', [table.bodyId])).length;

  test('the same key at once: one row, and every answer shows the same thing', async () => {
    const input = plan();
    const answers = await Promise.all(Array.from({ length: 10 }, () => planned(input)));
    expect(new Set(answers.map((it) => JSON.stringify(it.data))).size).toBe(1);
    expect(answers[0]!.data.planMeeting.meeting.number).toBe('2026-001');
    expect(await count()).toBe(1);
  });

  test('mutant: were the key not taken first, each of them would be done', async () => {
    const input = plan();
    mutate((text) =>
      text.startsWith('INSERT INTO idempotency_keys')
        ? 'SELECT $4::text AS key WHERE $1 || $2 || $3 || $5 <> $6::timestamptz::text'
        : text,
    );
    await Promise.all(Array.from({ length: 10 }, () => planned(input)));
    expect(await count()).toBe(10);
  });

  test('the same key with another input at once: one is done, the other is refused IDEMPOTENCY_KEY_REUSED', async () => {
    const input = plan();
    const answers = await Promise.all([planned(input), planned({ ...input, place: '居委会' })]);
    expect(
      answers.map((it) => it.data.planMeeting.userErrors.map((e: { code: string }) => e.code).join()).sort(),
    ).toEqual(['', 'IDEMPOTENCY_KEY_REUSED']);
    expect(await count()).toBe(1);
  });

  test('a refusal consumes no key', async () => {
    const { meetingId } = await meetingAt(table, 'POSTPONED');
    const key = randomUUID();
    const notice = (input: object) =>
      attempt(table, table.as.party, 'sendNotice', { meetingId, idempotencyKey: key, ...input });
    expect((await notice({})).codes).toEqual(['TIME_NEEDED']);
    expect((await notice({ scheduledFor: '2026-09-20T06:00:00Z' })).codes).toEqual([]);
  });

  test('a replay shows the thing as it is now, and is not done again', async () => {
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const actionItemId = await itemAt(table, talk, 'ISSUED');
    const accept = { actionItemId, idempotencyKey: randomUUID() };
    const once = () => table.mutate(table.as.police, 'acceptActionItem', 'actionItem { id state }', accept);
    expect((await once()).actionItem.state).toBe('ACCEPTED');
    await must({ ...table, as: { ...table.as, party: table.as.police } }, 'reportProgress', {
      actionItemId,
      note: '开始',
    });
    expect(await once()).toEqual({ actionItem: { id: actionItemId, state: 'IN_PROGRESS' }, userErrors: [] });
    expect(await historyOf(actionItemId)).toEqual([null, 'ISSUED', 'ACCEPTED']);
  });

  test('the same key is another’s own: by person, organization and mutation', async () => {
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const actionItemId = await itemAt(table, talk, 'ACCEPTED');
    const report = { actionItemId, note: '进展', idempotencyKey: randomUUID() };
    for (const who of ['police', 'company'] as const) {
      expect((await attempt(table, table.as[who], 'reportProgress', report)).codes).toEqual([]);
    }
    expect((await attempt(table, table.as.police, 'submitActionItem', report)).codes).toEqual([]);
    expect(await historyOf(actionItemId)).toEqual([null, 'ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'IN_PROGRESS']);
  });
});
