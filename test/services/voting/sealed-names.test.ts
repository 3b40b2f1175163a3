import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { DATA_KEY, dataKeys } from '../../../platform/data-key';
import { openService } from '../../../platform/service';
import {
  openedCandidate,
  PAYEE,
  sealedCandidate,
  sealedMember,
  sealedPayee,
} from '../../../services/voting/db/name-sealing';
import { personDocument } from '../../../services/voting/domain/candidate-name';
import { voting } from '../../../services/voting/subgraph';
import { freshDatabase, testEnvironment } from '../../support/database';

const { reseal } = voting.personalData!;

/** A vote, its committee and a year's books, so that somebody may be named in them. */
const GROUND = `
  INSERT INTO external_votes (id, version, estate_id, platform, reference, closed_on, evidence_name, evidence_sha256, state,
    recorded_by, recorded_for, recorded_at)
    VALUES ($1, 1, $1, '平台', '1', '2026-01-01', '公告', repeat('a', 64), 'RECORDED', $1, $1, '2026-01-02')`;
const COMMITTEE = `
  INSERT INTO owners_committees (id, version, estate_id, organization_id, external_vote_id, elected_on, starts_on, ends_on, reelect_by,
    seats, constituted_at, constituted_by, constituted_for)
    VALUES ($1, 1, $1, $1, $1, '2026-01-01', '2026-01-02', '2031-01-01', '2030-10-03', 5, '2026-01-02', $1, $1)`;
const ELECTION = `
  WITH session AS (INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, extraordinary, created_at, without_notice)
    VALUES ($1, 1, $1, '2026-1', '换届', 'PREPARING', '{}', false, now(), false) RETURNING id)
  INSERT INTO voting_matters (id, session_id, position, kind, text, method, seats, dismisses)
    SELECT id, id, 1, 'COMMITTEE_ELECTION', '换届', 'ELECTION', 5, false FROM session`;
const EXPENSE = `
  INSERT INTO activity_expenses (id, budget_id, estate_id, amount, purpose, spent_on, payee, key_id, payee_sealed, voucher_name,
    voucher_sha256, published_at, published_by, published_for)
    VALUES ($1, $2, $2, 100, '长椅', '2026-01-01', $3, $4, $5, '发票', repeat('a', 64), '2026-01-02', $2, $2)`;

test('V11, V15: members, candidates and payees are served in plain text under no key, nor under an earlier one; resealing makes them whole', async () => {
  const urls = await freshDatabase('voting');
  const asOwner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  const problems = async (environment: Record<string, string | undefined>) => {
    const opened = await openService(voting, { url: urls.runtime, environment });
    const found = await opened.problems();
    await opened.close();
    return found;
  };
  const key = testEnvironment[DATA_KEY]!;
  const keys = dataKeys(testEnvironment)!;
  const fresh = Buffer.alloc(32, 9).toString('base64');
  const id = randomUUID();
  await asOwner.query(GROUND, [id]);
  await asOwner.query(COMMITTEE, [id]);
  await asOwner.query(`INSERT INTO activity_budgets VALUES ($1, $1, 2026)`, [id]);
  expect(await problems(testEnvironment)).toEqual([]);

  const member = (name: string) =>
    asOwner.query(
      `INSERT INTO committee_members (id, committee_id, rank, elected, name, masked_name) VALUES ($1, $2, 1, 'SEAT', $3, '欧阳**')`,
      [randomUUID(), id, name],
    );
  // Each of them alone keeps the service from being served.
  await member('欧阳示例');
  expect(await problems(testEnvironment)).toEqual([expect.stringContaining('lianxi reseal')]);
  expect(await reseal(asOwner, testEnvironment)).toBe(1);
  expect(await problems(testEnvironment)).toEqual([]);
  await asOwner.query(EXPENSE, [randomUUID(), id, '示例家具厂', null, null]);
  await asOwner.query(EXPENSE, [randomUUID(), id, null, null, null]);
  expect(await problems(testEnvironment)).toEqual([expect.stringContaining('lianxi reseal')]);
  expect(await reseal(asOwner, testEnvironment)).toBe(1);
  expect(await reseal(asOwner, testEnvironment)).toBe(0);
  expect(await problems(testEnvironment)).toEqual([]);
  const [{ it: plain }] = await asOwner.query(
    `SELECT (SELECT string_agg(m::text, '') FROM committee_members m) || (SELECT string_agg(x::text, '') FROM activity_expenses x) AS it`,
  );
  expect(plain).not.toMatch(/欧阳示例|家具厂/);

  // The same sealed text comes of resealing as of an act.
  const sealed = `SELECT name_sealed AS it, key_id FROM committee_members UNION ALL
    SELECT payee_sealed, key_id FROM activity_expenses WHERE key_id IS NOT NULL`;
  const before = await asOwner.query(sealed);
  expect(before).toEqual([
    { it: sealedMember(keys, '欧阳示例').name_sealed, key_id: keys.keyId },
    { it: sealedPayee(keys, '示例家具厂').payee_sealed, key_id: keys.keyId },
  ]);
  const { key_id, masked_name, name_sealed } = sealedMember(keys, '李示例');
  await asOwner.query(
    `INSERT INTO external_vote_elected (id, vote_id, rank, elected, key_id, masked_name, name_sealed)
     VALUES ($1, $2, 1, 'SEAT', $3, $4, $5)`,
    [randomUUID(), id, key_id, masked_name, name_sealed],
  );
  const both = { [DATA_KEY]: `${fresh},${key}` };
  expect(await problems(both)).toHaveLength(1);
  await expect(reseal(asOwner, { [DATA_KEY]: fresh })).rejects.toThrow('not among those given');
  expect(await asOwner.query(sealed)).toEqual(before);
  const person = { name: '张示例', nominatedBy: '赵推荐', salt: '0123456789abcdef0123456789abcdef' };
  const { person_sealed: _sealed, ...posted } = sealedCandidate(keys, person);
  await asOwner.query(ELECTION, [id]);
  await asOwner.query(
    `INSERT INTO voting_candidates (id, matter_id, position, masked_name, name_hash, person, eligibility_confirmed)
     VALUES ($1, $2, 1, $3, $4, $5, true)`,
    [randomUUID(), id, posted.masked_name, posted.name_hash, personDocument(person)],
  );
  expect(await problems(testEnvironment)).toEqual([expect.stringContaining('lianxi reseal')]);
  expect(await reseal(asOwner, testEnvironment)).toBe(1);
  const [candidate] = await asOwner.query('SELECT * FROM voting_candidates');
  expect(candidate).toMatchObject({ ...sealedCandidate(keys, person), person: null, name: null });

  expect(await reseal(asOwner, both)).toBe(4);
  const [again] = await asOwner.query('SELECT * FROM voting_candidates');
  const opened = openedCandidate(dataKeys({ [DATA_KEY]: fresh })!, {
    nameHash: again.name_hash,
    personSealed: again.person_sealed,
  });
  expect(opened).toMatchObject({ name: '张示例', nominatedBy: '赵推荐' });
  expect(await problems({ [DATA_KEY]: fresh })).toEqual([]);
  const now = dataKeys({ [DATA_KEY]: fresh })!;
  const after = await asOwner.query(sealed);
  expect(after.map(({ key_id }: { key_id: string }) => key_id)).toEqual([now.keyId, now.keyId]);
  expect(now.openText(PAYEE, after[1].it)).toBe('示例家具厂');
  await asOwner.destroy();
});
