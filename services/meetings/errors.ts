import { fileErrors } from '../../platform/files/reserve';
import { commonErrors, type ErrorCatalogue } from '../../platform/user-errors';
import { effortErrors } from './errors/effort';
import { intakeErrors } from './errors/intake';
import { minutesErrors } from './errors/minutes';
import { notificationErrors } from './errors/notification';
import { proposalErrors } from './errors/proposal';
import { whistleErrors } from './errors/whistle';

/** Every code meetings may refuse with. */
export const errors = {
  ...commonErrors,
  ...intakeErrors,
  ...effortErrors,
  ...proposalErrors,
  BODY_UNKNOWN: { zh: '没有这个联席会议', en: 'There is no such joint body' },
  PROPOSALS_UNDECIDED: {
    zh: '还有提议的议题没有决定是否列入',
    en: 'Proposed lines are neither accepted nor rejected',
  },
  AGENDA_ITEM_NOT_PROPOSED: { zh: '该议题不在提议状态', en: 'The line is not proposed' },
  AGENDA_ITEM_NOT_WITHDRAWN: {
    zh: '只能撤回提议的议题，或草案中新列且没有并入其他议题的议题',
    en: 'Only what is proposed, or new on a draft with nothing merged into it, is withdrawn',
  },
  NOT_SEATED: { zh: '只有有席位的单位可以提议', en: 'Only who holds a seat may propose' },
  NOT_PROPOSER: {
    zh: '只有提议单位和召集单位可以撤回',
    en: 'Only who proposed it, and the convener, may withdraw it',
  },
  MERGE_UNCLEAR: { zh: '须写明并入的议题，且不重复', en: 'The lines to merge are named, each once' },
  LINE_NOT_MERGEABLE: {
    zh: '固定议题、任务跟进和不在草案中的议题不能合并',
    en: 'Standing items, what follows an action item, and what does not stand on the draft are not merged',
  },
  FORWARD_NEEDS_DECISION: {
    zh: '下级上报的议题须作决定',
    en: 'What a body below handed up is to be decided',
  },
  AGENDA_PARENT_UNFIT: {
    zh: '上一层议题须在同一议程上，且最多三层',
    en: 'The line above stands on the same agenda, three levels at most',
  },
  REPORT_SUBJECT_UNKNOWN: { zh: '没有这个报告对象', en: 'There is no such subject of a report' },
  REPORT_EXISTS: {
    zh: '该年度报告已定稿；更正须写明原因',
    en: 'The report is frozen; a correction says why',
  },
  REPORT_IS_FIRST: { zh: '该年度还没有报告，没有可更正的', en: 'There is no report of that year to correct' },
  YEAR_NOT_OVER: { zh: '该年度尚未过完', en: 'The year is not over' },
  BODY_ENDED: {
    zh: '该联席会议已终止，或终止日期已定',
    en: 'The body has ended, or the day of its end is set',
  },
  BODY_HAS_MEETINGS: { zh: '还有会议未开完', en: 'Meetings are not over' },
  BODY_HAS_OPEN_MATTERS: {
    zh: '还有任务或事项没有了结',
    en: 'Action items or matters are still open',
  },
  BODY_PLACE_UNCLEAR: {
    zh: '联席会议属于一个小区或一个区划，二者选一',
    en: 'A body belongs to an estate or to a division',
  },
  SEATS_MISSING: { zh: '至少需要两个席位', en: 'A body needs at least two seats' },
  SEAT_ROLE_REPEATED: { zh: '席位名称重复', en: 'A seat of that role exists' },
  SEAT_ROLE_MISSING: { zh: '须写明席位名称', en: 'A seat needs a role' },
  SEAT_HOLDERS_UNCLEAR: {
    zh: '席位由单位出席或由代表出席，二者选一',
    en: 'A seat is held by organizations or by representatives',
  },
  SEAT_ENDED: { zh: '该席位已撤销', en: 'The seat has ended' },
  RULES_INVALID: { zh: '议事规则的比例或天数不正确', en: 'The shares or days of the rules are not valid' },
  RULES_DATE_TAKEN: {
    zh: '该日已有一版议事规则，或早于成立日期',
    en: 'Rules for that day exist, or it precedes the body',
  },
  DATE_TOO_EARLY: { zh: '日期必须晚于开始日期', en: 'The date must lie after the first day' },
  ESTATE_UNKNOWN: { zh: '没有这个小区', en: 'There is no such estate' },
  DIVISION_UNKNOWN: { zh: '没有这个区划', en: 'There is no such division' },
  ORGANIZATION_UNKNOWN: { zh: '没有这个组织，或它已终止', en: 'There is no such organization today' },
  SERIES_RULE_UNCLEAR: {
    zh: '写明每月几号，或每月第几个星期几，二者选一',
    en: 'A series goes by a day of the month or by an nth weekday',
  },
  MONTHS_PLANNED: { zh: '没有需要排期的月份', en: 'There is no month left to plan' },
  MEETING_UNKNOWN: { zh: '没有这次会议', en: 'There is no such meeting' },
  MEETING_IS_PLANNED: { zh: '会议还在排期，不能这样做', en: 'The meeting is only planned' },
  MEETING_IS_DRAFT: { zh: '会议议程正在起草，不能这样做', en: 'The meeting is a draft' },
  MEETING_IS_NOTICED: { zh: '会议已通知，不能这样做', en: 'The meeting has been noticed' },
  MEETING_IS_POSTPONED: { zh: '会议已延期，不能这样做', en: 'The meeting is postponed' },
  MEETING_IS_IN_SESSION: { zh: '会议正在进行，不能这样做', en: 'The meeting is in session' },
  MEETING_IS_CLOSED: { zh: '会议已闭会，不能这样做', en: 'The meeting is closed' },
  MEETING_IS_CANCELLED: { zh: '会议已取消，不能这样做', en: 'The meeting is cancelled' },
  AGENDA_CHANGED: {
    zh: '他人已改动，没有覆盖',
    en: 'Somebody changed it meanwhile; nothing was overwritten',
  },
  AGENDA_ORDER_INCOMPLETE: {
    zh: '须列出议程上的每个议题，各一次',
    en: 'The order names each line of the agenda once',
  },
  AGENDA_TOO_DEEP: { zh: '议程最多三层', en: 'An agenda has three levels at most' },
  AGENDA_TITLE_FIXED: {
    zh: '该议题的标题来自别处，不能改',
    en: 'The title of this line comes from elsewhere',
  },
  CATEGORY_UNKNOWN: { zh: '目录中没有这个类别', en: 'The catalogue has no such category' },
  HIGHER_BODY_UNKNOWN: {
    zh: '上级区划没有这个联席会议',
    en: 'There is no such body of a division above',
  },
  FORWARD_WAITING: {
    zh: '已上报该联席会议，尚未决定',
    en: 'The matter was forwarded there and is not decided',
  },
  AGENDA_EMPTY: { zh: '议程是空的', en: 'The agenda is empty' },
  TIME_PASSED: { zh: '会议时间已过', en: 'The time of the meeting has passed' },
  MEETING_NOT_YET: {
    zh: '通知的会议日期未到',
    en: 'The day for which the meeting was noticed is yet to come',
  },
  TIME_NEEDED: { zh: '延期后重新通知须写明新时间', en: 'A postponed meeting needs a new time' },
  AGENDA_ITEM_UNKNOWN: { zh: '没有这个议题', en: 'There is no such agenda item' },
  AGENDA_ITEM_OFF_TABLE: {
    zh: '该议题已撤回、未列入或已并入其他议题',
    en: 'The line was withdrawn, rejected or merged',
  },
  AGENDA_ITEM_HANDLED: { zh: '该议题已经处理', en: 'The agenda item has been handled' },
  AGENDA_ITEM_UNDECIDED: { zh: '须决定的议题没有结果', en: 'An item to decide has no outcome' },
  ATTENDANCE_MISSING: { zh: '没有记录到会情况', en: 'Attendance is not recorded' },
  ATTENDANCE_RELIED_ON: {
    zh: '会上已有议定事项，到会的席位不能改为未到会',
    en: 'Resolutions were made while the seat was present',
  },
  SUBSTITUTE_NEEDED: { zh: '须写明由谁代替', en: 'The substitute must be named' },
  SUBSTITUTE_NOT_ALLOWED: { zh: '该席位不能由他人代替', en: 'The seat allows no substitute' },
  SEAT_UNKNOWN: { zh: '没有这个席位', en: 'There is no such seat' },
  SEAT_VACANT: { zh: '该席位空缺', en: 'The seat is vacant' },
  NOT_SEAT_HOLDER: {
    zh: '只有占席单位可以这样做',
    en: 'Only an organization that holds the seat may do this',
  },
  REASON_NEEDED: { zh: '须说明原因', en: 'The reason must be stated' },
  SEAT_NOT_PRESENT: { zh: '该席位没有到会', en: 'The seat is not present' },
  POSITION_REPEATED: { zh: '该席位表态重复', en: 'The seat took a position twice' },
  POSITION_MISSING: { zh: '到会席位没有表态', en: 'A present seat has taken no position' },
  OPPOSITION_NEEDS_REASON: { zh: '反对须说明理由', en: 'An opposition needs a reason' },
  NOT_TO_DECIDE: { zh: '该议题不是决定事项', en: 'The item is not one to decide' },
  QUORUM_NOT_MET: { zh: '到会人数不足，不能作出决定', en: 'Without a quorum nothing is decided' },
  DECISION_OPPOSED: { zh: '有席位反对，未能协商一致', en: 'Opposed: there is no consensus' },
  MAJORITY_NOT_REACHED: { zh: '同意的席位没有达到规定比例', en: 'The majority is not reached' },
  RESOLUTION_UNKNOWN: { zh: '没有这项议定事项', en: 'There is no such resolution' },
  VERIFIER_IS_LEAD: { zh: '核验单位不能是牵头单位', en: 'The verifier cannot be the lead' },
  SUPPORT_IS_LEAD: { zh: '配合单位不能是牵头单位', en: 'A supporting organization cannot be the lead' },
  SUPPORT_REPEATED: { zh: '配合单位重复', en: 'A supporting organization is repeated' },
  REOPENING_NEEDS_DUE: {
    zh: '没有解决或不满意的，任务重新办理，须写明新的期限',
    en: 'What was not resolved is reopened and needs a new due date',
  },
  DUE_IN_PAST: { zh: '办理期限不能早于今天', en: 'The due date lies in the past' },
  ACTION_ITEM_UNKNOWN: { zh: '没有这个任务', en: 'There is no such action item' },
  ITEM_IS_ISSUED: { zh: '任务尚未签收', en: 'The item has not been accepted' },
  ITEM_IS_ACCEPTED: { zh: '任务已签收，尚未开始办理', en: 'The item is accepted and not begun' },
  ITEM_IS_RETURN_REQUESTED: {
    zh: '任务已申请退回，待召集单位裁定',
    en: 'The item is returned and waits for a ruling',
  },
  ITEM_IS_BLOCKED: { zh: '任务受阻，须先恢复办理', en: 'The item is blocked: resume it first' },
  ITEM_IS_IN_PROGRESS: { zh: '任务正在办理', en: 'The item is in progress' },
  ITEM_IS_SUBMITTED: { zh: '任务已提交，待核验', en: 'The item waits for verification' },
  ITEM_IS_VERIFIED: { zh: '任务已核验', en: 'The item is verified' },
  ITEM_IS_CLOSED: { zh: '任务已销号', en: 'The item is closed' },
  ITEM_IS_REOPENED: { zh: '任务经回访重新办理，尚未开始', en: 'The item is reopened and not begun' },
  ITEM_IS_ESCALATED: { zh: '任务已上报，待上级答复', en: 'The item is escalated and waits for the answer' },
  ITEM_IS_CLOSED_UNRESOLVED: { zh: '任务已以未解决终止', en: 'The item ended unresolved' },
  ITEM_IS_CANCELLED: { zh: '任务已取消', en: 'The item is cancelled' },
  ITEM_IS_DUPLICATE: { zh: '任务是重复的，以另一件为准', en: 'The item is a copy of another, which goes on' },
  PART_DONE: { zh: '本单位的部分已经完成', en: 'The part is done already' },
  RESOLUTION_NOT_ABOUT_ITEM: {
    zh: '须有会议就该任务作出的议定事项',
    en: 'It takes a meeting’s resolution about this item',
  },
  DUPLICATE_OF_ITSELF: { zh: '不能与自己重复', en: 'An item is no copy of itself' },
  DUPLICATE_OF_DUPLICATE: {
    zh: '那一件也是重复的，请指向继续办理的那一件',
    en: 'That item is a copy too: name the one that goes on',
  },
  DUPLICATE_OF_ENDED: {
    zh: '那一件已取消或以未解决终止，不会继续办理',
    en: 'That item was cancelled or ended unresolved, and does not go on',
  },
  DUPLICATE_IS_LEAD_COPY: {
    zh: '已有其他任务以本任务为准，不能再标为重复',
    en: 'Other items have this one go on in their place',
  },
  ORGANIZATION_NOT_ABOVE: {
    zh: '只能上报给召集单位的上级或辖区管理单位',
    en: 'It goes to an organization above the convener, or one that governs the territory',
  },
  VISIT_DATE_UNFIT: {
    zh: '回访日期不能早于销号，也不能晚于今天',
    en: 'A visit lies between the closing and today',
  },
  NOT_SUPPORT: { zh: '只有配合单位可以这样做', en: 'Only a supporting organization may do this' },
  NOT_ESCALATION_TARGET: {
    zh: '只有上报到的单位或召集单位可以这样做',
    en: 'Only the organization it was escalated to, or the convener, may do this',
  },
  NOT_VISITOR: { zh: '只有召集或核验单位可以回访', en: 'Only the convener or the verifier follows up' },
  VISITOR_IN_LEAD: { zh: '在牵头单位任职的人不能回访', en: 'Nobody appointed in the lead may follow up' },
  NOT_LEAD: { zh: '只有牵头单位可以这样做', en: 'Only the lead may do this' },
  NOT_LEAD_OR_SUPPORT: {
    zh: '只有牵头或配合单位可以这样做',
    en: 'Only the lead or a supporting organization may do this',
  },
  NOT_VERIFIER: { zh: '只有核验单位可以这样做', en: 'Only the verifier may do this' },
  NOT_CONVENER: { zh: '只有召集单位可以这样做', en: 'Only the convener may do this' },
  CONVENER_IN_LEAD: {
    zh: '在牵头单位任职的人不能裁定它的申请；召集单位自己牵头的，由核验单位裁定',
    en: 'Nobody appointed in the lead may rule on what it asks; where the convener leads, the verifier rules',
  },
  LEAD_UNCHANGED: { zh: '仍是原来的牵头单位', en: 'That is the lead already' },
  RETURN_TOO_LATE: { zh: '退回期限已过', en: 'The days for a return are over' },
  RETURN_FOR_THE_MEETING: {
    zh: '再次退回的任务，须先由会议议定由谁牵头',
    en: 'Returned again: a meeting decides first who leads',
  },
  CALENDAR_YEAR_UNKNOWN: {
    zh: '该年份没有节假日数据，无法计算工作日',
    en: 'There is no calendar for that year, so working days cannot be counted',
  },
  UNTIL_IN_PAST: { zh: '日期不能早于今天', en: 'The day lies in the past' },
  EXTENSION_TOO_LATE: {
    zh: '已过办理期限，不能再申请延期',
    en: 'The due date has passed: too late for more time',
  },
  EXTENSION_PENDING: { zh: '已有一项延期申请待决定', en: 'An extension is asked for and not decided' },
  EXTENSION_NOT_ASKED: { zh: '没有待决定的延期申请', en: 'No extension is asked for' },
  EXTENSION_NOT_LATER: { zh: '新期限须晚于现在的期限', en: 'The new due date must be later' },
  VERIFIER_IN_LEAD: { zh: '在牵头单位任职的人不能核验', en: 'Nobody appointed in the lead may verify' },
  ...fileErrors,
  ATTACHMENT_USED: { zh: '附件已用于另一步', en: 'The attachment is the evidence of another step' },
  ...minutesErrors,
  ...whistleErrors,
  ...notificationErrors,
} as const satisfies ErrorCatalogue;

export type Code = keyof typeof errors;
