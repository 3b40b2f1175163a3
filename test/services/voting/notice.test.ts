import { randomUUID } from 'node:crypto';
import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { pause } from '../../support/on-the-way';
import {
  CLOSES_AT,
  clock,
  committeeOf,
  NOTICED_AT,
  NOW,
  OPENS_AT,
  openVoting,
  ownerAt,
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
  estate = await seedEstate(service, 3);
  await story.register(estate);
});
beforeEach(() => {
  clock.at = NOTICED_AT;
});
afterAll(() => service.close());

const runner = () => committeeOf(estate);
async function published(more = {}): Promise<string> {
  const { id } = await story.prepare(estate, ['FUND_USE'], more);
  await story.publish(estate, id);
  return id;
}
const notice = (sessionId: string, more = {}) =>
  story.refusal(runner(), 'sendVoteNotice', { sessionId, opensAt: OPENS_AT, closesAt: CLOSES_AT, ...more });
const toldOf = async (sessionId: string): Promise<{ readonly voidedAt: string | null }[]> =>
  (
    await service.dataSource.query(
      `SELECT payload FROM outbox WHERE type = 'voteNotice' AND version = 1 AND subject_id = $1 ORDER BY seq`,
      [sessionId],
    )
  ).map(({ payload }: { payload: object }) => payload);
const open = (sessionId: string, more = {}) => story.refusal(runner(), 'openVoting', { sessionId, ...more });

describe('V5: the notice', () => {
  test('fixes texts, rules, channels and period under a hash, for everyone to see', async () => {
    const id = await published();
    expect(await notice(id)).toBeUndefined();
    const fields = 'state noticedAt noticeDays noticeHash channels opensAt closesAt openedAt extraordinary';
    expect(await story.session(ANONYMOUS, id, fields)).toEqual({
      state: 'NOTICED',
      noticedAt: NOTICED_AT.toISOString(),
      noticeDays: 15,
      noticeHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      channels: ['ONLINE', 'PAPER'],
      opensAt: NOW.toISOString(),
      closesAt: new Date(CLOSES_AT).toISOString(),
      openedAt: null,
      extraordinary: false,
    });
  });

  test('is told to the other services: when and how many matters, no title and no text', async () => {
    const id = await published();
    await notice(id);
    expect(await toldOf(id)).toEqual([
      {
        estateId: estate.id,
        number: expect.stringMatching(/^2026-/),
        matters: 1,
        opensAt: NOW.toISOString(),
        closesAt: new Date(CLOSES_AT).toISOString(),
        extendedTo: null,
        voidedAt: null,
      },
    ]);
  });

  test('is told again as it now is: the vote extended, void by whoever runs it or by a court; a vote void without notice is not', async () => {
    const voided = { reason: '程序有误' };
    const unnoticed = await published();
    await story.act(estate, 'voidVote', unnoticed, voided);
    expect(await toldOf(unnoticed)).toEqual([]);

    clock.at = NOW;
    const session = await story.opened(estate);
    const later = { closesAt: '2026-12-20T16:00:00.000Z', reason: '参与未达比例' };
    await story.act(estate, 'extendVoting', session.id, later);
    await story.act(estate, 'voidVote', session.id, voided);
    const [noticed, ...since] = await toldOf(session.id);
    const extended = { ...noticed, extendedTo: later.closesAt };
    expect(since).toEqual([extended, { ...extended, voidedAt: clock.at.toISOString() }]);

    const judged = await story.opened(estate);
    for (const i of [0, 1]) await story.cast(estate, judged, i);
    await story.close(estate, judged.id);
    await story.announced(estate, judged.id);
    const challenge = {
      court: '示例人民法院（虚构）',
      caseNumber: '（2026）虚民初2号',
      filedOn: '2026-12-10',
    };
    clock.at = new Date('2026-12-16T00:00:00Z');
    await story.act(estate, 'recordLegalChallenge', judged.id, challenge);
    await story.act(estate, 'recordJudgment', judged.id, { outcome: 'ANNULLED', judgedOn: '2026-12-16' });
    const told = await toldOf(judged.id);
    expect(told.map(({ voidedAt }) => voidedAt)).toEqual([null, clock.at.toISOString()]);
  });

  test.each([
    // Noticed on the 2nd: fifteen whole days between are the 3rd to the 17th.
    ['NOTICE_TOO_SHORT', { opensAt: '2026-11-17T15:59:59Z' }],
    [undefined, { opensAt: '2026-11-17T16:00:00Z' }],
    ['CLOSES_TOO_EARLY', { closesAt: OPENS_AT }],
    ['VOTING_PERIOD_TOO_SHORT', { closesAt: '2026-11-22T15:00:00Z' }],
    ['VOTING_PERIOD_TOO_LONG', { closesAt: '2027-01-22T15:00:00Z' }],
    ['CHANNELS_MISSING', { channels: [] }],
    ['ROLL_NOT_PUBLISHED', {}],
  ])('%s: %j', async (code, more) => {
    const id = code === 'ROLL_NOT_PUBLISHED' ? (await story.prepare(estate)).id : await published();
    expect(await notice(id, more)).toBe(code);
  });

  test('CHANNEL_NOT_ALLOWED, and CHANNEL_NOT_OFFERED for a ballot by a channel that was not noticed', async () => {
    const id = await published();
    await service.dataSource.query(
      `UPDATE voting_sessions SET profile = jsonb_set(profile, '{channels}', '["ONLINE"]') WHERE id = $1`,
      [id],
    );
    expect(await notice(id, { channels: ['ONLINE', 'PAPER'] })).toBe('CHANNEL_NOT_ALLOWED');
    const paper = await story.prepare(estate);
    await story.publish(estate, paper.id);
    await story.notice(estate, paper.id, { channels: ['PAPER'] });
    await story.freeze(estate, paper.id);
    clock.at = NOW;
    await story.act(estate, 'openVoting', paper.id);
    expect(await story.refusal(ownerAt(estate, 0), 'castBallot', story.ballot(estate, paper, 0))).toBe(
      'CHANNEL_NOT_OFFERED',
    );
  });
});

describe('V5: opening', () => {
  test('NOTICE_TOO_SHORT while the days run, OPENING_NOT_DUE until the noticed beginning', async () => {
    const id = await published();
    expect(await notice(id)).toBeUndefined();
    await story.freeze(estate, id);
    clock.at = new Date('2026-11-17T15:59:59.999Z');
    expect(await open(id)).toBe('NOTICE_TOO_SHORT');
    clock.at = new Date('2026-11-17T16:00:00Z');
    expect(await open(id)).toBe('OPENING_NOT_DUE');
    clock.at = NOW;
    expect(await open(id, { closesAt: '2026-12-08T16:00:00Z' })).toBe('CLOSING_NOT_AS_NOTICED');
    expect(await open(id)).toBeUndefined();
    expect(await story.session(ANONYMOUS, id, 'closesAt')).toEqual({
      closesAt: new Date(CLOSES_AT).toISOString(),
    });
  });
});

test('V5: VOTE_WITHOUT_NOTICE: a roll frozen before notices were kept cannot be opened, says so, and is voided and run again', async () => {
  // As the migration leaves a vote of that time: nothing of roll publication or notice, and a frozen roll.
  const { id } = await story.prepare(estate);
  await service.dataSource.query(
    `UPDATE voting_sessions SET state = 'FROZEN', without_notice = true, frozen_at = created_at, roll_hash = repeat('a', 64),
       roll_area = 10000, roll_heads = 1, roll_units = 1 WHERE id = $1`,
    [id],
  );
  const fields = 'availableActions { act allowed code reason }';
  const { availableActions } = await story.session(runner(), id, fields);
  expect(availableActions.filter(({ act }: { act: string }) => /^(openVoting|voidVote)$/.test(act))).toEqual([
    {
      act: 'openVoting',
      allowed: false,
      code: 'VOTE_WITHOUT_NOTICE',
      reason: '名册锁定于公告留存之前，没有可查的公告，不能开始投票，请作废后重办',
    },
    { act: 'voidVote', allowed: true, code: null, reason: null },
  ]);
  expect(await open(id)).toBe('VOTE_WITHOUT_NOTICE');
  expect(await story.refusal(runner(), 'voidVote', { sessionId: id, reason: '没有公告' })).toBeUndefined();
  const again = await story.prepare(estate, ['FUND_USE'], { replacesId: id });
  await story.frozen(estate, again.id);
  clock.at = NOW;
  expect(await open(again.id)).toBeUndefined();
  expect(await story.session(ANONYMOUS, id, 'state replacedBy { id state }')).toEqual({
    state: 'VOIDED',
    replacedBy: { id: again.id, state: 'OPEN' },
  });
});

test('V5: a vote that was open before notices were kept is extended and voided, and no notice of it is told', async () => {
  clock.at = NOW;
  const { id } = await story.opened(estate);
  await service.dataSource.query(
    `UPDATE voting_sessions SET without_notice = true, noticed_at = NULL, notice_hash = NULL, opens_at = NULL,
       notice_closes_at = NULL, channels = NULL WHERE id = $1`,
    [id],
  );
  const told = await toldOf(id);
  const later = { closesAt: '2026-12-20T16:00:00.000Z', reason: '参与未达比例' };
  await story.act(estate, 'extendVoting', id, later);
  await story.act(estate, 'voidVote', id, { reason: '程序有误' });
  expect(await toldOf(id)).toEqual(told);
});

describe('V5: what was not posted is not voted on', () => {
  const matter = { kind: 'COVENANT', text: '修订管理规约' };
  const add = (sessionId: string, more = {}) =>
    story.refusal(runner(), 'addMatter', { sessionId, matter, ...more });

  test('MATTER_NOT_POSTED: nothing is added after the notice, and no ballot names what is not in it', async () => {
    const session = await story.prepare(estate);
    expect(await add(session.id)).toBeUndefined();
    await story.publish(estate, session.id);
    expect(await add(session.id)).toBeUndefined();
    await story.notice(estate, session.id);
    expect(await add(session.id)).toBe('MATTER_NOT_POSTED');
    await story.freeze(estate, session.id);
    clock.at = NOW;
    await story.act(estate, 'openVoting', session.id);
    expect(await add(session.id)).toBe('MATTER_NOT_POSTED');
    const { matters } = await story.session(ANONYMOUS, session.id, 'matters { id position kind text }');
    expect(matters.slice(1)).toMatchObject([
      { position: 2, ...matter },
      { position: 3, ...matter },
    ]);
    const elsewhere = await story.prepare(estate);
    const matterIds = [...matters.map((it: { id: string }) => it.id)];
    const cast = (ids: readonly string[]) =>
      story.refusal(
        ownerAt(estate, 0),
        'castBallot',
        story.ballot(estate, { ...session, matterIds: ids }, 0),
      );
    expect(await cast([...matterIds, elsewhere.matterIds[0]!])).toBe('MATTER_NOT_POSTED');
    expect(await cast(matterIds)).toBeUndefined();
  });

  test('MATTERS_TOO_MANY, INPUT_INVALID', async () => {
    const full = await story.prepare(estate, Array(20).fill('COVENANT'));
    expect(await add(full.id)).toBe('MATTERS_TOO_MANY');
    const { id } = await story.prepare(estate);
    expect(await add(id, { matter: { ...matter, text: ' ' } })).toBe('INPUT_INVALID');
  });
});

describe('V5: a wrong text is voided and run again', () => {
  const again = (replacesId: string) =>
    story.refusal(runner(), 'prepareVote', {
      estateId: estate.id,
      title: '重办',
      matters: [{ kind: 'FUND_USE', text: '更正后的文本' }],
      replacesId,
    });

  test('both say which the other is; once, and only where it is void: VOTE_NOT_VOIDED, VOTE_REPLACED', async () => {
    const wrong = await published();
    expect(await notice(wrong)).toBeUndefined();
    expect(await again(wrong)).toBe('VOTE_NOT_VOIDED');
    await story.act(estate, 'voidVote', wrong, { reason: '文本有误' });
    const right = await published({ replacesId: wrong });
    expect(await again(wrong)).toBe('VOTE_REPLACED');
    const LINKS = 'id replaces { id } replacedBy { id }';
    expect(await story.session(ANONYMOUS, wrong, LINKS)).toEqual({
      id: wrong,
      replaces: null,
      replacedBy: { id: right },
    });
    expect(await story.session(ANONYMOUS, right, LINKS)).toMatchObject({ replaces: { id: wrong } });
    await story.act(estate, 'voidVote', right, { reason: '又有误' });
    expect(await again(wrong)).toBeUndefined();
  });

  test('SESSION_UNKNOWN: absent, or another estate’s', async () => {
    const elsewhere = await seedEstate(service, 1);
    await story.register(elsewhere);
    const { id } = await story.prepare(elsewhere);
    await story.act(elsewhere, 'voidVote', id, { reason: '文本有误' });
    for (const replacesId of [randomUUID(), id, 'x']) expect(await again(replacesId)).toBe('SESSION_UNKNOWN');
  });

  test('waits for the vote, and not before the estate, which whoever acts on the vote takes after it', async () => {
    const { id: old } = await story.prepare(estate);
    await story.act(estate, 'voidVote', old, { reason: '有误' });
    let prepared: Promise<string | undefined> | undefined;
    await service.dataSource.transaction(async (manager) => {
      await manager.query('SELECT FROM voting_sessions WHERE id = $1 FOR UPDATE', [old]);
      prepared = again(old);
      await pause(1_100);
      await manager.query('SELECT FROM directory_estates WHERE id = $1 FOR UPDATE', [estate.id]);
    });
    expect(await prepared).toBeUndefined();
  });

  test('two at once: one runs it again', async () => {
    const wrong = await published();
    await story.act(estate, 'voidVote', wrong, { reason: '文本有误' });
    const answers = await Promise.all(Array.from({ length: 4 }, () => again(wrong)));
    expect(answers.sort()).toEqual([...Array(3).fill('VOTE_REPLACED'), undefined]);
  });
});
