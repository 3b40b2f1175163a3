import { kitFile } from '../../bin/kit';
import { recount } from '../../bin/recount/recount';
import { ANONYMOUS } from '../../platform/identity';
import type { RunningService } from '../../platform/service';
import { DETAILS_TYPES } from '../../services/voting/domain/matter-details';
import { secondVerdict } from '../recount/second-recount';
import { clientOf } from '../support/client';
import { type ByService, played, type Row } from './played';

let services: ByService<RunningService>;
const { rows, one, viewer } = played((opened) => {
  services = opened;
});

test('votes: one passed by both majorities, one open in which the owner has a unit left', async () => {
  const [passed] = await rows(
    'voting',
    `SELECT o.status FROM vote_outcomes o JOIN voting_matters m ON m.id = o.matter_id WHERE m.method = 'APPROVAL'`,
  );
  expect(passed).toEqual({ status: 'PASSED' });
  const [running] = await rows('voting', `SELECT * FROM voting_sessions WHERE state = 'OPEN'`);
  expect(running).toMatchObject({ roll_units: 1376 });
  expect(running!.resolution_id).not.toBeNull();
  const answer = await clientOf(services.voting)(
    await viewer('demo:owner'),
    '{ myUnits { edges { node { votes { hasVoted availableActions { act allowed } } } } } }',
  );
  const votes = answer.data.myUnits.edges.map(
    ({ node }: { node: { votes: Row[] } }) => node.votes[0]!.hasVoted,
  );
  expect(votes.sort()).toEqual([false, true, true]);
});

test('V4, V5, V14: votes ahead in their states, a roll corrected after an objection, a text run again, owners who demand a meeting', async () => {
  const states = await rows(
    'voting',
    'SELECT s.state, s.replaces_id IS NOT NULL AS again, s.requisition_id IS NOT NULL AS demanded FROM voting_sessions s ORDER BY s.created_at',
  );
  expect(states).toEqual(
    expect.arrayContaining([
      { state: 'FINAL', again: false, demanded: false },
      { state: 'OPEN', again: false, demanded: false },
      { state: 'VOIDED', again: false, demanded: false },
      { state: 'NOTICED', again: true, demanded: false },
      { state: 'ROLL_PUBLISHED', again: false, demanded: false },
      { state: 'ROLL_PUBLISHED', again: false, demanded: true },
    ]),
  );
  expect(states).toHaveLength(7);
  expect(
    await rows('voting', 'SELECT state, count(*)::int FROM roll_objections GROUP BY state ORDER BY state'),
  ).toEqual([
    { state: 'ACCEPTED', count: 1 },
    { state: 'REJECTED', count: 1 },
  ]);
  expect(
    await rows(
      'voting',
      'SELECT revision, objection_id IS NOT NULL AS objected FROM published_roll_entries WHERE revision > 1',
    ),
  ).toEqual([{ revision: 2, objected: true }]);
  const demanded = await rows(
    'voting',
    'SELECT state, supported_heads * 5 >= total_heads AS fifth, (supported_heads - 1) * 5 < total_heads AS just FROM requisitions ORDER BY state',
  );
  expect(demanded).toEqual([
    { state: 'OPEN', fifth: false, just: true },
    { state: 'REACHED', fifth: true, just: true },
    { state: 'WITHDRAWN', fifth: false, just: true },
  ]);
  expect(
    await rows('voting', 'SELECT count(DISTINCT requisition_id)::int FROM requisition_support_withdrawals'),
  ).toEqual([{ count: 1 }]);
});

test('V6: owners without an account are brought paper, which two people read', async () => {
  const states = await rows(
    'voting',
    'SELECT state, count(*)::int FROM paper_ballots GROUP BY state ORDER BY state',
  );
  expect(states).toEqual([
    { state: 'CHECKED', count: 3 },
    { state: 'DELIVERED', count: 1 },
    { state: 'ENTERED', count: 1 },
    { state: 'ISSUED', count: 2 },
    { state: 'LOST', count: 1 },
    { state: 'RETURNED', count: 1 },
  ]);
  const files = await rows(
    'voting',
    `SELECT object_type, state, count(*)::int FROM attachments WHERE object_type <> 'Register' GROUP BY 1, 2 ORDER BY 1`,
  );
  expect(files).toEqual([
    { object_type: 'ActivityExpense', state: 'STORED', count: 3 },
    { object_type: 'ExternalVote', state: 'STORED', count: 1 },
    { object_type: 'PaperBallot', state: 'STORED', count: 5 },
    { object_type: 'VoteProxy', state: 'STORED', count: 1 },
  ]);
  expect(
    await one(
      'voting',
      `SELECT count(*)::int FROM ballots WHERE channel = 'PAPER' AND invalid_reason IS NOT NULL`,
    ),
  ).toBe(1);
  expect(
    await one(
      'voting',
      'SELECT count(*)::int FROM ballots b JOIN vote_proxies x ON x.id = b.proxy_id AND b.cast_by = x.agent_subject',
    ),
  ).toBe(2);
});

test('V6: a paper handed back in time and recorded after the end was confirmed; one that was lost was issued anew', async () => {
  const late = await rows(
    'voting',
    `SELECT p.state, p.returned_at < s.closes_at AS in_time, p.return_recorded_at > s.closes_at AS late, p.checked_by <> p.returned_by AS two
     FROM paper_ballots p JOIN voting_sessions s ON s.id = p.session_id WHERE p.return_recorded_at > p.returned_at`,
  );
  expect(late).toEqual([{ state: 'CHECKED', in_time: true, late: true, two: true }]);
  const lost = await rows(
    'voting',
    `SELECT lost.state AS lost, next.state AS next FROM paper_ballots lost JOIN paper_ballots next ON next.replaces_id = lost.id`,
  );
  expect(lost).toEqual([{ lost: 'LOST', next: 'ISSUED' }]);
});

test('V6: an owner without an account wrote a proxy, by which a neighbour voted as instructed', async () => {
  const written = await rows(
    'voting',
    `SELECT x.checked_by <> x.recorded_by AS two, i.choice AS instructed, c.choice AS said FROM vote_proxies x
     JOIN ballots b ON b.proxy_id = x.id JOIN ballot_choices c ON c.ballot_id = b.id
     JOIN proxy_instructions i ON i.proxy_id = x.id AND i.matter_id = c.matter_id
     JOIN voting_matters m ON m.id = c.matter_id WHERE x.grantor_subject IS NULL ORDER BY m.position`,
  );
  expect(written).toEqual([
    { two: true, instructed: 'YES', said: 'YES' },
    { two: true, instructed: 'NO', said: 'NO' },
  ]);
});

test('V16: a vote on the city’s platform, recorded, rejected, recorded anew, confirmed, and received by the next meeting', async () => {
  const votes = await rows('voting', 'SELECT id, state, platform FROM external_votes ORDER BY state');
  expect(votes.map(({ state }) => state)).toEqual(['CONFIRMED', 'REJECTED']);
  const asked = await rows('voting', 'SELECT vote_id, state FROM external_vote_voidings');
  expect(asked).toEqual([{ vote_id: votes[0]!.id, state: 'DECLINED' }]);
  const lines = await rows(
    'meetings',
    'SELECT title, state FROM agenda_items WHERE origin_id = $1 ORDER BY id',
    [votes[0]!.id],
  );
  expect(lines[0]!.title).toBe('业主表决结果（外部平台：市业主决策平台（虚构） YB-2-17）：已通过');
  expect(lines.at(-1)!.state).toBe('DISCUSSED');
});

test('V10: the finished votes’ kits are counted again; a changed one is not; in the open one each ballot has its receipt', async () => {
  const ask = async (query: string, variables: Record<string, unknown>) =>
    (await clientOf(services.voting)(ANONYMOUS, query, variables)).data;
  const finished = `SELECT id::text FROM voting_sessions WHERE state IN ('ANNOUNCED', 'FINAL') ORDER BY announced_at`;
  const [first, election] = (await rows('voting', finished)).map(({ id }) => id as string);
  const electionKit = Buffer.from((await kitFile(ask, election!))!);
  expect(secondVerdict(electionKit)).toBeNull();
  const elected = recount(electionKit);
  expect(elected.ok && elected.counted.outcomes.map(({ status }) => status)).toEqual(Array(3).fill('PASSED'));
  expect(JSON.parse(electionKit.toString()).format).toBe('lianxi-vote-kit/4');
  const kit = (await kitFile(ask, first!))!;
  const verdict = recount(Buffer.from(kit));
  expect(verdict).toMatchObject({ ok: true });
  expect(verdict.ok && verdict.counted.outcomes.map(({ status }) => status)).toEqual(['PASSED']);
  expect(secondVerdict(Buffer.from(kit))).toBeNull();
  const changed = kit.replace('"ABSTAIN"', '"YES"');
  expect([recount(Buffer.from(changed)).ok, secondVerdict(Buffer.from(changed)) === null]).toEqual([
    false,
    false,
  ]);
  const open = `SELECT count(*)::int FROM ballots b JOIN voting_sessions s ON s.id = b.session_id AND s.state = 'OPEN'
    JOIN ballot_leaves l ON l.ballot_id = b.id`;
  const proven = `${open} JOIN committed_leaves k ON k.session_id = l.session_id AND k.leaf = l.leaf`;
  expect(await one('voting', open)).toBeGreaterThan(50);
  expect(await one('voting', proven)).toBe(await one('voting', open));
});

test('V13: every kind of decision is put to the owners somewhere; what they passed is told, and stands with the contract', async () => {
  const types = `SELECT DISTINCT details ->> 'type' AS type FROM voting_matters WHERE details IS NOT NULL ORDER BY 1`;
  expect((await rows('voting', types)).map(({ type }) => type)).toEqual([...DETAILS_TYPES].sort());
  const received = await rows(
    'meetings',
    `SELECT DISTINCT title FROM agenda_items WHERE title LIKE '业主表决结果%（使用维修资金120000.00元）'`,
  );
  expect(received).toHaveLength(1);
  const contract = `SELECT v.term_months, c.ends_on - c.starts_on AS days, d.unit_kind, d.to_fee::int, d.effective_on = c.starts_on AS begins
    FROM service_contracts c JOIN company_votes v USING (vote_id) JOIN fee_decisions d USING (vote_id)`;
  expect(await rows('property', contract)).toEqual([
    { term_months: 36, days: 1094, unit_kind: 'RESIDENTIAL', to_fee: 165, begins: true },
  ]);
});
