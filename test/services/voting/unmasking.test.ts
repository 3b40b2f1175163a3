import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { DATA_KEY } from '../../../platform/data-key';
import type { Viewer } from '../../../platform/identity';
import { openService, type RunningService } from '../../../platform/service';
import { voting } from '../../../services/voting/subgraph';
import { actingFor, owner } from '../../support/client';
import { freshDatabase, testEnvironment } from '../../support/database';
import {
  clock,
  committeeOf,
  NOW,
  openVoting,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

const ZHANG = {
  name: '张示例甲',
  subject: 'zhang',
  documentNumber: '000000 19900101 0012',
  phone: '100-0000-0001',
};
const LI = { name: '李示例乙', documentNumber: '000000199001010029', phone: '10000000002' };
const PLAIN = [
  '张示例甲',
  '000000199001010012',
  '10000000001',
  '李示例乙',
  '000000199001010029',
  '10000000002',
];

let service: RunningService;
let estate: SeededEstate;
let other: SeededEstate;
let story: ReturnType<typeof storyOf>;
beforeAll(async () => {
  clock.at = NOW;
  service = await openVoting();
  [estate, other] = [await seedEstate(service, 4), await seedEstate(service, 2)];
  story = storyOf(service);
  for (const it of [estate, other]) {
    const [first, ...rest] = plainEntries(it);
    await story.register(it, [{ ...first, owners: [ZHANG, LI], representativeSubject: 'zhang' }, ...rest]);
  }
});
afterAll(() => service.close());

const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });

const RECORD = `id version validFrom unitNumber owners { id kind maskedName name maskedPhone maskedDocument represents
  share { numerator denominator } } representative { maskedName } history { version validFrom validTo maskedOwners }
  unmaskings { purpose note organizationName }`;
const recordOf = async (viewer: Viewer, of: SeededEstate, i: number) => {
  const query = `query($e: [_Any!]!) { _entities(representations: $e) { ... on Unit { ownership { ${RECORD} } } } }`;
  return (await story.ask(viewer, query, { e: [{ __typename: 'Unit', id: of.unitIds[i] }] })).data
    ._entities[0].ownership;
};
const unmask = (viewer: Viewer, ownerId: string, more = {}) =>
  story.mutate(viewer, 'unmaskOwner', 'unmaskedOwner { id ownerId name phone documentNumber }', {
    ownerId,
    purpose: 'DELIVERY',
    note: '送达表决票',
    ...more,
  });
const entering = (more: Record<string, unknown>, i = 3, of = estate) =>
  story.mutate(
    committeeOf(of),
    'importRegister',
    'registerImport { addedCount replacedCount unchangedCount }',
    {
      estateId: of.id,
      entries: [
        { unitId: of.unitIds[i], area: '80.00', holding: 'OWNED', owners: [{ name: '王示例' }], ...more },
      ],
    },
  );

describe('V1: personal data in the register', () => {
  test('stands nowhere in plain text, and one document is one person wherever it is', async () => {
    const tables = await service.dataSource.query(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const [row] = await service.dataSource.query(
        `SELECT coalesce(string_agg(t::text, ' '), '') AS all FROM "${name}" t`,
      );
      expect([name, PLAIN.filter((it) => row.all.includes(it))]).toEqual([name, []]);
    }
    const people = await service.dataSource.query(
      `SELECT count(*)::int AS rows, count(DISTINCT identity)::int AS people FROM owners WHERE masked_document IS NOT NULL`,
    );
    expect(people).toEqual([{ rows: 4, people: 2 }]);
  });

  test('is masked for those who run the votes and for the owner', async () => {
    for (const viewer of [committeeOf(estate), owner('zhang')]) {
      const { owners, representative } = await recordOf(viewer, estate, 0);
      expect(owners).toHaveLength(2);
      expect(owners).toContainEqual({
        id: expect.any(String),
        kind: 'PERSON',
        maskedName: '张*',
        name: '张*',
        maskedPhone: '100****0001',
        maskedDocument: '****12',
        represents: true,
        share: null,
      });
      expect(representative).toEqual({ maskedName: '张*' });
    }
  });

  test('is read for a purpose, once, and each reading is kept for the owner and auditors', async () => {
    const { owners } = await recordOf(committeeOf(estate), estate, 0);
    const of = owners.find((it: { maskedName: string }) => it.maskedName === '张*');
    const idempotencyKey = randomUUID();
    const first = await unmask(committeeOf(estate), of.id, { idempotencyKey });
    expect(first.userErrors).toEqual([]);
    expect(first.unmaskedOwner).toMatchObject({
      ownerId: of.id,
      name: '张示例甲',
      phone: '10000000001',
      documentNumber: '000000199001010012',
    });
    const again = await unmask(committeeOf(estate), of.id, { idempotencyKey });
    expect(again.unmaskedOwner).toEqual({
      id: first.unmaskedOwner.id,
      ownerId: of.id,
      name: null,
      phone: null,
      documentNumber: null,
    });
    const reading = { purpose: 'DELIVERY', note: '送达表决票', organizationName: 'OWNERS_COMMITTEE' };
    for (const viewer of [owner('zhang'), auditor])
      expect((await recordOf(viewer, estate, 0)).unmaskings).toEqual([reading]);
    expect((await recordOf(committeeOf(estate), estate, 0)).unmaskings).toEqual([]);
    const audited = await service.dataSource.query(
      `SELECT a.*, a::text AS text FROM audit_entries a WHERE act = 'unmaskOwner' AND outcome = 'DONE'`,
    );
    expect(audited).toHaveLength(1);
    expect(PLAIN.filter((it) => audited.some((row: { text: string }) => row.text.includes(it)))).toEqual([]);
  });

  test('OWNER_UNKNOWN for those who do not run the votes there, FORBIDDEN for auditors and owners', async () => {
    const [{ id }] = (await recordOf(committeeOf(estate), estate, 0)).owners;
    const code = async (viewer: Viewer, ownerId = id) => (await unmask(viewer, ownerId)).userErrors[0]?.code;
    expect(await code(committeeOf(other))).toBe('OWNER_UNKNOWN');
    expect(await code(estate.acting.PROPERTY_COMPANY!)).toBe('OWNER_UNKNOWN');
    expect(await code(committeeOf(estate), randomUUID())).toBe('OWNER_UNKNOWN');
    expect(await code(committeeOf(estate), 'no uuid')).toBe('OWNER_UNKNOWN');
    expect((await unmask(committeeOf(estate), id, { note: ' ' })).userErrors[0].code).toBe('INPUT_INVALID');
    await expect(unmask(auditor, id)).rejects.toThrow('FORBIDDEN');
    await expect(unmask({ ...committeeOf(estate), scopes: ['AUDITOR'] }, id)).rejects.toThrow('FORBIDDEN');
    await expect(unmask(owner('zhang'), id)).rejects.toThrow('FORBIDDEN');
  });
});

describe('V1: the register', () => {
  test('keeps what stood before, by day; what is entered unchanged is no new version', async () => {
    const entered = async (more: Record<string, unknown>) => (await entering(more, 2)).registerImport;
    expect(await entered({})).toEqual({ addedCount: 0, replacedCount: 1, unchangedCount: 0 });
    expect(await entered({})).toEqual({ addedCount: 0, replacedCount: 0, unchangedCount: 1 });
    const half = { numerator: 1, denominator: 2 };
    const couple = [
      { name: '王示例', share: half },
      { name: '赵示例', share: half, represents: true },
    ];
    expect(await entered({ owners: couple, kind: 'COMMERCIAL' })).toMatchObject({ replacedCount: 1 });
    const { version, history, owners } = await recordOf(committeeOf(estate), estate, 2);
    expect(version).toBe(3);
    expect(history).toEqual([
      { version: 3, validFrom: '2026-11-22', validTo: null, maskedOwners: ['王*', '赵*'] },
      { version: 2, validFrom: '2026-11-22', validTo: '2026-11-22', maskedOwners: ['王*'] },
      { version: 1, validFrom: '2020-01-01', validTo: '2026-11-22', maskedOwners: ['业*'] },
    ]);
    expect(owners.map((it: { share: object; represents: boolean }) => [it.share, it.represents])).toEqual([
      [half, false],
      [half, true],
    ]);
    expect((await recordOf(owner('zhang'), estate, 0)).history).toBeNull();
  });

  test('an account that gets a document is the same owner, and what is not said again is kept', async () => {
    await entering({ owners: [{ name: '孙示例', subject: 'sun' }] });
    const [before] = (await recordOf(committeeOf(estate), estate, 3)).owners;
    await entering({ owners: [{ name: '孙示例', subject: 'sun', documentNumber: 'E12345678' }] });
    await entering({ owners: [{ name: '孙示例', documentNumber: 'e1234 5678', phone: '10000000003' }] });
    const [after] = (await recordOf(committeeOf(estate), estate, 3)).owners;
    expect(after).toMatchObject({ id: before.id, maskedDocument: '****78', maskedPhone: '100****0003' });
    expect(await recordOf(owner('sun'), estate, 3)).not.toBeNull();
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['NAME_MISSING', { owners: [{ name: ' ' }] }, 'owners.0.name'],
    ['NAME_TOO_LONG', { owners: [{ name: '长'.repeat(101) }] }, 'owners.0.name'],
    ['DOCUMENT_INVALID', { owners: [{ name: '王', documentNumber: '12' }] }, 'owners.0.documentNumber'],
    ['PHONE_INVALID', { owners: [{ name: '王', phone: '12' }] }, 'owners.0.phone'],
    [
      'SUBJECT_OF_TWO_OWNERS',
      { owners: [{ name: '张示例甲', subject: 'zhang', documentNumber: 'E99999999' }] },
      '',
    ],
    [
      'OWNER_REPEATED',
      {
        owners: [
          { name: '张示例甲', documentNumber: ZHANG.documentNumber },
          { name: '张示例甲', subject: 'zhang' },
        ],
      },
      '',
    ],
  ])('%s', async (code, more, field) => {
    const { registerImport, userErrors } = await entering(more);
    expect(registerImport).toBeNull();
    const path = ['input', 'entries', '0', ...(field ? field.split('.') : [])];
    expect(userErrors).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('REGISTER_DATE_INVALID for a day to come, VALID_FROM_TOO_EARLY for one before what stands', async () => {
    const on = async (validFrom: string) => {
      const input = { estateId: estate.id, validFrom, entries: plainEntries(estate).slice(2, 3) };
      return story.refusal(committeeOf(estate), 'importRegister', input);
    };
    expect(await on('2026-11-23')).toBe('REGISTER_DATE_INVALID');
    expect(await on('2026-11-21')).toBe('VALID_FROM_TOO_EARLY');
    expect(await on('2026-11-22')).toBeUndefined();
  });
});

test('V4: a garage that the rules leave out is not on the roll, and comes onto none by a correction', async () => {
  const at = await seedEstate(service, 2);
  const [home, garage] = plainEntries(at);
  await story.register(at, [home!, { ...garage, kind: 'PARKING' }]);
  const session = await story.prepare(at);
  await story.publish(at, session.id);
  const shown = await story.session(
    committeeOf(at),
    session.id,
    'publishedRoll { edges { node { unitNumber kind } } }',
  );
  expect(shown.publishedRoll.edges).toEqual([{ node: { unitNumber: '101', kind: 'RESIDENTIAL' } }]);
  const correct = { sessionId: session.id, unitId: at.unitIds[1], reason: '补列' };
  expect(await story.refusal(committeeOf(at), 'correctRollEntry', correct)).toBe('UNIT_NOT_COUNTED');
  // A shop that is found to be a garage after the roll was published is corrected, shown and not frozen.
  await story.register(at, [
    { ...home!, kind: 'STORAGE' },
    { ...garage, kind: 'COMMERCIAL' },
  ]);
  for (const unitId of at.unitIds)
    await story.act(at, 'correctRollEntry', session.id, { unitId, reason: '按用途更正' });
  await story.notice(at, session.id);
  await story.freeze(at, session.id);
  const frozen = await story.session(committeeOf(at), session.id, 'roll { edges { node { unitNumber } } }');
  expect(frozen.roll.edges).toEqual([{ node: { unitNumber: '102' } }]);
});

test('V1: nothing is served in plain text or under an earlier key; resealing makes it whole and keeps who is who', async () => {
  const urls = await freshDatabase('voting');
  const asOwner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  const id = randomUUID();
  await asOwner.query(
    `INSERT INTO owners (id, estate_id, name, subject, kind, masked_name) VALUES ($1, $2, '欧阳示例', 'ouyang', 'PERSON', '欧阳**')`,
    [id, randomUUID()],
  );
  const problems = async (environment: Record<string, string | undefined>) => {
    const opened = await openService(voting, { url: urls.runtime, environment });
    const found = await opened.problems();
    await opened.close();
    return found;
  };
  const row = async () => (await asOwner.query('SELECT name, key_id, identity, name_sealed FROM owners'))[0];
  const { reseal } = voting.personalData!;
  const key = testEnvironment[DATA_KEY]!;
  const fresh = Buffer.alloc(32, 9).toString('base64');

  expect(await problems({})).toEqual([expect.stringContaining('LIANXI_DATA_KEY is missing')]);
  expect(await problems(testEnvironment)).toEqual([expect.stringContaining('lianxi reseal')]);
  expect(await reseal(asOwner, testEnvironment)).toBe(1);
  expect(await reseal(asOwner, testEnvironment)).toBe(0);
  expect(await problems(testEnvironment)).toEqual([]);
  const first = await row();
  expect(first.name).toBeNull();
  expect(Buffer.from(first.name_sealed.slice(9), 'base64').toString()).not.toContain('欧阳');

  expect(await problems({ [DATA_KEY]: `${fresh},${key}` })).toHaveLength(1);
  await expect(reseal(asOwner, { [DATA_KEY]: fresh })).rejects.toThrow('not among those given');
  expect(await row()).toEqual(first);
  expect(await reseal(asOwner, { [DATA_KEY]: `${fresh},${key}` })).toBe(1);
  expect(await problems({ [DATA_KEY]: fresh })).toEqual([]);
  expect((await row()).identity).not.toBe(first.identity);
  await asOwner.destroy();
});
