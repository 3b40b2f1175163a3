import { fileErrors } from '../../../platform/files/reserve';
import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Files of evidence, ballots on paper, and proxies. */
export const paperErrors = {
  ATTACHMENT_NOT_STORED: fileErrors.ATTACHMENT_NOT_STORED,
  EVIDENCE_DIFFERS: { zh: '与已录入的文件摘要不一致', en: 'It is not the file whose hash is recorded' },
  EVIDENCE_STORED: { zh: '所录文件已经上传', en: 'The recorded file is there already' },
  EVIDENCE_MISSING: {
    zh: '凭证文件尚未上传，也没有可查阅的地址',
    en: 'The evidence has not been uploaded, and no address says where it is',
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
  PAPER_RETURN_UNCONFIRMED: {
    zh: '回收是事后登记的，核对时须写明交回的时刻',
    en: 'The return was recorded later than it was: whoever checks names the instant',
  },
  PAPER_RETURN_DIFFERS: {
    zh: '交回的时刻与登记的不一致',
    en: 'It was handed back at another instant than the one recorded',
  },
  PAPER_RETURN_OWN: {
    zh: '须由登记回收的人以外的人确认或不予认可',
    en: 'Another person than the one who recorded the return confirms or rejects it',
  },
  PAPER_RETURN_NOT_INDEPENDENT: {
    zh: '确认或不予认可的人不得在登记回收的单位任职',
    en: 'Whoever confirms or rejects a return holds no post in the organization that recorded it',
  },
  PAPER_LOST: {
    zh: '该票已登记遗失或损毁，找回也不计入',
    en: 'It was declared lost, and never counts',
  },
  PAPER_LOSS_OWN: {
    zh: '适用的规则将未交回的票计入，须由登记送达的人以外的人登记遗失',
    en: 'Where the rules count silence, another person than the one who recorded its delivery declares it lost',
  },
  PAPER_RETURNED: { zh: '已经登记回收', en: 'Its return is recorded already' },
  PAPER_NOT_RETURNED: { zh: '尚未登记回收', en: 'Its return is not recorded yet' },
  PAPER_NOT_ENTERED: { zh: '尚未录入', en: 'It is not entered yet' },
  PAPER_CHECKED: { zh: '已经核对计入', en: 'It is checked and counted already' },
  PAPER_SCAN_MISSING: { zh: '扫描件尚未上传', en: 'Its scan has not been uploaded' },
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
  PROXY_UNKNOWN: { zh: '没有这项委托', en: 'There is no such proxy' },
  PROXY_GRANTED: { zh: '该业主已有委托', en: 'The elector has let somebody vote already' },
  PROXY_CHECKED: { zh: '书面委托已经核对', en: 'The written proxy is checked already' },
  PROXY_SCAN_MISSING: { zh: '委托书扫描件尚未上传', en: 'The scan of the proxy has not been uploaded' },
  PROXY_CHECKER_SAME: {
    zh: '须由登记人以外的人核对书面委托',
    en: 'Another person than the one who recorded it checks a written proxy',
  },
  PROXY_CHECKER_NOT_INDEPENDENT: {
    zh: '核对人不得在登记书面委托的单位任职',
    en: 'Whoever checks a written proxy holds no post in the organization that recorded it',
  },
  PROXY_AGENT_RECORDS: {
    zh: '受托人不得登记或核对委托给自己的委托书',
    en: 'An agent neither records nor checks the own proxy',
  },
  PROXY_ENTRIES_DIFFER: {
    zh: '受托人或指示与登记的不一致，请重新查看委托书',
    en: 'Agent or instructions differ from what was recorded: look at the proxy again',
  },
  PROXY_INSTRUCTIONS_MISSING: {
    zh: '适用的规则要求委托书写明对各事项的意见',
    en: 'By the rules a proxy says how the agent votes on each matter',
  },
  PROXY_INSTRUCTED_OTHERWISE: {
    zh: '与委托人对各事项的指示不一致',
    en: 'The elector has instructed the agent otherwise',
  },
  ELECTOR_HAS_ACCOUNT: {
    zh: '该户有人可在线投票，由其本人在线委托',
    en: 'Somebody votes for the unit online, and grants a proxy there',
  },
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
} as const satisfies ErrorCatalogue;
