import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Codes of whistles and of the policies they run by. */
export const whistleErrors = {
  WHISTLE_UNKNOWN: { zh: '没有这一哨', en: 'There is no such whistle' },
  WHISTLE_IS_DRAFT: { zh: '哨还在起草，不能这样做', en: 'The whistle is a draft' },
  WHISTLE_IS_APPROVED: { zh: '哨已审批，尚未吹响', en: 'The whistle is approved and not blown' },
  WHISTLE_IS_BLOWN: { zh: '哨已吹响，待派单', en: 'The whistle waits for dispatch' },
  WHISTLE_IS_DISPATCHED: { zh: '哨已派单，待签收', en: 'The whistle waits for acknowledgement' },
  WHISTLE_IS_ACKNOWLEDGED: { zh: '哨已签收，待报到', en: 'The whistle is acknowledged' },
  WHISTLE_IS_ARRIVED: { zh: '牵头部门已报到', en: 'The lead has reported in' },
  WHISTLE_IS_HANDLING: { zh: '哨正在处置', en: 'The whistle is being handled' },
  WHISTLE_IS_HANDLED: { zh: '哨已办结，待确认', en: 'The whistle waits for confirmation' },
  WHISTLE_IS_CONFIRMED: { zh: '哨已确认，互评中', en: 'The whistle is confirmed and being scored' },
  WHISTLE_IS_SCORED: { zh: '哨已评价完毕', en: 'The whistle has been scored' },
  WHISTLE_IS_RETURNED: { zh: '哨已退回，待重新派单', en: 'The whistle is returned and waits for dispatch' },
  WHISTLE_IS_ESCALATED: {
    zh: '哨已升级，待上一级派单',
    en: 'The whistle is escalated and waits for dispatch',
  },
  WHISTLE_IS_LAPSED: { zh: '哨已过各级期限', en: 'The whistle has lapsed' },
  WHISTLE_IS_WITHDRAWN: { zh: '哨已撤回', en: 'The whistle is withdrawn' },
  WHISTLE_IS_CONVERTED: { zh: '哨已转入联席会议', en: 'The whistle was put to a meeting' },
  WHISTLE_UNAPPROVED: { zh: '哨尚未审批', en: 'The whistle is not approved' },
  WHISTLE_APPROVED: { zh: '哨已经审批过', en: 'The whistle is approved already' },
  WHISTLE_INSISTED: {
    zh: '派单单位已维持原派，不能再退回',
    en: 'The dispatcher has insisted: it is not returned again',
  },
  ARRIVED_ALREADY: { zh: '已经报到过', en: 'Has reported in already' },
  SCORED_ALREADY: { zh: '该方已经评价过', en: 'That side has scored already' },
  NOT_TERRITORY: {
    zh: '只有属地单位可以起草：辖区管理单位或本小区联席会议的召集单位',
    en: 'Only the territory may draft it',
  },
  APPROVER_NOT_ABOVE: {
    zh: '审批单位须管辖该小区，且不是吹哨方',
    en: 'The approver must govern the estate and not blow it itself',
  },
  PARTY_KIND_WRONG: {
    zh: '业主方须是业主组织，物业方须是物业服务企业或项目部',
    en: 'The owners’ and the company’s party must be of that kind',
  },
  NOT_BLOWER: { zh: '只有吹哨方可以这样做', en: 'Only the territory that blows it may do this' },
  NOT_APPROVER: { zh: '只有审批单位可以这样做', en: 'Only the approver may do this' },
  DRAFTER_APPROVES: { zh: '起草人不能审批', en: 'Whoever drafted it may not approve it' },
  NOT_DISPATCHER: { zh: '只有派单单位可以这样做', en: 'Only the dispatcher may do this' },
  BLOWER_IN_LEAD: {
    zh: '在牵头部门任职的人不能代表吹哨方确认或评价',
    en: 'Nobody appointed in the lead may judge it for the territory',
  },
  NOT_A_SCORING_SIDE: {
    zh: '只有吹哨方、牵头部门、业主组织和物业可以评价',
    en: 'Only the sides of the whistle score it',
  },
  LEAD_IS_BLOWER: { zh: '牵头部门不能是吹哨方', en: 'The lead cannot be who blows it' },
  WHISTLE_BODY_ELSEWHERE: { zh: '该会议不属于哨所在的小区', en: 'The meeting is of another place' },
  RESPONSE_POLICY_MISSING: { zh: '该小区没有适用的响应办法', en: 'No response policy holds for the estate' },
  NOT_GOVERNING: {
    zh: '只有管辖该区划的单位可以制定响应办法',
    en: 'Only who governs the division may set its policy',
  },
  POLICY_DATE_TAKEN: { zh: '该日已有一版响应办法', en: 'A policy for that day exists' },
  POLICY_IN_PAST: { zh: '响应办法不能自过去的日期起', en: 'A policy cannot begin in the past' },
  POLICY_LEVELS_MISSING: {
    zh: '须有一至五级，每级写明责任人',
    en: 'A policy needs one to five levels, each with an owner',
  },
  POLICY_ESCALATION_UNCLEAR: {
    zh: '除最后一级外，每级须写明升级到哪类或哪个单位，二者选一',
    en: 'Each level but the last calls one kind or one organization',
  },
  POLICY_CLOCKS_INCOMPLETE: {
    zh: '每级须写明四种哨的期限',
    en: 'Each level needs the clocks of the four types',
  },
  POLICY_CLOCKS_INVALID: {
    zh: '期限须为正数，且签收、报到、办结依次不短于前者',
    en: 'Clocks are positive, and none is shorter than the one before',
  },
  POLICY_EMERGENCY_UNIT: { zh: '应急哨须按分钟计', en: 'An emergency is counted in minutes' },
  POLICY_BAND_INVALID: { zh: '健康区间的上下限不正确', en: 'The healthy band is not valid' },
} as const satisfies ErrorCatalogue;
