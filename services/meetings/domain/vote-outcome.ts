import { formatYuan } from '../../../platform/exact';

/** How a vote of the owners came out, as voting tells it. */
export interface ToldVote {
  readonly number: string;
  readonly matters: readonly { readonly status: string; readonly decided?: Decided }[];
  /** Where it was held, if not here. */
  readonly external?: { readonly platform: string; readonly reference: string };
}

/** What a matter decides, as far as a line of an agenda says it; amounts in fen. */
export interface Decided {
  readonly type: string;
  readonly termMonths?: number | null;
  readonly endsOn?: string;
  readonly effectiveOn?: string;
  readonly amount?: string;
  readonly perSquareMetre?: string | null;
  readonly total?: string | null;
  readonly budget?: string;
  readonly yearlyRevenue?: string | null;
}

const OUTCOMES: Readonly<Record<string, string>> = {
  PASSED: '已通过',
  REJECTED: '未通过',
  NOT_QUORATE: '参与未达法定比例',
  INDETERMINATE: '无法认定',
  NOT_CONSTITUTED: '未能产生',
  VOIDED: '已作废',
};

/** How many decisions a line names. */
const NAMED = 3;

const yuan = (fen: string | null | undefined): string => `${formatYuan(BigInt(fen ?? 0))}元`;

/** What is to be carried out, in a few words; null for a kind that this version does not know. */
function decidedZh(decided: Decided): string | null {
  switch (decided.type) {
    case 'COMPANY_TENDER':
      return `选聘物业服务企业，合同期限${decided.termMonths}个月`;
    case 'COMPANY_ENGAGEMENT':
      return `聘用物业服务企业，合同期限${decided.termMonths}个月`;
    case 'COMPANY_DISMISSAL':
      return `解聘物业服务企业，自${decided.endsOn}起不再服务`;
    case 'FEE_ADJUSTMENT':
      return `自${decided.effectiveOn}起调整物业费`;
    case 'FUND_USE':
      return `使用维修资金${yuan(decided.amount)}`;
    case 'FUND_RAISING':
      return decided.perSquareMetre
        ? `筹集维修资金每平方米${yuan(decided.perSquareMetre)}`
        : `筹集维修资金共${yuan(decided.total)}`;
    case 'REBUILDING':
      return `改建、重建，预算${yuan(decided.budget)}`;
    case 'COMMON_PARTS_TRADE':
      return decided.yearlyRevenue
        ? `利用共有部分经营，年收益${yuan(decided.yearlyRevenue)}`
        : '改变共有部分的用途';
    default:
      return null;
  }
}

/**
 * As the agenda shows it: 业主表决结果 2026-003：已通过（使用维修资金120000.00元）, or 已通过 2 项、未通过 1 项 where the matters differ,
 * with what was passed. One that was held elsewhere says where: 业主表决结果（外部平台：市物业服务平台 2026-17）：已通过.
 */
export function outcomeTitle({ number, matters, external }: ToldVote): string {
  const texts = matters.map(({ status }) => OUTCOMES[status] ?? status);
  const different = [...new Set(texts)];
  const summary =
    different.length === 1
      ? different[0]
      : different.map((text) => `${text} ${texts.filter((it) => it === text).length} 项`).join('、');
  const held = external ? `（外部平台：${external.platform} ${external.reference}）` : ` ${number}`;
  const passed = matters.flatMap(
    ({ status, decided }) => (status === 'PASSED' && decided && decidedZh(decided)) || [],
  );
  const more = passed.length > NAMED ? `等${passed.length}项` : '';
  const what = passed.length > 0 ? `（${passed.slice(0, NAMED).join('；')}${more}）` : '';
  return `业主表决结果${held}：${summary}${what}`;
}
