import { randomUUID } from 'node:crypto';
import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { sql } from '../../../platform/sql';
import { drawOrder, seedOf } from '../../../services/voting/domain/draw';
import { companyId, ELECTION, electionOf, electionStory, seedCompanies, selectionOf } from './election';
import { evidenceYard } from './evidence-yard';
import {
  CLOSES_AT,
  clock,
  committeeOf,
  FROZEN_AT,
  fact,
  feedOf,
  NOTICED_AT,
  NOW,
  openVoting,
  ownerAt,
  type SeededEstate,
  seedEstate,
} from './fixture';

let service: RunningService;
let story: ReturnType<typeof electionStory>;
beforeAll(async () => {
  service = await openVoting();
  story = electionStory(service);
  await seedCompanies(service, ['物业甲', '物业乙']);
});
afterAll(() => service.close());
beforeEach(() => {
  clock.at = NOW;
});

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
const seeded = async (units: number): Promise<SeededEstate> => {
  const estate = await seedEstate(service, units);
  await story.register(estate);
  return estate;
};
const close = async (estate: SeededEstate, id: string) => {
  await story.close(estate, id);
  await story.act(estate, 'tallyVote', id);
};
const outcomesOf = (estate: SeededEstate, id: string) => story.session(committeeOf(estate), id, ELECTION);

describe('V11: candidates are posted with the matter', () => {
  let estate: SeededEstate;
  beforeAll(async () => {
    estate = await seeded(3);
  });
  const election = electionOf(NAMES.slice(0, 5));
  const selection = selectionOf(['物业甲', '物业乙']);
  const [one, two, ...rest] = election.candidates;

  test('in their order, people masked, to anyone once the roll is published', async () => {
    const { id } = await story.put(estate, [election, selection, { kind: 'FUND_USE', text: '使用维修资金' }]);
    await story.publish(estate, id);
    const shown = await story.session(
      ANONYMOUS,
      id,
      'matters { method seats candidates { maskedName name nominatedBy } }',
    );
    const company = (name: string) => ({ maskedName: name, name, nominatedBy: '业主自荐' });
    expect(shown.matters).toEqual([
      {
        method: 'ELECTION',
        seats: 5,
        candidates: NAMES.slice(0, 5).map((it) => ({ maskedName: `${it}*`, name: null, nominatedBy: null })),
      },
      {
        method: 'SELECTION',
        seats: 1,
        candidates: ['物业甲', '物业乙'].map(company),
      },
      { method: 'APPROVAL', seats: null, candidates: [] },
    ]);
  });

  test.each([
    ['METHOD_NOT_FOR_KIND', { ...election, kind: 'FUND_USE' }, ['method']],
    ['METHOD_NOT_FOR_KIND', { ...selection, kind: 'COMMITTEE_ELECTION' }, ['method']],
    ['SEATS_OUT_OF_RANGE', { ...election, seats: 3 }, ['seats']],
    ['SEATS_OUT_OF_RANGE', { ...election, seats: null }, ['seats']],
    ['SEATS_NOT_ODD', { ...election, seats: 6 }, ['seats']],
    ['SEATS_NOT_ASKED', { ...selection, seats: 1 }, ['seats']],
    ['CANDIDATES_NOT_ASKED', { ...election, method: 'APPROVAL', seats: null }, ['candidates']],
    ['CANDIDATES_TOO_FEW', { ...election, candidates: election.candidates.slice(1) }, ['candidates']],
    ['CANDIDATES_TOO_MANY', electionOf(Array.from({ length: 51 }, (_, i) => `候选人${i}`)), ['candidates']],
    [
      'CANDIDATES_UNREVIEWED',
      { ...election, candidates: [{ ...one, eligibilityConfirmed: false }, two, ...rest] },
      ['candidates'],
    ],
    [
      'CANDIDATE_REPEATED',
      { ...election, candidates: [one, { ...two, name: ` ${one!.name} ` }, ...rest] },
      ['candidates', '1', 'name'],
    ],
    [
      'CANDIDATE_NOT_A_COMPANY',
      { ...selection, candidates: selection.candidates.map((it) => ({ ...it, organizationId: null })) },
      ['candidates', '0', 'organizationId'],
    ],
    ['CANDIDATE_NOT_A_COMPANY', selectionOf(['物业丙']), ['candidates', '0', 'organizationId']],
    [
      'CANDIDATE_REPEATED',
      { ...selection, candidates: ['甲', '乙'].map((name) => ({ ...selection.candidates[0]!, name })) },
      ['candidates', '1', 'organizationId'],
    ],
    [
      'COMPANY_NOT_ASKED',
      { ...election, candidates: [{ ...one, organizationId: companyId('物业甲') }, two, ...rest] },
      ['candidates', '0', 'organizationId'],
    ],
    [
      'INPUT_INVALID',
      { ...election, candidates: [one, { ...two, nominatedBy: ' ' }, ...rest] },
      ['candidates', '1', 'nominatedBy'],
    ],
  ])('%s', async (code, matter, path) => {
    const input = { estateId: estate.id, title: '换届', matters: [matter] };
    const refused = await story.mutate(committeeOf(estate), 'prepareVote', 'votingSession { id }', input);
    expect(refused).toMatchObject({
      votingSession: null,
      userErrors: [{ code, path: ['input', 'matters', '0', ...path] }],
    });
    const { id } = await story.prepare(estate);
    const added = await story.mutate(committeeOf(estate), 'addMatter', 'votingSession { id }', {
      sessionId: id,
      matter,
    });
    expect(added.userErrors).toMatchObject([{ code, path: ['input', 'matter', ...path] }]);
  });

  test('METHOD_NOT_DEMANDED: a requisition names the matter alone', async () => {
    const input = { estateId: estate.id, text: '提议换届', matters: [election] };
    expect(await story.refusal(ownerAt(estate, 0), 'fileRequisition', input)).toBe('METHOD_NOT_DEMANDED');
  });

  test('SEATS_OUT_OF_RANGE at the notice, where three seats are for small estates alone', async () => {
    const { id } = await story.put(estate, [electionOf(NAMES)]);
    const small = {
      minSeats: 5,
      maxSeats: 11,
      odd: true,
      termMaxYears: 5,
      smallEstate: { maxUnits: 2, minSeats: 3 },
    };
    await service.dataSource.query(
      `UPDATE voting_sessions SET profile = jsonb_set(profile, '{more}', coalesce(profile -> 'more', '{}') || jsonb_build_object('committee', $2::jsonb)) WHERE id = $1`,
      [id, JSON.stringify(small)],
    );
    const added = await story.mutate(committeeOf(estate), 'addMatter', 'votingSession { id }', {
      sessionId: id,
      matter: electionOf(NAMES, 3),
    });
    expect(added.userErrors).toEqual([]);
    await story.publish(estate, id);
    const refused = await story.at(NOTICED_AT, () =>
      story.mutate(committeeOf(estate), 'sendVoteNotice', 'votingSession { id }', {
        sessionId: id,
        opensAt: NOW.toISOString(),
        closesAt: CLOSES_AT,
      }),
    );
    expect(refused.userErrors).toMatchObject([{ code: 'SEATS_OUT_OF_RANGE' }]);
  });

  test('SEATS_OUT_OF_RANGE at the freezing, where a correction made the estate one of more seats', async () => {
    const growing = await seedEstate(service, 1);
    await story.register(growing);
    const { id } = await story.put(growing, [electionOf(NAMES)]);
    await service.rows(sql`UPDATE voting_sessions SET profile = jsonb_set(profile, '{more,committee,smallEstate}',
      '{"maxUnits": 1, "minSeats": 3}') WHERE id = ${id}`);
    await story.act(growing, 'addMatter', id, { matter: electionOf(NAMES, 3) });
    await story.publish(growing, id);
    await story.notice(growing, id);
    const unitId = randomUUID();
    const units = [{ id: unitId, number: '101' }];
    const built = fact('building', randomUUID(), { estateId: growing.id, number: 2, name: '2号楼', units });
    await service.pull({ community: feedOf([built]) });
    const { register, act, at } = story;
    await register({ ...growing, unitIds: [...growing.unitIds, unitId] });
    await at(NOTICED_AT, () => act(growing, 'correctRollEntry', id, { unitId, reason: '新建' }));
    const refused = await story.at(FROZEN_AT, () =>
      story.mutate(committeeOf(growing), 'freezeRoll', 'votingSession { id }', { sessionId: id }),
    );
    expect(refused.userErrors).toMatchObject([{ code: 'SEATS_OUT_OF_RANGE' }]);
  });

  test('nobody is added or changed once it is noticed', async () => {
    const put = await story.put(estate, [election]);
    await story.publish(estate, put.id);
    await story.notice(estate, put.id);
    const insert = sql`INSERT INTO voting_candidates (id, matter_id, position, masked_name, name_hash, person, eligibility_confirmed)
      VALUES (gen_random_uuid(), ${put.matters[0]!.id}, 9, '辛*', repeat('a', 64), '{}', true)`;
    await expect(service.rows(insert)).rejects.toThrow(/before the notice/);
  });
});

describe('V11: the parts of a draw', () => {
  let estate: SeededEstate;
  beforeAll(async () => {
    estate = await seeded(3);
  });

  test('are committed by two people of two organizations before the vote opens, and shown after its tally', async () => {
    const put = await story.put(estate, [electionOf(NAMES)]);
    const [first, second] = story.keepersOf(estate);
    const [mine, other] = [0, 1].map((i) => story.commitment([first!, second!][i]!, put.id, put.secrets[i]!));
    expect(await story.refusal(first!, 'commitDrawPart', mine!)).toBe('VOTE_NOT_NOTICED');
    await story.frozen(estate, put.id);
    expect(await story.refusal(committeeOf(estate), 'openVoting', { sessionId: put.id })).toBe(
      'DRAW_KEEPERS_NOT_TWO',
    );
    expect(await story.refusal(first!, 'commitDrawPart', { ...mine!, hash: 'x' })).toBe('INPUT_INVALID');
    await story.must(first!, 'commitDrawPart', 'votingSession { id }', mine!);
    expect(await story.refusal(first!, 'commitDrawPart', mine!)).toBe('DRAW_PART_COMMITTED_BY_YOU');
    const colleague = { ...first!, personId: second!.personId, subject: second!.subject };
    expect(await story.refusal(colleague, 'commitDrawPart', mine!)).toBe('DRAW_KEEPER_NOT_INDEPENDENT');
    expect(await story.refusal(committeeOf(estate), 'openVoting', { sessionId: put.id })).toBe(
      'DRAW_KEEPERS_NOT_TWO',
    );
    await story.must(second!, 'commitDrawPart', 'votingSession { id }', other!);
    const third = estate.acting.SUBDISTRICT_OFFICE!;
    expect(await story.refusal(third, 'commitDrawPart', mine!)).toBe('DRAW_PARTS_COMMITTED');
    await story.act(estate, 'openVoting', put.id);
    expect(await story.refusal(third, 'commitDrawPart', mine!)).toBe('VOTING_OPENED');
    const reveal = { sessionId: put.id, secret: put.secrets[0]! };
    expect(await story.refusal(first!, 'revealDrawPart', reveal)).toBe('VOTE_NOT_TALLIED');
    await close(estate, put.id);
    expect(await story.refusal(third, 'revealDrawPart', reveal)).toBe('DRAW_PART_MISSING');
    expect(await story.refusal(first!, 'revealDrawPart', { ...reveal, secret: 'ab' })).toBe(
      'DRAW_PART_TOO_SHORT',
    );
    const wrong = { ...reveal, secret: put.secrets[1]! };
    expect(await story.refusal(first!, 'revealDrawPart', wrong)).toBe('DRAW_PART_NOT_AS_COMMITTED');
    await story.must(first!, 'revealDrawPart', 'votingSession { id }', reveal);
    expect(await story.refusal(first!, 'revealDrawPart', reveal)).toBe('DRAW_PART_SHOWN');
    const { drawParts } = await story.session(ANONYMOUS, put.id, 'drawParts { keeperId hash secret }');
    expect(drawParts).toEqual([
      { keeperId: first!.actingFor!.organizationId, hash: mine!.hash, secret: put.secrets[0] },
      { keeperId: second!.actingFor!.organizationId, hash: other!.hash, secret: null },
    ]);
  });

  test('DRAW_NOT_ASKED where nobody is elected', async () => {
    const session = await story.prepare(estate);
    await story.frozen(estate, session.id);
    const input = { sessionId: session.id, hash: 'a'.repeat(64) };
    expect(await story.refusal(committeeOf(estate), 'commitDrawPart', input)).toBe('DRAW_NOT_ASKED');
    const { availableActions } = await story.session(
      committeeOf(estate),
      session.id,
      'availableActions { act code }',
    );
    expect(availableActions).toContainEqual({ act: 'commitDrawPart', code: 'DRAW_NOT_ASKED' });
  });
});

describe('V11: ballots of an election', () => {
  let estate: SeededEstate;
  let put: Awaited<ReturnType<typeof story.openedElection>>;
  beforeAll(async () => {
    clock.at = NOW;
    estate = await seeded(4);
    put = await story.openedElection(estate, [electionOf(NAMES), { kind: 'FUND_USE', text: '使用维修资金' }]);
  });

  const said = (election: object) => ({
    sessionId: put.id,
    unitId: estate.unitIds[0],
    choices: [
      { matterId: put.matters[0]!.id, ...election },
      { matterId: put.matters[1]!.id, choice: 'YES' },
    ],
  });
  const ids = (...names: string[]) => names.map((name) => put.matters[0]!.idOf[name]);

  test.each([
    ['CANDIDATES_MISSING', () => ({ choice: 'YES' })],
    ['CANDIDATES_WITHOUT_YES', () => ({ choice: 'NO', candidateIds: ids('甲') })],
    [
      'CANDIDATES_OVER_SEATS',
      () => ({ choice: 'YES', candidateIds: ids('甲', '乙', '丙', '丁', '戊', '己') }),
    ],
    ['CANDIDATE_REPEATED', () => ({ choice: 'YES', candidateIds: ids('甲', '甲') })],
    ['CANDIDATE_UNKNOWN', () => ({ choice: 'YES', candidateIds: [put.matters[1]!.id] })],
  ])('%s', async (code, election) => {
    const refused = await story.mutate(ownerAt(estate, 0), 'castBallot', 'ballot { id }', said(election()));
    expect(refused).toMatchObject({
      ballot: null,
      userErrors: [{ code, path: ['input', 'choices', '0', 'candidateIds'] }],
    });
  });

  test('CANDIDATES_NOT_ASKED in a matter of yes and no', async () => {
    const input = said({ choice: 'YES', candidateIds: ids('甲') });
    const choices = [input.choices[0], { ...input.choices[1], candidateIds: ids('甲') }];
    expect(await story.refusal(ownerAt(estate, 0), 'castBallot', { ...input, choices })).toBe(
      'CANDIDATES_NOT_ASKED',
    );
  });

  test('the owner sees whom the ballot selects, in the order posted, and nobody else does', async () => {
    const input = said({ choice: 'YES', candidateIds: ids('丙', '甲') });
    const cast = await story.must(
      ownerAt(estate, 0),
      'castBallot',
      'ballot { choices { choice candidates { name } } }',
      input,
    );
    expect(cast.ballot.choices).toEqual([
      { choice: 'YES', candidates: [{ name: '甲' }, { name: '丙' }] },
      { choice: 'YES', candidates: [] },
    ]);
    const query = `{ myUnits { edges { node { votes { ballot { choices { candidates { name } } } } } } } }`;
    expect(JSON.stringify((await story.ask(ownerAt(estate, 0), query)).data)).toContain('"甲"');
    expect(JSON.stringify((await story.ask(ownerAt(estate, 1), query)).data)).not.toContain('"甲"');
  });

  test('V6: two people read the same candidates from a paper; more than there are seats are invalid, and kept', async () => {
    const [first, second] = story.keepersOf(estate);
    const paper = async (i: number) => {
      const act = (viewer: typeof first, name: string, input: object) =>
        story.must(viewer!, name, 'paperBallot { id }', input as Record<string, unknown>);
      const { paperBallot } = await act(first, 'issuePaperBallot', {
        sessionId: put.id,
        unitId: estate.unitIds[i],
        number: `${put.id}-${i}`,
      });
      const paperBallotId = paperBallot.id as string;
      await act(first, 'deliverPaperBallot', { paperBallotId, proof: '签收单' });
      await act(first, 'returnPaperBallot', { paperBallotId });
      await evidenceYard(service, story).sent(first!, 'PAPER_BALLOT', paperBallotId);
      return paperBallotId;
    };
    const read = (candidateIds: readonly (string | undefined)[]) =>
      said({ choice: 'YES', candidateIds }).choices;
    const one = await paper(1);
    const entered = { paperBallotId: one, choices: read(ids('甲', '乙')) };
    await story.must(first!, 'enterPaperBallot', 'paperBallot { id }', entered);
    const other = { paperBallotId: one, choices: read(ids('甲', '丙')) };
    expect(await story.refusal(second!, 'checkPaperBallot', other)).toBe('PAPER_ENTRIES_DIFFER');
    const same = { paperBallotId: one, choices: read(ids('乙', '甲')) };
    await story.must(second!, 'checkPaperBallot', 'paperBallot { state }', same);

    const two = await paper(2);
    const six = { paperBallotId: two, choices: read(ids('甲', '乙', '丙', '丁', '戊', '己')) };
    await story.must(first!, 'enterPaperBallot', 'paperBallot { id }', six);
    expect(await story.refusal(second!, 'checkPaperBallot', six)).toBe('INPUT_INVALID');
    await story.must(second!, 'checkPaperBallot', 'paperBallot { state }', { ...six, invalidReason: '超选' });
    const kept = await service.rows<{ choice: string; candidate_ids: string[] }>(
      sql`SELECT c.choice, c.candidate_ids FROM ballot_choices c JOIN ballots b ON b.id = c.ballot_id
          WHERE b.session_id = ${put.id} AND b.unit_id = ${estate.unitIds[2]} AND c.matter_id = ${put.matters[0]!.id}`,
    );
    expect(kept).toEqual([{ choice: 'INVALID', candidate_ids: ids('甲', '乙', '丙', '丁', '戊', '己') }]);
  });
});

describe('V11: an election is counted', () => {
  test('who is elected, who waits, who is not, each with the shares and their article; an even number loses its lowest', async () => {
    const estate = await seeded(9);
    const put = await story.openedElection(estate, [electionOf(NAMES), selectionOf(['物业甲', '物业乙'])]);
    // 甲 9, 乙 8, 丙 7, 丁 6, 戊 5; 己 and 庚 4 each are below half of nine.
    const all = Array.from({ length: 9 }, (_, i) => i);
    for (const i of all) {
      const votes = NAMES.filter((_, n) => n < 5 && i < 9 - n);
      await story.select(estate, put, i, votes.slice(0, 5), i < 5 ? ['物业甲'] : i < 7 ? ['物业乙'] : []);
    }
    await close(estate, put.id);
    const { outcomes } = await outcomesOf(estate, put.id);
    const [election, selection] = outcomes;
    expect(election).toMatchObject({
      status: 'PASSED',
      fractions: [
        { kind: 'PARTICIPATION_AREA', met: true },
        { kind: 'PARTICIPATION_HEADS', met: true },
      ],
      election: { seats: 5, elected: 5, drawSeed: null, ranking: 'HEADS_THEN_AREA' },
    });
    const brief = (it: {
      election: {
        candidates: {
          candidate: { name: string };
          heads: number;
          area: string;
          rank: number;
          result: string;
        }[];
      };
    }) =>
      it.election.candidates.map(({ candidate, heads, area, rank, result }) => [
        candidate.name,
        heads,
        area,
        rank,
        result,
      ]);
    expect(brief(election)).toEqual([
      ['甲', 9, '900.00', 1, 'ELECTED'],
      ['乙', 8, '800.00', 2, 'ELECTED'],
      ['丙', 7, '700.00', 3, 'ELECTED'],
      ['丁', 6, '600.00', 4, 'ELECTED'],
      ['戊', 5, '500.00', 5, 'ELECTED'],
      ['己', 0, '0.00', null, 'NOT_ELECTED'],
      ['庚', 0, '0.00', null, 'NOT_ELECTED'],
    ]);
    expect(election.election.candidates[0].fractions).toMatchObject([
      { kind: 'APPROVAL_AREA', met: true, article: '《民法典》第二百七十八条' },
      { kind: 'APPROVAL_HEADS', met: true },
    ]);
    expect(brief(selection)).toEqual([
      ['物业甲', 5, '500.00', 1, 'ELECTED'],
      ['物业乙', 2, '200.00', null, 'NOT_ELECTED'],
    ]);
    expect(selection).toMatchObject({ status: 'PASSED', counts: { yesArea: '700.00', noArea: '200.00' } });
    await story.certified(estate, put.id);
    expect(await story.session(ANONYMOUS, put.id, 'state outcome { status }')).toEqual({
      state: 'ANNOUNCED',
      outcome: { status: 'PASSED' },
    });
  });

  test('too few above half: NOT_CONSTITUTED; a company that nobody prefers too', async () => {
    const estate = await seeded(3);
    const put = await story.openedElection(estate, [electionOf(NAMES), selectionOf(['物业甲'])]);
    for (const i of [0, 1, 2])
      await story.select(estate, put, i, ['甲', '乙', '丙'], i === 0 ? ['物业甲'] : []);
    await close(estate, put.id);
    const { outcomes } = await outcomesOf(estate, put.id);
    expect(outcomes.map((it: { status: string }) => it.status)).toEqual([
      'NOT_CONSTITUTED',
      'NOT_CONSTITUTED',
    ]);
    expect(outcomes[0].election.explanationZh).toContain('未能产生');
  });

  test('unreturned ballots follow no majority in an election', async () => {
    const estate = await seeded(4);
    const put = await story.put(estate, [electionOf(NAMES)]);
    await service.dataSource.query(
      `UPDATE voting_sessions SET profile = profile || '{"nonResponse": "FOLLOW_MAJORITY"}' WHERE id = $1`,
      [put.id],
    );
    await story.frozen(estate, put.id);
    await story.commit(estate, put);
    await story.act(estate, 'openVoting', put.id);
    for (const i of [0, 1]) await story.select(estate, put, i, NAMES.slice(0, 5));
    for (const i of [2, 3]) {
      const issued = { sessionId: put.id, unitId: estate.unitIds[i], number: `${put.id}-${i}` };
      const { paperBallot } = await story.must(
        committeeOf(estate),
        'issuePaperBallot',
        'paperBallot { id }',
        issued,
      );
      const delivered = { paperBallotId: paperBallot.id, proof: '签收单' };
      await story.must(committeeOf(estate), 'deliverPaperBallot', 'paperBallot { id }', delivered);
    }
    await close(estate, put.id);
    const { outcomes } = await outcomesOf(estate, put.id);
    expect(outcomes[0]).toMatchObject({ status: 'NOT_QUORATE', election: { elected: 0 } });
  });

  test('equality across the last seat waits for the draw, which anyone can repeat', async () => {
    const estate = await seeded(9);
    const put = await story.openedElection(estate, [electionOf(NAMES)]);
    // 甲 to 丁 9 each; 戊, 己 and 庚 are to share one seat: each ballot selects one of them, or none.
    for (let i = 0; i < 9; i += 1) {
      const last = NAMES.slice(4).filter((_, n) => (i + n) % 3 !== 0);
      await story.select(estate, put, i, [...NAMES.slice(0, 3), ...last].slice(0, 5));
    }
    await close(estate, put.id);
    const pending = await outcomesOf(estate, put.id);
    expect(pending.outcomes).toMatchObject([{ status: 'PENDING_DRAW', election: null, counts: null }]);
    expect(await story.session(ANONYMOUS, put.id, 'outcomes { status }')).toEqual({ outcomes: [] });
    expect(await story.refusal(committeeOf(estate), 'certifyVote', { sessionId: put.id })).toBe(
      'DRAW_PENDING',
    );
    const [first, second] = story.keepersOf(estate);
    const show = (viewer: typeof first, secret?: string) =>
      story.must(viewer!, 'revealDrawPart', 'votingSession { outcome { status } }', {
        sessionId: put.id,
        secret,
      });
    expect((await show(first, put.secrets[0])).votingSession.outcome.status).toBe('PENDING_DRAW');
    expect((await show(second, put.secrets[1])).votingSession.outcome.status).toBe('PASSED');
    const shown = await story.session(
      committeeOf(estate),
      put.id,
      `${ELECTION} drawParts { keeperId hash secret } checkpoints(first: 50) { edges { node { kind root } } }`,
    );
    const links = shown.checkpoints.edges.map((it: { node: { kind: string; root: string } }) => it.node);
    const { root } = links.find((it: { kind: string }) => it.kind === 'TALLY');
    const seed = seedOf({ sessionId: put.id, ballotsRoot: root }, shown.drawParts, shown.drawParts);
    const { election } = shown.outcomes[0];
    expect(seed).toEqual({ ok: true, value: election.drawSeed });
    const drawn = election.candidates.filter((it: { drawn: boolean }) => it.drawn);
    expect(drawn.map((it: { candidate: { name: string } }) => it.candidate.name)).toEqual(['戊', '己', '庚']);
    const byRank = [...drawn].sort((a, b) => a.rank - b.rank).map((it) => it.candidate.id);
    const drawnIds = drawn.map((it: { candidate: { id: string } }) => it.candidate.id);
    expect(byRank).toEqual(drawOrder(election.drawSeed, drawnIds));
    await story.certified(estate, put.id);
  });
});
