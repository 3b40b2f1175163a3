import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { owner } from '../../support/client';
import { rebuilding } from './details';
import {
  clock,
  committeeOf,
  NOW,
  openVoting,
  ownerAt,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
beforeAll(async () => {
  service = await openVoting();
  story = storyOf(service);
});
beforeEach(async () => {
  clock.at = NOW;
  estate = await seedEstate(service, 10);
  await story.register(estate);
});
afterAll(() => service.close());

const matters = [{ kind: 'COMPANY_CHANGE', text: '解聘现物业服务企业' }];
const file = (viewer: Viewer, more = {}) =>
  story.mutate(viewer, 'fileRequisition', 'requisition { id }', {
    estateId: estate.id,
    text: '提议召开业主大会临时会议',
    matters,
    ...more,
  });
const filed = async (viewer: Viewer): Promise<string> => (await file(viewer)).requisition.id;
const support = (viewer: Viewer, requisitionId: string) =>
  story.refusal(viewer, 'supportRequisition', { requisitionId });
const COUNTS = `state threshold countedBy supportedHeads supportedArea totalHeads totalArea missingHeads missingArea
  reachedAt organizeBy overdue supportedByMe vote { id }`;
const shown = async (viewer: Viewer, id: string, fields = COUNTS) =>
  (await story.ask(viewer, `query($id: ID!) { requisition(id: $id) { ${fields} } }`, { id })).data
    .requisition;
/** The owners demand in words; whoever puts it to the vote says exactly what is decided. */
const put = () => {
  const { organizationId } = estate.acting.PROPERTY_COMPANY!.actingFor!;
  const details = { companyDismissal: { organizationId, endsOn: '2027-03-01' } };
  return matters.map((it) => ({ ...it, details }));
};
const answer = (requisitionId: string, more = {}) =>
  story.refusal(committeeOf(estate), 'prepareVote', {
    estateId: estate.id,
    title: '业主联名提议的表决',
    matters: put(),
    requisitionId,
    ...more,
  });

describe('V14: owners demand a meeting', () => {
  test('a fifth of the heads reaches it: the vote is due in the rules’ days, and answers it', async () => {
    const id = await filed(ownerAt(estate, 0));
    expect(await shown(ownerAt(estate, 1), id)).toEqual({
      state: 'OPEN',
      threshold: '1/5',
      countedBy: 'HEADS',
      supportedHeads: 1,
      supportedArea: '100.00',
      totalHeads: 10,
      totalArea: '1000.00',
      missingHeads: 1,
      missingArea: null,
      reachedAt: null,
      organizeBy: null,
      overdue: false,
      supportedByMe: false,
      vote: null,
    });
    expect(await support(ownerAt(estate, 0), id)).toBe('ALREADY_SUPPORTED');
    expect(await answer(id)).toBe('REQUISITION_NOT_REACHED');
    expect(await support(ownerAt(estate, 1), id)).toBeUndefined();
    // Thirty days after the 22nd of November.
    const reached = { state: 'REACHED', supportedHeads: 2, missingHeads: 0, organizeBy: '2026-12-22' };
    expect(await shown(ownerAt(estate, 1), id)).toMatchObject({ ...reached, supportedByMe: true });
    expect(await support(ownerAt(estate, 2), id)).toBe('REQUISITION_REACHED');

    clock.at = new Date('2026-12-22T15:59:59Z');
    expect(await shown(committeeOf(estate), id)).toMatchObject({ overdue: false });
    clock.at = new Date('2026-12-22T16:00:00Z');
    expect(await shown(committeeOf(estate), id)).toMatchObject({ overdue: true });
    const other = { kind: 'COMPANY_CHANGE', text: '续聘现物业服务企业' };
    expect(await answer(id, { matters: [other] })).toBe('REQUISITION_MATTER_MISSING');
    const vote = await story.prepare(estate, ['COVENANT'], {
      requisitionId: id,
      matters: [{ kind: 'COVENANT', text: '甲' }, ...put()],
    });
    expect(await answer(id)).toBe('REQUISITION_HAS_VOTE');
    expect(await shown(committeeOf(estate), id)).toMatchObject({ overdue: false, vote: { id: vote.id } });
    expect(await story.session(committeeOf(estate), vote.id, 'extraordinary requisition { id }')).toEqual({
      extraordinary: true,
      requisition: { id },
    });
    await story.act(estate, 'voidVote', vote.id, { reason: '文本有误' });
    expect(await shown(committeeOf(estate), id)).toMatchObject({ overdue: true, vote: null });
    expect(await answer(id)).toBeUndefined();
  });

  test('is for the estate’s owners, those who run its votes and auditors; who demands it is shown to nobody', async () => {
    const id = await filed(ownerAt(estate, 0));
    const elsewhere = await seedEstate(service, 1);
    await story.register(elsewhere);
    for (const viewer of [
      ANONYMOUS,
      owner('stranger'),
      ownerAt(elsewhere, 0),
      estate.acting.PROPERTY_COMPANY!,
    ]) {
      const answered = await story.ask(viewer, 'query($id: ID!) { requisition(id: $id) { id } }', { id });
      expect(answered.data?.requisition ?? null).toBeNull();
    }
    const all =
      'id text filedAt countedAt matters { position kind text } estate { id requisitions { totalCount } }';
    const seen = await shown(committeeOf(estate), id, all);
    expect(seen.estate.requisitions.totalCount).toBe(1);
    expect(JSON.stringify(seen)).not.toContain('owner-');
    expect(await support(ownerAt(elsewhere, 0), id)).toBe('REQUISITION_UNKNOWN');
    expect(await support(owner('stranger'), id)).toBe('REQUISITION_UNKNOWN');
    expect(await support(ownerAt(estate, 1), randomUUID())).toBe('REQUISITION_UNKNOWN');
    expect(await answer(randomUUID())).toBe('REQUISITION_UNKNOWN');
  });

  test('several units are one head; a co-owner supports for the elector, once; a buyer of a unit again', async () => {
    const [first, second, third, ...others] = plainEntries(estate);
    const shared = [
      { name: '甲一', subject: 'jia' },
      { name: '乙二', subject: 'yi' },
    ];
    const register = (more: object[]) => story.register(estate, [...(more as []), ...others]);
    await register([
      { ...first, owners: shared },
      { ...second, owners: shared },
      { ...third!, owners: [{ name: '甲一', subject: 'jia' }] },
    ]);
    const id = await filed(owner('yi'));
    const counted = () => shown(ownerAt(estate, 5), id, 'supportedHeads supportedArea totalHeads state');
    expect(await counted()).toEqual({
      supportedHeads: 1,
      supportedArea: '200.00',
      totalHeads: 9,
      state: 'OPEN',
    });
    // Nine heads: two are enough. What is left to 甲 is the unit held alone, another elector.
    await register([
      { ...first, owners: shared },
      { ...second, owners: [{ name: '丙三', subject: 'bing' }] },
      { ...third!, owners: shared },
    ]);
    expect(await support(owner('jia'), id)).toBeUndefined();
    expect(await counted()).toEqual({
      supportedHeads: 1,
      supportedArea: '200.00',
      totalHeads: 9,
      state: 'OPEN',
    });
    expect(await support(owner('jia'), id)).toBe('ALREADY_SUPPORTED');
    expect(await support(owner('bing'), id)).toBeUndefined();
    expect(await counted()).toEqual({
      supportedHeads: 2,
      supportedArea: '300.00',
      totalHeads: 9,
      state: 'REACHED',
    });
  });

  test('V14: the register changes under it: no share is shown that it no longer bears, and what it bears then is reached; what was reached stays', async () => {
    const id = await filed(ownerAt(estate, 0));
    const sell = async (i: number, buyer: string, area = '100.00') => {
      const [entry] = plainEntries(estate).slice(i);
      await story.register(estate, [{ ...entry, area, owners: [{ name: '买受人', subject: buyer }] }]);
    };
    const figures =
      'state supportedHeads supportedArea totalHeads totalArea missingHeads countedAt reachedAt organizeBy';
    clock.at = new Date(NOW.getTime() + 60_000);
    await sell(0, 'buyer of the first');
    expect(await shown(committeeOf(estate), id, figures)).toEqual({
      state: 'OPEN',
      supportedHeads: 0,
      supportedArea: '0.00',
      totalHeads: 10,
      totalArea: '1000.00',
      missingHeads: 2,
      countedAt: clock.at.toISOString(),
      reachedAt: null,
      organizeBy: null,
    });
    // Another supports it, and then one buyer has five units: six heads in all, of which a fifth is two.
    await support(ownerAt(estate, 1), id);
    for (const i of [5, 6, 7, 8]) await sell(i, 'buyer of many');
    expect(await shown(committeeOf(estate), id, 'state supportedHeads totalHeads missingHeads')).toEqual({
      state: 'OPEN',
      supportedHeads: 1,
      totalHeads: 7,
      missingHeads: 1,
    });
    for (const i of [4, 9]) await sell(i, 'buyer of many');
    const reached = {
      state: 'REACHED',
      supportedHeads: 1,
      totalHeads: 5,
      missingHeads: 0,
      organizeBy: '2026-12-22',
    };
    expect(await shown(committeeOf(estate), id, figures)).toMatchObject({
      ...reached,
      reachedAt: clock.at.toISOString(),
    });
    clock.at = new Date(NOW.getTime() + 120_000);
    await sell(1, 'buyer of the second');
    expect(await shown(committeeOf(estate), id, figures)).toMatchObject(reached);
  });

  test('many at once are all counted', async () => {
    await service.dataSource.query(`SELECT 1`);
    const large = await seedEstate(service, 60);
    await story.register(large);
    const it = await story.mutate(ownerAt(large, 0), 'fileRequisition', 'requisition { id }', {
      estateId: large.id,
      text: '提议',
      matters,
    });
    const { id } = it.requisition;
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, i) => support(ownerAt(large, i + 1), id)),
    );
    const done = answers.filter((code) => code === undefined).length;
    // Twelve of sixty are a fifth.
    expect(done).toBe(11);
    expect(answers.filter((code) => code === 'REQUISITION_REACHED')).toHaveLength(3);
    expect(await shown(ownerAt(large, 0), id, 'supportedHeads state')).toEqual({
      supportedHeads: 12,
      state: 'REACHED',
    });
  });

  describe('takes back', () => {
    const withdraw = (viewer: Viewer, requisitionId: string) =>
      story.refusal(viewer, 'withdrawRequisition', { requisitionId });
    const take = (viewer: Viewer, requisitionId: string) =>
      story.refusal(viewer, 'withdrawRequisitionSupport', { requisitionId });
    const state = async (id: string) => (await shown(ownerAt(estate, 5), id, 'state')).state;

    test('a supporter, who may support again; each time is kept, and what stands is counted', async () => {
      const id = await filed(ownerAt(estate, 0));
      const counted = () => shown(ownerAt(estate, 0), id, 'state supportedHeads supportedByMe missingHeads');
      expect(await take(ownerAt(estate, 1), id)).toBe('REQUISITION_NOT_SUPPORTED');
      expect(await take(ownerAt(estate, 0), id)).toBeUndefined();
      expect(await counted()).toEqual({
        state: 'OPEN',
        supportedHeads: 0,
        supportedByMe: false,
        missingHeads: 2,
      });
      expect(await take(ownerAt(estate, 0), id)).toBe('REQUISITION_NOT_SUPPORTED');
      expect(await support(ownerAt(estate, 0), id)).toBeUndefined();
      expect(await counted()).toEqual({
        state: 'OPEN',
        supportedHeads: 1,
        supportedByMe: true,
        missingHeads: 1,
      });
      const kept = await service.dataSource.query(
        `SELECT s.number, w.withdrawn_at IS NOT NULL AS withdrawn FROM requisition_supports s
         LEFT JOIN requisition_support_withdrawals w USING (requisition_id, unit_id, elector_key, number) WHERE s.requisition_id = $1 ORDER BY 1`,
        [id],
      );
      expect(kept).toEqual([
        { number: 1, withdrawn: true },
        { number: 2, withdrawn: false },
      ]);
      expect(await support(ownerAt(estate, 1), id)).toBeUndefined();
      // The meeting is owed by now to all who demanded it.
      for (const act of [take, withdraw])
        expect(await act(ownerAt(estate, 0), id)).toBe('REQUISITION_REACHED');
    });

    test('whoever filed it, before it is reached; another is told that there is none', async () => {
      const id = await filed(ownerAt(estate, 0));
      for (const viewer of [ownerAt(estate, 1), owner('stranger'), committeeOf(estate)])
        expect(await withdraw(viewer, id)).toBe('REQUISITION_UNKNOWN');
      expect(await shown(ownerAt(estate, 1), id, 'filedByMe')).toEqual({ filedByMe: false });
      expect(await withdraw(ownerAt(estate, 0), id)).toBeUndefined();
      expect(await shown(ownerAt(estate, 0), id, 'state withdrawnAt filedByMe')).toEqual({
        state: 'WITHDRAWN',
        withdrawnAt: NOW.toISOString(),
        filedByMe: true,
      });
      for (const act of [take, withdraw])
        expect(await act(ownerAt(estate, 0), id)).toBe('REQUISITION_WITHDRAWN');
      expect(await support(ownerAt(estate, 1), id)).toBe('REQUISITION_WITHDRAWN');
      expect(await answer(id)).toBe('REQUISITION_WITHDRAWN');
      expect((await file(ownerAt(estate, 0))).userErrors).toEqual([]);
    });

    test('what cannot be seen is not there', async () => {
      const id = await filed(ownerAt(estate, 0));
      const elsewhere = await seedEstate(service, 1);
      await story.register(elsewhere);
      for (const viewer of [owner('stranger'), ownerAt(elsewhere, 0), committeeOf(estate)])
        expect(await take(viewer, id)).toBe('REQUISITION_UNKNOWN');
      for (const act of [take, withdraw])
        expect(await act(ownerAt(estate, 0), randomUUID())).toBe('REQUISITION_UNKNOWN');
    });

    test('REQUISITION_LAPSED after the rules’ last day, on reading and by the clock, and makes room for the next', async () => {
      const id = await filed(ownerAt(estate, 0));
      const other = await filed(ownerAt(estate, 1));
      // Ninety days after the 22nd of November.
      expect(await shown(ownerAt(estate, 0), id, 'supportUntil')).toEqual({ supportUntil: '2027-02-20' });
      clock.at = new Date('2027-02-20T15:59:59Z');
      expect(await state(id)).toBe('OPEN');
      clock.at = new Date('2027-02-20T16:00:00Z');
      expect(await state(id)).toBe('LAPSED');
      for (const act of [support, take, withdraw])
        expect(await act(ownerAt(estate, 0), id)).toBe('REQUISITION_LAPSED');
      expect(await answer(id)).toBe('REQUISITION_LAPSED');
      expect((await file(ownerAt(estate, 0))).userErrors).toEqual([]);
      expect((await service.runDue()).failed).toEqual([]);
      const stored = await service.dataSource.query('SELECT state FROM requisitions WHERE id = ANY($1)', [
        [id, other],
      ]);
      expect(stored).toEqual([{ state: 'LAPSED' }, { state: 'LAPSED' }]);
    });
  });

  test.each([
    ['ESTATE_UNKNOWN', { estateId: randomUUID() }],
    ['METHOD_NOT_DEMANDED', { matters: [rebuilding] }],
    ['INPUT_INVALID', { text: ' ' }],
    ['INPUT_INVALID', { text: '长'.repeat(2001) }],
    ['INPUT_INVALID', { matters: [{ kind: 'COVENANT', text: ' ' }] }],
    ['MATTERS_MISSING', { matters: [] }],
    ['MATTERS_TOO_MANY', { matters: Array(21).fill({ kind: 'COVENANT', text: '甲' }) }],
  ])('%s', async (code, more) => {
    expect((await file(ownerAt(estate, 0), more)).userErrors[0]?.code).toBe(code);
  });

  test('SUPPORTER_NOT_OWNER for who votes for nothing in the estate, REQUISITION_OPEN for a second one', async () => {
    const [first, ...others] = plainEntries(estate);
    const owners = [...(first!.owners as object[]), { name: '代表', subject: 'representative' }];
    await story.register(estate, [{ ...first, owners, representativeSubject: 'representative' }, ...others]);
    for (const viewer of [owner('stranger'), committeeOf(estate), ownerAt(estate, 0)])
      expect((await file(viewer)).userErrors[0]?.code).toBe('SUPPORTER_NOT_OWNER');
    const id = await filed(owner('representative'));
    expect((await file(owner('representative'))).userErrors[0]?.code).toBe('REQUISITION_OPEN');
    expect(await support(ownerAt(estate, 0), id)).toBe('SUPPORTER_NOT_OWNER');
  });

  test('PROFILE_MISSING before any rules are in force', async () => {
    clock.at = new Date('2020-12-31T00:00:00Z');
    expect((await file(ownerAt(estate, 0))).userErrors[0]?.code).toBe('PROFILE_MISSING');
  });
});
