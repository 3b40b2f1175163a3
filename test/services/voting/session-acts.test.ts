import { randomUUID } from 'node:crypto';
import { formatInstant } from '../../../platform/dates';
import { ANONYMOUS } from '../../../platform/identity';
import { owner } from '../../support/client';
import { estate, estateForEach, service, story } from './estate-for-each';
import { CLOSES_AT, clock, committeeOf, OPENS_AT, ownerAt, seedEstate } from './fixture';

estateForEach(6);

describe('the acts in turn', () => {
  test('CLOSES_TOO_EARLY, VOTING_PERIOD_TOO_SHORT: opened so late that no days are left', async () => {
    const { id: sessionId } = await story.prepare(estate);
    await story.frozen(estate, sessionId);
    const open = () => story.refusal(committeeOf(estate), 'openVoting', { sessionId });
    clock.at = new Date(new Date(CLOSES_AT).getTime() - 1);
    expect(await open()).toBe('VOTING_PERIOD_TOO_SHORT');
    clock.at = new Date(CLOSES_AT);
    expect(await open()).toBe('CLOSES_TOO_EARLY');
  });

  test('each act shows the next ones, to those who run the vote alone', async () => {
    const { id } = await story.prepare(estate);
    const allowed = async () => {
      const { availableActions } = await story.session(
        committeeOf(estate),
        id,
        'availableActions { act allowed code reason }',
      );
      return availableActions
        .filter((it: { allowed: boolean }) => it.allowed)
        .map((it: { act: string }) => it.act);
    };
    expect(await allowed()).toEqual(['addMatter', 'publishRoll', 'voidVote']);
    await story.publish(estate, id);
    const roll = ['answerRollObjection', 'correctRollEntry'];
    expect(await allowed()).toEqual(['addMatter', ...roll, 'sendVoteNotice', 'voidVote']);
    await story.notice(estate, id);
    expect(await allowed()).toEqual([...roll, 'freezeRoll', 'voidVote']);
    await story.freeze(estate, id);
    const paper = [
      'issuePaperBallot',
      'deliverPaperBallot',
      'declarePaperLost',
      'recordWrittenProxy',
      'checkWrittenProxy',
      'revokeWrittenProxy',
    ];
    expect(await allowed()).toEqual([...paper, 'openVoting', 'attachEvidence', 'voidVote']);
    await story.act(estate, 'openVoting', id, { closesAt: CLOSES_AT });
    const reading = [
      'returnPaperBallot',
      'attachEvidence',
      'enterPaperBallot',
      'checkPaperBallot',
      'rejectPaperReturn',
    ];
    expect(await allowed()).toEqual([...paper, ...reading, 'extendVoting', 'voidVote']);
    clock.at = new Date(CLOSES_AT);
    expect(await allowed()).toEqual([...reading, 'closeVoting', 'voidVote']);
    await story.act(estate, 'closeVoting', id);
    expect(await allowed()).toEqual([...reading, 'tallyVote', 'voidVote']);
    await story.act(estate, 'tallyVote', id);
    expect(await allowed()).toEqual(['certifyVote', 'voidVote']);
    const shown = 'state availableActions { act }';
    expect(await story.session(ownerAt(estate, 0), id, shown)).toEqual({
      state: 'TALLIED',
      availableActions: [],
    });
  });

  test('a voided vote says why', async () => {
    const { id } = await story.opened(estate);
    await story.act(estate, 'voidVote', id, { reason: '程序有误' });
    expect(await story.session(ANONYMOUS, id, 'state voidReason')).toEqual({
      state: 'VOIDED',
      voidReason: '程序有误',
    });
  });

  test('VOTING_STILL_RUNNING: nobody closes before the announced end', async () => {
    const { id: sessionId } = await story.opened(estate);
    const close = () => story.mutate(committeeOf(estate), 'closeVoting', '__typename', { sessionId });
    clock.at = new Date(new Date(CLOSES_AT).getTime() - 1);
    expect((await close()).userErrors[0]).toMatchObject({
      code: 'VOTING_STILL_RUNNING',
      message: `尚未到公告的截止时刻：${formatInstant(new Date(CLOSES_AT))}`,
    });
    clock.at = new Date(CLOSES_AT);
    expect((await close()).userErrors).toEqual([]);
  });

  test.each([
    ['addMatter', { matter: { kind: 'COVENANT', text: '甲' } }, 'MATTER_NOT_POSTED'],
    ['publishRoll', {}, 'ROLL_PUBLISHED'],
    ['correctRollEntry', { unitId: randomUUID(), reason: '甲' }, 'ROLL_FROZEN'],
    ['sendVoteNotice', { opensAt: OPENS_AT, closesAt: CLOSES_AT }, 'VOTE_NOTICED'],
    ['freezeRoll', {}, 'ROLL_FROZEN'],
    ['openVoting', { closesAt: CLOSES_AT }, 'VOTING_OPENED'],
    ['tallyVote', {}, 'VOTING_NOT_CLOSED'],
  ])('%s out of turn: %s', async (act, more, code) => {
    const { id: sessionId } = await story.opened(estate);
    expect(await story.refusal(committeeOf(estate), act, { sessionId, ...more })).toBe(code);
  });

  test('INPUT_INVALID: voided without a reason', async () => {
    const { id: sessionId } = await story.prepare(estate);
    expect(await story.refusal(committeeOf(estate), 'voidVote', { sessionId, reason: ' ' })).toBe(
      'INPUT_INVALID',
    );
  });

  test.each([
    ['addMatter', { matter: { kind: 'COVENANT', text: '甲' } }],
    ['publishRoll', {}],
    ['correctRollEntry', { unitId: randomUUID(), reason: '甲' }],
    ['sendVoteNotice', { opensAt: OPENS_AT, closesAt: CLOSES_AT }],
    ['freezeRoll', {}],
    ['openVoting', { closesAt: CLOSES_AT }],
    ['closeVoting', {}],
    ['tallyVote', {}],
    ['voidVote', { reason: '甲' }],
  ])('%s: SESSION_UNKNOWN for an absent one, FORBIDDEN for others than its runners', async (act, more) => {
    const absent = { sessionId: randomUUID(), ...more };
    expect(await story.refusal(committeeOf(estate), act, absent)).toBe('SESSION_UNKNOWN');
    const { id: sessionId } = await story.opened(estate);
    const elsewhere = await seedEstate(service, 1);
    for (const viewer of [
      estate.acting.PROPERTY_COMPANY!,
      estate.acting.POLICE_STATION!,
      committeeOf(elsewhere),
    ]) {
      await expect(story.mutate(viewer, act, '__typename', { sessionId, ...more })).rejects.toThrow(
        'FORBIDDEN',
      );
    }
    await expect(story.mutate(ownerAt(estate, 0), act, '__typename', { sessionId, ...more })).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  test.each([
    ['closeVoting', {}],
    ['recordWrittenProxy', { agentSubject: 'agent' }],
  ])(
    'others than its runners are told so at once, while ballots have its lock: they cannot keep them out: %s',
    async (act, more) => {
      const { id: sessionId } = await story.opened(estate);
      const input = { sessionId, ...more, ...(act === 'closeVoting' ? {} : { unitId: estate.unitIds[0] }) };
      await service.dataSource.transaction(async (manager) => {
        await manager.query('SELECT FROM voting_sessions WHERE id = $1 FOR SHARE', [sessionId]);
        await expect(story.refusal(estate.acting.PROPERTY_COMPANY!, act, input)).rejects.toThrow('FORBIDDEN');
      });
    },
  );

  test.each([
    ['grantProxy', 'UNIT_NOT_ON_ROLL'],
    ['objectToRoll', 'OBJECTOR_NOT_OWNER'],
    ['objectToResult', 'OBJECTOR_NOT_OWNER'],
  ])('whoever owns nothing in it is told so at once likewise: %s', async (act, code) => {
    const { id: sessionId } = await story.opened(estate);
    const unit = { unitId: estate.unitIds[0] };
    const more = {
      grantProxy: { ...unit, agentSubject: 'agent' },
      objectToRoll: { ...unit, text: '面积有误' },
    }[act];
    const input = { sessionId, ...(more ?? { reason: '计票有误' }) };
    await service.dataSource.transaction(async (manager) => {
      await manager.query('SELECT FROM voting_sessions WHERE id = $1 FOR SHARE', [sessionId]);
      expect(await story.refusal(owner('stranger'), act, input)).toBe(code);
    });
  });

  test('the same act twice at once is done once', async () => {
    const { id: sessionId } = await story.opened(estate);
    clock.at = new Date(CLOSES_AT);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => story.refusal(committeeOf(estate), 'closeVoting', { sessionId })),
    );
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.filter((code) => code === 'VOTING_NOT_OPEN')).toHaveLength(3);
  });
});
