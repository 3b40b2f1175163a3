import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why candidates, whom a ballot selects, or a draw is refused. */
export const electionErrors = {
  SEATS_NOT_ASKED: { zh: '只有选举须填应选名额', en: 'Only an election has seats to state' },
  SEATS_OUT_OF_RANGE: {
    zh: '应选名额不在规则允许的范围内',
    en: 'The seats are fewer or more than the rules allow',
  },
  SEATS_NOT_ODD: { zh: '应选名额须为单数', en: 'The number of seats is odd' },
  CANDIDATES_NOT_ASKED: { zh: '该事项没有候选人', en: 'Nobody stands in this matter' },
  CANDIDATES_MISSING: {
    zh: '没有所选的人；都不选的，请选反对',
    en: 'Nobody is selected; none of them is NO',
  },
  CANDIDATES_WITHOUT_YES: {
    zh: '都不选或弃权的，不能再选候选人',
    en: 'Who selects none of them, or abstains, selects nobody',
  },
  CANDIDATES_OVER_SEATS: { zh: '所选的人多于应选名额', en: 'More are selected than there are seats' },
  CANDIDATES_TOO_MANY: { zh: '候选人最多 50 名', en: 'At most 50 candidates' },
  CANDIDATES_TOO_FEW: { zh: '候选人少于应选名额', en: 'There are fewer candidates than seats' },
  CANDIDATES_UNREVIEWED: {
    zh: '尚有候选人未审核资格',
    en: 'The eligibility of a candidate is not confirmed',
  },
  CANDIDATE_REPEATED: { zh: '同一候选人出现两次', en: 'A candidate appears twice' },
  CANDIDATE_NOT_A_COMPANY: {
    zh: '选聘的候选单位须是在册的物业服务企业',
    en: 'Who stands in a selection is a property company of the directory',
  },
  COMPANY_NOT_ASKED: { zh: '选举的候选人不是单位', en: 'People stand in an election, no company' },
  CANDIDATE_UNKNOWN: { zh: '该事项没有这名候选人', en: 'There is no such candidate in this matter' },
  DRAW_NOT_ASKED: {
    zh: '本次表决没有选举，无须抽签',
    en: 'Nobody is elected in this vote, so that no lots are drawn',
  },
  DRAW_KEEPERS_NOT_TWO: {
    zh: '抽签种子须由两人保管，开始投票前各自提交校验值',
    en: 'Two people keep the parts of the seed, whose hashes are committed before the vote opens',
  },
  DRAW_PARTS_COMMITTED: { zh: '两部分的校验值均已提交', en: 'Both parts are committed already' },
  DRAW_PART_COMMITTED_BY_YOU: {
    zh: '您已提交，须由另一人提交另一部分',
    en: 'You have committed a part; another person commits the other',
  },
  DRAW_KEEPER_NOT_INDEPENDENT: {
    zh: '第二名保管人不得在第一人所代表的单位任职',
    en: 'The second keeper holds no post in the organization of the first',
  },
  DRAW_PART_MISSING: { zh: '您没有提交过校验值', en: 'You have committed no part' },
  DRAW_PART_SHOWN: { zh: '这一部分已经公开', en: 'The part is shown already' },
  DRAW_PART_TOO_SHORT: {
    zh: '须为 32 至 128 位小写十六进制',
    en: 'A part has 32 to 128 lower-case hexadecimal digits',
  },
  DRAW_PART_NOT_AS_COMMITTED: { zh: '与所提交的校验值不符', en: 'It is not what was committed' },
  DRAW_PENDING: {
    zh: '须抽签确定名次，种子的两部分尚未齐备',
    en: 'Lots are to be drawn, and a part of the seed is not shown yet',
  },
} as const satisfies ErrorCatalogue;
