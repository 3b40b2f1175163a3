import { localDate } from '../../../platform/dates';
import { explain, type Standing } from '../../../services/meetings/domain/explanation';
import type { ActionItemState } from '../../../services/meetings/domain/kinds';

const today = localDate('2026-09-10');
const standing = (more: Partial<Standing>): Standing => ({
  state: 'IN_PROGRESS',
  lead: '派出所',
  dueOn: localDate('2026-09-30'),
  originalDueOn: localDate('2026-09-30'),
  carriedCount: 0,
  reworkCount: 0,
  reopenedCount: 0,
  extensionAsked: false,
  partsOpen: 0,
  blockedReason: null,
  blockedUntil: null,
  escalatedTo: null,
  lastStepOn: today,
  ...more,
});
const said = (more: Partial<Standing>): string => explain(standing(more), today);

test.each<[string, Partial<Standing>, string]>([
  ['in time', {}, '派出所正在办理。'],
  [
    'overdue since yesterday',
    { dueOn: localDate('2026-09-09'), originalDueOn: localDate('2026-09-09') },
    '派出所正在办理；期限 2026-09-09，已逾期 1 天。',
  ],
  ['due today', { dueOn: today, originalDueOn: today }, '派出所正在办理。'],
  ['given more time', { originalDueOn: localDate('2026-09-01') }, '派出所正在办理；期限原为 2026-09-01。'],
  ['parts are open, and in time', { partsOpen: 2 }, '派出所正在办理。'],
  [
    'the lead is done and the support is not',
    { state: 'SUBMITTED', partsOpen: 2 },
    '派出所已提交，待核验；2 家配合单位还没有完成。',
  ],
  [
    'both are late',
    { dueOn: localDate('2026-09-09'), originalDueOn: localDate('2026-09-09'), partsOpen: 1 },
    '派出所正在办理；期限 2026-09-09，已逾期 1 天；1 家配合单位还没有完成。',
  ],
  ['closed with a part undone', { state: 'CLOSED', partsOpen: 1 }, '已销号。'],
  ['more time is asked', { extensionAsked: true }, '派出所正在办理；已申请延期，待召集单位决定。'],
  ['sent back twice', { reworkCount: 2 }, '派出所正在办理；核验退回过 2 次。'],
  ['a visit found it undone', { state: 'REOPENED', reopenedCount: 1 }, '回访不满意，派出所重新办理。'],
  ['and it is worked on', { reopenedCount: 1 }, '派出所正在办理；回访后重新办理过 1 次。'],
  ['carried', { carriedCount: 3 }, '派出所正在办理；已结转 3 次。'],
  [
    'blocked until a day',
    { state: 'BLOCKED', blockedReason: '等待配件。', blockedUntil: localDate('2026-09-20') },
    '派出所受阻：等待配件，预计到 2026-09-20。',
  ],
  ['silent for thirteen days', { lastStepOn: localDate('2026-08-28') }, '派出所正在办理。'],
  ['silent for fourteen', { lastStepOn: localDate('2026-08-27') }, '派出所正在办理；14 天没有动静。'],
  ['silent, but over', { state: 'CANCELLED', lastStepOn: localDate('2026-01-01') }, '已取消。'],
])('M10: %s', (_what, more, text) => {
  expect(said(more)).toBe(text);
});

const WORDS: Readonly<Record<ActionItemState, string>> = {
  ISSUED: '待派出所签收。',
  ACCEPTED: '派出所已签收，尚未报告进展。',
  RETURN_REQUESTED: '派出所申请退回，待召集单位裁定，其间仍由派出所负责。',
  IN_PROGRESS: '派出所正在办理。',
  BLOCKED: '派出所受阻：等待配件。',
  SUBMITTED: '派出所已提交，待核验。',
  VERIFIED: '已核验，待召集单位销号。',
  CLOSED: '已销号。',
  REOPENED: '回访不满意，派出所重新办理。',
  ESCALATED: '已上报街道办事处，待答复。',
  CLOSED_UNRESOLVED: '经会议议定，以未解决终止。',
  CANCELLED: '已取消。',
  DUPLICATE: '与另一任务重复，以那一件为准。',
};

test.each(Object.entries(WORDS) as [ActionItemState, string][])('M10: %s in words', (state, words) => {
  expect(said({ state, escalatedTo: '街道办事处', blockedReason: '等待配件' })).toBe(words);
});
