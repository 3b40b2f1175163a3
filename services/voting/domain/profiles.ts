import type { Comparator } from '../../../platform/exact';
import { MATTERS_OF_ARTICLE_278 } from './matter';
import type { ProfileMore, ProfileValue, RuleProfile, RuleThreshold, ValueSource } from './rule-profile';

/** The nation's rules and those of three cities, as data: what a place decides on starts from one of them. */

const CODE = '《中华人民共和国民法典》';
const REGULATION = '《物业管理条例》';
const INTERPRETATION = '《最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释》';
const ARTICLE_278 = '《民法典》第二百七十八条';

const share = (numerator: number, denominator: number, comparator: Comparator): RuleThreshold => ({
  numerator,
  denominator,
  comparator,
  article: ARTICLE_278,
});
const both = (threshold: RuleThreshold) => ({ area: threshold, heads: threshold });

const law = (document: string, article: string): ValueSource => ({ kind: 'LAW', document, article });
/** The place's own rules; their article is left for the place to fill in. */
const local = (document: string): ValueSource => ({ kind: 'LOCAL', document, article: null });
const PRACTICE: ValueSource = { kind: 'PRACTICE', document: null, article: null };

const NATIONAL_MORE: ProfileMore = {
  extraordinaryNoticeDays: 15,
  votingDaysMin: 1,
  votingDaysMax: 60,
  extensionsMax: 1,
  extensionDaysMax: 30,
  rollObjectionDays: 7,
  announceDays: 7,
  objectionDays: 7,
  filingDays: 30,
  filingNeedsTraining: false,
  proxy: { allowed: true, maxPerAgent: 3, barredRoles: ['PROPERTY_COMPANY'] },
  specialSpaces: { PARKING: 'EXCLUDE', STORAGE: 'EXCLUDE', STALL: 'EXCLUDE' },
  committee: { minSeats: 5, maxSeats: 11, odd: true, termMaxYears: 5, reelectionDays: 90, smallEstate: null },
  election: { ranking: 'HEADS_THEN_AREA', whenEven: 'DROP_LOWEST', alternatesMax: 2 },
  supportDays: 90,
  requisition: { by: 'HEADS', numerator: 1, denominator: 5, organizeDays: 30 },
  sources: {
    thresholds: law(CODE, '第二百七十八条第二款、第一千二百五十九条'),
    noticeDays: law(REGULATION, '第十四条'),
    extraordinaryNoticeDays: law(REGULATION, '第十四条'),
    votingDays: PRACTICE,
    extensions: PRACTICE,
    channels: PRACTICE,
    duplicatePolicy: PRACTICE,
    nonResponse: PRACTICE,
    proxy: PRACTICE,
    specialSpaces: law(INTERPRETATION, '第二条'),
    splitOwnerPolicy: PRACTICE,
    invalidCountsAsParticipation: PRACTICE,
    rollObjectionDays: PRACTICE,
    announceDays: PRACTICE,
    objectionDays: PRACTICE,
    filing: law(REGULATION, '第十六条'),
    committee: PRACTICE,
    election: PRACTICE,
    requisition: law(REGULATION, '第十三条'),
    // No law says how long; ninety days is this system's own default.
    supportDays: PRACTICE,
  },
};

/** Art. 278: two thirds of area and heads take part; then more than half, or three quarters, of both agree. */
export const NATIONAL_2021: RuleProfile = {
  name: '全国',
  version: 1,
  state: 'ACTIVE',
  validFrom: '2021-01-01',
  validTo: null,
  basis: [
    { document: CODE, article: '第二百七十八条' },
    { document: CODE, article: '第一千二百五十九条' },
    { document: REGULATION, article: '第十三条、第十四条、第十六条' },
    { document: INTERPRETATION, article: '第二条、第八条、第九条' },
  ],
  noticeDays: 15,
  channels: ['ONLINE', 'PAPER'],
  duplicatePolicy: 'FIRST_VALID_WINS',
  nonResponse: 'NOT_PARTICIPATED',
  followMajorityInMajor: false,
  splitOwnerPolicy: 'SUPPORTS_NONE',
  invalidCountsAsParticipation: false,
  matters: MATTERS_OF_ARTICLE_278,
  thresholds: {
    GENERAL: { participation: both(share(2, 3, 'AT_LEAST')), approval: both(share(1, 2, 'MORE_THAN')) },
    MAJOR: { participation: both(share(2, 3, 'AT_LEAST')), approval: both(share(3, 4, 'AT_LEAST')) },
  },
  more: NATIONAL_MORE,
};

/** A city's rules: the nation's, but for what its own document says. */
function city(
  of: { readonly name: string; readonly document: string; readonly validFrom: string },
  values: readonly ProfileValue[],
  rules: Partial<RuleProfile>,
  more: Partial<ProfileMore>,
): RuleProfile {
  const sources = Object.fromEntries(values.map((value) => [value, local(of.document)]));
  return {
    ...NATIONAL_2021,
    ...rules,
    name: of.name,
    validFrom: of.validFrom,
    basis: [...NATIONAL_2021.basis, { document: of.document, article: '' }],
    more: { ...NATIONAL_MORE, ...more, sources: { ...NATIONAL_MORE.sources, ...sources } },
  };
}

export const PROFILE_TEMPLATES = {
  NATIONAL: NATIONAL_2021,
  // Online through the municipal system alone; five seats or more and odd, three where there are few units.
  BEIJING: city(
    { name: '北京市', document: '《北京市物业管理条例》', validFrom: '2021-01-01' },
    ['channels', 'announceDays', 'committee', 'filing'],
    { channels: ['ONLINE'] },
    {
      announceDays: 3,
      committee: { ...NATIONAL_MORE.committee, smallEstate: { maxUnits: 100, minSeats: 3 } },
    },
  ),
  // Written proxies vote as they were instructed; a filing comes with a record of training.
  SHANGHAI: city(
    { name: '上海市', document: '《上海市住宅物业管理规定》', validFrom: '2021-01-01' },
    ['proxy', 'filing'],
    {},
    { filingNeedsTraining: true, proxy: { ...NATIONAL_MORE.proxy, instructed: true } },
  ),
  // Electronic unless an owner asks for paper; 5 to 60 days of voting; 7 days' notice of an extraordinary vote.
  HANGZHOU: city(
    { name: '杭州市', document: '《杭州市物业管理条例》', validFrom: '2021-01-01' },
    ['channels', 'votingDays', 'extraordinaryNoticeDays'],
    {},
    { votingDaysMin: 5, votingDaysMax: 60, extraordinaryNoticeDays: 7 },
  ),
} as const satisfies Readonly<Record<string, RuleProfile>>;
export type ProfileTemplate = keyof typeof PROFILE_TEMPLATES;

/** The rules of a vote whole: one prepared before they said all this goes by the nation's for the rest. */
export const moreOf = ({ more }: RuleProfile): ProfileMore => ({
  ...NATIONAL_MORE,
  ...more,
  sources: { ...NATIONAL_MORE.sources, ...more?.sources },
});
