import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { VoteChoice } from '../domain/kinds';
import type { CountedVote } from '../domain/tally';
import { votesFor } from './circles';
import { ballotChoices, ballots, type StoredBallot } from './tables';

/** The unit's entry on the roll, if the viewer may vote for it. */
export const entryToVoteFor = (
  tx: Tx,
  sessionId: string,
  unitId: string,
): Promise<{ readonly unit_id: string } | null> =>
  firstRow(
    tx,
    sql`SELECT e.unit_id FROM roll_entries e
        WHERE e.session_id = ${sessionId} AND e.unit_id = ${unitId} AND ${votesFor(tx.viewer, sql`e`)}`,
  );

export interface NewBallot {
  readonly ballot: StoredBallot;
  readonly choices: readonly { readonly matterId: string; readonly choice: VoteChoice }[];
}

/**
 * Writes a ballot and makes it the one that counts. False if another is counted already: the primary key of
 * the pointer decides, also between two ballots of one unit at the same moment.
 */
export async function saveBallot(tx: Tx, { ballot, choices }: NewBallot): Promise<boolean> {
  await tx.insert(ballots, ballot);
  await tx.insert(
    ballotChoices,
    choices.map(({ matterId, choice }) => ({
      ballot_id: ballot.id,
      matter_id: matterId,
      session_id: ballot.session_id,
      choice,
    })),
  );
  const counted = await tx.rows(
    sql`INSERT INTO counted_ballots (matter_id, unit_id, session_id, ballot_id)
        SELECT matter_id, ${ballot.unit_id}::uuid, session_id, ballot_id
        FROM ballot_choices WHERE ballot_id = ${ballot.id} ORDER BY matter_id
        ON CONFLICT DO NOTHING RETURNING matter_id`,
  );
  return counted.length === choices.length;
}

/** The counted votes of a session, by matter. */
export async function countedVotes(reader: Reader, sessionId: string): Promise<Map<string, CountedVote[]>> {
  const rows = await reader.rows<{ matter_id: string; unit_id: string; choice: VoteChoice }>(
    sql`SELECT c.matter_id, c.unit_id, b.choice FROM counted_ballots c
        JOIN ballot_choices b ON b.ballot_id = c.ballot_id AND b.matter_id = c.matter_id
        WHERE c.session_id = ${sessionId}`,
  );
  const votes = new Map<string, CountedVote[]>();
  for (const { matter_id, unit_id, choice } of rows) {
    const ofMatter = votes.get(matter_id);
    if (ofMatter) ofMatter.push({ unitId: unit_id, choice });
    else votes.set(matter_id, [{ unitId: unit_id, choice }]);
  }
  return votes;
}
