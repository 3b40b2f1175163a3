/** Codes of the front door: what is brought, and what becomes of it. */
export const intakeErrors = {
  INTAKE_HAS_REPEATS: {
    zh: '有重复来件以本件的办理情况答复',
    en: 'Repeats are answered with how this case stands',
  },
  INTAKE_UNKNOWN: { zh: '没有这个来件', en: 'There is no such case' },
  INTAKE_IS_RECEIVED: { zh: '来件尚未派单', en: 'The case is not assigned' },
  INTAKE_IS_ASSIGNED: { zh: '来件正在办理，尚未答复', en: 'The case is handled and not replied to' },
  INTAKE_IS_REPLIED: { zh: '来件已答复', en: 'The case has been replied to' },
  INTAKE_IS_FOLLOWED_UP: { zh: '来件已回访', en: 'The case has been called back' },
  INTAKE_IS_CLOSED: { zh: '来件已办结', en: 'The case is closed' },
  INTAKE_IS_ESCALATED_TO_TABLE: { zh: '来件已提交会议', en: 'The case has been put to the table' },
  INTAKE_IS_REPEATED: { zh: '来件是重复件，以首件为准', en: 'The case repeats another' },
  INTAKE_IS_WITHDRAWN: { zh: '来件已撤回', en: 'The case is withdrawn' },
  INTAKE_IS_REOPENED: { zh: '来件正在重新办理', en: 'The case is handled again' },
  PROBLEM_UNKNOWN: { zh: '问题目录里没有这一项', en: 'The catalogue has no such problem' },
  PROBLEM_REPEATED: { zh: '问题目录里已有这个代码', en: 'The catalogue has that code' },
  REPLY_DAYS_SET: { zh: '该日已有一条同样的规定', en: 'There is such a rule from that day' },
  HOTLINE_NUMBER_NEEDED: { zh: '12345来件须写工单号', en: 'A hotline case needs the hotline’s number' },
  HOTLINE_NUMBER_TAKEN: { zh: '该工单号已登记', en: 'That hotline number is recorded' },
  BUILDING_NEEDED: { zh: '楼内的来件须写明楼栋', en: 'A matter of one building names the building' },
  RECEIVED_IN_FUTURE: { zh: '收到时间不能晚于现在', en: 'It cannot have come later than now' },
  NOT_REPEATED: { zh: '有新情况须指明首件', en: 'New facts belong to a first case' },
  FIRST_DIFFERS: { zh: '首件不是同一小区的同一问题', en: 'The first case is of another estate or problem' },
  HANDLER_IS_ACCUSED: {
    zh: '监督电话反映的单位不能承办，可以配合',
    en: 'Whom a supervision case is about may support and not handle it',
  },
  FOLLOW_UP_NEEDED: { zh: '投诉须先回访再办结', en: 'A complaint closes only after a call back' },
  SCOPE_TOO_SMALL: {
    zh: '楼内的小事在楼内解决，不上会',
    en: 'A matter of one building is not for the table',
  },
  BODY_ELSEWHERE: {
    zh: '该联席会议不属于这个小区或其所在区划',
    en: 'The body is of another place than the estate',
  },
  CHANNEL_OF_ORGANIZATIONS: {
    zh: '个人只能用网上渠道登记',
    en: 'A person records ONLINE; other channels are recorded by organizations',
  },
  NOT_OF_ESTATE: { zh: '贵单位与该小区无关', en: 'The organization has nothing to do with the estate' },
  NOT_INTAKE_KEEPER: {
    zh: '只有登记单位或辖区管理单位可以这样做',
    en: 'Only who recorded it or governs the place may do this',
  },
  NOT_HANDLER: { zh: '只有承办单位可以这样做', en: 'Only the handler may do this' },
  NOT_REPORTER: {
    zh: '只有本人、登记单位或辖区管理单位可以这样做',
    en: 'Only the person, who recorded it or who governs the place may do this',
  },
  CALLER_REPLIED: { zh: '答复的人不能回访', en: 'Who replied does not call back' },
  CATALOGUE_NOT_YOURS: {
    zh: '只有辖区管理单位可以这样做',
    en: 'Only an organization that governs a place may do this',
  },
} as const;
