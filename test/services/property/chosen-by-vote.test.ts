import type { RunningService } from '../../../platform/service';
import { allFacts } from '../../support/feed';
import { electionStory } from '../voting/election';
import {
  clock,
  committeeOf,
  feedOf as communityFeed,
  NOW,
  openVoting,
  organizationFact,
  ownerAt,
  type SeededEstate,
  seedEstate,
} from '../voting/fixture';
import { feedOf, openWorld, type World } from './world';

let world: World;
let voting: RunningService;
let story: ReturnType<typeof electionStory>;
let estate: SeededEstate;
let companies: Readonly<Record<'jiade' | 'yingbin', string>>;

/** Both services know one estate, its committee and two companies; property takes what voting really publishes. */
beforeAll(async () => {
  world = await openWorld(new Date('2027-02-01T02:00:00Z'));
  voting = await openVoting();
  story = electionStory(voting);
  estate = await seedEstate(voting, 3);
  await story.register(estate);
  const { jiade, yingbin } = world.org;
  const known = [jiade, yingbin].map((id) => organizationFact('PROPERTY_COMPANY', id));
  await voting.pull({ community: communityFeed(known) });
  const committee = committeeOf(estate).actingFor!.organizationId;
  const here = { divisionIds: [world.place.east, world.place.subdistrict], name: '小区' };
  const facts = [
    { type: 'estate', subjectId: estate.id, payload: here },
    organizationFact('OWNERS_COMMITTEE', committee, { estateId: estate.id }),
  ];
  await world.service.pull({ community: feedOf(facts, 2) });
  companies = { jiade: await world.register(jiade), yingbin: await world.register(yingbin) };
});
afterAll(async () => {
  await world.service.close();
  await voting.close();
});

/** Puts one matter on the company to the owners, who all say the same, and lets property take the outcome. */
async function voted(
  matter: object,
  said: (idOf: Readonly<Record<string, string>>) => object,
): Promise<string> {
  clock.at = NOW;
  const put = await story.put(estate, [{ kind: 'COMPANY_CHANGE', text: '物业服务企业', ...matter }]);
  await story.frozen(estate, put.id);
  await story.act(estate, 'openVoting', put.id);
  const [{ id: matterId, idOf }] = put.matters as [(typeof put.matters)[number]];
  for (const i of [0, 1, 2])
    await story.must(ownerAt(estate, i), 'castBallot', 'ballot { id }', {
      sessionId: put.id,
      unitId: estate.unitIds[i],
      choices: [{ matterId, ...said(idOf) }],
    });
  await story.close(estate, put.id);
  await story.act(estate, 'tallyVote', put.id);
  await story.certified(estate, put.id);
  await allFacts(voting);
  await world.service.pull({ voting });
  return put.id;
}
const tender = () => ({
  method: 'SELECTION',
  candidates: (['jiade', 'yingbin'] as const).map((name) => ({
    name,
    organizationId: world.org[name],
    nominatedBy: '应征',
    eligibilityConfirmed: true,
  })),
});
const signed = async (
  voteId: string,
  company: keyof typeof companies,
  term: object = { startsOn: '2027-03-01' },
) => {
  const { serviceContract, userErrors } = await world.mutate(
    committeeOf(estate),
    'signServiceContract',
    'serviceContract { companyName votingSession { id } }',
    { kind: 'SERVICE', companyId: companies[company], estateId: estate.id, voteId, ...term },
  );
  return userErrors[0]?.code ?? serviceContract;
};

test('V13: the company that a selection chose gets the contract, another VOTE_CHOSE_ANOTHER', async () => {
  const vote = await voted(tender(), (idOf) => ({ choice: 'YES', candidateIds: [idOf.yingbin] }));
  expect(await signed(vote, 'jiade')).toBe('VOTE_CHOSE_ANOTHER');
  expect(await signed(vote, 'yingbin')).toEqual({ companyName: '迎宾物业', votingSession: { id: vote } });
});

test('V13: VOTE_NOT_PASSED: a selection in which the owners want none of them', async () => {
  const vote = await voted(tender(), () => ({ choice: 'NO', candidateIds: [] }));
  expect(await signed(vote, 'jiade')).toBe('VOTE_NOT_PASSED');
});

test('V13: VOTE_ENGAGES_NOBODY: a dismissal never carries a contract', async () => {
  const details = { companyDismissal: { organizationId: world.org.jiade, endsOn: '2027-03-01' } };
  const vote = await voted({ details }, () => ({ choice: 'YES' }));
  expect(await signed(vote, 'jiade')).toBe('VOTE_ENGAGES_NOBODY');
});

test('V13: yes to one company engages it for its term: another VOTE_CHOSE_ANOTHER, a longer contract TERM_BEYOND_VOTE', async () => {
  const details = { companyEngagement: { organizationId: world.org.jiade, termMonths: 24 } };
  const vote = await voted({ details }, () => ({ choice: 'YES' }));
  const term = { startsOn: '2024-03-01', endsOn: '2026-02-28' };
  expect(await signed(vote, 'yingbin', term)).toBe('VOTE_CHOSE_ANOTHER');
  expect(await signed(vote, 'jiade', { ...term, endsOn: '2026-03-01' })).toBe('TERM_BEYOND_VOTE');
  expect(await signed(vote, 'jiade', term)).toMatchObject({ companyName: '嘉德物业' });
});
