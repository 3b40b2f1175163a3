import { DataSource, type QueryRunner } from 'typeorm';
import { freshDatabase } from '../../support/database';
import { attempt, rowsOf } from './attempts';
import { founding, resolved } from './effort-cases';
import { caseAt, recorded } from './intake-cases';
import { addItem, anotherBody, draft, layTable, resident, type Table } from './table';

let shared: Table;
let table: Table;
let owner: DataSource;
beforeAll(async () => {
  const urls = await freshDatabase('meetings');
  owner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  shared = await layTable({ url: urls.runtime });
});
beforeEach(async () => {
  shared.clock.now = new Date('2026-09-01T01:00:00Z');
  table = await anotherBody(shared);
});
afterAll(async () => {
  await shared.close();
  await owner.destroy();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Somebody else is in the midst of something while an act begins: gives what came of the act when both are done. */
async function meanwhile<Result>(
  other: (runner: QueryRunner) => Promise<unknown>,
  act: () => Promise<Result>,
): Promise<Result> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    await other(runner);
    const acting = act();
    await pause(300);
    await runner.commitTransaction();
    return await acting;
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

const put = () => caseAt(table, 'ESCALATED_TO_TABLE');
const withdraw = (intakeId: string) =>
  attempt(table, table.as.residents, 'withdrawIntake', { intakeId, reason: '误报' });
const linesOf = (originId: string) =>
  rowsOf<{ id: string; state: string; meeting_id: string }>(
    table,
    'SELECT id, state, meeting_id FROM agenda_items WHERE origin_id = $1 ORDER BY id',
    [originId],
  );
const agendaVersion = async (meetingId: string) =>
  (
    await rowsOf<{ agenda_version: number }>(
      table,
      'SELECT agenda_version FROM joint_meetings WHERE id = $1',
      [meetingId],
    )
  )[0]!.agenda_version;

describe('M13: a case that is withdrawn while its draft changes', () => {
  test('a draft that is filled meanwhile does not take up what is being withdrawn', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const intakeId = await put();
    const tried = await meanwhile(
      (runner) =>
        runner.query(
          `UPDATE intakes SET state = 'WITHDRAWN', withdrawn_reason = '误报', version = version + 1 WHERE id = $1`,
          [intakeId],
        ),
      () => attempt(table, table.as.party, 'refreshDraft', { meetingId }),
    );
    expect(tried).toMatchObject({ codes: [], thrown: null });
    expect(await linesOf(intakeId)).toEqual([]);
  });

  test('a withdrawal waits for whoever changes the draft, and leaves a line into which others went', async () => {
    const intakeId = await put();
    const meetingId = await draft(table, '2026-09-10');
    const other = await addItem(table, meetingId, '北门停车');
    const [line] = await linesOf(intakeId);
    const tried = await meanwhile(
      async (runner) => {
        await runner.query('SELECT FROM joint_meetings WHERE id = $1 FOR NO KEY UPDATE', [meetingId]);
        await runner.query(
          `INSERT INTO agenda_merges (body_id, from_origin_id, into_origin_id, from_item_id, merged_at, organization_id)
           VALUES ($1, $2, $3, $2, now(), $4)`,
          [table.bodyId, other, intakeId, table.ids.party],
        );
        await runner.query(`UPDATE agenda_items SET state = 'MERGED' WHERE id = $1`, [other]);
      },
      () => withdraw(intakeId),
    );
    expect(tried).toMatchObject({ codes: [], thrown: null });
    expect(await linesOf(intakeId)).toEqual([{ ...line, state: 'ACCEPTED' }]);
  });

  test('a line that was noticed meanwhile stays; one of a draft goes, and the order’s version goes on', async () => {
    const [noticed, drafted] = [await put(), await put()];
    const meetingId = await draft(table, '2026-09-10');
    const before = await agendaVersion(meetingId);
    expect((await withdraw(drafted)).codes).toEqual([]);
    expect((await linesOf(drafted)).map(({ state }) => state)).toEqual(['WITHDRAWN']);
    expect(await agendaVersion(meetingId)).toBe(before + 1);
    const tried = await meanwhile(
      (runner) =>
        runner.query(
          `UPDATE joint_meetings SET state = 'NOTICED', noticed_at = now(), sequence = 0, version = version + 1 WHERE id = $1`,
          [meetingId],
        ),
      () => withdraw(noticed),
    );
    expect(tried).toMatchObject({ codes: [], thrown: null });
    expect((await linesOf(noticed)).map(({ state }) => state)).toEqual(['ACCEPTED']);
  });

  test('withdrawn and taken up at once, twenty times: nobody waits in a circle, and no draft has what was withdrawn', async () => {
    const meetingId = await draft(table, '2026-09-10');
    for (let round = 0; round < 20; round++) {
      const intakeId = await put();
      const soon = () => pause(Math.random() * 20);
      const [withdrawn, refreshed] = await Promise.all([
        soon().then(() => withdraw(intakeId)),
        soon().then(() => attempt(table, table.as.party, 'refreshDraft', { meetingId })),
      ]);
      expect([withdrawn, refreshed]).toMatchObject([
        { codes: [], thrown: null },
        { codes: [], thrown: null },
      ]);
      expect((await linesOf(intakeId)).filter(({ state }) => state !== 'WITHDRAWN')).toEqual([]);
    }
  });
});

describe('M1: a body that ends while something is brought to its table', () => {
  const ending = (bodyId: string) => (runner: QueryRunner) =>
    runner.query(`INSERT INTO body_ends (body_id, ends_on, reason) VALUES ($1, '2026-10-01', '并入')`, [
      bodyId,
    ]);

  test('a case that is put there waits, and is refused BODY_ENDED', async () => {
    const intakeId = await caseAt(table, 'ASSIGNED');
    const { bodyId } = table;
    const put = () => attempt(table, table.as.police, 'putIntakeToTable', { intakeId, bodyId });
    expect((await meanwhile(ending(bodyId), put)).codes).toEqual(['BODY_ENDED']);
  });

  test('a task force that is set up there waits, and is refused BODY_ENDED', async () => {
    const at = await resolved(shared);
    const found = () => attempt(at, at.as.party, 'establishTaskForce', founding.establishTaskForce(at));
    expect((await meanwhile(ending(at.bodyId), found)).codes).toEqual(['BODY_ENDED']);
  });

  test('what a body below hands up meanwhile finds no body above', async () => {
    const above = await anotherBody(table, { estateId: null, divisionId: table.subdistrictId });
    const agendaItemId = await addItem(table, await draft(table, '2026-09-10'), '停车');
    const input = { agendaItemId, bodyId: above.bodyId, reason: '需街道统筹' };
    const forward = () => attempt(table, table.as.party, 'forwardAgendaItem', input);
    expect((await meanwhile(ending(above.bodyId), forward)).codes).toEqual(['HIGHER_BODY_UNKNOWN']);
  });
});

test('M14: a draft that is filled while the last supporter steps back counts who supports then', async () => {
  const meetingId = await draft(table, '2026-09-10');
  const intakeId = await recorded(table, { kind: 'SUGGESTION', text: '建充电棚（虚构）' });
  const { proposal } = await table.mutate(table.as.residents, 'openProposal', 'proposal { id }', {
    intakeId,
    bodyId: table.bodyId,
    title: '北门建充电棚',
    text: '带雨棚',
    supportersNeeded: 1,
    until: '2026-09-30',
  });
  await table.mutate(resident, 'supportProposal', 'proposal { id }', { proposalId: proposal.id });
  const tried = await meanwhile(
    async (runner) => {
      await runner.query('SELECT FROM proposals WHERE id = $1 FOR NO KEY UPDATE', [proposal.id]);
      await runner.query('DELETE FROM proposal_supports WHERE proposal_id = $1', [proposal.id]);
    },
    () => attempt(table, table.as.party, 'refreshDraft', { meetingId }),
  );
  expect(tried).toMatchObject({ codes: [], thrown: null });
  expect(await linesOf(proposal.id)).toEqual([]);
});
