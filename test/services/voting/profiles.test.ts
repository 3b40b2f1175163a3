import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { actingFor } from '../../support/client';
import { clock, committeeOf, NOW, openVoting, type SeededEstate, seedEstate, storyOf } from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
let divisionId: string;
let author: Viewer;
let second: Viewer;
beforeAll(async () => {
  service = await openVoting();
  story = storyOf(service);
});
beforeEach(async () => {
  clock.at = NOW;
  estate = await seedEstate(service, 1);
  author = estate.acting.SUBDISTRICT_OFFICE!;
  second = actingFor(author.actingFor!.organizationId);
  const [row] = await service.dataSource.query(
    'SELECT division_id FROM directory_organizations WHERE id = $1',
    [author.actingFor!.organizationId],
  );
  divisionId = row.division_id;
});
afterAll(() => service.close());

const input = (more = {}) => ({
  divisionId,
  template: 'HANGZHOU',
  name: '示例街道',
  validFrom: '2026-01-01',
  ...more,
});
async function propose(more = {}, viewer = author): Promise<string> {
  const answer = await story.mutate(viewer, 'proposeProfile', 'profile { id state }', input(more));
  expect(answer).toMatchObject({ userErrors: [], profile: { state: 'DRAFT' } });
  return answer.profile.id;
}
const act = (viewer: Viewer, name: string, profileId: string) =>
  story.mutate(viewer, name, 'profile { state validTo availableActions { act allowed code } }', {
    profileId,
  });
async function inForce(more = {}): Promise<string> {
  const id = await propose(more);
  await act(author, 'submitProfile', id);
  expect((await act(second, 'activateProfile', id)).profile.state).toBe('ACTIVE');
  return id;
}
const ruling = async (on: string, at = estate.id) =>
  (
    await story.ask(
      ANONYMOUS,
      'query($e: ID!, $on: Date!) { ruleProfileFor(estateId: $e, on: $on) { state division { id } rules { name noticeDays votingDaysMin extraordinaryNoticeDays values { value shown basis document article } } } }',
      { e: at, on },
    )
  ).data.ruleProfileFor;

test('V2: a place’s rules are proposed, submitted, and put in force by another person', async () => {
  const id = await propose();
  expect((await act(second, 'activateProfile', id)).userErrors[0].code).toBe('PROFILE_NOT_SUBMITTED');
  expect((await ruling('2026-11-22')).rules.name).toBe('全国');
  const submitted = await act(author, 'submitProfile', id);
  expect(submitted.profile).toMatchObject({
    state: 'PENDING',
    availableActions: [
      { act: 'submitProfile', allowed: false, code: 'PROFILE_SUBMITTED' },
      { act: 'activateProfile', allowed: false, code: 'PROFILE_OWN' },
    ],
  });
  expect((await act(author, 'activateProfile', id)).userErrors[0].code).toBe('PROFILE_OWN');
  expect((await act(second, 'activateProfile', id)).profile.state).toBe('ACTIVE');
  expect(await ruling('2026-11-22')).toMatchObject({
    state: 'ACTIVE',
    division: { id: divisionId },
    rules: { name: '示例街道', votingDaysMin: 5 },
  });
  expect((await ruling('2025-12-31')).rules.name).toBe('全国');
  expect((await act(second, 'activateProfile', id)).userErrors[0].code).toBe('PROFILE_ACTIVE');
  expect((await act(author, 'submitProfile', id)).userErrors[0].code).toBe('PROFILE_ACTIVE');
});

test('V2: each value names its document and article, or asks to be confirmed', async () => {
  await inForce({ changes: { document: '《示例街道规则》', article: '第二条', announceDays: 2 } });
  const { values } = (await ruling('2026-11-22')).rules;
  const of = (name: string) => values.find((it: { value: string }) => it.value === name);
  expect(values).toHaveLength(20);
  expect(of('announceDays')).toEqual({
    value: 'announceDays',
    shown: '2',
    basis: 'LOCAL',
    document: '《示例街道规则》',
    article: '第二条',
  });
  expect(of('noticeDays')).toMatchObject({ basis: 'LAW', document: '《物业管理条例》', article: '第十四条' });
  expect(of('votingDays')).toMatchObject({ shown: '{"min":5,"max":60}', basis: 'LOCAL', article: null });
  expect(of('objectionDays')).toMatchObject({ basis: 'PRACTICE', document: null });
});

test('V2: a later version supersedes from its first day; a vote keeps the rules it started with', async () => {
  const first = await inForce();
  const session = await story.prepare(estate);
  const later = await inForce({ name: '新规则', validFrom: '2026-12-01' });
  expect((await ruling('2026-11-30')).rules.name).toBe('示例街道');
  expect((await ruling('2026-12-01')).rules.name).toBe('新规则');
  clock.at = new Date('2026-12-02T02:00:00Z');
  const profile = async (id: string) =>
    (await story.session(committeeOf(estate), id, 'profile { name }')).profile.name;
  expect(await profile(session.id)).toBe('示例街道');
  expect(await profile((await story.prepare(estate)).id)).toBe('新规则');
  const listed = await story.ask(
    ANONYMOUS,
    'query($d: ID) { ruleProfiles(divisionId: $d) { id state validFrom validTo } }',
    { d: divisionId },
  );
  expect(listed.data.ruleProfiles).toEqual([
    { id: later, state: 'ACTIVE', validFrom: '2026-12-01', validTo: null },
    { id: first, state: 'SUPERSEDED', validFrom: '2026-01-01', validTo: '2026-12-01' },
  ]);
  expect((await act(second, 'activateProfile', first)).userErrors[0].code).toBe('PROFILE_SUPERSEDED');
});

test('PROFILE_NOT_LATER: rules do not begin before those that they supersede', async () => {
  await inForce();
  const id = await propose({ validFrom: '2026-01-01' });
  await act(author, 'submitProfile', id);
  expect((await act(second, 'activateProfile', id)).userErrors[0].code).toBe('PROFILE_NOT_LATER');
});

test.each([
  ['PROFILE_BELOW_LAW', { changes: { document: '甲', noticeDays: 14 } }],
  ['PROFILE_UNSOUND', { changes: { document: '甲', votingDaysMin: 70 } }],
  ['DIVISION_UNKNOWN', { divisionId: randomUUID() }],
  ['INPUT_INVALID', { name: ' ' }],
  ['INPUT_INVALID', { changes: { document: ' ' } }],
])('%s', async (code, more) => {
  expect(await story.refusal(author, 'proposeProfile', input(more))).toBe(code);
});

test('PROFILE_UNKNOWN: absent, or another place’s; FORBIDDEN to propose for a place one does not govern', async () => {
  const id = await propose();
  const stranger = (await seedEstate(service, 1)).acting.SUBDISTRICT_OFFICE!;
  for (const name of ['submitProfile', 'activateProfile']) {
    expect(await story.refusal(stranger, name, { profileId: id })).toBe('PROFILE_UNKNOWN');
    expect(await story.refusal(author, name, { profileId: randomUUID() })).toBe('PROFILE_UNKNOWN');
  }
  for (const viewer of [stranger, committeeOf(estate), estate.acting.PROPERTY_COMPANY!]) {
    await expect(story.mutate(viewer, 'proposeProfile', '__typename', input())).rejects.toThrow('FORBIDDEN');
  }
  const seen = async (viewer: Viewer) =>
    (await story.ask(viewer, 'query($d: ID) { ruleProfiles(divisionId: $d) { id } }', { d: divisionId })).data
      .ruleProfiles.length;
  expect([
    await seen(ANONYMOUS),
    await seen(stranger),
    await seen(author),
    await seen(actingFor(randomUUID(), { scopes: ['AUDITOR'] })),
  ]).toEqual([0, 0, 1, 1]);
});

test('two versions put in force at once: one is, the other begins no later', async () => {
  const ids = [await propose(), await propose()];
  for (const id of ids) await act(author, 'submitProfile', id);
  const answers = await Promise.all(
    ids.map((id) => story.refusal(second, 'activateProfile', { profileId: id })),
  );
  expect(answers.sort()).toEqual(['PROFILE_NOT_LATER', undefined]);
});

test('rules in force are not edited, not even by the service’s own role', async () => {
  const id = await inForce();
  await expect(
    service.dataSource.query(`UPDATE rule_profiles SET profile = '{}' WHERE id = $1`, [id]),
  ).rejects.toThrow('never edited');
});

test('V3: the nine matters with class, shares and article, before anything is chosen', async () => {
  const query = `query($e: ID!) { votingMatters(estateId: $e, on: "2026-11-22") { kind item class article thresholds { kind threshold comparator article } } }`;
  const { votingMatters } = (await story.ask(ANONYMOUS, query, { e: estate.id })).data;
  expect(votingMatters.map((it: { item: number }) => it.item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(votingMatters[6]).toMatchObject({
    kind: 'REBUILDING',
    class: 'MAJOR',
    article: '《民法典》第二百七十八条第一款第（七）项',
  });
  expect(votingMatters[6].thresholds.map((it: { threshold: string }) => it.threshold)).toEqual([
    '2/3',
    '2/3',
    '3/4',
    '3/4',
  ]);
  const before = await story.ask(
    ANONYMOUS,
    `query($e: ID!) { votingMatters(estateId: $e, on: "2020-12-31") { kind } }`,
    { e: estate.id },
  );
  expect(before.data.votingMatters).toEqual([]);
});
