import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { electionOf, electionStory } from './election';
import { clock, committeeOf, NOW, openVoting, ownerAt, type SeededEstate, seedEstate } from './fixture';

const NAMES = ['甲样本', '乙样本', '丙样本', '丁样本', '戊样本', '己样本', '庚样本', '辛样本'];
/** Each of three leaves out two of the first seven, so that all but 甲 are equal and lots are drawn. */
const BALLOTS = [
  [0, 1, 2, 3, 4],
  [0, 1, 2, 5, 6],
  [0, 3, 4, 5, 6],
];
/** The days of objection are over by then. */
const LATER = new Date('2026-12-20T02:00:00Z');

let service: RunningService;
let story: ReturnType<typeof electionStory>;
let estate: SeededEstate;
beforeAll(async () => {
  service = await openVoting();
  story = electionStory(service);
});
beforeEach(async () => {
  clock.at = NOW;
  estate = await seedEstate(service, 3);
  await story.register(estate);
});
afterAll(() => service.close());

/** An election that was announced, beside a matter of yes and no. */
async function announced(ballots: readonly (readonly number[])[] = BALLOTS) {
  const put = await story.openedElection(estate, [
    electionOf(NAMES),
    { kind: 'COMMITTEE_ELECTION', text: '委员津贴' },
  ]);
  for (const [i, places] of ballots.entries()) {
    const said = story.choices(put, [places.map((place) => NAMES[place]!), null]);
    const choices = said.map(({ candidateIds, ...it }, m) => (m === 0 ? { ...it, candidateIds } : it));
    const input = { sessionId: put.id, unitId: estate.unitIds[i], choices };
    await story.must(ownerAt(estate, i), 'castBallot', 'ballot { id }', input);
  }
  await story.close(estate, put.id);
  await story.act(estate, 'tallyVote', put.id);
  await story.reveal(estate, put);
  await story.certified(estate, put.id);
  return put;
}
async function final(ballots?: readonly (readonly number[])[]) {
  const put = await announced(ballots);
  clock.at = LATER;
  await story.act(estate, 'finalizeVote', put.id);
  return { session: put.id, matter: put.matters[0]!.id, other: put.matters[1]!.id };
}
const input = (matterId: string, more = {}) => ({
  matterId,
  organizationId: committeeOf(estate).actingFor!.organizationId,
  startsOn: '2026-12-21',
  termYears: 5,
  ...more,
});
const refused = (matterId: string, more = {}, viewer: Viewer = committeeOf(estate)) =>
  story.refusal(viewer, 'constituteOwnersCommittee', input(matterId, more));
const FIELDS = `id electedOn seats vacantSeats annulledOn externalVote { id } votingSession { id }
  filings { authority } members { rank maskedName name standing }`;

test('V11: a committee is those whom the election held here elected, by rank, alternates after them; nobody’s name is typed', async () => {
  const { session, matter } = await final();
  const act = `ownersCommittee { ${FIELDS} }`;
  const { ownersCommittee } = await story.must(
    committeeOf(estate),
    'constituteOwnersCommittee',
    act,
    input(matter),
  );
  const { outcomes } = await story.session(
    committeeOf(estate),
    session,
    'outcomes { election { candidates { candidate { name } rank result drawn } } }',
  );
  const elected = outcomes[0].election.candidates
    .filter((it: { result: string }) => it.result !== 'NOT_ELECTED')
    .sort((a: { rank: number }, b: { rank: number }) => a.rank - b.rank)
    .map((it: { rank: number; candidate: { name: string }; result: string }) => ({
      rank: it.rank,
      maskedName: `${it.candidate.name[0]}*`,
      name: it.candidate.name,
      standing: it.result === 'ELECTED' ? 'SEATED' : 'ALTERNATE',
    }));
  expect(elected).toHaveLength(7);
  expect(outcomes[0].election.candidates.filter((it: { drawn: boolean }) => it.drawn)).toHaveLength(6);
  expect(ownersCommittee).toMatchObject({
    electedOn: '2026-12-08',
    seats: 5,
    vacantSeats: 0,
    externalVote: null,
    votingSession: { id: session },
    members: elected,
  });
  expect(ownersCommittee.filings).toHaveLength(2);
  const query = 'query($id: ID!) { ownersCommittee(id: $id) { members { name } } }';
  const seen = (await story.ask(ANONYMOUS, query, { id: ownersCommittee.id })).data.ownersCommittee;
  expect(seen.members[0]).toEqual({ name: null });
});

test('V11: the matter leads to the committee that it elected, and no other matter does', async () => {
  const { session, matter } = await final();
  const back = async () =>
    (await story.session(ANONYMOUS, session, 'matters { id committee { id } }')).matters as readonly {
      readonly committee: { readonly id: string } | null;
    }[];
  expect((await back()).map(({ committee }) => committee)).toEqual([null, null]);
  const { ownersCommittee } = await story.must(
    committeeOf(estate),
    'constituteOwnersCommittee',
    'ownersCommittee { id }',
    input(matter),
  );
  expect((await back()).map(({ committee }) => committee)).toEqual([{ id: ownersCommittee.id }, null]);
});

test('V11: COMMITTEE_CONSTITUTED: once, of two at once too', async () => {
  const { matter } = await final();
  const answers = await Promise.all([refused(matter), refused(matter)]);
  expect(answers.sort()).toEqual(['COMMITTEE_CONSTITUTED', undefined]);
});

test('V11: COMMITTEE_NOT_CONSTITUTED: fewer were elected than the rules ask for', async () => {
  const { matter } = await final([
    [0, 1],
    [0, 1, 2],
    [0, 1, 2],
  ]);
  expect(await refused(matter)).toBe('COMMITTEE_NOT_CONSTITUTED');
});

test('V11: ELECTION_NOT_FINAL before the days of objection are over; ELECTION_UNKNOWN for no election', async () => {
  const { id, matters } = await announced();
  expect(await refused(matters[0]!.id)).toBe('ELECTION_NOT_FINAL');
  clock.at = LATER;
  await story.act(estate, 'finalizeVote', id);
  expect(await refused(matters[1]!.id)).toBe('ELECTION_UNKNOWN');
  expect(await refused(randomUUID())).toBe('ELECTION_UNKNOWN');
  await expect(refused(matters[0]!.id, {}, estate.acting.PROPERTY_COMPANY!)).rejects.toThrow('FORBIDDEN');
});

test('V11: COMMITTEE_VOTE_NOT_ONE: of both kinds of elections, or of none', async () => {
  const both = { externalVoteId: randomUUID() };
  expect(await refused(randomUUID(), both)).toBe('COMMITTEE_VOTE_NOT_ONE');
  expect(await refused(randomUUID(), { matterId: null })).toBe('COMMITTEE_VOTE_NOT_ONE');
});

test('V11, V9: a court that annuls the vote ends the committee with it', async () => {
  const { session, matter } = await final();
  const made = await story.must(
    committeeOf(estate),
    'constituteOwnersCommittee',
    'ownersCommittee { id }',
    input(matter),
  );
  const challenge = { court: '区人民法院', caseNumber: '（2026）示例1号', filedOn: '2026-12-20' };
  await story.act(estate, 'recordLegalChallenge', session, challenge);
  await story.act(estate, 'recordJudgment', session, { outcome: 'ANNULLED', judgedOn: '2026-12-20' });
  const query = 'query($id: ID!) { ownersCommittee(id: $id) { annulledOn members { standing } } }';
  const { ownersCommittee } = (await story.ask(ANONYMOUS, query, { id: made.ownersCommittee.id })).data;
  expect(ownersCommittee.annulledOn).toBe('2026-12-20');
  expect(ownersCommittee.members.every((it: { standing: string }) => it.standing === 'ENDED')).toBe(true);
  expect(await refused(matter)).toBe('ELECTION_NOT_FINAL');
});
