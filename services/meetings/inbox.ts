import type { EstateFact } from '../../platform/directory/facts';
import { directoryHandlers } from '../../platform/directory/inbox';
import type { FactHandlers } from '../../platform/facts/inbox';
import { sql } from '../../platform/sql';
import { channelsFor, residentsCommitteesOf, writeNotifications } from './db/notifications';
import { voteNoticeText } from './domain/notification-text';

/** Voting's fact, as far as it is needed here. */
interface VoteOutcomeFact {
  readonly resolutionId: string | null;
  readonly estateId: string;
  readonly number: string;
  readonly matters: readonly { readonly status: string }[];
  readonly talliedOn: string;
  /** Where it was held, if not here. */
  readonly external?: { readonly platform: string; readonly reference: string };
}

/** Voting's fact that a vote was noticed. */
interface VoteNoticeFact {
  readonly estateId: string;
  readonly number: string;
  readonly matters: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

const OUTCOMES: Readonly<Record<string, string>> = {
  PASSED: '已通过',
  REJECTED: '未通过',
  NOT_QUORATE: '参与未达法定比例',
  INDETERMINATE: '无法认定',
  VOIDED: '已作废',
};

/**
 * As the agenda shows it: 业主表决结果 2026-003：已通过, or 已通过 2 项、未通过 1 项 where the matters differ. One that was held
 * elsewhere says where: 业主表决结果（外部平台：市物业服务平台 2026-17）：已通过.
 */
export function outcomeTitle({
  number,
  matters,
  external,
}: Pick<VoteOutcomeFact, 'number' | 'matters' | 'external'>): string {
  const texts = matters.map(({ status }) => OUTCOMES[status] ?? status);
  const different = [...new Set(texts)];
  const summary =
    different.length === 1
      ? different[0]
      : different.map((text) => `${text} ${texts.filter((it) => it === text).length} 项`).join('、');
  const held = external ? `（外部平台：${external.platform} ${external.reference}）` : ` ${number}`;
  return `业主表决结果${held}：${summary}`;
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
