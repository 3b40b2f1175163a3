import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { owner } from '../../support/client';
import { CLOSES_AT, clock, committeeOf, fact, feedOf, ownerAt } from './fixture';
import { estate, openedForEach, service, session, story } from './opened-vote';

// The first two units are one owner's.
openedForEach(7, {
  register: ([first, second, ...others]) => [first!, { ...second, owners: first!.owners }, ...others],
});

const agent = owner('agent');
const grant = (viewer: Viewer, i: number, agentSubject = 'agent') =>
  story.mutate(viewer, 'grantProxy', 'proxy { id units { id } session { id } grantedAt revokedAt }', {
    sessionId: session.id,
    unitId: estate.unitIds[i],
    agentSubject,
  });
const granted = async (viewer: Viewer, i: number, agentSubject?: string): Promise<string | undefined> =>
  (await grant(viewer, i, agentSubject)).userErrors[0]?.code;
const cast = (viewer: Viewer, i: number) =>
  story.refusal(viewer, 'castBallot', story.ballot(estate, session, i));
const revoke = (viewer: Viewer, proxyId: string) => story.refusal(viewer, 'revokeProxy', { proxyId });

describe('V6: proxies', () => {
  test('an agent votes for all units of the elector, and for no other; both see the ballot, nobody else does', async () => {
    expect(await cast(agent, 0)).toBe('UNIT_NOT_ON_ROLL');
    const { proxy } = await grant(ownerAt(estate, 0), 0);
    expect(proxy.units).toEqual([{ id: estate.unitIds[0] }, { id: estate.unitIds[1] }]);
    expect(await cast(agent, 2)).toBe('UNIT_NOT_ON_ROLL');
    const { ballot } = await story.mutate(
      agent,
      'castBallot',
      'ballot { byProxy channel choices { choice } }',
      story.ballot(estate, session, 0),
    );
    expect(ballot).toEqual({ byProxy: true, channel: 'ONLINE', choices: [{ choice: 'YES' }] });
    expect(await cast(agent, 1)).toBeUndefined();
    expect(await cast(ownerAt(estate, 0), 0)).toBe('ALREADY_VOTED');
    const mine =
      '{ myUnits { edges { node { votes { session { id } ballot { byProxy choices { choice } } } } } } }';
    const { myUnits } = (await story.ask(ownerAt(estate, 0), mine)).data;
    expect(JSON.stringify(myUnits)).toContain('"byProxy":true');
    const count = async (viewer: Viewer) =>
      (await story.session(viewer, session.id, 'proxies { totalCount }')).proxies.totalCount;
    const { PROPERTY_COMPANY } = estate.acting;
    expect(
      await Promise.all(
        [
          committeeOf(estate),
          ownerAt(estate, 0),
          agent,
          ownerAt(estate, 2),
          PROPERTY_COMPANY!,
          ANONYMOUS,
        ].map(count),
      ),
    ).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test('whoever votes first counts; an owner who has voted needs no agent', async () => {
    await grant(ownerAt(estate, 0), 0);
    expect(await cast(ownerAt(estate, 0), 0)).toBeUndefined();
    expect(await cast(agent, 0)).toBe('ALREADY_VOTED');
  });

  test('AGENT_HOLDS_TOO_MANY: three electors, also of many at once; PROXY_GRANTED: one agent for an elector', async () => {
    expect(await granted(ownerAt(estate, 0), 0)).toBeUndefined();
    expect(await granted(ownerAt(estate, 0), 1, 'another')).toBe('PROXY_GRANTED');
    const codes = await Promise.all([2, 3, 4, 5].map((i) => granted(ownerAt(estate, i), i)));
    expect(codes.sort()).toEqual(['AGENT_HOLDS_TOO_MANY', 'AGENT_HOLDS_TOO_MANY', undefined, undefined]);
  });

  test('AGENT_BARRED: the company’s people, for as long as they are; AGENT_IS_GRANTOR, INPUT_INVALID', async () => {
    const id = randomUUID();
    const post = (validTo: string | null) =>
      fact('appointment', id, {
        personId: randomUUID(),
        subject: 'manager',
        organizationId: estate.acting.PROJECT_OFFICE!.actingFor!.organizationId,
        post: '项目经理',
        validFrom: '2026-01-01',
        validTo,
      });
    await service.pull({ community: feedOf([post(null)]) });
    expect(await granted(ownerAt(estate, 0), 0, 'manager')).toBe('AGENT_BARRED');
    await service.pull({ community: feedOf([post('2026-11-01')]) });
    expect(await granted(ownerAt(estate, 0), 0, ownerAt(estate, 0).subject!)).toBe('AGENT_IS_GRANTOR');
    expect(await granted(ownerAt(estate, 0), 0, ' ')).toBe('INPUT_INVALID');
    expect(await granted(ownerAt(estate, 0), 0, 'manager')).toBeUndefined();
  });

  test('PROXY_NOT_ALLOWED where the rules allow none', async () => {
    await service.dataSource.query(
      `UPDATE voting_sessions SET profile = jsonb_set(profile, '{more,proxy,allowed}', 'false') WHERE id = $1`,
      [session.id],
    );
    expect(await granted(ownerAt(estate, 0), 0)).toBe('PROXY_NOT_ALLOWED');
  });

  test('revoked, it lets nobody vote; a ballot that was cast stands: PROXY_REVOKED, PROXY_UNKNOWN', async () => {
    const { proxy } = await grant(ownerAt(estate, 0), 0);
    expect(await cast(agent, 0)).toBeUndefined();
    for (const viewer of [agent, ownerAt(estate, 2), committeeOf(estate)])
      expect(await revoke(viewer, proxy.id)).toBe('PROXY_UNKNOWN');
    expect(await revoke(ownerAt(estate, 0), randomUUID())).toBe('PROXY_UNKNOWN');
    expect(await revoke(ownerAt(estate, 0), proxy.id)).toBeUndefined();
    expect(await revoke(ownerAt(estate, 0), proxy.id)).toBe('PROXY_REVOKED');
    expect(await cast(agent, 1)).toBe('UNIT_NOT_ON_ROLL');
    expect(await cast(ownerAt(estate, 0), 0)).toBe('ALREADY_VOTED');
    expect(await granted(ownerAt(estate, 0), 0, 'another')).toBeUndefined();
    // The elector whom the agent has voted for keeps their place among the agent's three.
    for (const i of [2, 3]) expect(await granted(ownerAt(estate, i), i)).toBeUndefined();
    expect(await granted(ownerAt(estate, 4), 4)).toBe('AGENT_HOLDS_TOO_MANY');
  });

  test('for a unit of one’s own, in a vote that is known, until the end: UNIT_NOT_ON_ROLL, SESSION_UNKNOWN, VOTING_NOT_OPEN', async () => {
    for (const viewer of [ownerAt(estate, 2), owner('stranger'), committeeOf(estate)])
      expect(await granted(viewer, 0)).toBe('UNIT_NOT_ON_ROLL');
    const hidden = await story.prepare(estate);
    for (const sessionId of [hidden.id, randomUUID()]) {
      const input = { sessionId, unitId: estate.unitIds[0], agentSubject: 'agent' };
      expect(await story.refusal(ownerAt(estate, 0), 'grantProxy', input)).toBe('SESSION_UNKNOWN');
    }
    await expect(grant(ANONYMOUS, 0)).rejects.toThrow('UNAUTHENTICATED');
    const { proxy } = await grant(ownerAt(estate, 0), 0);
    clock.at = new Date(CLOSES_AT);
    expect(await granted(ownerAt(estate, 2), 2)).toBe('VOTING_NOT_OPEN');
    expect(await revoke(ownerAt(estate, 0), proxy.id)).toBe('VOTING_NOT_OPEN');
    expect(await cast(agent, 0)).toBe('VOTING_NOT_OPEN');
  });
});
