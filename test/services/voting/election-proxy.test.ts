import type { RunningService } from '../../../platform/service';
import { owner } from '../../support/client';
import { electionOf, electionStory } from './election';
import { clock, committeeOf, NOW, openVoting, ownerAt, plainEntries, seedEstate } from './fixture';

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己'];
const agent = owner('agent');
let service: RunningService;
let story: ReturnType<typeof electionStory>;
beforeAll(async () => {
  clock.at = NOW;
  service = await openVoting();
  story = electionStory(service);
});
afterAll(() => service.close());

test('V6, V11: an agent selects candidates for all units of the elector, who sees whom; no more than there are seats, and not after the elector', async () => {
  const estate = await seedEstate(service, 4);
  const [first, second, ...others] = plainEntries(estate);
  await story.register(estate, [first!, { ...second, owners: first!.owners }, ...others]);
  const put = await story.openedElection(estate, [electionOf(NAMES)]);
  const ballot = (i: number, names: readonly string[]) => ({
    sessionId: put.id,
    unitId: estate.unitIds[i],
    choices: story.choices(put, [names]),
  });
  const refused = (i: number, names: readonly string[]) =>
    story.refusal(agent, 'castBallot', ballot(i, names));
  const grant = (i: number) =>
    story.must(ownerAt(estate, i), 'grantProxy', 'proxy { id }', {
      sessionId: put.id,
      unitId: estate.unitIds[i],
      agentSubject: 'agent',
    });
  const five = NAMES.slice(0, 5);

  expect(await refused(0, five)).toBe('UNIT_NOT_ON_ROLL');
  await grant(0);
  expect(await refused(0, NAMES)).toBe('CANDIDATES_OVER_SEATS');
  const cast = 'ballot { byProxy choices { choice candidates { name } } }';
  const { ballot: made } = await story.must(agent, 'castBallot', cast, ballot(0, five));
  const selected = { choice: 'YES', candidates: five.map((name) => ({ name })) };
  expect(made).toEqual({ byProxy: true, choices: [selected] });
  expect(await story.refusal(ownerAt(estate, 0), 'castBallot', ballot(0, five))).toBe('ALREADY_VOTED');
  // For the elector's other unit the agent leaves 戊 out: the head is split there, and nowhere else.
  await story.must(agent, 'castBallot', 'ballot { id }', ballot(1, NAMES.slice(0, 4)));
  const mine = `{ myUnits { edges { node { votes { ballot { byProxy choices { candidates { name } } } } } } } }`;
  expect(JSON.stringify((await story.ask(ownerAt(estate, 0), mine)).data)).toContain('"戊"');
  expect(JSON.stringify((await story.ask(ownerAt(estate, 3), mine)).data)).not.toContain('"戊"');

  await grant(2);
  await story.select(estate, put, 2, five);
  expect(await refused(2, five)).toBe('ALREADY_VOTED');
  await story.select(estate, put, 3, five);
  await story.close(estate, put.id);
  await story.act(estate, 'tallyVote', put.id);
  const standings =
    'outcomes { election { elected candidates { candidate { name } area heads splitHeads } } }';
  const [outcome] = (await story.session(committeeOf(estate), put.id, standings)).outcomes;
  const full = { area: '400.00', heads: 3, splitHeads: 0 };
  expect(outcome.election.candidates).toEqual([
    ...NAMES.slice(0, 4).map((name) => ({ candidate: { name }, ...full })),
    { candidate: { name: '戊' }, area: '300.00', heads: 2, splitHeads: 1 },
    { candidate: { name: '己' }, area: '0.00', heads: 0, splitHeads: 0 },
  ]);
  expect(outcome.election.elected).toBe(5);
});
