import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why a matter is not put to the vote so. */
export const matterErrors = {
  MATTERS_MISSING: { zh: '没有表决事项', en: 'There is no matter to vote on' },
  MATTERS_TOO_MANY: { zh: '一次最多表决 20 项', en: 'At most 20 matters at a time' },
  METHOD_NOT_FOR_KIND: {
    zh: '选举仅用于业委会选举，选聘仅用于物业服务企业',
    en: 'An election is of the committee, a selection of the company',
  },
  METHOD_NOT_DEMANDED: {
    zh: '联名提议只写明事项，候选人和决定的内容由组织者公告',
    en: 'A requisition names the matter; who stands and what exactly is decided is posted by those who run the vote',
  },
  DETAILS_MISSING: {
    zh: '聘用或者解聘物业服务企业的事项须写明是哪家企业',
    en: 'A matter on the company says which company it engages or dismisses',
  },
  DETAILS_NOT_ONE: {
    zh: '决定的内容须填且只填一项',
    en: 'What a matter decides is given exactly once',
  },
  DETAILS_NOT_FOR_KIND: {
    zh: '决定的内容与事项种类或者表决方式不符',
    en: 'What it decides is not of the matter’s kind and method',
  },
  DETAILS_NOT_A_COMPANY: {
    zh: '须是在册的物业服务企业',
    en: 'The company is one of the directory',
  },
  DETAILS_BEFORE_CLOSE: {
    zh: '事项生效日须在投票截止日之后',
    en: 'What a matter decides takes effect after the voting has ended',
  },
  BEARERS_UNKNOWN: {
    zh: '分摊的楼栋或者房屋不在本小区、重复、为空，或者两者都填',
    en: 'The buildings or units that bear it are not the estate’s, are named twice, are none, or both are given',
  },
  FEE_RATES_UNSOUND: {
    zh: '物业费须逐类房屋各列一次、不超过每平方米每月一千元，且与现行标准不同',
    en: 'A fee is given once for each kind of unit, at most 1,000 yuan per square metre and month, and another than before',
  },
  MATTER_AMOUNT_OUT_OF_RANGE: {
    zh: '金额须大于零、不超过一百亿元',
    en: 'An amount is more than nothing and at most ten billion yuan',
  },
  RAISING_NOT_ONE: {
    zh: '筹集金额须填每平方米金额或者总额之一',
    en: 'What is raised is given by square metre or in all, one of the two',
  },
  TERM_OUT_OF_RANGE: { zh: '期限须为 1–240 个月', en: 'A term is 1–240 months' },
  TRADE_INCOMPLETE: {
    zh: '经营方、年收益、期限须同时写明，或者都不写',
    en: 'Counterparty, yearly revenue and term are given together, or none of them',
  },
} as const satisfies ErrorCatalogue;
