import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { moreOf, PROFILE_TEMPLATES } from '../../../services/voting/domain/profiles';
import { actingFor, operator } from '../../support/client';
import { behindLock } from './behind-lock';
import { externalMatter, externalVote } from './external-vote-input';
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
  estate = await seedEstate(service, 2);
  await story.register(estate);
});
afterAll(() => service.close());

const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
const election = { ...externalMatter, kind: 'COMMITTEE_ELECTION', text: '选举业主委员会' };
const names = ['张示例', '欧阳样本', '李示例', '赵示例', '陈示例'];
const elected = { seats: 5, members: names, alternates: ['刘示例', '杨示例'] };
const record = async (reference: string, more = {}): Promise<string> => {
  const input = { ...externalVote(estate, reference), matters: [election], elected, ...more };
  const it = await story.mutate(committeeOf(estate), 'recordExternalVote', 'externalVote { id }', input);
  return it.externalVote.id;
};
const confirmed = async (reference = '1', more = {}): Promise<string> => {
  const externalVoteId = await record(reference, more);
  await story.mutate(estate.acting.RESIDENTS_COMMITTEE!, 'confirmExternalVote', '__typename', {
    externalVoteId,
  });
  return externalVoteId;
};
const input = (externalVoteId: string, more = {}) => ({
  externalVoteId,
  organizationId: committeeOf(estate).actingFor!.organizationId,
  startsOn: '2026-11-21',
  termYears: 5,
  ...more,
});
const constitute = async (
  externalVoteId: string,
  more = {},
  viewer = committeeOf(estate),
): Promise<string> => {
  const asked = input(externalVoteId, more);
  const it = await story.mutate(viewer, 'constituteOwnersCommittee', 'ownersCommittee { id }', asked);
  expect(it.userErrors).toEqual([]);
  return it.ownersCommittee.id;
};
const refused = (externalVoteId: string, more = {}, viewer: Viewer = committeeOf(estate)) =>
  story.refusal(viewer, 'constituteOwnersCommittee', input(externalVoteId, more));
const seen = async (viewer: Viewer, id: string, fields: string) =>
  (await story.ask(viewer, `query($id: ID!) { ownersCommittee(id: $id) { ${fields} } }`, { id })).data
    .ownersCommittee;
const membersOf = async (id: string): Promise<{ id: string; standing: string; portfolio: string | null }[]> =>
  (await seen(ANONYMOUS, id, 'members { id standing portfolio }')).members;
const standings = async (id: string) => (await membersOf(id)).map(({ standing }) => standing);
const assign = async (committeeId: string, portfolios: readonly string[], more = {}, who = 'SEATED') => {
  const members = (await membersOf(committeeId)).filter(({ standing }) => standing === who);
  const given = portfolios.map((portfolio, i) => ({ memberId: members[i]!.id, portfolio }));
  const asked = { committeeId, metOn: '2026-11-22', portfolios: given, ...more };
  return story.refusal(committeeOf(estate), 'assignPortfolios', asked);
};
const leave = (committeeId: string, memberId: string, more = {}, viewer: Viewer = committeeOf(estate)) =>
  story.refusal(viewer, 'recordVacancy', {
    committeeId,
    memberId,
    leftOn: '2026-11-22',
    reason: 'RESIGNED',
    ...more,
  });
const FIVE = ['CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'MEMBER', 'MEMBER'];

describe('V11: an owners’ committee', () => {
  test('is constituted from a confirmed election; names are for the estate’s owners, masked for others', async () => {
    const vote = await confirmed();
    const id = await constitute(vote);
    const all = `electedOn startsOn endsOn succeededOn termOver reelectBy reelectionOverdue seats vacantSeats byElectionDue firstMetOn
      filed externalVote { id } estate { id } organization { id } filings { authority }
      members { rank maskedName name standing portfolio leftOn leftReason }`;
    const shown = {
      electedOn: '2026-11-20',
      startsOn: '2026-11-21',
      endsOn: '2031-11-20',
      succeededOn: null,
      termOver: false,
      reelectBy: '2031-08-22',
      reelectionOverdue: false,
      seats: 5,
      vacantSeats: 0,
      byElectionDue: false,
      firstMetOn: null,
      filed: false,
      externalVote: { id: vote },
      estate: { id: estate.id },
      organization: { id: committeeOf(estate).actingFor!.organizationId },
    };
    const seenByOwner = await seen(ownerAt(estate, 0), id, all);
    expect(seenByOwner).toMatchObject({ ...shown, filings: [] });
    expect(seenByOwner.members[1]).toEqual({
      rank: 2,
      maskedName: '欧阳**',
      name: '欧阳样本',
      standing: 'SEATED',
      portfolio: null,
      leftOn: null,
      leftReason: null,
    });
    expect(await standings(id)).toEqual([...Array(5).fill('SEATED'), 'ALTERNATE', 'ALTERNATE']);
    const byAuthority = await seen(estate.acting.HOUSING_DEPARTMENT!, id, 'members { name }');
    expect(byAuthority.members[0]).toEqual({ name: '张示例' });
    for (const viewer of [ANONYMOUS, operator, estate.acting.PROPERTY_COMPANY!]) {
      const seenByOthers = await seen(viewer, id, 'members { maskedName name }');
      expect(seenByOthers.members[0]).toEqual({ maskedName: '张*', name: null });
    }
    clock.at = new Date('2031-08-22T15:59:59Z');
    expect(await seen(ANONYMOUS, id, 'reelectionOverdue termOver')).toEqual({
      reelectionOverdue: false,
      termOver: false,
    });
    clock.at = new Date('2031-08-22T16:00:00Z');
    expect(await seen(ANONYMOUS, id, 'reelectionOverdue')).toEqual({ reelectionOverdue: true });
    clock.at = new Date('2031-11-20T16:00:00Z');
    expect(await seen(ANONYMOUS, id, 'termOver')).toEqual({ termOver: true });
  });

  test('what did not pass, was not confirmed or is taken makes none', async () => {
    const lost = await confirmed('lost', {
      matters: [{ ...election, passed: false }, externalMatter],
      elected: null,
    });
    expect(await refused(lost)).toBe('COMMITTEE_NOT_CONSTITUTED');
    const open = await record('open');
    expect(await refused(open)).toBe('EXTERNAL_VOTE_NOT_CONFIRMED');
    const rejection = (externalVoteId: string) =>
      story.refusal(committeeOf(estate), 'rejectExternalVote', { externalVoteId, reason: '有误' });
    await rejection(open);
    expect(await refused(open)).toBe('EXTERNAL_VOTE_IS_REJECTED');
    expect(await refused(randomUUID())).toBe('EXTERNAL_VOTE_UNKNOWN');
    const vote = await confirmed();
    await expect(refused(vote, {}, estate.acting.PROPERTY_COMPANY!)).rejects.toThrow('FORBIDDEN');
    const answers = await Promise.all([refused(vote), refused(vote)]);
    expect(answers.sort()).toEqual(['COMMITTEE_CONSTITUTED', undefined]);
    const unnamed = await confirmed('unnamed', { elected: null });
    expect(await refused(unnamed)).toBe('EXTERNAL_ELECTED_MISSING');
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['COMMITTEE_ORGANIZATION_UNKNOWN', {}, { organizationId: randomUUID() }],
    ['COMMITTEE_NOT_CONSTITUTED', { members: names.slice(0, 4) }, {}],
    ['SEATS_OUT_OF_RANGE', { seats: 3, members: names.slice(0, 3) }, {}],
    ['SEATS_NOT_ODD', { seats: 6 }, {}],
    ['ALTERNATES_TOO_MANY', { alternates: ['甲', '乙', '丙'] }, {}],
    ['COMMITTEE_DAY_OUT_OF_RANGE', {}, { startsOn: '2026-11-19' }],
    ['COMMITTEE_DAY_OUT_OF_RANGE', {}, { startsOn: '2027-11-22' }],
    ['TERM_TOO_LONG', {}, { termYears: 6 }],
  ])('%s (%#)', async (code, list, more) => {
    expect(await refused(await confirmed('1', { elected: { ...elected, ...list } }), more)).toBe(code);
  });

  test('one stands at a time: the next one takes over on its first day, and the estate knows who stood when', async () => {
    const first = await constitute(await confirmed('1', { closedOn: '2026-03-01' }), {
      startsOn: '2026-03-02',
    });
    const vote = await confirmed('2', { closedOn: '2026-03-01' });
    expect(await refused(vote, { startsOn: '2026-03-02' })).toBe('COMMITTEE_STANDING');
    const second = await constitute(await confirmed('3'));
    expect(await seen(ANONYMOUS, first, 'succeededOn')).toEqual({ succeededOn: '2026-11-21' });
    const on = async (day: string | null) => {
      const e = [{ __typename: 'Estate', id: estate.id }];
      const query = `query($e: [_Any!]!, $on: Date) { _entities(representations: $e) { ... on Estate { ownersCommittee(on: $on) { id } } } }`;
      return (
        (await story.ask(ANONYMOUS, query, { e, on: day })).data._entities[0].ownersCommittee?.id ?? null
      );
    };
    expect(await Promise.all(['2026-03-01', '2026-03-02', '2026-11-20', '2026-11-21', null].map(on))).toEqual(
      [null, first, first, second, second],
    );
    expect(await assign(first, FIVE)).toBe('COMMITTEE_SUCCEEDED');
    expect(await leave(first, (await membersOf(first))[0]!.id)).toBe('COMMITTEE_SUCCEEDED');
  });

  test('until the first day of the next one, a committee acts; from then on it does not', async () => {
    const first = await constitute(await confirmed('1', { closedOn: '2026-03-01' }), {
      startsOn: '2026-03-02',
    });
    await constitute(await confirmed('2'), { startsOn: '2026-12-22' });
    expect(await assign(first, FIVE)).toBeUndefined();
    const [chair, deputy] = await membersOf(first);
    expect(await leave(first, chair!.id)).toBeUndefined();
    clock.at = new Date('2026-12-21T15:59:59Z');
    expect(await leave(first, deputy!.id)).toBeUndefined();
    clock.at = new Date('2026-12-21T16:00:00Z');
    expect(await assign(first, FIVE)).toBe('COMMITTEE_SUCCEEDED');
    expect(await leave(first, (await membersOf(first))[2]!.id)).toBe('COMMITTEE_SUCCEEDED');
  });

  const voided = async (externalVoteId: string) => {
    const asked = { externalVoteId, ground: 'JUDGMENT', reason: '人民法院判决撤销' };
    await story.mutate(committeeOf(estate), 'askExternalVoteVoiding', '__typename', asked);
    return story.refusal(estate.acting.RESIDENTS_COMMITTEE!, 'voidExternalVote', { externalVoteId });
  };
  const standing = async (on: string | null = null): Promise<string | null> => {
    const e = [{ __typename: 'Estate', id: estate.id }];
    const query = `query($e: [_Any!]!, $on: Date) { _entities(representations: $e) { ... on Estate { ownersCommittee(on: $on) { id } } } }`;
    return (await story.ask(ANONYMOUS, query, { e, on })).data._entities[0].ownersCommittee?.id ?? null;
  };

  test('ends with its election: members hold nothing, it acts no more, and another is elected', async () => {
    const vote = await confirmed();
    const id = await constitute(vote);
    const left = (await membersOf(id))[0]!.id;
    await leave(id, left);
    expect(await standing()).toBe(id);
    const asked = { externalVoteId: vote, ground: 'ERROR', reason: '有误' };
    await story.mutate(committeeOf(estate), 'askExternalVoteVoiding', '__typename', asked);
    expect(await refused(vote)).toBe('EXTERNAL_VOTE_IS_VOIDING');
    expect(await standing()).toBe(id);
    await story.mutate(estate.acting.RESIDENTS_COMMITTEE!, 'declineExternalVoteVoiding', '__typename', {
      externalVoteId: vote,
    });
    expect(await voided(vote)).toBeUndefined();
    expect(await standing()).toBeNull();
    const fields =
      'annulledOn succeededOn vacantSeats byElectionDue reelectionOverdue members { standing leftOn }';
    const shown = await seen(ANONYMOUS, id, fields);
    expect(shown).toMatchObject({
      annulledOn: '2026-11-22',
      succeededOn: null,
      vacantSeats: 5,
      byElectionDue: false,
    });
    expect(shown.members.map((it: { standing: string }) => it.standing)).toEqual([
      'LEFT',
      ...Array(6).fill('ENDED'),
    ]);
    expect(
      await story.refusal(committeeOf(estate), 'assignPortfolios', {
        committeeId: id,
        metOn: '2026-11-22',
        portfolios: [],
      }),
    ).toBe('COMMITTEE_ANNULLED');
    expect(await leave(id, left)).toBe('COMMITTEE_ANNULLED');
    const { filings } = await seen(
      committeeOf(estate),
      id,
      'filings { id overdue availableActions { code } }',
    );
    expect(await story.refusal(committeeOf(estate), 'submitFiling', { filingId: filings[0].id })).toBe(
      'COMMITTEE_ANNULLED',
    );
    expect(filings[0].availableActions).toEqual([{ code: 'COMMITTEE_ANNULLED' }]);
    clock.at = new Date('2031-08-22T16:00:00Z');
    expect(await seen(committeeOf(estate), id, 'reelectionOverdue filings { overdue }')).toEqual({
      reelectionOverdue: false,
      filings: [{ overdue: false }, { overdue: false }],
    });
    clock.at = NOW;
    expect(await refused(vote)).toBe('EXTERNAL_VOTE_IS_VOIDED');
    // The same number, recorded anew.
    const again = await constitute(await confirmed());
    expect(await standing()).toBe(again);
  });

  test('where the election of the next one is voided before its first day, the one before goes on; not after it', async () => {
    const first = await constitute(await confirmed('1', { closedOn: '2026-03-01' }), {
      startsOn: '2026-03-02',
    });
    const next = await confirmed('2');
    const second = await constitute(next, { startsOn: '2026-12-22' });
    expect(await voided(next)).toBeUndefined();
    expect(await seen(ANONYMOUS, first, 'succeededOn')).toEqual({ succeededOn: null });
    expect(await seen(ANONYMOUS, second, 'annulledOn')).toEqual({ annulledOn: '2026-11-22' });
    clock.at = new Date('2026-12-25T00:00:00Z');
    expect(await standing()).toBe(first);
    expect(await assign(first, FIVE)).toBeUndefined();

    const third = await confirmed('3', { closedOn: '2026-12-23' });
    await constitute(third, { startsOn: '2026-12-24' });
    expect(await voided(third)).toBeUndefined();
    expect(await seen(ANONYMOUS, first, 'succeededOn')).toEqual({ succeededOn: '2026-12-24' });
    expect(await standing()).toBeNull();

    // What was handed over stays so: whoever is elected then does not begin before it, and each day has one committee.
    const fourth = await confirmed('4', { closedOn: '2026-12-20' });
    expect(await refused(fourth, { startsOn: '2026-12-23' })).toBe('COMMITTEE_STANDING');
    const last = await constitute(fourth, { startsOn: '2026-12-24' });
    expect([await standing('2026-12-23'), await standing('2026-12-24')]).toEqual([first, last]);
  });

  test('two at once, one that constitutes and one that voids: no committee stands on a void vote', async () => {
    const vote = await confirmed();
    const asked = { externalVoteId: vote, ground: 'ERROR', reason: '有误' };
    const constituted = refused(vote);
    await Promise.all([
      constituted,
      story.mutate(committeeOf(estate), 'askExternalVoteVoiding', '__typename', asked),
    ]);
    await story.refusal(estate.acting.RESIDENTS_COMMITTEE!, 'voidExternalVote', { externalVoteId: vote });
    expect(await standing()).toBeNull();
  });

  test('V16: the vote elsewhere leads to the committee that it elected', async () => {
    const [vote, other] = [await confirmed('1'), await confirmed('2')];
    const id = await constitute(vote);
    const query = 'query($id: ID!) { externalVote(id: $id) { committee { id } } }';
    const back = async (of: string) => (await story.ask(ANONYMOUS, query, { id: of })).data.externalVote;
    expect([await back(vote), await back(other)]).toEqual([{ committee: { id } }, { committee: null }]);
  });

  test('its meeting gives each seated member a portfolio and one the chair; a later one gives them anew', async () => {
    const id = await constitute(await confirmed());
    expect(await assign(id, FIVE.slice(0, 4))).toBe('PORTFOLIOS_INCOMPLETE');
    expect(await assign(id, ['CHAIR', 'CHAIR', 'MEMBER', 'MEMBER', 'MEMBER'])).toBe('CHAIR_NOT_ONE');
    expect(await assign(id, ['CHAIR', 'MEMBER'], {}, 'ALTERNATE')).toBe('MEMBER_UNKNOWN');
    const memberId = (await membersOf(id))[0]!.id;
    const twice = [{ memberId, portfolio: 'CHAIR' }, ...Array(4).fill({ memberId, portfolio: 'MEMBER' })];
    expect(await assign(id, [], { portfolios: twice })).toBe('MEMBER_REPEATED');
    for (const metOn of ['2026-11-19', '2026-11-23'])
      expect(await assign(id, FIVE, { metOn })).toBe('COMMITTEE_DAY_OUT_OF_RANGE');
    const nowhere = { committeeId: randomUUID(), metOn: '2026-11-22', portfolios: [] };
    expect(await story.refusal(committeeOf(estate), 'assignPortfolios', nowhere)).toBe('COMMITTEE_UNKNOWN');
    expect(await assign(id, FIVE)).toBeUndefined();
    const portfolios = async () => (await membersOf(id)).map(({ portfolio }) => portfolio);
    expect(await portfolios()).toEqual([...FIVE, null, null]);
    expect(await assign(id, [...FIVE].reverse())).toBeUndefined();
    expect(await portfolios()).toEqual([...[...FIVE].reverse(), null, null]);
    expect(await seen(ANONYMOUS, id, 'firstMetOn')).toEqual({ firstMetOn: '2026-11-22' });
    // Days follow one another: no earlier meeting, no leaving before a meeting that was held with everybody.
    expect(await assign(id, FIVE, { metOn: '2026-11-21' })).toBe('COMMITTEE_DAYS_OUT_OF_ORDER');
    expect(await leave(id, memberId, { leftOn: '2026-11-21' })).toBe('COMMITTEE_DAYS_OUT_OF_ORDER');
  });

  test('who leaves is followed by the alternates in order, then a seat is vacant, and at half of them a by-election is due', async () => {
    const id = await constitute(await confirmed());
    await assign(id, FIVE);
    const ids = (await membersOf(id)).map((member) => member.id) as [string, string, string, string, string];
    for (const leftOn of ['2026-11-19', '2026-11-23'])
      expect(await leave(id, ids[0], { leftOn })).toBe('COMMITTEE_DAY_OUT_OF_RANGE');
    await expect(leave(id, ids[0], {}, estate.acting.PROPERTY_COMPANY!)).rejects.toThrow('FORBIDDEN');
    expect(await leave(randomUUID(), ids[0])).toBe('COMMITTEE_UNKNOWN');
    expect(await leave(id, randomUUID())).toBe('MEMBER_UNKNOWN');
    // Both at once: each alternate takes one seat.
    expect(await Promise.all([leave(id, ids[0]), leave(id, ids[1], { reason: 'DIED' })])).toEqual([
      undefined,
      undefined,
    ]);
    expect(await leave(id, ids[0])).toBe('MEMBER_LEFT');
    expect(await standings(id)).toEqual(['LEFT', 'LEFT', ...Array(5).fill('SEATED')]);
    const [left, , , , , next] = (await seen(ANONYMOUS, id, 'members { portfolio leftOn leftReason }'))
      .members;
    expect(left).toEqual({ portfolio: null, leftOn: '2026-11-22', leftReason: 'RESIGNED' });
    expect(next.portfolio).toBeNull();
    const counts = () => seen(ANONYMOUS, id, 'vacantSeats byElectionDue');
    expect(await counts()).toEqual({ vacantSeats: 0, byElectionDue: false });
    for (const member of ids.slice(2, 4)) await leave(id, member);
    expect(await counts()).toEqual({ vacantSeats: 2, byElectionDue: false });
    await leave(id, ids[4]);
    expect(await counts()).toEqual({ vacantSeats: 3, byElectionDue: true });
  });
});

describe('V11: a small estate', () => {
  /** Three members are enough in an estate of at most two dwellings. */
  const small = async () => {
    const more = { ...moreOf(PROFILE_TEMPLATES.BEIJING) };
    const committee = { ...more.committee, smallEstate: { maxUnits: 2, minSeats: 3 } };
    await service.dataSource.query(
      `INSERT INTO rule_profiles (id, division_id, version, state, valid_from, profile, proposed_by, proposed_at, submitted_at, activated_by, activated_at)
       SELECT gen_random_uuid(), around.division_id, 1, 'ACTIVE', '2020-01-01', $2, gen_random_uuid(), now(), now(), gen_random_uuid(), now()
       FROM directory_estate_divisions around JOIN directory_divisions d ON d.id = around.division_id
       WHERE around.estate_id = $1 AND d.level = 'DISTRICT'`,
      [estate.id, JSON.stringify({ ...PROFILE_TEMPLATES.BEIJING, more: { ...more, committee } })],
    );
  };
  const three = { seats: 3, members: names.slice(0, 3), alternates: [] };
  const heads = (totalHeads: number) => ({
    ...election,
    totalHeads,
    participatingHeads: totalHeads,
    approvingHeads: totalHeads,
  });
  const constituted = async (totalHeads: number) =>
    refused(await confirmed(randomUUID(), { matters: [heads(totalHeads)], elected: three }));
  const register = (kinds: readonly string[]) =>
    story.register(
      estate,
      plainEntries(estate).map((entry, i) => ({ ...entry, kind: kinds[i] })),
    );

  test('goes by the dwellings of its register, whatever heads an election elsewhere had: a parking space is none', async () => {
    estate = await seedEstate(service, 4);
    await small();
    await register(['RESIDENTIAL', 'COMMERCIAL', 'RESIDENTIAL', 'STORAGE']);
    expect(await constituted(2)).toBe('COMMITTEE_NOT_CONSTITUTED');
    await register(['RESIDENTIAL', 'COMMERCIAL', 'PARKING', 'STORAGE']);
    expect(await constituted(948)).toBeUndefined();
  });

  test('goes by the heads recorded where no register says all units', async () => {
    estate = await seedEstate(service, 4);
    await small();
    await story.register(estate, plainEntries(estate, 1));
    expect(await constituted(3)).toBe('COMMITTEE_NOT_CONSTITUTED');
    expect(await constituted(2)).toBeUndefined();
  });
});

describe('V12: filings', () => {
  const AUTHORITY = {
    SUBDISTRICT_OFFICE: 'SUBDISTRICT_OFFICE',
    HOUSING_AUTHORITY: 'HOUSING_DEPARTMENT',
  } as const;
  const filingsOf = async (id: string) =>
    (await seen(committeeOf(estate), id, 'filed filings { id authority state dueOn overdue }')) as {
      filed: boolean;
      filings: {
        id: string;
        authority: keyof typeof AUTHORITY;
        state: string;
        dueOn: string;
        overdue: boolean;
      }[];
    };
  const act = (name: string, filingId: string, more = {}, viewer: Viewer = committeeOf(estate)) =>
    story.refusal(viewer, name, { filingId, ...more });
  const filing = async (viewer: Viewer, id: string, fields = 'state') =>
    (await story.ask(viewer, `query($id: ID!) { committeeFiling(id: $id) { ${fields} } }`, { id })).data
      ?.committeeFiling ?? null;

  test('both fall due in the rules’ days from the election; each authority accepts or returns its own', async () => {
    const id = await constitute(await confirmed());
    const { filings } = await filingsOf(id);
    // Thirty days after Friday, the 20th of November, end on Sunday, the 20th of December.
    expect(filings.map(({ id: _id, ...it }) => it)).toEqual(
      ['SUBDISTRICT_OFFICE', 'HOUSING_AUTHORITY'].map((authority) => {
        return { authority, state: 'DUE', dueOn: '2026-12-21', overdue: false };
      }),
    );
    for (const { id: filingId, authority } of filings) {
      const office = estate.acting[AUTHORITY[authority]]!;
      expect(await act('acceptFiling', filingId, { receiptNumber: '1号' }, office)).toBe('FILING_NOT_FILED');
      expect(await act('submitFiling', filingId, { note: '材料齐全' })).toBeUndefined();
      expect(await act('submitFiling', filingId)).toBe('FILING_IS_FILED');
      expect(await act('returnFiling', filingId, { reason: ' ' }, office)).toBe('INPUT_INVALID');
      expect(await act('returnFiling', filingId, { reason: '缺表决结果公告' }, office)).toBeUndefined();
      expect(await act('returnFiling', filingId, { reason: '再退' }, office)).toBe('FILING_IS_RETURNED');
      expect(await act('submitFiling', filingId)).toBeUndefined();
      expect(await act('acceptFiling', filingId, { receiptNumber: '' }, office)).toBe('INPUT_INVALID');
      expect((await filingsOf(id)).filed).toBe(false);
      expect(
        await act('acceptFiling', filingId, { receiptNumber: '备字〔2026〕1号' }, office),
      ).toBeUndefined();
      expect(await act('submitFiling', filingId)).toBe('FILING_IS_ACCEPTED');
      const history = 'state receiptNumber filedLate steps { act note organization { id } } committee { id }';
      const shown = await filing(office, filingId, history);
      expect(shown).toMatchObject({
        state: 'ACCEPTED',
        receiptNumber: '备字〔2026〕1号',
        filedLate: false,
        committee: { id },
      });
      expect(shown.steps.map((step: { act: string; note: string | null }) => [step.act, step.note])).toEqual([
        ['submitFiling', '材料齐全'],
        ['returnFiling', '缺表决结果公告'],
        ['submitFiling', null],
        ['acceptFiling', null],
      ]);
      expect(shown.steps[3].organization.id).toBe(office.actingFor!.organizationId);
    }
    expect((await filingsOf(id)).filed).toBe(true);
  });

  test('is seen by those who run the votes, its authority and auditors; each does its own part alone', async () => {
    const { filings } = await filingsOf(await constitute(await confirmed()));
    const housing = filings.find(({ authority }) => authority === 'HOUSING_AUTHORITY')!;
    const subdistrict = filings.find(({ authority }) => authority === 'SUBDISTRICT_OFFICE')!;
    const { HOUSING_DEPARTMENT, SUBDISTRICT_OFFICE, RESIDENTS_COMMITTEE, PROPERTY_COMPANY } = estate.acting;
    expect(await filing(HOUSING_DEPARTMENT!, housing.id)).toEqual({ state: 'DUE' });
    expect(await filing(HOUSING_DEPARTMENT!, subdistrict.id)).toBeNull();
    for (const viewer of [SUBDISTRICT_OFFICE!, RESIDENTS_COMMITTEE!, auditor, committeeOf(estate)])
      expect(await filing(viewer, housing.id)).toEqual({ state: 'DUE' });
    for (const viewer of [PROPERTY_COMPANY!, operator, ownerAt(estate, 0)]) {
      expect(await filing(viewer, housing.id)).toBeNull();
      expect(await act('submitFiling', housing.id, {}, viewer)).toBe('FILING_UNKNOWN');
    }
    expect(await act('acceptFiling', subdistrict.id, { receiptNumber: '1' }, HOUSING_DEPARTMENT!)).toBe(
      'FILING_UNKNOWN',
    );
    expect(await act('submitFiling', randomUUID())).toBe('FILING_UNKNOWN');
    const receipt = { receiptNumber: '1' };
    for (const [name, more, viewer] of [
      ['submitFiling', {}, SUBDISTRICT_OFFICE!],
      ['submitFiling', {}, RESIDENTS_COMMITTEE!],
      ['acceptFiling', receipt, committeeOf(estate)],
      ['acceptFiling', receipt, SUBDISTRICT_OFFICE!],
      ['returnFiling', { reason: '退' }, auditor],
    ] as const)
      await expect(act(name, housing.id, more, viewer)).rejects.toThrow('FORBIDDEN');
    const actions = async (viewer: Viewer) =>
      (await filing(viewer, housing.id, 'availableActions { act allowed code }')).availableActions;
    expect(await actions(committeeOf(estate))).toEqual([{ act: 'submitFiling', allowed: true, code: null }]);
    expect(await actions(HOUSING_DEPARTMENT!)).toEqual([
      { act: 'acceptFiling', allowed: false, code: 'FILING_NOT_FILED' },
      { act: 'returnFiling', allowed: false, code: 'FILING_NOT_FILED' },
    ]);
    expect(await actions(auditor)).toEqual([]);
  });

  test('FILING_OWN: whoever constituted it or submitted the filing does not decide on it, whichever hat is worn', async () => {
    const vote = await confirmed();
    const office = estate.acting.SUBDISTRICT_OFFICE!;
    // The subdistrict's person constitutes, and submits for the committee as one of its members.
    const id = await constitute(vote, {}, office);
    const { filings } = await filingsOf(id);
    const subdistrict = filings.find(({ authority }) => authority === 'SUBDISTRICT_OFFICE')!.id;
    const housing = filings.find(({ authority }) => authority === 'HOUSING_AUTHORITY')!.id;
    for (const filingId of [subdistrict, housing]) await act('submitFiling', filingId);
    const receipt = { receiptNumber: '1号' };
    expect(await act('acceptFiling', subdistrict, receipt, office)).toBe('FILING_OWN');
    expect(await act('returnFiling', subdistrict, { reason: '退' }, office)).toBe('FILING_OWN');
    const colleague = { ...office, personId: randomUUID() };
    const actions = async (viewer: Viewer) =>
      (await filing(viewer, subdistrict, 'availableActions { allowed code }')).availableActions;
    expect(await actions(office)).toEqual(Array(2).fill({ allowed: false, code: 'FILING_OWN' }));
    expect(await actions(colleague)).toEqual(Array(2).fill({ allowed: true, code: null }));
    const submitter = { ...estate.acting.HOUSING_DEPARTMENT!, personId: committeeOf(estate).personId };
    expect(await act('acceptFiling', housing, receipt, submitter)).toBe('FILING_OWN');
    expect(await act('acceptFiling', subdistrict, receipt, colleague)).toBeUndefined();
  });

  test('FILING_OWN also where both acts come at once, and the second waits for the first', async () => {
    const committee = await constitute(await confirmed(), {}, estate.acting.SUBDISTRICT_OFFICE!);
    const { filings } = await filingsOf(committee);
    const { id: filingId } = filings.find(({ authority }) => authority === 'HOUSING_AUTHORITY')!;
    const submitter = { ...estate.acting.HOUSING_DEPARTMENT!, personId: committeeOf(estate).personId };
    const answers = await behindLock(service, 'committee_filings', filingId, [
      () => act('submitFiling', filingId),
      () => act('acceptFiling', filingId, { receiptNumber: '1号' }, submitter),
    ]);
    expect(answers).toEqual([undefined, 'FILING_OWN']);
  });

  test('an authority’s desk: what it is to decide, first due first; overdue is the committee’s turn after the day', async () => {
    const desk = async (viewer: Viewer, state: string | null = null) => {
      const query = `query($state: FilingState) { committeeFilings(state: $state, first: 10) { totalCount edges { node { id overdue } } } }`;
      const { committeeFilings } = (await story.ask(viewer, query, { state })).data;
      return committeeFilings.edges.map((edge: { node: { id: string; overdue: boolean } }) => edge.node);
    };
    const { filings } = await filingsOf(await constitute(await confirmed()));
    const office = estate.acting.HOUSING_DEPARTMENT!;
    const id = filings.find(({ authority }) => authority === 'HOUSING_AUTHORITY')!.id;
    expect(await desk(office)).toEqual([{ id, overdue: false }]);
    expect(await desk(office, 'FILED')).toEqual([]);
    expect(await desk(committeeOf(estate))).toHaveLength(2);
    expect(await desk(estate.acting.POLICE_STATION!)).toEqual([]);
    clock.at = new Date('2026-12-21T16:00:00Z');
    expect(await desk(office)).toEqual([{ id, overdue: true }]);
    await act('submitFiling', id);
    expect(await desk(office, 'FILED')).toEqual([{ id, overdue: false }]);
    expect(await filing(office, id, 'filedLate')).toEqual({ filedLate: true });
  });

  test('of a committee whose election was voided nothing is due: a list of what is due does not have it, all of them do', async () => {
    const vote = await confirmed();
    const committee = await constitute(vote);
    const { filings } = await filingsOf(committee);
    const [accepted, due] = ['SUBDISTRICT_OFFICE', 'HOUSING_AUTHORITY'].map(
      (authority) => filings.find((it) => it.authority === authority)!.id,
    );
    await act('submitFiling', accepted!);
    await act('acceptFiling', accepted!, { receiptNumber: '1号' }, estate.acting.SUBDISTRICT_OFFICE!);
    const listed = async (state: string | null) => {
      const query = `query($state: FilingState) { committeeFilings(state: $state, first: 10) { totalCount edges { node { id state overdue } } } }`;
      const { data } = await story.ask(committeeOf(estate), query, { state });
      return data.committeeFilings.edges.map(({ node }: { node: object }) => node);
    };
    const shown = (id: string | undefined, state: string, overdue = false) => ({ id, state, overdue });
    clock.at = new Date('2026-12-21T16:00:00Z');
    expect(await listed('DUE')).toEqual([shown(due, 'DUE', true)]);
    expect(await listed('ANNULLED')).toEqual([]);
    const asked = { externalVoteId: vote, ground: 'JUDGMENT', reason: '人民法院判决撤销' };
    await story.mutate(committeeOf(estate), 'askExternalVoteVoiding', '__typename', asked);
    await story.mutate(estate.acting.RESIDENTS_COMMITTEE!, 'voidExternalVote', '__typename', {
      externalVoteId: vote,
    });
    expect(await listed('DUE')).toEqual([]);
    expect(await listed('ANNULLED')).toEqual([shown(due, 'ANNULLED')]);
    // What was accepted was accepted.
    expect(await listed('ACCEPTED')).toEqual([shown(accepted, 'ACCEPTED')]);
    expect(await listed(null)).toHaveLength(2);
    const told = await service.dataSource.query(
      `SELECT count(*)::int FROM changes WHERE type = 'CommitteeFiling' AND object_id = $1`,
      [due],
    );
    expect(told).toEqual([{ count: 2 }]);
  });

  test('TRAINING_RECORD_MISSING where the rules ask for one', async () => {
    const id = await constitute(await confirmed());
    await service.dataSource.query(
      'UPDATE committee_filings SET needs_training = TRUE WHERE committee_id = $1',
      [id],
    );
    const [first] = (await filingsOf(id)).filings;
    expect(await act('submitFiling', first!.id)).toBe('TRAINING_RECORD_MISSING');
    expect(await act('submitFiling', first!.id, { trainingRecord: ' ' })).toBe('INPUT_INVALID');
    expect(await act('submitFiling', first!.id, { note: ' ', trainingRecord: '证明' })).toBe('INPUT_INVALID');
    expect(await act('submitFiling', first!.id, { trainingRecord: '培训证明 2026-3' })).toBeUndefined();
    const { steps } = await filing(committeeOf(estate), first!.id, 'needsTraining steps { trainingRecord }');
    expect(steps).toEqual([{ trainingRecord: '培训证明 2026-3' }]);
  });
});
