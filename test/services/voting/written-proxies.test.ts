import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import { actingFor, owner } from '../../support/client';
import { evidenceYard, pdf, readingBy, sha256 } from './evidence-yard';
import { CLOSES_AT, clock, committeeOf, fact, feedOf, NOW, ownerAt } from './fixture';
import { estate, openedForEach, service, session, story } from './opened-vote';

// The first two units are one owner's, the next three others', none of whom has an account; the rest have.
const offline = (name: string) => [{ name, documentNumber: `00000019900101000${name.length}` }];
openedForEach(7, {
  register: (plain) =>
    plain.map((entry, i) => (i < 5 ? { ...entry, owners: offline(i < 2 ? '甲' : '乙'.repeat(i)) } : entry)),
});

const agent = owner('agent');
const must = async (viewer: Viewer, name: string, select: string, input: Record<string, unknown>) => {
  const it = await story.mutate(viewer, name, select, input);
  expect(it.userErrors).toEqual([]);
  return it;
};
const runner = () => committeeOf(estate);
const second = () => estate.acting.RESIDENTS_COMMITTEE!;
const saying = (choice: string) => session.matterIds.map((matterId) => ({ matterId, choice }));
const record = (i: number, more = {}, viewer: Viewer = runner()) =>
  story.mutate(viewer, 'recordWrittenProxy', 'proxy { id written state units { id } }', {
    sessionId: session.id,
    unitId: estate.unitIds[i],
    agentSubject: 'agent',
    ...more,
  });
const refused = async (i: number, more = {}, viewer: Viewer = runner()): Promise<string | undefined> =>
  (await record(i, more, viewer)).userErrors[0]?.code;
const recorded = async (i: number, more = {}): Promise<string> => {
  const { proxy, userErrors } = await record(i, more);
  expect(userErrors).toEqual([]);
  return proxy.id;
};
const scan = (id: string) => evidenceYard(service, story).sent(runner(), 'VOTE_PROXY', id);
const check = (proxyId: string, more = {}, viewer: Viewer = second()) =>
  story.refusal(viewer, 'checkWrittenProxy', { proxyId, agentSubject: 'agent', ...more });
const revoke = (proxyId: string, viewer: Viewer = runner(), reason = '业主书面撤回') =>
  story.refusal(viewer, 'revokeWrittenProxy', { proxyId, reason });
const cast = (viewer: Viewer, i: number, choice = 'YES') =>
  story.refusal(viewer, 'castBallot', story.ballot(estate, session, i, choice));
const shown = async (viewer: Viewer, fields: string) =>
  (await story.session(viewer, session.id, `proxies { edges { node { ${fields} } } }`)).proxies.edges.map(
    ({ node }: { node: object }) => node,
  );
const instructed = () =>
  service.dataSource.query(
    `UPDATE voting_sessions SET profile = jsonb_set(profile, '{more,proxy,instructed}', 'true') WHERE id = $1`,
    [session.id],
  );

describe('V6: written proxies of owners without an account', () => {
  test('V6: recorded by one, read anew by another from the scan; then the agent votes for all units of the elector', async () => {
    const { proxy } = await record(0);
    expect(proxy).toMatchObject({ written: true, state: 'RECORDED' });
    expect(proxy.units).toEqual([{ id: estate.unitIds[0] }, { id: estate.unitIds[1] }]);
    expect(await check(proxy.id)).toBe('PROXY_SCAN_MISSING');
    const file = await scan(proxy.id);
    const yard = evidenceYard(service, story);
    await yard.read(second(), file);
    expect(await yard.readings(file)).toEqual([readingBy(second(), NOW)]);
    expect(await cast(agent, 0)).toBe('UNIT_NOT_ON_ROLL');
    expect(await check(proxy.id)).toBeUndefined();
    expect(await check(proxy.id)).toBe('PROXY_CHECKED');
    for (const i of [0, 1]) expect(await cast(agent, i)).toBeUndefined();
    for (const i of [2, 5]) expect(await cast(agent, i)).toBe('UNIT_NOT_ON_ROLL');
    const fields = 'state written scanSha256 scans { state } instructions { choice }';
    const seen = { state: 'IN_FORCE', written: true, scanSha256: sha256(pdf()), instructions: [] };
    expect(await shown(runner(), fields)).toEqual([{ ...seen, scans: [{ state: 'STORED' }] }]);
    expect(await shown(agent, fields)).toEqual([{ ...seen, scans: null }]);
    for (const viewer of [ownerAt(estate, 5), estate.acting.PROPERTY_COMPANY!])
      expect(await shown(viewer, fields)).toEqual([]);
    await story.close(estate, session.id);
    await story.act(estate, 'tallyVote', session.id);
    const { outcomes } = await story.session(
      runner(),
      session.id,
      'outcomes { counts { yesHeads yesArea } }',
    );
    expect(outcomes).toEqual([{ counts: { yesHeads: 1, yesArea: '200.00' } }]);
  });

  test('PROXY_CHECKER_SAME, PROXY_CHECKER_NOT_INDEPENDENT, PROXY_AGENT_RECORDS, PROXY_ENTRIES_DIFFER', async () => {
    const { subject } = runner();
    expect(await refused(0, { agentSubject: subject })).toBe('PROXY_AGENT_RECORDS');
    const id = await recorded(0, { agentSubject: second().subject });
    await scan(id);
    const same = { agentSubject: second().subject };
    expect(await check(id, same)).toBe('PROXY_AGENT_RECORDS');
    expect(await check(id, same, runner())).toBe('PROXY_CHECKER_SAME');
    const colleague = actingFor(runner().actingFor!.organizationId);
    expect(await check(id, same, colleague)).toBe('PROXY_CHECKER_NOT_INDEPENDENT');
    const third = estate.acting.SUBDISTRICT_OFFICE!;
    expect(await check(id, {}, third)).toBe('PROXY_ENTRIES_DIFFER');
    expect(await check(id, { ...same, instructions: saying('YES') }, third)).toBe('PROXY_ENTRIES_DIFFER');
    expect(await check(id, same, third)).toBeUndefined();
  });

  test('caps and bars are those of the graph: AGENT_HOLDS_TOO_MANY, AGENT_BARRED, PROXY_GRANTED, PROXY_NOT_ALLOWED', async () => {
    await must(ownerAt(estate, 5), 'grantProxy', 'proxy { id }', {
      sessionId: session.id,
      unitId: estate.unitIds[5],
      agentSubject: 'agent',
    });
    const ids = [await recorded(0), await recorded(2)];
    expect(await refused(1)).toBe('PROXY_GRANTED');
    expect(await refused(3)).toBe('AGENT_HOLDS_TOO_MANY');
    // Its own place is not counted against it when it is checked.
    for (const id of ids) {
      await scan(id);
      expect(await check(id)).toBeUndefined();
    }
    const post = fact('appointment', randomUUID(), {
      personId: randomUUID(),
      subject: 'manager',
      organizationId: estate.acting.PROPERTY_COMPANY!.actingFor!.organizationId,
      post: '项目经理',
      validFrom: '2026-01-01',
      validTo: null,
    });
    const late = await recorded(4, { agentSubject: 'manager' });
    await scan(late);
    await service.pull({ community: feedOf([post]) });
    expect(await refused(3, { agentSubject: 'manager' })).toBe('AGENT_BARRED');
    expect(await check(late, { agentSubject: 'manager' })).toBe('AGENT_BARRED');
    await service.dataSource.query(
      `UPDATE voting_sessions SET profile = jsonb_set(profile, '{more,proxy,allowed}', 'false') WHERE id = $1`,
      [session.id],
    );
    expect(await refused(3, { agentSubject: 'another' })).toBe('PROXY_NOT_ALLOWED');
  });

  test('ELECTOR_HAS_ACCOUNT, UNIT_UNKNOWN, SESSION_UNKNOWN, INPUT_INVALID, PROXY_UNKNOWN, FORBIDDEN', async () => {
    expect(await refused(5)).toBe('ELECTOR_HAS_ACCOUNT');
    expect(await refused(0, { unitId: randomUUID() })).toBe('UNIT_UNKNOWN');
    expect(await refused(0, { sessionId: randomUUID() })).toBe('SESSION_UNKNOWN');
    expect(await refused(0, { agentSubject: ' ' })).toBe('INPUT_INVALID');
    for (const viewer of [estate.acting.PROPERTY_COMPANY!, ownerAt(estate, 5)])
      await expect(refused(0, {}, viewer)).rejects.toThrow('FORBIDDEN');
    const id = await recorded(0);
    for (const name of ['checkWrittenProxy', 'revokeWrittenProxy']) {
      const more = name === 'checkWrittenProxy' ? { agentSubject: 'agent' } : { reason: '甲' };
      const company = estate.acting.PROPERTY_COMPANY!;
      expect(await story.refusal(company, name, { proxyId: id, ...more })).toBe('PROXY_UNKNOWN');
      expect(await story.refusal(runner(), name, { proxyId: randomUUID(), ...more })).toBe('PROXY_UNKNOWN');
    }
    const granted = await must(ownerAt(estate, 5), 'grantProxy', 'proxy { id }', {
      sessionId: session.id,
      unitId: estate.unitIds[5],
      agentSubject: 'another',
    });
    expect(await revoke(granted.proxy.id)).toBe('PROXY_UNKNOWN');
    expect(await story.refusal(agent, 'revokeProxy', { proxyId: id })).toBe('PROXY_UNKNOWN');
  });

  test('revoked, it is no more, before and after it was checked; a ballot that was cast stands; after the end nothing changes', async () => {
    const wrong = await recorded(0);
    expect(await revoke(wrong, runner(), ' ')).toBe('INPUT_INVALID');
    expect(await revoke(wrong)).toBeUndefined();
    expect(await revoke(wrong)).toBe('PROXY_REVOKED');
    expect(await check(wrong)).toBe('PROXY_REVOKED');
    const right = await recorded(0);
    await scan(right);
    await check(right);
    expect(await cast(agent, 0)).toBeUndefined();
    expect(await revoke(right, second())).toBeUndefined();
    expect(await cast(agent, 1)).toBe('UNIT_NOT_ON_ROLL');
    expect(await shown(runner(), 'state revokedReason')).toEqual([
      { state: 'REVOKED', revokedReason: '业主书面撤回' },
      { state: 'REVOKED', revokedReason: '业主书面撤回' },
    ]);
    expect((await story.session(runner(), session.id, 'turnout { heads }')).turnout).toEqual({ heads: 1 });
    const open = await recorded(2);
    clock.at = new Date(CLOSES_AT);
    for (const code of [await check(open), await revoke(open), await refused(3)])
      expect(code).toBe('VOTING_NOT_OPEN');
  });
});

describe('V6: an agent who is instructed', () => {
  test('V6: votes as instructed: PROXY_INSTRUCTED_OTHERWISE; both parties see what was said, those who run the vote do not', async () => {
    const id = await recorded(0, { instructions: saying('NO') });
    await scan(id);
    expect(await check(id)).toBe('PROXY_ENTRIES_DIFFER');
    expect(await check(id, { instructions: saying('YES') })).toBe('PROXY_ENTRIES_DIFFER');
    expect(await check(id, { instructions: saying('NO') })).toBeUndefined();
    expect(await cast(agent, 0, 'YES')).toBe('PROXY_INSTRUCTED_OTHERWISE');
    expect(await cast(agent, 0, 'NO')).toBeUndefined();
    const said = async (viewer: Viewer) => (await shown(viewer, 'instructions { choice }'))[0].instructions;
    expect(await said(agent)).toEqual([{ choice: 'NO' }]);
    expect(await said(runner())).toEqual([{ choice: null }]);
  });

  test('V6: where the rules want instructions there is no proxy without: PROXY_INSTRUCTIONS_MISSING, in the graph and on paper', async () => {
    await instructed();
    const grant = (more = {}) =>
      story.refusal(ownerAt(estate, 5), 'grantProxy', {
        sessionId: session.id,
        unitId: estate.unitIds[5],
        agentSubject: 'agent',
        ...more,
      });
    expect(await grant()).toBe('PROXY_INSTRUCTIONS_MISSING');
    expect(await refused(0)).toBe('PROXY_INSTRUCTIONS_MISSING');
    expect(await grant({ instructions: [] })).toBe('CHOICE_MISSING');
    expect(await grant({ instructions: saying('ABSTAIN') })).toBeUndefined();
    expect(await cast(agent, 5, 'YES')).toBe('PROXY_INSTRUCTED_OTHERWISE');
    expect(await cast(agent, 5, 'ABSTAIN')).toBeUndefined();
    expect(await refused(0, { instructions: [{ matterId: randomUUID(), choice: 'YES' }] })).toBe(
      'MATTER_NOT_POSTED',
    );
    expect(await refused(0, { instructions: saying('YES') })).toBeUndefined();
    // The owner is bound by nothing.
    expect(await cast(ownerAt(estate, 6), 6, 'NO')).toBeUndefined();
  });
});
