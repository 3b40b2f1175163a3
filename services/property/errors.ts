import { commonErrors, type ErrorCatalogue } from '../../platform/user-errors';

/** Every code property may refuse with. */
export const errors = {
  ...commonErrors,
  ESTATE_UNKNOWN: { zh: '没有这个小区', en: 'There is no such estate' },
  ORGANIZATION_UNKNOWN: { zh: '没有这个组织', en: 'There is no such organization' },
  ORGANIZATION_NOT_A_COMPANY: {
    zh: '该组织不是物业服务企业',
    en: 'The organization is not a property company',
  },
  COMPANY_REGISTERED: { zh: '该企业已经登记', en: 'The company is registered already' },
  COMPANY_UNKNOWN: { zh: '没有这家物业服务企业', en: 'There is no such property company' },
  COMPANY_ENDED: { zh: '该企业届时已经终止', en: 'The company has ended by then' },
  CONTRACT_UNKNOWN: { zh: '没有这份合同', en: 'There is no such contract' },
  CONTRACT_OVERLAPS: { zh: '该小区在此期间已有服务合同', en: 'The estate has another contract in that time' },
  CONTRACT_ENDED: { zh: '该合同已经终止', en: 'The contract has ended' },
  SESSION_UNKNOWN: { zh: '没有这次表决', en: 'There is no such vote' },
  VOTE_NOT_PASSED: { zh: '业主表决未同意选聘', en: 'The owners’ vote did not engage a company' },
  VOTE_IS_VOIDING: {
    zh: '该表决已被要求作废，待另一人处理',
    en: 'It was asked to void the vote, which waits for another person',
  },
  VOTE_ENGAGES_NOBODY: {
    zh: '业主表决只解聘企业，未选聘企业',
    en: 'The owners’ vote dismissed a company and engaged none',
  },
  VOTE_NAMES_NO_COMPANY: {
    zh: '业主表决没有写明由哪一家企业服务',
    en: 'The owners’ vote does not say which one company serves',
  },
  TERM_BEYOND_VOTE: {
    zh: '合同期限超过业主决定的期限',
    en: 'The contract lasts longer than the owners decided',
  },
  VOTE_CHOSE_ANOTHER: { zh: '业主表决选聘的是另一家企业', en: 'The owners’ vote chose another company' },
  VOTE_HAS_CONTRACT: { zh: '已依该表决签订合同', en: 'A contract started from the vote already' },
  TERM_REVERSED: { zh: '最后一天早于第一天', en: 'The last day lies before the first' },
  DATE_OUTSIDE_TERM: { zh: '日期不在合同期内', en: 'The day lies outside the contract’s term' },
  REPAIR_UNKNOWN: { zh: '没有这张报修单', en: 'There is no such repair order' },
  REPAIR_NOT_ASSIGNED: { zh: '尚未派工', en: 'It is not assigned yet' },
  REPAIR_NOT_DONE: { zh: '尚未修好', en: 'It is not done yet' },
  REPAIR_DONE: { zh: '已报告修好', en: 'It is reported done' },
  REPAIR_CLOSED: { zh: '已经办结', en: 'It is closed' },
  REPAIR_CANCELLED: { zh: '已经撤销', en: 'It is cancelled' },
  PROJECT_UNKNOWN: { zh: '没有这个改造项目', en: 'There is no such improvement project' },
  RESOLUTION_UNKNOWN: {
    zh: '没有这项决议，或与本小区无关',
    en: 'There is no such resolution, or it does not concern the estate',
  },
  MATTER_UNKNOWN: { zh: '没有这项业主表决事项', en: 'There is no such matter of an owners’ vote' },
  MATTER_NOT_OF_WORKS: { zh: '该表决事项与工程无关', en: 'The matter leads to no works' },
  MATTER_NOT_PASSED: {
    zh: '该表决事项未通过，或表决已作废',
    en: 'The matter did not pass, or its vote was voided',
  },
  SHARE_ORGANIZATION: {
    zh: '出资来源为单位的应写明单位，其他来源不写',
    en: 'An organization is named where it is the source, and only there',
  },
  SHARE_NOT_POSITIVE: { zh: '出资金额应大于零', en: 'A share is above zero' },
  SHARE_TWICE: { zh: '同一来源只写一次', en: 'Each source has one share' },
  SHARES_NOT_BUDGET: { zh: '各方出资之和不等于预算', en: 'The shares do not make the budget' },
  FUND_NOT_DECIDED: {
    zh: '业主没有决定使用维修资金的数额',
    en: 'The owners have not decided an amount of the maintenance fund',
  },
  FUND_BEYOND_VOTE: {
    zh: '维修资金超过业主决定的数额',
    en: 'The maintenance fund would pay more than the owners decided',
  },
  PROJECT_NOT_STARTED: { zh: '尚未开工', en: 'It is not under way yet' },
  PROJECT_STARTED: { zh: '已经开工', en: 'It is under way already' },
  PROJECT_NOT_COMPLETED: { zh: '尚未完工', en: 'It is not completed yet' },
  PROJECT_COMPLETED: { zh: '已经完工', en: 'It is completed' },
  PROJECT_NOT_ACCEPTED: { zh: '尚未验收', en: 'It is not accepted yet' },
  PROJECT_ACCEPTED: { zh: '已经验收', en: 'It is accepted' },
  PROJECT_SETTLED: { zh: '已经结算', en: 'It is settled' },
  PROJECT_CANCELLED: { zh: '项目已经取消', en: 'The project is cancelled' },
  ACCEPTANCE_NOT_INDEPENDENT: {
    zh: '验收的单位和人应与施工单位、报告完工的单位无关',
    en: 'Who accepts has no part in the contractor or in who completed it',
  },
  SETTLEMENT_INCOMPLETE: { zh: '每一方出资应各结算一次', en: 'Each share is settled once' },
  SETTLEMENT_NEGATIVE: { zh: '结算金额不应小于零', en: 'A share comes to zero or more' },
  ACT_NOT_YOURS: { zh: '此事应由他人办理', en: 'This is for others to do' },
} as const satisfies ErrorCatalogue;

export type Code = keyof typeof errors;
