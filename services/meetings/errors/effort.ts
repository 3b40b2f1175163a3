import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why an act on a task force, a joint operation or a request is refused. */
export const effortErrors = {
  TASK_FORCE_UNKNOWN: { zh: '没有这个专班', en: 'There is no such task force' },
  TASK_FORCE_IS_ACTIVE: { zh: '专班正在工作', en: 'The task force is at work' },
  TASK_FORCE_IS_ENDED: { zh: '专班已结束', en: 'The task force has ended' },
  JOINT_OPERATION_UNKNOWN: { zh: '没有这次联合行动', en: 'There is no such joint operation' },
  JOINT_OPERATION_IS_PLANNED: { zh: '联合行动尚未开始', en: 'The joint operation has not begun' },
  JOINT_OPERATION_IS_UNDER_WAY: { zh: '联合行动正在进行', en: 'The joint operation is under way' },
  JOINT_OPERATION_IS_COMPLETED: { zh: '联合行动已完成', en: 'The joint operation is completed' },
  JOINT_OPERATION_IS_CANCELLED: { zh: '联合行动已取消', en: 'The joint operation is cancelled' },
  UPWARD_REQUEST_UNKNOWN: { zh: '没有这次请示', en: 'There is no such request' },
  UPWARD_REQUEST_IS_SENT: { zh: '请示已报送，上级尚未收件', en: 'The request is sent and not received' },
  UPWARD_REQUEST_IS_RECEIVED: { zh: '上级已收件', en: 'The request is received' },
  UPWARD_REQUEST_IS_ANSWERED: { zh: '上级已答复', en: 'The request is answered' },
  UPWARD_REQUEST_IS_WITHDRAWN: { zh: '请示已撤回', en: 'The request is withdrawn' },
  NOT_EFFORT_LEAD: {
    zh: '只有牵头单位（请示的报送单位）可以这样做',
    en: 'Only who leads it, or to whom it goes, may do this',
  },
  NOT_EFFORT_PARTY: {
    zh: '只有牵头和参加的单位可以这样做',
    en: 'Only those who lead it or take part may do this',
  },
  RESOLUTION_OF_ANOTHER_BODY: { zh: '议定事项属于另一个联席会议', en: 'The resolution is another body’s' },
  MEMBERS_UNCLEAR: { zh: '至少一家单位加入或退出，且不重复', en: 'Somebody joins or leaves, each once' },
  MEMBER_ALREADY: { zh: '该单位已在其中', en: 'The organization takes part already' },
  MEMBER_UNKNOWN: { zh: '该单位不在其中', en: 'The organization takes no part' },
  LAST_DAY_TOO_EARLY: { zh: '最后一天过早', en: 'The last day is too early' },
  OPERATION_IN_PAST: {
    zh: '联合行动的第一天不能早于今天',
    en: 'A joint operation does not begin in the past',
  },
  OPERATION_TOO_EARLY: { zh: '未到联合行动的第一天', en: 'The first day of the operation has not come' },
  PROBLEMS_UNCLEAR: { zh: '须写明治理的问题，且不重复', en: 'Problems are named, each once' },
  ESTATES_UNCLEAR: { zh: '须写明行动的小区，且不重复', en: 'Estates are named, each once' },
  ESTATE_NOT_OF_BODY: { zh: '小区不属于该联席会议', en: 'The estate is not the body’s' },
  PROBLEM_NOT_OF_OPERATION: { zh: '该问题不在这次行动之内', en: 'The operation is not about that problem' },
  FINDING_INVALID: {
    zh: '查到至少一处，整改不多于查到',
    en: 'At least one is found, and no more are put right',
  },
  REQUEST_SOURCE_UNCLEAR: {
    zh: '请示依据议定事项或任务，二者选一',
    en: 'A request follows a resolution or is made for an action item',
  },
  REPLY_DAYS_INVALID: {
    zh: '答复期限为 1 至 120 个工作日',
    en: 'An answer is due within 1 to 120 working days',
  },
  AMOUNT_UNCLEAR: {
    zh: '申请资金补助须写明金额，其他请示不写',
    en: 'A subsidy is asked for with a sum, and nothing else is',
  },
  GRANTED_UNCLEAR: {
    zh: '同意的金额与答复不符：同意即全额，部分同意少于申请，不同意不写',
    en: 'The sum granted does not fit the answer',
  },
} as const satisfies ErrorCatalogue;
