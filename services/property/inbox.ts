import type { FactHandlers } from '../../platform/facts/inbox';
import { keepCompanyVote, keepFeeDecisions, type VoteOutcomeFact } from './db/decisions';

/** Keeps what the owners decided about their company and its fee: what a contract may start from, and what becomes of it. */
export const votingHandlers: FactHandlers = {
  voteOutcome: async (tx, fact) => {
    const vote = fact.payload as unknown as VoteOutcomeFact;
    await keepCompanyVote(tx, fact, vote);
    await keepFeeDecisions(tx, fact, vote);
  },
};
