import type { FactHandlers } from '../../platform/facts/inbox';
import { sql } from '../../platform/sql';
import { keepCompanyVote, keepFeeDecisions, keepVoteMatters, type VoteOutcomeFact } from './db/decisions';

/** Keeps what the owners decided about their company and its fee: what a contract may start from, and what becomes of it; and what works may rest on. */
export const votingHandlers: FactHandlers = {
  voteOutcome: async (tx, fact) => {
    const vote = fact.payload as unknown as VoteOutcomeFact;
    await keepCompanyVote(tx, fact, vote);
    await keepFeeDecisions(tx, fact, vote);
    await keepVoteMatters(tx, fact, vote);
  },
};

interface ResolutionFact {
  readonly estateId: string | null;
  readonly divisionId: string | null;
  readonly number: string;
}

/** Meetings' facts: the resolutions that works may rest on. */
export const meetingsHandlers: FactHandlers = {
  resolution: async (tx, fact) => {
    const { estateId, divisionId, number } = fact.payload as unknown as ResolutionFact;
    await tx.rows(
      sql`INSERT INTO meeting_resolutions (id, estate_id, division_id, number)
          VALUES (${fact.subjectId}, ${estateId}, ${divisionId}, ${number})
          ON CONFLICT (id) DO UPDATE SET estate_id = excluded.estate_id, division_id = excluded.division_id, number = excluded.number`,
    );
  },
};
