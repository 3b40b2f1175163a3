import { randomUUID } from 'node:crypto';
import { runDue, type Sweep } from '../../platform/clock';
import { poolReader } from '../../platform/database';
import { sql } from '../../platform/sql';
import { property } from '../../services/property/subgraph';
import { openTestService } from '../support/database';

/** Subjects due at given instants, each act leaving a fact; what is due stays due, so only the row makes it once. */
const reminder = (due: readonly (readonly [string, string])[], more: Partial<Sweep> = {}): Sweep => ({
  rule: 'reminder',
  due: (
    now,
  ) => sql`SELECT subject, due FROM unnest(${due.map(([id]) => id)}::uuid[], ${due.map(([, at]) => at)}::timestamptz[])
                    AS it(subject, due) WHERE due <= ${now}`,
  act: (tx, subject) => tx.publish({ type: 'reminded', version: 1, subjectId: subject, payload: {} }),
  ...more,
});

const NOON = '2026-03-01T12:00:00.000123Z';
const worker = async (sweeps: readonly Sweep[], now = () => new Date('2026-03-01T12:01:00Z')) => {
  const service = await openTestService({ ...property, sweeps }, { now });
  const facts = async () =>
    (await service.rows<{ subject_id: string }>(sql`SELECT subject_id FROM outbox ORDER BY seq`)).map(
      (row) => row.subject_id,
    );
  return { service, facts };
};

test('each subject once: though four workers run at once, and run again', async () => {
  const subjects = Array.from({ length: 40 }, () => randomUUID() as string);
  const { service, facts } = await worker([reminder(subjects.map((id) => [id, NOON]))]);
  const runs = await Promise.all([1, 2, 3, 4].map(() => service.runDue()));
  expect(runs.reduce((sum, run) => sum + run.done, 0)).toBe(40);
  expect((await service.runDue()).done).toBe(0);
  expect([...(await facts())].sort()).toEqual([...subjects].sort());
  await service.close();
});

test('the mutant: without the row of what was done, each worker does it again', async () => {
  const subject = randomUUID();
  const { service, facts } = await worker([reminder([[subject, NOON]])]);
  await service.runDue();
  const forgetful = poolReader(service.dataSource);
  const naive = reminder([[subject, NOON]], { rule: 'another name, and so another row' });
  await runDue(service.dataSource, forgetful, [naive], {
    now: () => new Date('2026-03-01T12:01:00Z'),
    newId: randomUUID,
  });
  expect(await facts()).toEqual([subject, subject]);
  await service.close();
});

test('the same subject is due again at another instant', async () => {
  const subject = randomUUID();
  const { service, facts } = await worker([
    reminder([
      [subject, NOON],
      [subject, '2026-02-01T12:00:00Z'],
    ]),
  ]);
  expect((await service.runDue()).done).toBe(2);
  expect(await facts()).toEqual([subject, subject]);
  await service.close();
});

test('what is not due yet waits; a worker that stood for a month catches up, oldest first', async () => {
  const [first, second, later] = [randomUUID(), randomUUID(), randomUUID()];
  let now = new Date('2026-03-01T12:00:00Z');
  const due = [
    [second, '2026-03-20T00:00:00Z'],
    [first, '2026-03-10T00:00:00Z'],
    [later, '2026-05-01T00:00:00Z'],
  ] as const;
  const { service, facts } = await worker([reminder(due)], () => now);
  expect((await service.runDue()).done).toBe(0);
  now = new Date('2026-04-01T12:00:00Z');
  expect((await service.runDue()).done).toBe(2);
  expect(await facts()).toEqual([first, second]);
  await service.close();
});

test('one that fails stops no other, leaves nothing behind and stays due', async () => {
  const [bad, good] = [randomUUID(), randomUUID()];
  let broken = true;
  const { service, facts } = await worker([
    reminder(
      [
        [bad, '2026-01-01T00:00:00Z'],
        [good, NOON],
      ],
      {
        async act(tx, subject) {
          await tx.publish({ type: 'reminded', version: 1, subjectId: subject, payload: {} });
          if (broken && subject === bad) throw new Error('not today');
        },
      },
    ),
  ]);
  const { done, failed } = await service.runDue();
  expect(done).toBe(1);
  expect(failed).toMatchObject([{ rule: 'reminder', subject: bad }]);
  expect(await facts()).toEqual([good]);
  broken = false;
  expect(await service.runDue()).toEqual({ done: 1, failed: [] });
  expect(await facts()).toEqual([good, bad]);
  await service.close();
});

test('more than a batch at one instant is done whole, also where some fail', async () => {
  const subjects = Array.from({ length: 1_203 }, () => randomUUID() as string);
  const bad = new Set([subjects[3], subjects[700]]);
  const { service } = await worker([
    reminder(
      subjects.map((id) => [id, NOON]),
      {
        async act(_tx, subject) {
          if (bad.has(subject)) throw new Error('not today');
        },
      },
    ),
  ]);
  const { done, failed } = await service.runDue();
  expect(done).toBe(1_201);
  expect(failed).toHaveLength(2);
  await service.close();
}, 30_000);
