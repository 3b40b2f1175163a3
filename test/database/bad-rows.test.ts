import { Client, type DatabaseError, escapeIdentifier as quote } from 'pg';
import { definitions } from '../../bin/services';
import { SERVICE_NAMES, type ServiceName } from '../../platform/ports';
import { freshDatabase } from '../support/database';
import { activityBudgets } from './bad-rows/activity-budgets';
import { aroundMeetings } from './bad-rows/around-meetings';
import { ballots } from './bad-rows/ballots';
import { community } from './bad-rows/community';
import { efforts } from './bad-rows/efforts';
import { externalVotes } from './bad-rows/external-votes';
import { files } from './bad-rows/files';
import { ground } from './bad-rows/ground';
import { intakeRows } from './bad-rows/intake';
import { meetings } from './bad-rows/meetings';
import { minutes } from './bad-rows/minutes';
import { notifications } from './bad-rows/notifications';
import { ownersCommittees } from './bad-rows/owners-committees';
import { projects } from './bad-rows/projects';
import { property } from './bad-rows/property';
import { proxies } from './bad-rows/proxies';
import { registers } from './bad-rows/register';
import { registerFiles } from './bad-rows/register-files';
import { requisitions } from './bad-rows/requisitions';
import { rolls } from './bad-rows/rolls';
import type { Row, Rows } from './bad-rows/rows';
import { sources } from './bad-rows/sources';
import { voteCourse } from './bad-rows/vote-course';
import { voting } from './bad-rows/voting';
import { whistles } from './bad-rows/whistles';

const together = (a: Rows, b: Rows): Rows => ({
  good: { ...a.good, ...b.good },
  bad: [...a.bad, ...b.bad],
  clashes: [...a.clashes, ...b.clashes],
});

const own: Readonly<Record<ServiceName, Rows>> = {
  community,
  property: together(property, projects),
  meetings: [aroundMeetings, files, minutes, whistles, intakeRows, notifications, efforts, sources].reduce(
    together,
    meetings,
  ),
  // In the order in which their rows point to each other.
  voting: [
    requisitions,
    voting,
    rolls,
    proxies,
    ballots,
    voteCourse,
    externalVotes,
    registerFiles,
    activityBudgets,
    ownersCommittees,
  ].reduce(together, registers),
};

/**
 * Checks, unique and exclusion constraints, the unique indexes that are no constraint, and the foreign keys of several
 * columns. Not the primary keys, nor what only repeats one with more columns, for such a foreign key to point to.
 */
const CATALOGUE = `
  SELECT conrelid::regclass || '.' || conname AS it FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace
    AND (contype IN ('c', 'x') OR (contype = 'f' AND cardinality(conkey) > 1))
  UNION
  SELECT i.indrelid::regclass || '.' || c.relname
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    LEFT JOIN pg_constraint p ON p.conrelid = i.indrelid AND p.contype = 'p'
  WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique
    AND NOT coalesce(i.indkey::smallint[] @> p.conkey AND i.indpred IS NULL, false)`;

const connect = async (connectionString: string): Promise<Client> => {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
};

async function insert(client: Client, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await client.query(
    `INSERT INTO ${quote(table)} (${columns.map(quote).join(', ')}) OVERRIDING SYSTEM VALUE
     VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(row),
  );
}

/** Gives these rows, known by their first column, the values. */
async function change(client: Client, table: string, rows: readonly Row[], values: Row): Promise<void> {
  const key = Object.keys(rows[0]!)[0]!;
  const settings = Object.keys(values).map((column, i) => `${quote(column)} = $${i + 2}`);
  await client.query(`UPDATE ${quote(table)} SET ${settings.join(', ')} WHERE ${quote(key)} = ANY($1)`, [
    rows.map((row) => row[key]),
    ...Object.values(values),
  ]);
}

/** Drops the other foreign keys that point to a table: here its own rows are asked, not those below them. */
async function cutOff(client: Client, table: string, except: string): Promise<void> {
  const { rows } = await client.query<{ below: string; name: string }>(
    `SELECT conrelid::regclass::text AS below, conname AS name FROM pg_constraint
     WHERE confrelid = $1::regclass AND contype = 'f' AND conname <> $2`,
    [table, except],
  );
  for (const { below, name } of rows)
    await client.query(`ALTER TABLE ${below} DROP CONSTRAINT ${quote(name)}`);
}

/** What PostgreSQL says against a statement, which is undone either way. */
async function objection(client: Client, work: () => Promise<unknown>): Promise<DatabaseError | null> {
  await client.query('SAVEPOINT before');
  const error = await work().then(
    () => null,
    (reason: DatabaseError) => reason,
  );
  await client.query('ROLLBACK TO SAVEPOINT before');
  return error;
}

describe.each(SERVICE_NAMES)('%s', (name) => {
  const { good, bad, clashes } = together(ground, own[name]);
  let owner: Client;
  let runtime: Client;

  /** Two good rows in each table: that PostgreSQL takes them shows that only the overrides are bad. */
  beforeAll(async () => {
    const urls = await freshDatabase(name);
    [owner, runtime] = await Promise.all([connect(urls.owner), connect(urls.runtime)]);
    for (const [table, row] of Object.entries(good)) {
      for (const n of [1, 2]) await insert(owner, table, row(n));
    }
  });
  afterAll(() => Promise.all([owner.end(), runtime.end()]));
  beforeEach(() => owner.query('BEGIN'));
  afterEach(() => owner.query('ROLLBACK'));

  /** The change is refused by this constraint, and by no other once this one is gone. */
  async function expectRefusal(constraint: string, table: string, ns: readonly number[], values: Row) {
    const rows = ns.map((n) => good[table]!(n));
    const write = () => change(owner, table, rows, values);
    await cutOff(owner, table, constraint);
    expect(await objection(owner, write)).toMatchObject({ table, constraint });
    await owner.query(`ALTER TABLE ${quote(table)} DROP CONSTRAINT IF EXISTS ${quote(constraint)}`);
    await owner.query(`DROP INDEX IF EXISTS ${quote(constraint)}`);
    expect((await objection(owner, write))?.constraint).toBeUndefined();
  }

  test('every constraint has a bad row, and every bad row a constraint', async () => {
    const { rows } = await owner.query<{ it: string }>(CATALOGUE);
    const listed = [...bad, ...clashes].map(([constraint, table]) => `${table}.${constraint}`);
    expect([...new Set(listed)].sort()).toEqual(rows.map((row) => row.it).sort());
  });

  test.each(bad)('%s refuses in %s: %j', (constraint, table, overrides) =>
    expectRefusal(constraint, table, [1], overrides),
  );

  test.each(clashes)('%s refuses two in %s: %j', (constraint, table, shared) =>
    expectRefusal(constraint, table, [1, 2], shared),
  );

  test.each(definitions[name].appendOnly)('the runtime role cannot rewrite %s', async (table) => {
    const { rows } = await runtime.query<{ column: string }>(
      `SELECT attname AS "column" FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum LIMIT 1`,
      [table],
    );
    const column = quote(rows[0]!.column);
    const denied = { code: '42501', message: `permission denied for table ${table}` };
    for (const statement of [
      `UPDATE ${quote(table)} SET ${column} = ${column} WHERE false`,
      `DELETE FROM ${quote(table)} WHERE false`,
      `TRUNCATE ${quote(table)}`,
    ]) {
      await expect(runtime.query(statement)).rejects.toMatchObject(denied);
    }
  });

  test('the runtime role creates no tables', async () => {
    await expect(runtime.query('CREATE TABLE public.mine (id integer)')).rejects.toMatchObject({
      code: '42501',
      message: 'permission denied for schema public',
    });
    await expect(runtime.query('CREATE TEMPORARY TABLE mine (id integer)')).rejects.toMatchObject({
      code: '42501',
    });
  });
});
