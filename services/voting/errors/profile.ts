import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why rules of a place are refused. */
export const profileErrors = {
  PROFILE_MISSING: { zh: '没有当日适用的表决规则', en: 'No rules are in force on that day' },
  DIVISION_UNKNOWN: { zh: '没有这个区划', en: 'There is no such division' },
  PROFILE_UNKNOWN: { zh: '没有这版规则', en: 'There are no such rules' },
  PROFILE_BELOW_LAW: {
    zh: '不得低于法律规定的要求（《民法典》第二百七十八条，《物业管理条例》第十三条、第十四条、第十六条）',
    en: 'Rules may not ask for less than the law does',
  },
  PROFILE_UNSOUND: { zh: '规则中的数值相互矛盾', en: 'The numbers make no sense together' },
  PROFILE_NOT_SUBMITTED: { zh: '规则尚未提交', en: 'The rules are not submitted yet' },
  PROFILE_SUBMITTED: { zh: '规则已经提交', en: 'The rules are submitted already' },
  PROFILE_ACTIVE: { zh: '规则已经生效', en: 'The rules are in force already' },
  PROFILE_SUPERSEDED: { zh: '规则已被取代', en: 'The rules are superseded' },
  PROFILE_OWN: { zh: '须由拟定人以外的人办理生效', en: 'Another person than the author puts rules in force' },
  PROFILE_NOT_LATER: {
    zh: '施行日期必须晚于现行版本的施行日期',
    en: 'Rules begin after those that they supersede',
  },
} as const satisfies ErrorCatalogue;
