import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { kitFile } from '../../../bin/kit';
import { recountCommand } from '../../../bin/recount/command';
import { recount } from '../../../bin/recount/recount';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { openService, type RunningService } from '../../../platform/service';
import { voting } from '../../../services/voting/subgraph';
import { secondVerdict } from '../../recount/second-recount';
import { operator, owner } from '../../support/client';
import { freshDatabase, TEST_KEYS, testFiles, testLog } from '../../support/database';
import { electionOf, electionStory, type PutElection, seedCompanies, selectionOf } from './election';
import { evidenceYard } from './evidence-yard';
import {
  clock,
  committeeOf,
  NOW,
  ownerAt,
  plainEntries,
  type SeededEstate,
  seedEstate,
  subjectAt,
} from './fixture';

const NAMES = ['欧阳候选', '张候选', '张备选', '李候选', '王候选'];
const NOMINATED_BY = '三号楼赵推荐';
const masked = ['欧阳**', '张*', '张*', '李*', '王*'];

let service: RunningService;
let asOwner: DataSource;
let story: ReturnType<typeof electionStory>;
let estate: SeededEstate;
let elsewhere: SeededEstate;
let put: PutElection;

/** An open election beside a selection; the owner of the fifth unit has sold it since the roll was frozen, and an agent votes for the third. */
beforeAll(async () => {
  clock.at = NOW;
  const urls = await freshDatabase('voting');
  const options = {
    url: urls.runtime,
    statementTimeout: 20_000,
    log: testLog,
    now: clock.now,
    files: testFiles(),
  };
  service = await openService(voting, { environment: TEST_KEYS, ...options });
  asOwner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  story = electionStory(service);
  await seedCompanies(service, ['物业甲', '物业乙']);
  elsewhere = await seedEstate(service, 1);
  await story.register(elsewhere);
  estate = await seedEstate(service, 6);
  // The last owner has no account.
  await story.register(
    estate,
    plainEntries(estate).map((it, i) => (i < 5 ? it : { ...it, owners: [{ name: '甲' }] })),
  );
  const { candidates, ...election } = electionOf(NAMES);
  const people = candidates.map((it) => ({ ...it, nominatedBy: NOMINATED_BY }));
  put = await story.openedElection(estate, [
    { ...election, candidates: people },
    selectionOf(['物业甲', '物业乙']),
  ]);
  const last = { ...plainEntries(estate)[4], owners: [{ name: '买受人', subject: 'buyer' }] };
  await story.must(committeeOf(estate), 'importRegister', 'registerImport { id }', {
    estateId: estate.id,
    validFrom: '2026-11-20',
    entries: [last],
  });
  await story.must(ownerAt(estate, 2), 'grantProxy', 'proxy { id }', {
    sessionId: put.id,
    unitId: estate.unitIds[2],
    agentSubject: 'agent',
  });
});
afterAll(async () => {
  await service.close();
  await asOwner.destroy();
});

interface Shown {
  readonly maskedName: string;
  readonly name: string | null;
  readonly nominatedBy: string | null;
  readonly nameHash: string | null;
  readonly nameDocument: string | null;
}
const FIELDS = 'maskedName name nominatedBy nameHash nameDocument';
const candidatesFor = async (viewer: Viewer): Promise<readonly (readonly Shown[])[]> =>
  (await story.session(viewer, put.id, `matters { candidates { ${FIELDS} } }`)).matters.map(
    ({ candidates }: { candidates: Shown[] }) => candidates,
  );
const auditing = (viewer: Viewer): Viewer => ({ ...viewer, scopes: ['AUDITOR'] });

test.each<[string, () => Viewer]>([
  ['the owners’ committee', () => committeeOf(estate)],
  ['the management committee', () => estate.acting.MANAGEMENT_COMMITTEE!],
  ['the residents’ committee', () => estate.acting.RESIDENTS_COMMITTEE!],
  ['the subdistrict office', () => estate.acting.SUBDISTRICT_OFFICE!],
  ['the district’s housing department', () => estate.acting.HOUSING_DEPARTMENT!],
  ['an owner of the estate', () => ownerAt(estate, 0)],
  ['who bought a unit since', () => owner('buyer')],
  ['who votes for a unit that was sold since', () => owner(subjectAt(estate, 4))],
  ['an agent', () => owner('agent')],
  ['an auditor who owns a unit of the estate', () => auditing(ownerAt(estate, 0))],
])('V11: a candidate’s name is told to %s', async (_who, viewer) => {
  const [people] = await candidatesFor(viewer());
  expect(people!.map(({ name }) => name)).toEqual(NAMES);
  expect(people!.map(({ maskedName }) => maskedName)).toEqual(masked);
  expect(new Set(people!.map(({ nominatedBy }) => nominatedBy))).toEqual(new Set([NOMINATED_BY]));
});

test.each<[string, () => Viewer]>([
  ['a visitor', () => ANONYMOUS],
  ['a stranger', () => owner('stranger')],
  ['the property company', () => estate.acting.PROPERTY_COMPANY!],
  ['the police', () => estate.acting.POLICE_STATION!],
  ['the operator', () => operator],
  ['an owner of another estate', () => ownerAt(elsewhere, 0)],
  ['the committee of another estate', () => committeeOf(elsewhere)],
  ['another district’s housing department', () => elsewhere.acting.HOUSING_DEPARTMENT!],
  ['an auditor', () => auditing(elsewhere.acting.POLICE_STATION!)],
  ['an auditor of the housing department', () => auditing(estate.acting.HOUSING_DEPARTMENT!)],
  ['an auditor of the committee', () => auditing(committeeOf(estate))],
])('V11: a candidate is masked for %s, and a company never', async (_who, viewer) => {
  const [people, companies] = await candidatesFor(viewer());
  const hidden = { name: null, nominatedBy: null, nameHash: expect.any(String), nameDocument: null };
  expect(people).toEqual(masked.map((maskedName) => ({ maskedName, ...hidden })));
  const plain = { nominatedBy: '业主自荐', nameHash: null, nameDocument: null };
  expect(companies).toEqual(['物业甲', '物业乙'].map((name) => ({ maskedName: name, name, ...plain })));
});

test('V11: an agent whose proxy was revoked is no longer told', async () => {
  const grantor = ownerAt(estate, 1);
  const grant = { sessionId: put.id, unitId: estate.unitIds[1], agentSubject: 'former agent' };
  const { proxy } = await story.must(grantor, 'grantProxy', 'proxy { id }', grant);
  const told = async () => (await candidatesFor(owner('former agent')))[0]![0]!.name;
  expect(await told()).toBe('欧阳候选');
  await story.must(grantor, 'revokeProxy', 'proxy { id }', { proxyId: proxy.id });
  expect(await told()).toBeNull();
});

test('V11: an agent whom a written proxy names is told once a second person has read it', async () => {
  const written = { sessionId: put.id, unitId: estate.unitIds[5], agentSubject: 'written agent' };
  const { proxy } = await story.must(committeeOf(estate), 'recordWrittenProxy', 'proxy { id }', written);
  const told = async () => (await candidatesFor(owner('written agent')))[0]![0]!.name;
  expect(await told()).toBeNull();
  await evidenceYard(service, story).sent(committeeOf(estate), 'VOTE_PROXY', proxy.id);
  await story.must(estate.acting.RESIDENTS_COMMITTEE!, 'checkWrittenProxy', 'proxy { id }', {
    proxyId: proxy.id,
    agentSubject: 'written agent',
  });
  expect(await told()).toBe('欧阳候选');
});

test('V11: a candidate’s name and who nominated them stand nowhere in the database in plain text', async () => {
  const tables: { name: string }[] = await asOwner.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const [row] = await asOwner.query(
      `SELECT coalesce(string_agg(t::text, ' '), '') AS all FROM "${name}" t`,
    );
    expect([name, [...NAMES, NOMINATED_BY].filter((it) => row.all.includes(it))]).toEqual([name, []]);
  }
});

/** As the database is while `change` stands. */
async function whileChanged(change: string, ask: () => Promise<void>): Promise<void> {
  const rows: { id: string }[] = await asOwner.query(
    `SELECT c.* FROM voting_candidates c WHERE matter_id = $1 ORDER BY position`,
    [put.matters[0]!.id],
  );
  await asOwner.query(change, [put.matters[0]!.id]);
  try {
    await ask();
  } finally {
    for (const row of rows)
      await asOwner.query(
        `UPDATE voting_candidates c SET masked_name = s.masked_name, name_hash = s.name_hash, person_sealed = s.person_sealed
         FROM jsonb_populate_record(NULL::voting_candidates, $1) s WHERE c.id = s.id`,
        [JSON.stringify(row)],
      );
  }
}

test('V11: under another’s name nobody is shown', () =>
  whileChanged(
    `UPDATE voting_candidates c SET person_sealed = o.person_sealed FROM voting_candidates o
     WHERE c.matter_id = $1 AND o.matter_id = $1 AND c.position = 1 AND o.position = 2`,
    async () => {
      const query =
        'query($id: ID!) { votingSession(id: $id) { matters { candidates { maskedName name } } } }';
      const { data, errors } = await story.ask(ownerAt(estate, 0), query, { id: put.id });
      const [first, second] = data.votingSession.matters[0].candidates;
      expect([first, second]).toEqual([
        { maskedName: '欧阳**', name: null },
        { maskedName: '张*', name: '张候选' },
      ]);
      expect(errors).toHaveLength(1);
    },
  ));

test('V11: ROLL_HASH_MISMATCH: a mask or the hash of a name was changed since the notice', async () => {
  await story.select(estate, put, 0, NAMES, ['物业甲']);
  await story.close(estate, put.id);
  for (const change of [`masked_name = '赵*'`, `name_hash = repeat('0', 64)`])
    await whileChanged(
      `UPDATE voting_candidates SET ${change} WHERE matter_id = $1 AND position = 1`,
      async () =>
        expect(await story.refusal(committeeOf(estate), 'tallyVote', { sessionId: put.id })).toBe(
          'ROLL_HASH_MISMATCH',
        ),
    );
});

describe('V11: once it is announced', () => {
  let kit: string;
  beforeAll(async () => {
    await story.act(estate, 'tallyVote', put.id);
    await story.reveal(estate, put);
    await story.certified(estate, put.id);
    const ask = async (query: string, variables: Record<string, unknown>) =>
      (await story.ask(ANONYMOUS, query, variables)).data;
    kit = (await kitFile(ask, put.id))!;
  });

  test('its outcome and the kit name companies, and nobody else', async () => {
    const shown = `outcomes { explanationZh election { explanationZh candidates { candidate { ${FIELDS} } } } }`;
    const outcome = JSON.stringify(await story.session(ANONYMOUS, put.id, shown));
    for (const text of [outcome, kit]) {
      expect(text).toContain('欧阳**');
      expect(text).toContain('物业甲');
      expect([...NAMES, NOMINATED_BY].filter((it) => text.includes(it))).toEqual([]);
    }
    const seen = await story.session(ownerAt(estate, 0), put.id, shown);
    expect(seen.outcomes[0].election.candidates.map((it: { candidate: Shown }) => it.candidate.name)).toEqual(
      NAMES,
    );
    expect(JSON.parse(kit).format).toBe('lianxi-vote-kit/4');
    expect(secondVerdict(Buffer.from(kit))).toBeNull();
  });

  test('an owner checks against the kit that whoever is posted is the one whom the notice fixed', async () => {
    const [people] = await candidatesFor(ownerAt(estate, 0));
    for (const { name, nameHash, nameDocument } of people!) {
      expect(createHash('sha256').update(nameDocument!).digest('hex')).toBe(nameHash);
      expect(kit).toContain(nameHash);
      expect(JSON.parse(nameDocument!)).toMatchObject({
        name,
        salt: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      expect(recount(Buffer.from(kit), { name: Buffer.from(nameDocument!) })).toMatchObject({ ok: true });
    }
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const lines: string[] = [];
    // As it is saved from the graph, or with a line feed, as an editor leaves it.
    for (const text of [people![1]!.nameDocument!, `${people![1]!.nameDocument}\n`]) {
      const call = [file('kit.json', kit), '--name', file('name.json', text)];
      expect(recountCommand(call, (line) => void lines.push(line))).toBe(0);
    }
    expect(lines.filter((line) => line.includes('文件所载的姓名即公告所载的候选人'))).toHaveLength(2);
    expect([...NAMES, NOMINATED_BY].filter((it) => lines.join().includes(it))).toEqual([]);
    const told = lines.flatMap((line) => /^ {4}\S+ [A-Z_]+ (\S+\*) /.exec(line)?.[1] ?? []);
    const masks = people!.map(({ maskedName }) => maskedName);
    expect(told.toSorted()).toEqual([...masks, ...masks].toSorted());
    const salts = people!.map((it) => JSON.parse(it.nameDocument!).salt);
    expect(new Set(salts).size).toBe(NAMES.length);
    const [first] = people!;
    for (const lie of [
      first!.nameDocument!.replace('欧阳候选', '欧阳另选'),
      first!.nameDocument!.replace(NOMINATED_BY, '业主自荐'),
      first!.nameDocument!.replace(salts[0], salts[1]),
    ])
      expect(recount(Buffer.from(kit), { name: Buffer.from(lie) })).toMatchObject({
        ok: false,
        where: 'name',
      });
  });
});
