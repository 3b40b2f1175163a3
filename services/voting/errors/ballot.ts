import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why a ballot, on phone or paper, or a proxy is refused. */
export const ballotErrors = {
  CHANNEL_NOT_OFFERED: { zh: '公告不含这一投票渠道', en: 'The notice does not offer this channel' },
  MATTER_NOT_POSTED: {
    zh: '未公告的事项不得表决',
    en: 'What was not posted in the notice is not voted on',
  },
  UNIT_NOT_ON_ROLL: {
    zh: '名册上没有可由您投票的这处房屋',
    en: 'The roll has no such unit for you to vote for',
  },
  // Until notices were kept; a code that clients may know stays in the graph.
  MATTER_UNKNOWN: { zh: '该事项未列入本次表决', en: 'The matter was not posted for this vote' },
  CHOICE_REPEATED: { zh: '对同一事项表态两次', en: 'Two choices on one matter' },
  CHOICE_MISSING: { zh: '有事项未表态', en: 'A matter has no choice' },
  ALREADY_VOTED: { zh: '该户已经投票，先投者有效', en: 'The unit has voted; the first ballot counts' },
} as const satisfies ErrorCatalogue;
