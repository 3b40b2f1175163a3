import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why an act on a requisition is refused. */
export const requisitionErrors = {
  REQUISITION_UNKNOWN: { zh: '没有这项联名提议', en: 'There is no such requisition' },
  REQUISITION_OPEN: { zh: '您已有一项提议正在征集联名', en: 'A requisition of yours is still open' },
  REQUISITION_REACHED: { zh: '联名已达到规定比例', en: 'The share is reached already' },
  REQUISITION_NOT_REACHED: { zh: '联名尚未达到规定比例', en: 'The share is not reached yet' },
  REQUISITION_WITHDRAWN: { zh: '提议人已撤回该提议', en: 'Whoever filed it has withdrawn it' },
  REQUISITION_LAPSED: { zh: '征集联名的期限已过', en: 'The days for collecting support are over' },
  REQUISITION_NOT_SUPPORTED: { zh: '您没有可撤回的联名', en: 'You have no support to take back' },
  REQUISITION_HAS_VOTE: { zh: '已据此组织表决', en: 'A vote answers it already' },
  REQUISITION_MATTER_MISSING: {
    zh: '须列入联名提议的全部事项，文本一致',
    en: 'All matters of the requisition are put to the vote, in its own words',
  },
  SUPPORTER_NOT_OWNER: {
    zh: '只有本小区有投票权的业主可以提议和联名',
    en: 'Only those who vote for a unit of the estate demand a meeting',
  },
  ALREADY_SUPPORTED: { zh: '您已经联名', en: 'You support it already' },
} as const satisfies ErrorCatalogue;
