import { commonErrors, type ErrorCatalogue } from '../../platform/user-errors';

/** Every code community may refuse with. */
export const errors = {
  ...commonErrors,
  DIVISION_UNKNOWN: { zh: '没有这个区划', en: 'There is no such division' },
  DIVISION_LEVEL_WRONG: { zh: '区划层级必须低于上级', en: 'A division lies below one of a higher level' },
  NAME_TAKEN: { zh: '已有同名登记', en: 'The name is taken' },
  BUILDINGS_REPEATED: { zh: '楼号或室号重复', en: 'A building or unit number is repeated' },
  ESTATE_UNKNOWN: { zh: '没有这个小区', en: 'There is no such estate' },
  ORGANIZATION_UNKNOWN: { zh: '没有这个组织', en: 'There is no such organization' },
  ORGANIZATION_ENDED: { zh: '该组织已经终止', en: 'The organization has ended' },
  DATE_TOO_EARLY: { zh: '日期必须晚于开始日期', en: 'The date must lie after the first day' },
  DATE_IN_FUTURE: { zh: '日期不能晚于今天', en: 'The date must not lie in the future' },
  NAME_UNCHANGED: { zh: '名称没有变化', en: 'The name has not changed' },
  MERGE_INTO_ITSELF: { zh: '不能并入自身', en: 'An organization cannot be merged into itself' },
  SPLIT_NEEDS_TWO: { zh: '拆分至少需要两个不同名称', en: 'A split needs at least two different names' },
  PERSON_UNKNOWN: { zh: '没有这个人员', en: 'There is no such person' },
  SUBJECT_TAKEN: { zh: '该登录标识已属于他人', en: 'The subject belongs to another person' },
  APPOINTMENT_UNKNOWN: { zh: '没有这项任职', en: 'There is no such appointment' },
  APPOINTMENT_ENDED: { zh: '该任职已经结束', en: 'The appointment has ended' },
} as const satisfies ErrorCatalogue;

export type Code = keyof typeof errors;
