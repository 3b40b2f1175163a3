import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import { actingFor } from '../../support/client';
import { evidenceYard } from './evidence-yard';
import { CLOSES_AT, clock, committeeOf, NOW } from './fixture';
import { estate, openedForEach, service, session, story } from './opened-vote';

openedForEach(4);

const runner = () => committeeOf(estate);
const second = () => estate.acting.RESIDENTS_COMMITTEE!;
const third = () => estate.acting.SUBDISTRICT_OFFICE!;
const act = (viewer: Viewer, name: string, paperBallotId: string, more = {}) =>
  story.refusal(viewer, name, { paperBallotId, ...more });
const issue = (i: number, number: string = randomUUID(), sessionId = session.id) =>
  story.mutate(runner(), 'issuePaperBallot', 'paperBallot { id number replaces { id number } }', {
    sessionId,
    unitId: estate.unitIds[i],
    number,
  });
const deliver = (id: string) => act(runner(), 'deliverPaperBallot', id, { proof: '签收单' });
const delivered = async (i: number, sessionId = session.id): Promise<string> => {
  const { paperBallot } = await issue(i, randomUUID(), sessionId);
  expect(await deliver(paperBallot.id)).toBeUndefined();
  return paperBallot.id;
};
const back = (id: string, viewer = runner(), returnedAt: Date | null = null) =>
  act(viewer, 'returnPaperBallot', id, { returnedAt: returnedAt?.toISOString() ?? null });
const scan = (id: string) => evidenceYard(service, story).sent(runner(), 'PAPER_BALLOT', id);
const choices = () => session.matterIds.map((matterId) => ({ matterId, choice: 'YES' }));
const enter = (id: string, viewer = runner()) => act(viewer, 'enterPaperBallot', id, { choices: choices() });
const check = (id: string, viewer = second(), returnedAt: Date | null = null) =>
  act(viewer, 'checkPaperBallot', id, {
    choices: choices(),
    returnedAt: returnedAt?.toISOString() ?? null,
  });
const reject = (id: string, viewer = second(), reason = '无人见其交回') =>
  act(viewer, 'rejectPaperReturn', id, { reason });
const shown = async (fields: string) =>
  (
    await story.session(runner(), session.id, `paperBallots { edges { node { ${fields} } } }`)
  ).paperBallots.edges.map(({ node }: { node: object }) => node);
const yes = async () =>
  (await story.session(runner(), session.id, 'outcomes { counts { yesHeads } }')).outcomes[0].counts.yesHeads;

/** The last instant of the voting, and an hour after it. */
const LAST = new Date(Date.parse(CLOSES_AT) - 1);
async function afterClose(): Promise<void> {
  await story.close(estate, session.id);
  clock.at = new Date(Date.parse(CLOSES_AT) + 3_600_000);
}

describe('V6: a return recorded later than it was', () => {
  test('V6: is confirmed by who checks: PAPER_RETURN_UNCONFIRMED, PAPER_RETURN_DIFFERS', async () => {
    const id = await delivered(0);
    await afterClose();
    await back(id, runner(), LAST);
    await scan(id);
    await enter(id);
    expect(await shown('state returnedAt returnRecordedAt returnToConfirm')).toEqual([
      {
        state: 'ENTERED',
        returnedAt: LAST.toISOString(),
        returnRecordedAt: clock.at.toISOString(),
        returnToConfirm: true,
      },
    ]);
    expect(await check(id)).toBe('PAPER_RETURN_UNCONFIRMED');
    expect(await check(id, second(), new Date(LAST.getTime() - 60_000))).toBe('PAPER_RETURN_DIFFERS');
    expect(await check(id, second(), LAST)).toBeUndefined();
    await story.act(estate, 'tallyVote', session.id);
    expect(await yes()).toBe(1);
    expect(await shown('state returnToConfirm')).toEqual([{ state: 'CHECKED', returnToConfirm: false }]);
  });

  test('V6: nobody confirms what they recorded, nor does a colleague, though another has entered it: PAPER_RETURN_OWN, PAPER_RETURN_NOT_INDEPENDENT', async () => {
    const id = await delivered(0);
    await afterClose();
    await back(id, runner(), LAST);
    await scan(id);
    await enter(id, second());
    expect(await check(id, runner(), LAST)).toBe('PAPER_RETURN_OWN');
    const colleague = actingFor(runner().actingFor!.organizationId);
    expect(await check(id, colleague, LAST)).toBe('PAPER_RETURN_NOT_INDEPENDENT');
    expect(await check(id, second(), LAST)).toBe('PAPER_CHECKER_SAME');
    expect(await check(id, third(), LAST)).toBeUndefined();
  });

  test('V6: one that was dated back while the vote is open is confirmed too; one recorded as it happens needs nobody', async () => {
    const [early, now] = [await delivered(0), await delivered(1)];
    clock.at = new Date(NOW.getTime() + 600_000);
    await back(early, runner(), NOW);
    await back(now, runner(), clock.at);
    for (const id of [early, now]) await scan(id);
    // The other organization has entered both.
    for (const id of [early, now]) await enter(id, second());
    expect(await check(early, runner(), NOW)).toBe('PAPER_RETURN_OWN');
    expect(await check(now, runner(), NOW)).toBe('PAPER_RETURN_DIFFERS');
    expect(await check(now, runner())).toBeUndefined();
  });

  test('V6: one that another rejects was none: it is kept with its reason, the tally does not wait, and it may be recorded anew', async () => {
    const id = await delivered(0);
    expect(await reject(id)).toBe('PAPER_NOT_RETURNED');
    await afterClose();
    await back(id, runner(), LAST);
    await scan(id);
    await enter(id);
    expect(await reject(id, runner())).toBe('PAPER_RETURN_OWN');
    const colleague = actingFor(runner().actingFor!.organizationId);
    expect(await reject(id, colleague)).toBe('PAPER_RETURN_NOT_INDEPENDENT');
    expect(await reject(id, second(), ' ')).toBe('INPUT_INVALID');
    const recordedAt = clock.at.toISOString();
    expect(await reject(id)).toBeUndefined();
    expect(await reject(id)).toBe('PAPER_NOT_RETURNED');
    const reason = '无人见其交回';
    const rejected = { returnedAt: LAST.toISOString(), recordedAt, reason };
    const fields = 'state returnedAt enteredAt rejectedReturns { returnedAt recordedAt reason }';
    expect(await shown(fields)).toEqual([
      { state: 'DELIVERED', returnedAt: null, enteredAt: null, rejectedReturns: [rejected] },
    ]);

    // Somebody else saw it come, earlier: the scan of the return that was none is not this one's.
    clock.at = new Date(clock.at.getTime() + 60_000);
    const seenAt = new Date(LAST.getTime() - 3_600_000);
    expect(await back(id, second(), seenAt)).toBeUndefined();
    await enter(id, second());
    expect(await check(id, third(), seenAt)).toBe('PAPER_SCAN_MISSING');
    expect(await reject(id, runner())).toBeUndefined();
    expect((await shown('rejectedReturns { reason }'))[0].rejectedReturns).toHaveLength(2);
    await story.act(estate, 'tallyVote', session.id);
    expect(await yes()).toBe(0);
    expect(await reject(id)).toBe('VOTE_TALLIED');
  });
});

describe('V6: a lost paper', () => {
  test('V6: is declared lost and another is issued, linked both ways; the lost one never counts: PAPER_LOST', async () => {
    const first = (await issue(0, `A-${session.id}`)).paperBallot;
    await deliver(first.id);
    const lose = (reason = '邮寄途中遗失') => act(runner(), 'declarePaperLost', first.id, { reason });
    expect(await lose(' ')).toBe('INPUT_INVALID');
    expect((await issue(0)).userErrors[0].code).toBe('PAPER_ISSUED');
    expect(await lose()).toBeUndefined();
    expect(await lose()).toBe('PAPER_LOST');
    expect((await issue(0, first.number)).userErrors[0].code).toBe('PAPER_NUMBER_TAKEN');
    const next = (await issue(0, `B-${session.id}`)).paperBallot;
    expect(next.replaces).toEqual({ id: first.id, number: first.number });
    expect((await issue(0)).userErrors[0].code).toBe('PAPER_ISSUED');
    expect(await shown('number state lostReason lostAt replacedBy { id }')).toEqual([
      {
        number: first.number,
        state: 'LOST',
        lostReason: '邮寄途中遗失',
        lostAt: NOW.toISOString(),
        replacedBy: { id: next.id },
      },
      { number: next.number, state: 'ISSUED', lostReason: null, lostAt: null, replacedBy: null },
    ]);
    // It turns up after all, and somebody brings it.
    for (const code of [
      await deliver(first.id),
      await back(first.id),
      await enter(first.id),
      await check(first.id),
    ])
      expect(code).toBe('PAPER_LOST');
    expect(await reject(first.id)).toBe('PAPER_LOST');
    for (const code of [await deliver(next.id), await back(next.id)]) expect(code).toBeUndefined();
    expect(await act(runner(), 'declarePaperLost', next.id, { reason: '污损' })).toBe('PAPER_RETURNED');
    await scan(next.id);
    for (const code of [await enter(next.id), await check(next.id)]) expect(code).toBeUndefined();
    expect(await act(runner(), 'declarePaperLost', next.id, { reason: '污损' })).toBe('PAPER_CHECKED');
    await story.close(estate, session.id);
    await story.act(estate, 'tallyVote', session.id);
    expect(await yes()).toBe(1);
  });

  test('V6: of one unit and vote one lives, also when two are issued at once for a lost one; after the end none is lost', async () => {
    const id = await delivered(0);
    await act(runner(), 'declarePaperLost', id, { reason: '遗失' });
    const codes = (await Promise.all([issue(0), issue(0)])).map(({ userErrors }) => userErrors[0]?.code);
    expect(codes.sort()).toEqual(['PAPER_ISSUED', undefined]);
    const other = await delivered(1);
    clock.at = new Date(CLOSES_AT);
    expect(await act(runner(), 'declarePaperLost', other, { reason: '遗失' })).toBe('VOTING_NOT_OPEN');
  });

  test('V6: its delivery proves nothing any more: where silence follows the majority, the unit is not deemed; PAPER_LOSS_OWN', async () => {
    const vote = await story.prepare(estate);
    await service.dataSource.query(
      `UPDATE voting_sessions SET profile = profile || '{"nonResponse": "FOLLOW_MAJORITY"}' WHERE id = $1`,
      [vote.id],
    );
    await story.frozen(estate, vote.id);
    await story.act(estate, 'openVoting', vote.id, { closesAt: CLOSES_AT });
    for (const i of [0, 1]) await story.cast(estate, vote, i);
    await delivered(2, vote.id);
    const lost = await delivered(3, vote.id);
    const { paperBallot: unsent } = await issue(1, randomUUID(), vote.id);
    // Whoever put the unit into the count does not take it out again by themselves, whichever hat is worn.
    const otherHat = { ...second(), personId: runner().personId };
    for (const viewer of [runner(), otherHat])
      expect(await act(viewer, 'declarePaperLost', lost, { reason: '遗失' })).toBe('PAPER_LOSS_OWN');
    const offered = async (viewer: Viewer) => {
      const fields = 'paperBallots { edges { node { id availableActions { act allowed code reason } } } }';
      const { edges } = (await story.session(viewer, vote.id, fields)).paperBallots;
      type Shown = { id: string; availableActions: { act: string }[] };
      const { availableActions } = edges.find(({ node }: { node: Shown }) => node.id === lost).node;
      return availableActions.find((it: { act: string }) => it.act === 'declarePaperLost');
    };
    expect(await offered(runner())).toMatchObject({
      allowed: false,
      code: 'PAPER_LOSS_OWN',
      reason: expect.stringContaining('登记送达的人以外'),
    });
    expect(await offered(second())).toMatchObject({ allowed: true, code: null });
    expect(await act(second(), 'declarePaperLost', lost, { reason: '遗失' })).toBeUndefined();
    // One that reached nobody is in no count.
    expect(await act(runner(), 'declarePaperLost', unsent.id, { reason: '遗失' })).toBeUndefined();
    await story.close(estate, vote.id);
    await story.act(estate, 'tallyVote', vote.id);
    const { outcomes } = await story.session(
      runner(),
      vote.id,
      'outcomes { counts { yesHeads deemedHeads } }',
    );
    expect(outcomes).toEqual([{ counts: { yesHeads: 3, deemedHeads: 1 } }]);
  });
});
