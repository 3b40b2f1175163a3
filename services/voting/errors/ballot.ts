import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why a ballot, on phone or paper, or a proxy is refused. */
export const ballotErrors = {
  CHANNEL_NOT_OFFERED: { zh: '公告不含这一投票渠道', en: 'The notice does not offer this channel' },
  MATTER_NOT_POSTED: {
    zh: '未公告的事项不得表决',
    en: 'What was not posted in the notice is not voted on',
  },
  PROXY_UNKNOWN: { zh: '没有这项委托', en: 'There is no such proxy' },
  PROXY_GRANTED: { zh: '该业主已有委托', en: 'The elector has let somebody vote already' },
  PROXY_REVOKED: { zh: '委托已经撤回', en: 'The proxy is revoked already' },
  PROXY_NOT_ALLOWED: { zh: '适用的规则不允许委托投票', en: 'The rules allow no proxies' },
  AGENT_IS_GRANTOR: { zh: '不能委托本人', en: 'Nobody is their own agent' },
  AGENT_BARRED: {
    zh: '物业服务企业等规则所列的人不得受托',
    en: 'The rules bar such an agent, the company’s people among them',
  },
  AGENT_HOLDS_TOO_MANY: {
    zh: '该受托人的受托户数已达规则上限',
    en: 'The agent votes for as many as the rules allow',
  },
  PAPER_UNKNOWN: { zh: '没有这张纸质表决票', en: 'There is no such ballot on paper' },
  PAPER_ISSUED: { zh: '该户已有一张纸质表决票', en: 'The unit has a ballot on paper already' },
  PAPER_NUMBER_TAKEN: { zh: '该票号已经使用', en: 'The number is taken already' },
  PAPER_DELIVERED: { zh: '已经登记送达', en: 'Its delivery is recorded already' },
  PAPER_NOT_DELIVERED: { zh: '尚未登记送达', en: 'Its delivery is not recorded yet' },
  PAPER_RETURN_UNTIMELY: {
    zh: '交回时刻须在投票开始和送达之后、截止之前，且不晚于此刻',
    en: 'A paper is handed back after the opening and its delivery, before the end, and not in the future',
  },
  PAPER_RETURNED: { zh: '已经登记回收', en: 'Its return is recorded already' },
  PAPER_NOT_RETURNED: { zh: '尚未登记回收', en: 'Its return is not recorded yet' },
  PAPER_NOT_ENTERED: { zh: '尚未录入', en: 'It is not entered yet' },
  PAPER_CHECKED: { zh: '已经核对计入', en: 'It is checked and counted already' },
  PAPER_CHECKER_SAME: {
    zh: '须由录入人以外的人核对',
    en: 'Another person than the one who entered it checks it',
  },
  PAPER_CHECKER_NOT_INDEPENDENT: {
    zh: '核对人不得在录入人所代表的单位任职',
    en: 'Whoever checks holds no post in the organization of the one who entered it',
  },
  PAPER_ENTRIES_DIFFER: {
    zh: '两次录入不一致，请重新查看原票',
    en: 'The two readings differ: look at the paper again',
  },
  PAPER_UNCHECKED: {
    zh: '尚有按时回收的纸质表决票未核对',
    en: 'Ballots on paper that were returned in time are not checked yet',
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
