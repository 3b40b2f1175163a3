import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why an act on a committee or its filing is refused. */
export const committeeErrors = {
  COMMITTEE_UNKNOWN: { zh: '没有这届业主委员会', en: 'There is no such committee' },
  COMMITTEE_CONSTITUTED: {
    zh: '已据此次选举登记业主委员会',
    en: 'A committee is constituted from this election already',
  },
  COMMITTEE_NOT_CONSTITUTED: {
    zh: '选举未产生业主委员会：未通过，或当选人数不足、未超过席位半数、应为单数而为双数',
    en: 'The election made no committee: it did not pass, or too few were elected, no more than half of the seats, or an even number',
  },
  COMMITTEE_VOTE_NOT_ONE: {
    zh: '须指明一项选举：外部表决或本平台的选举，二选一',
    en: 'A committee is constituted from one election: of another platform, or held here',
  },
  ELECTION_UNKNOWN: { zh: '没有这项选举', en: 'There is no such election' },
  ELECTION_NOT_FINAL: { zh: '选举结果尚未最终生效', en: 'The vote of the election is not final' },
  COMMITTEE_ORGANIZATION_UNKNOWN: {
    zh: '没有本小区的这个业主委员会组织',
    en: 'The estate has no such owners’ committee as an organization',
  },
  COMMITTEE_DAY_OUT_OF_RANGE: {
    zh: '日期不得早于当选日；首日不得晚于当选后一年，会议和离任不得晚于今日',
    en: 'A day lies not before the election; a first day within a year of it, a meeting or a leaving not in the future',
  },
  COMMITTEE_DAYS_OUT_OF_ORDER: {
    zh: '会议不得早于上次会议和已登记的离任；离任不得早于上次会议',
    en: 'A meeting lies not before the last one nor before a leaving on record, a leaving not before the last meeting',
  },
  COMMITTEE_STANDING: {
    zh: '现任业主委员会的任期不早于该日开始',
    en: 'The term of the committee that stands begins no earlier',
  },
  COMMITTEE_SUCCEEDED: { zh: '该届业主委员会已由下一届接任', en: 'The next committee has taken over' },
  COMMITTEE_ANNULLED: {
    zh: '选举已作废，该届业主委员会已终止',
    en: 'Its election was voided, so that the committee has ended',
  },
  TERM_TOO_LONG: { zh: '任期须在一年至规则上限之间', en: 'A term is one year to as many as the rules allow' },
  ALTERNATES_TOO_MANY: { zh: '候补委员超过规则的上限', en: 'There are more alternates than the rules allow' },
  MEMBER_UNKNOWN: { zh: '没有这名在任委员', en: 'There is no such member' },
  MEMBER_REPEATED: { zh: '同一委员出现两次', en: 'A member appears twice' },
  MEMBER_LEFT: { zh: '该委员已经离任', en: 'The member has left already' },
  PORTFOLIOS_INCOMPLETE: { zh: '每名在任委员须有一项分工', en: 'Each seated member has a portfolio' },
  CHAIR_NOT_ONE: { zh: '须有一名主任', en: 'There is one chair' },
  FILING_UNKNOWN: { zh: '没有这项备案', en: 'There is no such filing' },
  FILING_NOT_FILED: { zh: '尚未报送备案', en: 'It is not filed yet' },
  FILING_IS_FILED: { zh: '已经报送，待受理', en: 'It is filed already' },
  FILING_IS_ACCEPTED: { zh: '已经备案', en: 'The filing is accepted already' },
  FILING_IS_RETURNED: { zh: '备案已退回，待补正', en: 'The filing was returned' },
  FILING_OWN: {
    zh: '登记该届委员会或报送备案的人不得受理或退回',
    en: 'Whoever constituted the committee or submitted the filing neither accepts nor returns it',
  },
  TRAINING_RECORD_MISSING: { zh: '适用的规则要求附培训记录', en: 'The rules ask for a record of training' },
} as const satisfies ErrorCatalogue;
