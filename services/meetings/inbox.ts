import { type LocalDate, today } from '../../platform/dates';
import type { EstateFact } from '../../platform/directory/facts';
import { directoryHandlers } from '../../platform/directory/inbox';
import type { FactHandlers } from '../../platform/facts/inbox';
import { sql } from '../../platform/sql';
import type { Tx } from '../../platform/transaction';
import { channelsFor, residentsCommitteesOf, toldOfNotice, writeNotifications } from './db/notifications';
import type { NotificationRule } from './domain/notification';
import {
  lastDayBefore,
  type Message,
  voteExtendedText,
  voteNoticeText,
  voteVoidedText,
} from './domain/notification-text';
import { outcomeTitle, type ToldVote } from './domain/vote-outcome';

/** Voting's fact, as far as it is needed here. */
interface VoteOutcomeFact extends ToldVote {
  readonly resolutionId: string | null;
  readonly estateId: string;
  readonly talliedOn: string;
}

/** Voting's fact of a vote that was noticed, as it now is. The last two are not in the facts of before. */
interface VoteNoticeFact {
  readonly estateId: string;
  readonly number: string;
  readonly matters: number;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly extendedTo?: string | null;
  readonly voidedAt?: string | null;
}

/** Tells a vote's notice to those whom the law names, once; and to whoever was told it, what becomes of the vote, each once. */
async function tellOfVote(tx: Tx, sessionId: string, vote: VoteNoticeFact): Promise<void> {
  const { estateId, number, matters, extendedTo, voidedAt } = vote;
  const { name, organizationIds } = await residentsCommitteesOf(tx, estateId);
  const told = await toldOfNotice(tx, sessionId);
  const channels = await channelsFor(tx, told.length > 0 ? told : organizationIds, 'VOTE_NOTICE');
  const write = (rule: NotificationRule, message: Message, day: LocalDate) =>
    writeNotifications(tx, rule, sessionId, channels, message, day);
  if (told.length === 0) {
    const [opensAt, closesAt] = [new Date(vote.opensAt), new Date(vote.closesAt)];
    // A feed that is read late does not tell of what has begun.
    if (voidedAt || opensAt <= tx.now) return;
    await write('VOTE_NOTICE', voteNoticeText(name, { number, matters, opensAt, closesAt }), today(tx.now));
  } else if (voidedAt) {
    const day = today(new Date(voidedAt));
    await write('VOTE_VOIDED', voteVoidedText(name, number, day), day);
  } else if (extendedTo && new Date(extendedTo) > tx.now) {
    const lastDay = lastDayBefore(new Date(extendedTo));
    await write('VOTE_EXTENDED', voteExtendedText(name, number, lastDay), lastDay);
  }
}

/** Keeps the outcomes of owners' votes until a meeting of the estate receives them. One voided later says so. */
const votingHandlers: FactHandlers = {
  voteNotice: (tx, fact) => tellOfVote(tx, fact.subjectId, fact.payload as unknown as VoteNoticeFact),
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
