import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { actingFor, owner } from '../../support/client';
import {
  CLOSES_AT,
  clock,
  committeeOf,
  fact,
  feedOf,
  NOW,
  openVoting,
  ownerAt,
  type Prepared,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
beforeAll(async () => {
  clock.at = NOW;
  service = await openVoting();
  story = storyOf(service);
  estate = await seedEstate(service, 3);
  await story.register(estate);
});
beforeEach(() => {
  clock.at = NOW;
});
afterAll(() => service.close());

const residents = () => estate.acting.RESIDENTS_COMMITTEE!;
const code = async (viewer: Viewer, name: string, session: { readonly id: string }, more = {}) =>
  story.refusal(viewer, name, { sessionId: session.id, ...more });
async function tallied(): Promise<Prepared> {
  const session = await story.opened(estate);
  for (const i of [0, 1]) await story.cast(estate, session, i);
  await story.close(estate, session.id);
  await story.act(estate, 'tallyVote', session.id);
  return session;
}
async function announced(): Promise<Prepared> {
  const session = await tallied();
  for (const viewer of [committeeOf(estate), residents()])
    expect(await code(viewer, 'certifyVote', session)).toBeUndefined();
  await story.act(estate, 'announceResult', session.id);
  return session;
}
const shown = (session: Prepared, fields = 'state') => story.session(ANONYMOUS, session.id, fields);
async function object(viewer: Viewer, session: Prepared): Promise<string> {
  const input = { sessionId: session.id, reason: '票数有疑问' };
  return (await story.mutate(viewer, 'objectToResult', 'objection { id }', input)).objection.id;
}
const statuses = async (session: Prepared) =>
  (
    await service.dataSource.query(
      `SELECT payload FROM outbox WHERE type = 'voteOutcome' AND subject_id = $1 ORDER BY seq`,
      [session.id],
    )
  ).map(({ payload }: { payload: { matters: { status: string }[] } }) => payload.matters[0]!.status);
const AFTER = new Date('2026-12-16T00:00:00Z');

describe('V9: two people certify', () => {
  test('ALREADY_CERTIFIED_BY_YOU, CERTIFIER_NOT_INDEPENDENT; the second one makes it certified', async () => {
    const session = await tallied();
    expect(await code(committeeOf(estate), 'announceResult', session)).toBe('VOTE_NOT_CERTIFIED');
    expect(await code(committeeOf(estate), 'certifyVote', session)).toBeUndefined();
    expect(await shown(session, 'state certificationCount')).toEqual({
      state: 'TALLIED',
      certificationCount: 1,
    });
    expect(await code(committeeOf(estate), 'certifyVote', session)).toBe('ALREADY_CERTIFIED_BY_YOU');
    const hat = { ...residents(), personId: committeeOf(estate).personId };
    expect(await code(hat, 'certifyVote', session)).toBe('ALREADY_CERTIFIED_BY_YOU');
    const colleague = actingFor(committeeOf(estate).actingFor!.organizationId);
    expect(await code(colleague, 'certifyVote', session)).toBe('CERTIFIER_NOT_INDEPENDENT');
    const personId = residents().personId;
    const post = (validTo: string | null) =>
      fact('appointment', id, {
        personId,
        subject: 'somebody',
        organizationId: committeeOf(estate).actingFor!.organizationId,
        post: '委员',
        validFrom: '2026-01-01',
        validTo,
      });
    const id = randomUUID();
    await service.pull({ community: feedOf([post(null)]) });
    expect(await code(residents(), 'certifyVote', session)).toBe('CERTIFIER_NOT_INDEPENDENT');
    await service.pull({ community: feedOf([post('2026-11-01')]) });
    expect(await code(residents(), 'certifyVote', session)).toBeUndefined();
    expect(await shown(session, 'state certificationCount')).toEqual({
      state: 'CERTIFIED',
      certificationCount: 2,
    });
  });
});

test('V9: an announcement that is overdue says so', async () => {
  const session = await tallied();
  const due = () => shown(session, 'announceBy announcementOverdue');
  expect(await due()).toEqual({ announceBy: '2026-12-15', announcementOverdue: false });
  clock.at = AFTER;
  expect(await due()).toEqual({ announceBy: '2026-12-15', announcementOverdue: true });
});

describe('V9: objections to the result', () => {
  test('an owner objects, those who run it answer; final after the days, when each is answered', async () => {
    const session = await announced();
    expect(await code(owner('stranger'), 'objectToResult', session, { reason: '甲' })).toBe(
      'OBJECTOR_NOT_OWNER',
    );
    expect(await code(ownerAt(estate, 0), 'objectToResult', session, { reason: ' ' })).toBe('INPUT_INVALID');
    const objectionId = await object(ownerAt(estate, 0), session);
    expect(await code(committeeOf(estate), 'finalizeVote', session)).toBe('OBJECTIONS_RUNNING');
    clock.at = AFTER;
    expect(await code(committeeOf(estate), 'finalizeVote', session)).toBe('OBJECTIONS_OPEN');
    expect(await code(ownerAt(estate, 1), 'objectToResult', session, { reason: '甲' })).toBe('VOTE_FINAL');
    const answer = { objectionId, upheld: false, answer: '已复核，票数无误' };
    const answered = (viewer: Viewer, more = {}) =>
      story.refusal(viewer, 'answerObjection', { ...answer, ...more });
    expect(await answered(estate.acting.PROPERTY_COMPANY!)).toBe('OBJECTION_UNKNOWN');
    const elsewhere = await seedEstate(service, 1);
    for (const other of Object.values(elsewhere.acting))
      expect(await answered(other)).toBe('OBJECTION_UNKNOWN');
    expect(await answered(committeeOf(estate), { objectionId: randomUUID() })).toBe('OBJECTION_UNKNOWN');
    expect(await answered(committeeOf(estate), { answer: ' ' })).toBe('INPUT_INVALID');
    expect(await answered(committeeOf(estate))).toBeUndefined();
    expect(await answered(committeeOf(estate))).toBe('OBJECTION_ANSWERED');
    expect(await code(committeeOf(estate), 'finalizeVote', session)).toBeUndefined();
    expect(await code(committeeOf(estate), 'voidVote', session, { reason: '甲' })).toBe('VOTE_FINAL');
  });

  test('who objected is for those who run the vote, and the one who did; never for the company', async () => {
    const session = await announced();
    await object(ownerAt(estate, 0), session);
    const seen = async (viewer: Viewer) =>
      (await story.session(viewer, session.id, 'objections { reason state }')).objections.length;
    expect(
      await Promise.all(
        [
          committeeOf(estate),
          ownerAt(estate, 0),
          ownerAt(estate, 1),
          estate.acting.PROPERTY_COMPANY!,
          ANONYMOUS,
        ].map(seen),
      ),
    ).toEqual([1, 1, 0, 0, 0]);
  });
});

describe('V9: by the clock', () => {
  test('closes at the announced end, and makes a result final that nobody doubts', async () => {
    const open = await story.opened(estate);
    const doubted = await announced();
    await object(ownerAt(estate, 0), doubted);
    clock.at = NOW;
    const plain = await announced();
    clock.at = new Date(new Date(CLOSES_AT).getTime() - 1);
    await service.runDue();
    expect((await shown(open)).state).toBe('OPEN');
    clock.at = AFTER;
    expect((await service.runDue()).failed).toEqual([]);
    expect([(await shown(open)).state, (await shown(plain)).state, (await shown(doubted)).state]).toEqual([
      'CLOSED',
      'FINAL',
      'ANNOUNCED',
    ]);
  });
});

describe('V9: void and challenged', () => {
  test('an announced vote is voided; those who were told the result are told so', async () => {
    const session = await announced();
    await story.act(estate, 'voidVote', session.id, { reason: '程序有误' });
    expect(await statuses(session)).toEqual(['PASSED', 'VOIDED']);
    expect(await shown(session, 'state outcome { status }')).toEqual({
      state: 'VOIDED',
      outcome: { status: 'VOIDED' },
    });
  });

  const challenge = { court: '示例人民法院（虚构）', caseNumber: '（2026）虚民初1号', filedOn: '2026-12-10' };
  const FILED = new Date('2026-12-10T02:00:00Z');
  test('a challenge stops the result; upheld, it is again what it was', async () => {
    const session = await announced();
    expect(
      await code(committeeOf(estate), 'recordJudgment', session, {
        outcome: 'UPHELD',
        judgedOn: '2026-12-11',
      }),
    ).toBe('VOTE_NOT_CHALLENGED');
    expect(
      await code(committeeOf(estate), 'recordLegalChallenge', session, { ...challenge, court: ' ' }),
    ).toBe('INPUT_INVALID');
    clock.at = FILED;
    const suit = (more: object) =>
      code(committeeOf(estate), 'recordLegalChallenge', session, { ...challenge, ...more });
    for (const filedOn of ['2026-12-11', '2026-12-07'])
      expect(await suit({ filedOn })).toBe('DATE_OUT_OF_RANGE');
    expect(await suit({})).toBeUndefined();
    clock.at = AFTER;
    expect(await code(committeeOf(estate), 'finalizeVote', session)).toBe('VOTE_CHALLENGED');
    for (const judgedOn of ['2026-12-17', '2026-12-09'])
      expect(
        await code(committeeOf(estate), 'recordJudgment', session, { outcome: 'UPHELD', judgedOn }),
      ).toBe('DATE_OUT_OF_RANGE');
    await story.act(estate, 'recordJudgment', session.id, { outcome: 'UPHELD', judgedOn: '2026-12-15' });
    // Six days with the court: the window that ended with the 15th ends with the 21st.
    expect(await shown(session, 'state objectionsUntil challenges { caseNumber outcome judgedOn }')).toEqual({
      state: 'ANNOUNCED',
      objectionsUntil: '2026-12-21T16:00:00.000Z',
      challenges: [{ caseNumber: challenge.caseNumber, outcome: 'UPHELD', judgedOn: '2026-12-15' }],
    });
    expect(await code(ownerAt(estate, 0), 'objectToResult', session, { reason: '甲' })).toBeUndefined();
    expect(await suit({})).toBe('CASE_RECORDED');
  });

  test('annulled by a court, a final result is void', async () => {
    const session = await announced();
    clock.at = AFTER;
    await story.act(estate, 'finalizeVote', session.id);
    await story.act(estate, 'recordLegalChallenge', session.id, challenge);
    await story.act(estate, 'recordJudgment', session.id, { outcome: 'ANNULLED', judgedOn: '2026-12-16' });
    expect(await shown(session, 'state voidReason')).toEqual({
      state: 'VOIDED',
      voidReason: '人民法院判决撤销（（2026）虚民初1号）',
    });
    expect((await statuses(session)).at(-1)).toBe('VOIDED');
  });
});

describe('V9: an extension', () => {
  const later = { closesAt: '2026-12-20T16:00:00Z', reason: '参与未达比例' };
  test('while not quorate, before the end, as often and as far as the rules allow', async () => {
    const session = await story.opened(estate);
    await story.cast(estate, session, 0);
    const extend = (more = {}) => code(committeeOf(estate), 'extendVoting', session, { ...later, ...more });
    expect(await extend({ closesAt: CLOSES_AT })).toBe('EXTENSION_OUT_OF_RANGE');
    expect(await extend({ closesAt: '2027-01-07T16:00:00Z' })).toBe('EXTENSION_OUT_OF_RANGE');
    expect(await extend({ reason: ' ' })).toBe('INPUT_INVALID');
    expect(await extend()).toBeUndefined();
    expect(await extend({ closesAt: '2026-12-21T16:00:00Z' })).toBe('EXTENSION_NOT_ALLOWED');
    expect(await shown(session, 'closesAt extensions { number reason missingArea missingHeads }')).toEqual({
      closesAt: '2026-12-20T16:00:00.000Z',
      extensions: [{ number: 1, reason: later.reason, missingArea: '100.00', missingHeads: 1 }],
    });
    clock.at = new Date(CLOSES_AT);
    expect(await code(committeeOf(estate), 'closeVoting', session)).toBe('VOTING_STILL_RUNNING');
    await story.cast(estate, session, 1);
  });

  test('VOTING_QUORATE, and VOTING_ENDED from the announced end on', async () => {
    const session = await story.opened(estate);
    for (const i of [0, 1]) await story.cast(estate, session, i);
    expect(await code(committeeOf(estate), 'extendVoting', session, later)).toBe('VOTING_QUORATE');
    clock.at = new Date(CLOSES_AT);
    expect(await code(committeeOf(estate), 'extendVoting', session, later)).toBe('VOTING_ENDED');
  });
});

describe('V9: who may object to a result', () => {
  test('OBJECTIONS_TOO_MANY: so many of one person wait for an answer at once', async () => {
    const session = await announced();
    const answers: (string | undefined)[] = [];
    for (const reason of ['一', '二', '三', '四'])
      answers.push(await code(ownerAt(estate, 0), 'objectToResult', session, { reason }));
    expect(answers).toEqual([undefined, undefined, undefined, 'OBJECTIONS_TOO_MANY']);
    expect(await code(ownerAt(estate, 1), 'objectToResult', session, { reason: '一' })).toBeUndefined();
  });

  test('OBJECTOR_NOT_OWNER for who had sold before the roll was frozen; who bought since is not on it', async () => {
    const [first, ...others] = plainEntries(estate);
    const session = await announced();
    await story.register(estate, [{ ...first, owners: [{ name: '新业主', subject: 'buyer' }] }, ...others]);
    clock.at = NOW;
    const later = await story.opened(estate);
    await story.close(estate, later.id);
    await story.announced(estate, later.id);
    const objects = (viewer: Viewer, to: Prepared) => code(viewer, 'objectToResult', to, { reason: '甲' });
    expect(await objects(ownerAt(estate, 0), session)).toBeUndefined();
    expect(await objects(owner('buyer'), session)).toBe('OBJECTOR_NOT_OWNER');
    expect(await objects(ownerAt(estate, 0), later)).toBe('OBJECTOR_NOT_OWNER');
    expect(await objects(owner('buyer'), later)).toBeUndefined();
    await story.register(estate);
  });

  test('a co-owner may, though another votes for the unit', async () => {
    const [first, ...others] = plainEntries(estate);
    const owners = [...(first!.owners as object[]), { name: '共有人', subject: 'co-owner' }];
    await story.register(estate, [{ ...first, owners, representativeSubject: 'co-owner' }, ...others]);
    const session = await story.opened(estate);
    await story.close(estate, session.id);
    await story.announced(estate, session.id);
    expect(await code(ownerAt(estate, 0), 'objectToResult', session, { reason: '甲' })).toBeUndefined();
    await story.register(estate);
  });
});

test.each([
  ['extendVoting', { closesAt: CLOSES_AT, reason: '甲' }],
  ['certifyVote', {}],
  ['announceResult', {}],
  ['finalizeVote', {}],
  ['recordLegalChallenge', { court: '甲', caseNumber: '甲', filedOn: '2026-12-10' }],
  ['recordJudgment', { outcome: 'UPHELD', judgedOn: '2026-12-10' }],
])('%s: SESSION_UNKNOWN for an absent one, FORBIDDEN for the company and the owners', async (name, more) => {
  const session = await announced();
  expect(await code(committeeOf(estate), name, { ...session, id: randomUUID() }, more)).toBe(
    'SESSION_UNKNOWN',
  );
  for (const viewer of [estate.acting.PROPERTY_COMPANY!, ownerAt(estate, 0)])
    await expect(code(viewer, name, session, more)).rejects.toThrow('FORBIDDEN');
});
