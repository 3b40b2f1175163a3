import { kitFile } from '../../../bin/kit';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { sql } from '../../../platform/sql';
import { commitBallots } from '../../../services/voting/commit-ballots';
import { evidenceYard } from './evidence-yard';
import {
  CLOSES_AT,
  clock,
  committeeOf,
  NOW,
  ownerAt,
  type Prepared,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

/** A vote in which everything happens: electors of several units, one of them split, papers that win, lose, come late, cannot be read and go astray, silence. */
export interface Finished {
  readonly estate: SeededEstate;
  readonly session: Prepared;
  readonly kit: string;
  readonly receipts: readonly string[];
}

const UNITS = 14;

export async function finishedVote(service: RunningService, rules: object = {}): Promise<Finished> {
  clock.at = NOW;
  const story = storyOf(service);
  const estate = await seedEstate(service, UNITS);
  const entries = plainEntries(estate).map((entry, i) => {
    if (i === 13) return { ...entry, holding: 'UNSOLD', owners: [] };
    const holder = i === 1 ? 0 : i === 3 ? 2 : i;
    const owners = [{ name: `业主${holder}`, subject: `owner-${estate.unitIds[holder]}` }];
    return { ...entry, area: `${80 + i}.0${i % 10}`, owners };
  });
  await story.register(estate, entries);
  const session = await story.prepare(estate, ['FUND_USE', 'REBUILDING']);
  const policy = { nonResponse: 'FOLLOW_MAJORITY', duplicatePolicy: 'PAPER_PREVAILS', ...rules };
  await service.dataSource.query(`UPDATE voting_sessions SET profile = profile || $2::jsonb WHERE id = $1`, [
    session.id,
    JSON.stringify(policy),
  ]);
  await story.publish(estate, session.id);
  await story.notice(estate, session.id, { channels: ['ONLINE', 'PAPER'] });
  await story.freeze(estate, session.id);
  await story.act(estate, 'openVoting', session.id);

  const tick = () => {
    clock.at = new Date(clock.at.getTime() + 61_000);
  };
  const commit = () =>
    commitBallots({
      rows: service.rows,
      dataSource: service.dataSource,
      now: clock.now,
      newId: () => crypto.randomUUID(),
    });
  const cast = async (i: number, choices: readonly string[], voter = ownerAt(estate, i)) => {
    tick();
    const ballot = {
      sessionId: session.id,
      unitId: estate.unitIds[i],
      choices: session.matterIds.map((matterId, m) => ({ matterId, choice: choices[m % choices.length] })),
    };
    const { userErrors } = await story.mutate(voter, 'castBallot', 'ballot { id }', ballot);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    if (i % 3 === 2) await commit();
  };
  const act = async (viewer: Viewer, name: string, input: Record<string, unknown>) => {
    const it = await story.mutate(viewer, name, 'paperBallot { id }', input);
    if (it.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(it.userErrors)}`);
    return it.paperBallot.id as string;
  };
  const [first, second] = [committeeOf(estate), estate.acting.RESIDENTS_COMMITTEE!];
  const deliver = async (i: number) => {
    tick();
    const issued = { sessionId: session.id, unitId: estate.unitIds[i], number: `${session.id}-${i}` };
    const paperBallotId = await act(first, 'issuePaperBallot', issued);
    return act(first, 'deliverPaperBallot', { paperBallotId, proof: '签收单' });
  };
  const bringBack = async (i: number) => {
    const paperBallotId = await deliver(i);
    tick();
    await act(first, 'returnPaperBallot', { paperBallotId });
    await evidenceYard(service, story).sent(first, 'PAPER_BALLOT', paperBallotId);
    return paperBallotId;
  };
  const read = async (paperBallotId: string, said: readonly string[]) => {
    tick();
    const choices = session.matterIds.map((matterId, m) => ({ matterId, choice: said[m % said.length] }));
    await act(first, 'enterPaperBallot', { paperBallotId, choices });
    const invalidReason = said.includes('INVALID') ? '两栏均已勾选' : null;
    await act(second, 'checkPaperBallot', { paperBallotId, choices, invalidReason });
  };

  await cast(0, ['YES']);
  await cast(1, ['NO', 'YES'], ownerAt(estate, 0));
  await cast(2, ['YES', 'ABSTAIN']);
  await cast(4, ['YES', 'NO']);
  await cast(5, ['NO']);
  for (const i of [6, 7, 8]) await cast(i, ['YES']);
  // The paper counts instead of what was cast online, and the other way round where it cannot be read.
  await read(await bringBack(5), ['YES', 'INVALID']);
  await read(await bringBack(9), ['INVALID', 'YES']);
  const late = await bringBack(10);
  for (const i of [11, 12]) await deliver(i);
  // One that was delivered and lost: its delivery proves nothing any more.
  await act(second, 'declarePaperLost', { paperBallotId: await deliver(13), reason: '遗失' });
  clock.at = new Date(CLOSES_AT);
  await story.close(estate, session.id);
  await read(late, ['ABSTAIN', 'YES']);
  tick();
  await commit();
  tick();
  await story.announced(estate, session.id);
  const kit = await kitFile(
    async (query, variables) => (await story.ask(ANONYMOUS, query, variables)).data,
    session.id,
  );
  const receipts = await Promise.all(
    [0, 2, 4, 6].map(async (i) => {
      const query =
        '{ myUnits { edges { node { votes { session { id } ballot { receipt { document } } } } } } }';
      const { data } = await story.ask(ownerAt(estate, i), query);
      const votes = data.myUnits.edges.flatMap((edge: { node: { votes: object[] } }) => edge.node.votes);
      return votes.find((it: { session: { id: string } }) => it.session.id === session.id).ballot.receipt
        .document;
    }),
  );
  return { estate, session, kit: kit!, receipts };
}

/** The statuses as the service counted them. */
export const statusesOf = async (service: RunningService, sessionId: string): Promise<readonly string[]> =>
  (
    await service.rows<{ status: string }>(
      sql`SELECT v.status FROM vote_outcomes v JOIN voting_matters m ON m.id = v.matter_id
          WHERE v.session_id = ${sessionId} ORDER BY m.position`,
    )
  ).map(({ status }) => status);
