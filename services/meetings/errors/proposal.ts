import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why an act on a proposal is refused. */
export const proposalErrors = {
  PROPOSAL_UNKNOWN: { zh: '没有这个议案', en: 'There is no such proposal' },
  PROPOSAL_EXISTS: { zh: '该建议已整理成议案', en: 'A proposal was made of that suggestion' },
  PROPOSAL_IS_ON_TABLE: { zh: '议案已列入议程', en: 'The proposal is on the table' },
  PROPOSAL_IS_WITHDRAWN: { zh: '议案已撤回', en: 'The proposal is withdrawn' },
  PROPOSAL_LAPSED: { zh: '征求支持的期限已过', en: 'The days for support are over' },
  ALREADY_SUPPORTED: { zh: '您已支持', en: 'You support it already' },
  NOT_SUPPORTED: { zh: '您没有支持', en: 'You do not support it' },
  NOT_OPENER: {
    zh: '只有整理提出的单位和召集单位可以撤回',
    en: 'Only who opened it, and the convener, may withdraw it',
  },
  INTAKE_NOT_SUGGESTION: { zh: '来件不是建议', en: 'The case is no suggestion' },
  SUPPORTERS_INVALID: { zh: '需要的支持人数为 1 至 100000', en: 'It takes 1 to 100,000 supporters' },
  UNTIL_UNFIT: { zh: '期限须在今天以后、一年以内', en: 'The last day lies after today and within a year' },
} as const satisfies ErrorCatalogue;
