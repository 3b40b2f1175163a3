import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { owner } from '../../support/client';
import { agendaOf, attempt, audited, rowsOf } from './attempts';
import { bodyForEach, comingTo } from './body-for-each';
import { caseAt, did, recorded } from './intake-cases';
import { minutesAt, ON_THE_WALL } from './minutes-table';
import { addItem, anotherBody, convene, draft, must, type Party, resolve, type Table } from './table';

const absent = randomUUID();
let table: Table;
bodyForEach((laid) => {
  table = laid;
});
const { tryTo, lineOf, sourcesOf } = comingTo(() => table);

describe('M14: deliberation', () => {
  const PROPOSAL = `proposal { id title state supporterCount supportedByMe lapsed until suggestion { state reply } outcome agendaItem { id }
    comments { totalCount edges { node { by text } } } availableActions { act allowed code } }`;
  const suggestion = (more: object = {}) =>
    recorded(table, { kind: 'SUGGESTION', problem: 'CHARGING', text: '建充电棚（虚构）', ...more });
  const opening = (intakeId: string, more: object = {}) => ({
    intakeId,
    bodyId: table.bodyId,
    title: '北门建充电棚',
    text: '在北门外建带雨棚的充电设施',
    supportersNeeded: 2,
    until: '2026-09-30',
    ...more,
  });
  const open = async (more: object = {}) => {
    const { proposal, userErrors } = await table.mutate(table.as.residents, 'openProposal', PROPOSAL, {
      ...opening(await suggestion(), more),
    });
    expect(userErrors).toEqual([]);
    return proposal;
  };
  const residents = ['owner-zhang', 'owner-li', 'owner-wang'].map((subject) => owner(subject));
  const as = (n: number, name: string, input: Record<string, unknown>) =>
    table.mutate(residents[n]!, name, PROPOSAL, input);

  test('a suggestion becomes a proposal and is answered; supported enough, the next draft has it; the table’s word comes back', async () => {
    const opened = await open();
    expect(opened).toMatchObject({
      state: 'OPEN',
      supporterCount: 0,
      suggestion: { state: 'REPLIED', reply: expect.stringContaining('北门建充电棚') },
    });
    const proposalId = opened.id;
    const said = await as(0, 'commentOnProposal', { proposalId, text: '我家在3号楼，电话13800138000' });
    expect(said.proposal.comments.edges).toEqual([
      { node: { by: '居民', text: expect.stringContaining('〔已隐去〕') } },
    ]);
    await table.mutate(table.as.company, 'commentOnProposal', PROPOSAL, { proposalId, text: '可以落实' });
    const one = await as(0, 'supportProposal', { proposalId });
    expect(one.proposal).toMatchObject({ supporterCount: 1, supportedByMe: true });
    expect(await agendaOf(table, await draft(table, '2026-09-05'))).toHaveLength(1);
    await as(1, 'supportProposal', { proposalId });
    const meetingId = await draft(table, '2026-09-10');
    const line = (await lineOf(proposalId))!;
    expect(line).toMatchObject({ kind: 'PROPOSAL', meeting_id: meetingId });
    expect(await sourcesOf(meetingId, line.id)).toMatchObject({
      title: '北门建充电棚',
      sources: [{ kind: 'PROPOSAL', proposal: { id: proposalId } }],
    });
    await convene(table, meetingId, undefined, '2026-09-10');
    expect((await resolve(table, line.id, '同意建设')).userErrors).toEqual([]);
    const show = (viewer: Viewer) =>
      table.ask(viewer, `query($id: ID!) { it: ${PROPOSAL.replace('proposal {', 'proposal(id: $id) {')} }`, {
        id: proposalId,
      });
    // Those at the table know what it resolved; everybody else reads it when the minutes are published.
    expect((await show(table.as.police)).data.it.outcome).toContain('同意建设');
    expect((await show(residents[2]!)).data.it.outcome).toBeNull();
    await must(table, 'closeMeeting', { meetingId });
    const { minutesId } = await minutesAt(table, 'LOCKED', meetingId);
    expect((await show(table.as.stranger)).data.it.outcome).toBeNull();
    await must(table, 'publishMinutes', { minutesId, ...ON_THE_WALL });
    const shown = await show(residents[2]!);
    // Whoever is no party reads what became of it, and not the meeting itself.
    expect(shown.data.it).toMatchObject({
      state: 'ON_TABLE',
      supporterCount: 2,
      supportedByMe: false,
      outcome: expect.stringContaining('同意建设'),
      agendaItem: null,
      suggestion: null,
    });
    expect(JSON.stringify(shown)).not.toMatch(/owner-/);
    const lists = await table.ask(
      table.as.party,
      `query($body: ID!, $estate: ID!) { jointBody(id: $body) { proposals { totalCount } }
        _entities(representations: [{ __typename: "Estate", id: $estate }]) { ... on Estate { proposals { edges { node { id } } } } } }`,
      { body: table.bodyId, estate: table.estateId },
    );
    expect(lists.data.jointBody.proposals.totalCount).toBe(1);
    expect(lists.data._entities[0].proposals.edges[0].node.id).toBe(proposalId);
  });

  test('support is counted once a person though it comes twenty times at once, and may be taken back', async () => {
    const proposalId = (await open()).id;
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => attempt(table, residents[0]!, 'supportProposal', { proposalId })),
    );
    expect(tries.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(tries.flatMap(({ codes }) => codes)).toEqual(Array(19).fill('ALREADY_SUPPORTED'));
    const back = await as(0, 'withdrawSupport', { proposalId });
    expect(back.proposal).toMatchObject({ supporterCount: 0, supportedByMe: false });
    expect((await attempt(table, residents[0]!, 'withdrawSupport', { proposalId })).codes).toEqual([
      'NOT_SUPPORTED',
    ]);
  });

  test('after its days it has lapsed: no more support; withdrawn by the convener alone, nothing more is said', async () => {
    const opened = await open();
    const proposalId = opened.id;
    table.clock.now = new Date('2026-10-01T01:00:00Z');
    expect((await attempt(table, residents[0]!, 'supportProposal', { proposalId })).codes).toEqual([
      'PROPOSAL_LAPSED',
    ]);
    const shown = await as(1, 'commentOnProposal', { proposalId, text: '可惜' });
    expect(shown.proposal).toMatchObject({ lapsed: true });
    expect(shown.proposal.availableActions).toContainEqual({
      act: 'supportProposal',
      allowed: false,
      code: 'PROPOSAL_LAPSED',
    });
    expect(await tryTo('police', 'withdrawProposal', { proposalId, reason: '重复' })).toBe('FORBIDDEN');
    expect(await tryTo('party', 'withdrawProposal', { proposalId, reason: ' ' })).toEqual(['INPUT_INVALID']);
    await must(table, 'withdrawProposal', { proposalId, reason: '重复' });
    const inputs = {
      commentOnProposal: { text: '好' },
      supportProposal: {},
      withdrawSupport: {},
      withdrawProposal: { reason: '重复' },
    };
    for (const [act, input] of Object.entries(inputs))
      expect([act, await tryTo('party', act, { proposalId, ...input })]).toEqual([
        act,
        ['PROPOSAL_IS_WITHDRAWN'],
      ]);
  });

  test('supported enough, it has not lapsed when its days are over: it waits, its support is settled, and the next draft has it', async () => {
    const proposalId = (await open({ supportersNeeded: 1 })).id;
    await as(0, 'supportProposal', { proposalId });
    table.clock.now = new Date('2026-10-01T01:00:00Z');
    const shown = await as(1, 'commentOnProposal', { proposalId, text: '盼望' });
    expect(shown.proposal).toMatchObject({ state: 'OPEN', lapsed: false });
    for (const [n, act] of [
      [1, 'supportProposal'],
      [0, 'withdrawSupport'],
    ] as const) {
      expect((await attempt(table, residents[n]!, act, { proposalId })).codes).toEqual(['PROPOSAL_LAPSED']);
    }
    const meetingId = await draft(table, '2026-10-15');
    expect(await lineOf(proposalId)).toMatchObject({ kind: 'PROPOSAL', meeting_id: meetingId });
  });

  test('refused with codes', async () => {
    const intakeId = await suggestion();
    const no = async (more: object, code: string, who: Party = 'residents') =>
      expect([code, await tryTo(who, 'openProposal', opening(intakeId, more))]).toEqual([code, [code]]);
    await no({ intakeId: absent }, 'INTAKE_UNKNOWN');
    await no({ bodyId: absent }, 'BODY_UNKNOWN');
    await no({ intakeId: await recorded(table) }, 'INTAKE_NOT_SUGGESTION');
    await no({ title: ' ' }, 'INPUT_INVALID');
    await no({ supportersNeeded: 0 }, 'SUPPORTERS_INVALID');
    await no({ until: '2026-09-01' }, 'UNTIL_UNFIT');
    await no({ until: '2028-09-01' }, 'UNTIL_UNFIT');
    expect(
      await tryTo('police', 'openProposal', opening(await caseAt(table, 'ASSIGNED', { kind: 'SUGGESTION' }))),
    ).toBe('FORBIDDEN');
    const estateId = table.directory.estate({ name: '别处', divisionIds: [table.subdistrictId] });
    await table.directory.intoCopyOf(table.service);
    await no({ bodyId: (await anotherBody(table, { estateId })).bodyId }, 'BODY_ELSEWHERE');
    const ended = (await anotherBody(table)).bodyId;
    await must(table, 'endBody', { bodyId: ended, on: '2026-10-01', reason: '并入' });
    await no({ bodyId: ended }, 'BODY_ENDED');
    const gone = await suggestion();
    await did(table, table.as.residents, 'withdrawIntake', { intakeId: gone, reason: '误报' });
    await no({ intakeId: gone }, 'INTAKE_IS_WITHDRAWN');
    expect(await tryTo('residents', 'openProposal', opening(intakeId))).toEqual([]);
    await no({}, 'PROPOSAL_EXISTS');
    for (const act of ['commentOnProposal', 'supportProposal', 'withdrawSupport'] as const) {
      const input = { proposalId: absent, ...(act === 'commentOnProposal' ? { text: '好' } : {}) };
      expect((await attempt(table, residents[0]!, act, input)).codes).toEqual(['PROPOSAL_UNKNOWN']);
      expect((await attempt(table, ANONYMOUS, act, input)).thrown).toBe('UNAUTHENTICATED');
    }
    const [made] = await rowsOf<{ id: string }>(table, 'SELECT id FROM proposals WHERE intake_id = $1', [
      intakeId,
    ]);
    expect(
      (await attempt(table, residents[0]!, 'commentOnProposal', { proposalId: made!.id, text: ' ' })).codes,
    ).toEqual(['INPUT_INVALID']);
    expect(
      (await attempt(table, residents[0]!, 'withdrawProposal', { proposalId: made!.id, reason: '不' }))
        .thrown,
    ).toBe('FORBIDDEN');
  });

  test('every mutation, done once and replayed: one row DONE', async () => {
    const proposalId = (await open()).id;
    const meetingId = await draft(table, '2026-09-10');
    const [a, b] = [await addItem(table, meetingId, '甲'), await addItem(table, meetingId, '乙')];
    const proposed = async () =>
      (
        await table.mutate(table.as.owners, 'proposeAgendaItem', 'agendaItem { id }', {
          meetingId,
          title: '提议',
          expectedOutcome: 'INFORM',
        })
      ).agendaItem.id as string;
    const acts: [Party | 'resident', string, object][] = [
      ['resident', 'commentOnProposal', { proposalId, text: '好' }],
      ['resident', 'supportProposal', { proposalId }],
      ['resident', 'withdrawSupport', { proposalId }],
      ['party', 'withdrawProposal', { proposalId, reason: '重复' }],
      ['residents', 'openProposal', opening(await suggestion())],
      ['party', 'mergeAgendaItems', { intoId: a, fromIds: [b] }],
      ['owners', 'proposeAgendaItem', { meetingId, title: '提议', expectedOutcome: 'INFORM' }],
      ['party', 'acceptAgendaItem', { agendaItemId: await proposed() }],
      ['party', 'rejectAgendaItem', { agendaItemId: await proposed(), reason: '不必' }],
      ['owners', 'withdrawAgendaItem', { agendaItemId: await proposed(), reason: '不提了' }],
      ['party', 'refreshDraft', { meetingId }],
    ];
    for (const [who, name, input] of acts) {
      const before = (await audited(table, name)).length;
      const told = async () => (await rowsOf(table, 'SELECT seq FROM changes')).length;
      const heard = await told();
      const keyed = { idempotencyKey: randomUUID(), ...input };
      const viewer = who === 'resident' ? residents[0]! : table.as[who];
      for (let i = 0; i < 2; i++)
        expect([name, await attempt(table, viewer, name, keyed)]).toMatchObject([
          name,
          { codes: [], thrown: null },
        ]);
      expect([name, (await audited(table, name)).slice(before)]).toEqual([name, ['DONE']]);
      expect([name, (await told()) > heard]).toEqual([name, true]);
    }
  });
});
