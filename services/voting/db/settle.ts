import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { type CountedMatter, countMatter, isDrawn } from '../domain/count-matter';
import { countsSilence } from '../domain/rule-profile';
import type { LeafedEntry } from '../domain/sealed-roll';
import { countedVotes } from './ballots';
import { deliveredUnits } from './paper';
import { sealHead } from './proof';
import { rollOf } from './roll';
import { mattersOf } from './sessions';
import { type StoredVotingSession, type VotingMatterRow, voteOutcomes } from './tables';

/** A vote as it is counted, matter by matter. */
interface Count {
  readonly matters: readonly CountedMatter[];
  readonly roll: readonly LeafedEntry[];
  readonly delivered: ReadonlySet<string>;
  /** Whether the order of some candidates is for the draw to say. */
  readonly drawn: boolean;
}

/** What a vote is counted by: whoever checks it against its hashes counts by the same. */
interface Frozen {
  readonly matters: readonly VotingMatterRow[];
  readonly roll: readonly LeafedEntry[];
}

export const frozenVote = async (tx: Tx, id: string): Promise<Frozen> => ({
  matters: await mattersOf(tx, id),
  roll: await rollOf(tx, id),
});

export async function countVote(
  tx: Tx,
  { id, profile, roll_dwellings: dwellings }: StoredVotingSession,
  { matters, roll }: Frozen,
  drawSeed: string | null,
): Promise<Count> {
  const delivered = await deliveredUnits(tx, id);
  const votes = await countedVotes(tx, id);
  const counted = matters.map((matter) =>
    countMatter(matter, profile, { roll, dwellings, votes: votes.get(matter.id) ?? [], delivered }, drawSeed),
  );
  return { matters: counted, roll, delivered, drawn: counted.some(({ election }) => isDrawn(election)) };
}

/** Writes how each matter came out, and seals it under the head. What was counted is never counted otherwise. */
export async function settle(
  tx: Tx,
  session: StoredVotingSession,
  { matters, roll, delivered }: Count,
): Promise<void> {
  const { id: session_id, estate_id, profile } = session;
  await tx.insert(
    voteOutcomes,
    matters.map(({ matterId, counted, derivation }) => ({
      matter_id: matterId,
      session_id,
      estate_id,
      status: counted.status,
      derivation,
    })),
  );
  await sealHead(
    tx,
    session,
    countsSilence(profile)
      ? roll.filter(({ unitId }) => delivered.has(unitId)).map(({ entryId }) => entryId)
      : [],
    matters.map(({ outcome }) => outcome),
  );
}

/** Whether a tallied vote has its outcomes; one without waits for its draw. */
export async function isSettled(reader: Reader, sessionId: string): Promise<boolean> {
  const found = sql`SELECT EXISTS (SELECT FROM vote_outcomes WHERE session_id = ${sessionId}) AS found`;
  return (await firstRow<{ found: boolean }>(reader, found))!.found;
}
