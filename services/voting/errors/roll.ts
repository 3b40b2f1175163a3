import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why an act on a roll is refused. */
export const rollErrors = {
  ROLL_OUTDATED: {
    zh: '名册公示后业主名册又有变化，须先更正',
    en: 'The register has changed since the roll was published: correct these units first',
  },
  ROLL_NOT_PUBLISHED: { zh: '投票名册尚未公示', en: 'The roll is not published yet' },
  ROLL_PUBLISHED: { zh: '投票名册已经公示', en: 'The roll is published already' },
  ROLL_OBJECTIONS_RUNNING: { zh: '名册异议期未满', en: 'The days for objections to the roll are not over' },
  ROLL_OBJECTIONS_OVER: { zh: '名册异议期已满', en: 'The days for objections to the roll are over' },
  ROLL_OBJECTIONS_OPEN: { zh: '尚有名册异议未答复', en: 'An objection to the roll has no answer yet' },
  ROLL_ENTRY_UNCHANGED: {
    zh: '公示名册与业主名册一致，请先更正业主名册',
    en: 'The roll says what the register says: correct the register first',
  },
  OBJECTION_OPEN_ALREADY: {
    zh: '您对这处房屋的异议尚待答复',
    en: 'Your objection about this unit waits for its answer',
  },
  ROLL_FROZEN: { zh: '名册已经锁定', en: 'The roll is frozen already' },
  ROLL_NOT_FROZEN: { zh: '名册尚未锁定', en: 'The roll is not frozen yet' },
  ROLL_HASH_MISMATCH: {
    zh: '名册、事项或规则与锁定时不符，不能计票',
    en: 'Roll, matters or rules are not what was frozen',
  },
} as const satisfies ErrorCatalogue;
