import { daysBetween, type LocalDate } from '../../../platform/dates';
import { arePartsDue, daysOverdue, isOpen } from './action-item';
import type { ActionItemState } from './kinds';

/** What is needed to say in words how an item stands. */
export interface Standing {
  readonly state: ActionItemState;
  readonly lead: string;
  readonly dueOn: LocalDate;
  readonly originalDueOn: LocalDate;
  readonly carriedCount: number;
  readonly reworkCount: number;
  readonly reopenedCount: number;
  /** More time is asked for and not decided on. */
  readonly extensionAsked: boolean;
  /** How many organizations in support have not done their part. */
  readonly partsOpen: number;
  readonly blockedReason: string | null;
  readonly blockedUntil: LocalDate | null;
  readonly escalatedTo: string | null;
  /** The day on which anything last happened to it. */
  readonly lastStepOn: LocalDate;
}

/** From so many days without a step on, the silence is worth a word. */
const SILENT_FROM = 14;

export const silentDays = (state: ActionItemState, lastStepOn: LocalDate, today: LocalDate): number =>
  isOpen(state) ? daysBetween(lastStepOn, today) : 0;

/** In whose hands it is, why it is late, and how long nothing has been heard, in one sentence. */
export function explain(standing: Standing, today: LocalDate): string {
  const { dueOn, originalDueOn, carriedCount, reworkCount, reopenedCount, state } = standing;
  const overdue = daysOverdue(state, dueOn, today);
  const silent = silentDays(state, standing.lastStepOn, today);
  const partsLate = isOpen(state) && arePartsDue(state, dueOn, today) ? standing.partsOpen : 0;
  const parts = [
    inHands(standing),
    overdue > 0 && `期限 ${dueOn}，已逾期 ${overdue} 天`,
    dueOn !== originalDueOn && `期限原为 ${originalDueOn}`,
    partsLate > 0 && `${partsLate} 家配合单位还没有完成`,
    standing.extensionAsked && '已申请延期，待召集单位决定',
    reworkCount > 0 && `核验退回过 ${reworkCount} 次`,
    reopenedCount > 0 && state !== 'REOPENED' && `回访后重新办理过 ${reopenedCount} 次`,
    carriedCount > 0 && `已结转 ${carriedCount} 次`,
    silent >= SILENT_FROM && `${silent} 天没有动静`,
  ];
  return `${parts.filter((part) => part !== false).join('；')}。`;
}

function inHands({ state, lead, blockedReason, blockedUntil, escalatedTo }: Standing): string {
  switch (state) {
    case 'ISSUED':
      return `待${lead}签收`;
    case 'ACCEPTED':
      return `${lead}已签收，尚未报告进展`;
    case 'RETURN_REQUESTED':
      return `${lead}申请退回，待召集单位裁定，其间仍由${lead}负责`;
    case 'IN_PROGRESS':
      return `${lead}正在办理`;
    case 'BLOCKED':
      return `${lead}受阻：${blockedReason?.replace(/[。.]$/, '')}${blockedUntil ? `，预计到 ${blockedUntil}` : ''}`;
    case 'SUBMITTED':
      return `${lead}已提交，待核验`;
    case 'VERIFIED':
      return '已核验，待召集单位销号';
    case 'CLOSED':
      return '已销号';
    case 'REOPENED':
      return `回访不满意，${lead}重新办理`;
    case 'ESCALATED':
      return `已上报${escalatedTo}，待答复`;
    case 'CLOSED_UNRESOLVED':
      return '经会议议定，以未解决终止';
    case 'CANCELLED':
      return '已取消';
    case 'DUPLICATE':
      return '与另一任务重复，以那一件为准';
  }
}
