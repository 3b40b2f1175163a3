import { kitFile } from '../../../bin/kit';
import { recount } from '../../../bin/recount/recount';
import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { sql } from '../../../platform/sql';
import { type Any, bytesOf } from '../../recount/lies';
import { secondVerdict } from '../../recount/second-recount';
import { electionOf, electionStory, type PutElection } from './election';
import {
  CLOSES_AT,
  clock,
  committeeOf,
  NOTICED_AT,
  NOW,
  OPENS_AT,
  openVoting,
  plainEntries,
  type SeededEstate,
  seedEstate,
} from './fixture';

const NAMES = ['甲', '乙', '丙'];
let service: RunningService;
let story: ReturnType<typeof electionStory>;
beforeAll(async () => {
  service = await openVoting();
  story = electionStory(service);
});
beforeEach(() => {
  clock.at = NOW;
});
afterAll(() => service.close());

/** Of three dwellings and two parking spaces, which count there; with an election of three members, where a small estate has at most so many. */
async function put(maxUnits: number): Promise<{ readonly estate: SeededEstate; readonly vote: PutElection }> {
  const estate = await seedEstate(service, 5);
  await story.register(
    estate,
    plainEntries(estate).map((entry, i) => ({ ...entry, kind: i < 3 ? 'RESIDENTIAL' : 'PARKING' })),
  );
  const { id } = await story.prepare(estate, ['FUND_USE']);
  await service.rows(sql`UPDATE voting_sessions SET profile = jsonb_set(jsonb_set(profile, '{more,committee,smallEstate}',
    ${JSON.stringify({ maxUnits, minSeats: 3 })}::jsonb), '{more,specialSpaces,PARKING}', '"INCLUDE"') WHERE id = ${id}`);
  await story.act(estate, 'addMatter', id, { matter: electionOf(NAMES, 3) });
  const { matters } = await story.session(committeeOf(estate), id, 'matters { id candidates { id name } }');
  const [{ id: plain }, { id: matter, candidates }] = matters;
  const idOf = Object.fromEntries(candidates.map((it: { name: string; id: string }) => [it.name, it.id]));
  const secrets = ['1'.repeat(64), '2'.repeat(64)];
  return {
    estate,
    vote: {
      id,
      matters: [
        { id: plain, idOf: {} },
        { id: matter, idOf },
      ],
      secrets,
    },
  };
}
const kitOf = async (id: string): Promise<Any> => {
  const ask = async (query: string, variables?: object) =>
    (await story.ask(ANONYMOUS, query, variables as never)).data;
  return JSON.parse((await kitFile(ask as never, id))!);
};

test('V11: an estate is small by its dwellings: parking spaces on its roll make no committee larger, and whoever counts again is told', async () => {
  const { estate, vote } = await put(3);
  await story.frozen(estate, vote.id);
  await story.commit(estate, vote);
  await story.act(estate, 'openVoting', vote.id);
  for (let i = 0; i < 5; i += 1) {
    const [plain, election] = vote.matters;
    const choices = [
      { matterId: plain!.id, choice: 'YES' },
      { matterId: election!.id, choice: 'YES', candidateIds: Object.values(election!.idOf) },
    ];
    await story.must(
      { ...committeeOf(estate), actingFor: null, subject: `owner-${estate.unitIds[i]}` },
      'castBallot',
      'ballot { id }',
      { sessionId: vote.id, unitId: estate.unitIds[i], choices },
    );
  }
  await story.close(estate, vote.id);
  await story.act(estate, 'tallyVote', vote.id);
  await story.certified(estate, vote.id);
  const { outcomes } = await story.session(ANONYMOUS, vote.id, 'outcomes { status election { elected } }');
  expect(outcomes[1]).toEqual({ status: 'PASSED', election: { elected: 3 } });

  const kit = await kitOf(vote.id);
  expect([kit.format, kit.dwellings, kit.roll.length]).toEqual(['lianxi-vote-kit/5', 3, 5]);
  const verdict = recount(bytesOf(kit));
  if (!verdict.ok) throw new Error(`${verdict.where}: ${verdict.problem}`);
  expect(secondVerdict(bytesOf(kit))).toBeNull();
  const { dwellings: _told, ...untold } = kit;
  const lies = [
    ...[0, 2, 4, 5, 6, -1, '3', null].map((dwellings) => ({ ...kit, dwellings })),
    untold,
    ...['lianxi-vote-kit/2', 'lianxi-vote-kit/3', 'lianxi-vote-kit/4'].flatMap((format) => [
      { ...kit, format },
      { ...untold, format },
    ]),
  ];
  for (const lie of lies) {
    expect(recount(bytesOf(lie)).ok).toBe(false);
    expect(secondVerdict(bytesOf(lie))).not.toBeNull();
  }
});

test('V11: SEATS_OUT_OF_RANGE at the notice where its dwellings are more than a small estate has', async () => {
  const { estate, vote } = await put(2);
  await story.publish(estate, vote.id);
  const notice = { sessionId: vote.id, opensAt: OPENS_AT, closesAt: CLOSES_AT };
  const refused = await story.at(NOTICED_AT, () =>
    story.mutate(committeeOf(estate), 'sendVoteNotice', 'votingSession { id }', notice),
  );
  expect(refused.userErrors).toMatchObject([{ code: 'SEATS_OUT_OF_RANGE' }]);
});
