import { commonErrors, type ErrorCatalogue } from '../../platform/user-errors';

/** Every code voting may refuse with. */
export const errors = {
  ...commonErrors,
  ESTATE_UNKNOWN: { zh: '没有这个小区', en: 'There is no such estate' },
  UNIT_UNKNOWN: { zh: '该小区没有这处房屋', en: 'The estate has no such unit' },
  RESOLUTION_UNKNOWN: { zh: '没有这项决议', en: 'There is no such resolution' },
  RESOLUTION_HAS_VOTE: { zh: '该决议已有表决正在进行', en: 'A vote on the resolution is under way' },
  RESOLUTION_NOT_FOR_OWNERS: {
    zh: '该决议不提请业主表决',
    en: 'The resolution does not put a matter to the owners',
  },
  ENTRIES_MISSING: { zh: '没有要导入的内容', en: 'There is nothing to import' },
  ENTRIES_TOO_MANY: { zh: '一次最多导入 2000 户', en: 'At most 2,000 units at a time' },
  UNIT_REPEATED: { zh: '同一房屋出现两次', en: 'The unit appears twice' },
  AREA_NOT_POSITIVE: { zh: '面积必须大于零', en: 'The area must be more than zero' },
  OWNERS_MISSING: { zh: '没有产权人', en: 'There is no owner' },
  OWNER_REPEATED: { zh: '同一产权人出现两次', en: 'An owner appears twice' },
  OWNER_NAME_DIFFERS: { zh: '同一主体标识有不同姓名', en: 'One subject goes by two names' },
  NAME_MISSING: { zh: '没有姓名', en: 'The name is missing' },
  REPRESENTATIVE_NOT_OWNER: {
    zh: '代表必须是产权人之一',
    en: 'The representative must be one of the owners',
  },
  REGISTER_EMPTY: { zh: '该小区尚无业主名册', en: 'The estate has no register yet' },
  REGISTER_INCOMPLETE: {
    zh: '有房屋不在业主名册中',
    en: 'Units of the estate are missing from the register',
  },
  PROFILE_MISSING: { zh: '没有当日适用的表决规则', en: 'No rules are in force on that day' },
  MATTERS_MISSING: { zh: '没有表决事项', en: 'There is no matter to vote on' },
  MATTERS_TOO_MANY: { zh: '一次最多表决 20 项', en: 'At most 20 matters at a time' },
  SESSION_UNKNOWN: { zh: '没有这次表决', en: 'There is no such vote' },
  ROLL_FROZEN: { zh: '名册已经锁定', en: 'The roll is frozen already' },
  ROLL_NOT_FROZEN: { zh: '名册尚未锁定', en: 'The roll is not frozen yet' },
  ROLL_HASH_MISMATCH: {
    zh: '名册、事项或规则与锁定时不符，不能计票',
    en: 'Roll, matters or rules are not what was frozen',
  },
  VOTING_OPENED: { zh: '投票已经开始过', en: 'The voting has been opened already' },
  VOTING_NOT_OPEN: { zh: '不在投票期间', en: 'The voting is not open' },
  VOTING_STILL_RUNNING: { zh: '尚未到公告的截止时刻', en: 'The announced end has not come yet' },
  VOTING_NOT_CLOSED: { zh: '投票尚未截止', en: 'The voting is not closed yet' },
  VOTE_TALLIED: { zh: '已经计票', en: 'The vote is tallied already' },
  VOTE_VOIDED: { zh: '表决已作废', en: 'The vote is void' },
  CLOSES_TOO_EARLY: { zh: '截止时刻必须在此刻之后', en: 'The voting must end in the future' },
  UNIT_NOT_ON_ROLL: {
    zh: '名册上没有可由您投票的这处房屋',
    en: 'The roll has no such unit for you to vote for',
  },
  MATTER_UNKNOWN: { zh: '该事项未列入本次表决', en: 'The matter was not posted for this vote' },
  CHOICE_REPEATED: { zh: '对同一事项表态两次', en: 'Two choices on one matter' },
  CHOICE_MISSING: { zh: '有事项未表态', en: 'A matter has no choice' },
  ALREADY_VOTED: { zh: '该户已经投票，先投者有效', en: 'The unit has voted; the first ballot counts' },
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

export type Code = keyof typeof errors;
