import { directoryHandlers } from '../../platform/directory/inbox';
import type { FactHandlers } from '../../platform/facts/inbox';
import { sql } from '../../platform/sql';

interface VoteOutcomeFact {
  readonly resolutionId: string | null;
  readonly estateId: string;
  readonly title: string;
  readonly talliedOn: string;
}

/** Keeps the outcomes of owners' votes until a meeting of the estate receives them. */
const votingHandlers: FactHandlers = {
  voteOutcome: async (tx, fact) => {
    const { resolutionId, estateId, title, talliedOn } = fact.payload as unknown as VoteOutcomeFact;
    await tx.rows(
      sql`INSERT INTO vote_outcomes (session_id, resolution_id, estate_id, title, tallied_on)
          VALUES (${fact.subjectId}, ${resolutionId}, ${estateId}, ${title}, ${talliedOn}) ON CONFLICT DO NOTHING`,
    );
  },
};

export const inbox = { community: directoryHandlers, voting: votingHandlers };
