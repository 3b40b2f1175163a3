import { Client } from 'pg';
import { freshDatabase } from '../support/database';

const BODY = '00000000-0000-4000-8000-000000000001';
const refusedAs = (message: string) => ({ code: '23514', message });

/** What a body bears of its end and the last of its ends: no statement of the service's own role parts them. */
describe('M1: the end of a body', () => {
  let client: Client;
  beforeAll(async () => {
    const { runtime } = await freshDatabase('meetings');
    client = new Client({ connectionString: runtime });
    await client.connect();
    await client.query(
      `INSERT INTO joint_bodies (id, name, division_id, convener_id, established_on)
       VALUES ($1, '五方联席会议', gen_random_uuid(), gen_random_uuid(), '2026-01-01')`,
      [BODY],
    );
  });
  afterAll(() => client.end());

  const set = (day: string) =>
    client.query(`INSERT INTO body_ends (body_id, ends_on, reason) VALUES ($1, $2, '并入')`, [BODY, day]);
  const write = (day: string | null) =>
    client.query('UPDATE joint_bodies SET ended_on = $2 WHERE id = $1', [BODY, day]);
  const borne = async () =>
    (
      await client.query(
        `SELECT b.ended_on::text AS borne, (SELECT max(ends_on)::text FROM body_ends WHERE body_id = b.id) AS last,
           (SELECT count(*)::int FROM body_ends WHERE body_id = b.id) AS ends FROM joint_bodies b`,
      )
    ).rows[0];

  test('follows each that is set, and only puts off', async () => {
    await set('2026-11-01');
    expect(await borne()).toEqual({ borne: '2026-11-01', last: '2026-11-01', ends: 1 });
    await set('2026-12-01');
    expect(await borne()).toEqual({ borne: '2026-12-01', last: '2026-12-01', ends: 2 });
    await expect(set('2026-11-15')).rejects.toMatchObject(refusedAs('An end is only put off'));
    expect(await borne()).toEqual({ borne: '2026-12-01', last: '2026-12-01', ends: 2 });
  });

  test('is not written beside them: not another day, not an earlier one, not none', async () => {
    await expect(write('2027-01-01')).rejects.toMatchObject({ constraint: 'joint_bodies_end_stands' });
    const stays = refusedAs('An end is neither taken back nor brought forward');
    await expect(write('2026-11-01')).rejects.toMatchObject(stays);
    await expect(write(null)).rejects.toMatchObject(stays);
    expect(await borne()).toEqual({ borne: '2026-12-01', last: '2026-12-01', ends: 2 });
  });
});
