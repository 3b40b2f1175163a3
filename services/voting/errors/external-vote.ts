import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why a vote held elsewhere is refused. */
export const externalVoteErrors = {
  EXTERNAL_VOTE_UNKNOWN: { zh: '没有这次外部表决', en: 'There is no such external vote' },
  EXTERNAL_VOTE_RECORDED: {
    zh: '该平台的这一编号已经录入',
    en: 'The vote of this number on this platform is recorded already',
  },
  EXTERNAL_VOTE_IS_CONFIRMED: { zh: '外部表决已经核对', en: 'The external vote is confirmed already' },
  EXTERNAL_VOTE_IS_REJECTED: { zh: '外部表决已经退回', en: 'The external vote is rejected already' },
  EXTERNAL_VOTE_IS_VOIDING: {
    zh: '外部表决已被要求作废，待另一人处理',
    en: 'It was asked to void the external vote, which waits for another person',
  },
  EXTERNAL_VOTE_NOT_VOIDING: {
    zh: '没有人要求作废该外部表决',
    en: 'Nobody has asked to void the external vote',
  },
  EXTERNAL_VOTE_IS_VOIDED: { zh: '外部表决已经作废', en: 'The external vote is void' },
  EXTERNAL_VOIDING_OWN: {
    zh: '须由提出人以外的人作废',
    en: 'Another person than the one who asked for it voids it',
  },
  EXTERNAL_ELECTED_WITHOUT_ELECTION: {
    zh: '没有通过的选举业主委员会事项，不得录入当选名单',
    en: 'No election of a committee passed, so that nobody was elected',
  },
  EXTERNAL_ELECTED_MISSING: {
    zh: '外部表决的记录没有当选名单；须作废后连同名单重新录入',
    en: 'The record of the external vote does not say who was elected; it is voided and recorded anew with the list',
  },
  EXTERNAL_VOTE_OWN: {
    zh: '须由录入人以外的人核对',
    en: 'Another person than the one who recorded it confirms it',
  },
  EXTERNAL_CLASS_BELOW_LAW: {
    zh: '类别不得低于法律规定（《民法典》第二百七十八条）',
    en: 'The class is below the one of the law',
  },
  EXTERNAL_FIGURES_UNSOUND: {
    zh: '同意数不得超过参与数，参与数不得超过总数，总数须大于零',
    en: 'No more approve than take part, no more take part than there are, and there is somebody',
  },
  EXTERNAL_PASSED_BELOW_LAW: {
    zh: '所载数据未达法定比例，不能录为通过（《民法典》第二百七十八条）',
    en: 'By its own figures it did not reach the shares of the law, so that it is not recorded as passed',
  },
  EXTERNAL_VOTE_NOT_CONFIRMED: { zh: '外部表决尚未核对', en: 'The external vote is not confirmed yet' },
} as const satisfies ErrorCatalogue;
