import type { EstateFact } from '../../platform/directory/facts';
import { directoryHandlers } from '../../platform/directory/inbox';
import type { FactHandlers } from '../../platform/facts/inbox';
import { sql } from '../../platform/sql';
import { channelsFor, residentsCommitteesOf, writeNotifications } from './db/notifications';
import { voteNoticeText } from './domain/notification-text';
import { outcomeTitle, type ToldVote } from './domain/vote-outcome';

/** Voting's fact, as far as it is needed here. */
interface VoteOutcomeFact extends ToldVote {
  readonly resolutionId: string | null;
  readonly estateId: string;
  readonly talliedOn: string;
}

/** Voting's fact that a vote was noticed. */
interface VoteNoticeFact {
  readonly estateId: string;
  readonly number: string;
  readonly matters: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Keeps the outcomes of owners' votes until a meeting of the estate receives them. One voided later says so. */
const votingHandlers: FactHandlers = {
  voteNotice: async (tx, fact) => {
    const { estateId, opensAt, closesAt, ...told } = fact.payload as unknown as VoteNoticeFact;
    const noticed = { ...told, opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
    // A feed that is read late does not tell of what has begun.
    if (noticed.opensAt <= tx.now) return;
    const { name, organizationIds } = await residentsCommitteesOf(tx, estateId);
    const channels = await channelsFor(tx, organizationIds, 'VOTE_NOTICE');
    await writeNotifications(tx, 'VOTE_NOTICE', fact.subjectId, channels, voteNoticeText(name, noticed));
  },
  voteOutcome: async (tx, fact) => {
    const outcome = fact.payload as unknown as VoteOutcomeFact;
    await tx.rows(
      sql`INSERT INTO vote_outcomes (session_id, resolution_id, estate_id, title, tallied_on)
          VALUES (${fact.subjectId}, ${outcome.resolutionId}, ${outcome.estateId}, ${outcomeTitle(outcome)}, ${outcome.talliedOn})
          ON CONFLICT (session_id) DO UPDATE SET title = excluded.title`,
    );
  },
};

/** Besides the directory copy: how many households an estate has, which whistles are measured by. */
const communityHandlers: FactHandlers = {
  ...directoryHandlers,
  estate: async (tx, fact) => {
    await directoryHandlers.estate!(tx, fact);
    const { households } = fact.payload as unknown as EstateFact;
    // Facts from before the field was told say nothing of it.
    if (households === undefined) return;
    await tx.rows(
      households === null
        ? sql`DELETE FROM estate_households WHERE estate_id = ${fact.subjectId}`
        : sql`INSERT INTO estate_households (estate_id, households) VALUES (${fact.subjectId}, ${households})
              ON CONFLICT (estate_id) DO UPDATE SET households = excluded.households`,
    );
  },
};

export const inbox = { community: communityHandlers, voting: votingHandlers };
