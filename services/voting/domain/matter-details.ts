import { today } from '../../../platform/dates';
import { formatYuan } from '../../../platform/exact';
import type { MatterMethod, UnitKind, VotingMatterKind } from './kinds';

/** What a matter decides, as it is kept and hashed with the notice: amounts in fen as digits, terms in months, days. */

/** Whose units bear a cost: all of the estate, those of some buildings by their numbers, or some by their ids. */
export type Bearers =
  | { readonly scope: 'ESTATE' }
  | { readonly scope: 'BUILDINGS'; readonly buildings: readonly number[] }
  | { readonly scope: 'UNITS'; readonly unitIds: readonly string[] };

export interface FeeChange {
  readonly unitKind: UnitKind;
  /** Per square metre and month; null where there was none. */
  readonly from: string | null;
  readonly to: string;
}

/** A company with its name as it stood. */
interface OfCompany {
  readonly organizationId: string;
  readonly organizationName: string;
}

export type MatterDetails =
  | { readonly type: 'COMPANY_TENDER'; readonly criteria: string; readonly termMonths: number }
  | (OfCompany & { readonly type: 'COMPANY_ENGAGEMENT'; readonly termMonths: number })
  /** `endsOn` is the first day without service. */
  | (OfCompany & { readonly type: 'COMPANY_DISMISSAL'; readonly endsOn: string })
  | { readonly type: 'FEE_ADJUSTMENT'; readonly effectiveOn: string; readonly rates: readonly FeeChange[] }
  | {
      readonly type: 'FUND_USE';
      readonly project: string;
      readonly amount: string;
      readonly bearers: Bearers;
    }
  | {
      readonly type: 'FUND_RAISING';
      readonly reason: string;
      /** One of the two. */
      readonly perSquareMetre: string | null;
      readonly total: string | null;
      readonly bearers: Bearers;
    }
  | {
      readonly type: 'REBUILDING';
      readonly part: string;
      readonly permit: string | null;
      readonly budget: string;
    }
  | {
      readonly type: 'COMMON_PARTS_TRADE';
      readonly part: string;
      readonly use: string;
      /** All three, or none where only the use changes. */
      readonly counterparty: string | null;
      readonly yearlyRevenue: string | null;
      readonly termMonths: number | null;
    };
export type DetailsType = MatterDetails['type'];

/** Civil Code Art. 278: which matters decide what, and how they are answered. */
const OF_MATTER: Readonly<
  Record<DetailsType, { readonly kind: VotingMatterKind; readonly method: MatterMethod }>
> = {
  COMPANY_TENDER: { kind: 'COMPANY_CHANGE', method: 'SELECTION' },
  COMPANY_ENGAGEMENT: { kind: 'COMPANY_CHANGE', method: 'APPROVAL' },
  COMPANY_DISMISSAL: { kind: 'COMPANY_CHANGE', method: 'APPROVAL' },
  FEE_ADJUSTMENT: { kind: 'OTHER_MAJOR', method: 'APPROVAL' },
  FUND_USE: { kind: 'FUND_USE', method: 'APPROVAL' },
  FUND_RAISING: { kind: 'FUND_RAISING', method: 'APPROVAL' },
  REBUILDING: { kind: 'REBUILDING', method: 'APPROVAL' },
  COMMON_PARTS_TRADE: { kind: 'COMMON_PARTS_USE', method: 'APPROVAL' },
};
export const DETAILS_TYPES = Object.keys(OF_MATTER) as readonly DetailsType[];

export const fitsMatter = (
  type: DetailsType,
  matter: { readonly kind: VotingMatterKind; readonly method: MatterMethod },
): boolean => OF_MATTER[type].kind === matter.kind && OF_MATTER[type].method === matter.method;

/** Whether yes and no are asked on the company: then the details say which one. */
export const isOnCompany = (matter: {
  readonly kind: VotingMatterKind;
  readonly method: MatterMethod;
}): boolean => fitsMatter('COMPANY_ENGAGEMENT', matter);

/** Whether it takes effect while the owners may still vote on it: what they have not decided has no effect. */
export function isBeforeClose(details: MatterDetails | null, closesAt: Date): boolean {
  const lastDay = today(new Date(closesAt.getTime() - 1));
  switch (details?.type) {
    case 'FEE_ADJUSTMENT':
      return details.effectiveOn <= lastDay;
    case 'COMPANY_DISMISSAL':
      return details.endsOn <= lastDay;
    default:
      return false;
  }
}

/** What other services are told was decided: nothing that somebody wrote, which may name people. */
export function decidedOf(details: MatterDetails): Readonly<Record<string, unknown>> {
  switch (details.type) {
    case 'COMPANY_TENDER': {
      const { criteria: _written, ...told } = details;
      return told;
    }
    case 'COMPANY_ENGAGEMENT':
    case 'COMPANY_DISMISSAL': {
      const { organizationName: _known, ...told } = details;
      return told;
    }
    case 'FEE_ADJUSTMENT':
      return details;
    case 'FUND_USE': {
      const { project: _written, ...told } = details;
      return told;
    }
    case 'FUND_RAISING': {
      const { reason: _written, ...told } = details;
      return told;
    }
    case 'REBUILDING':
      return { type: details.type, budget: details.budget };
    case 'COMMON_PARTS_TRADE': {
      const { type, yearlyRevenue, termMonths } = details;
      return { type, yearlyRevenue, termMonths };
    }
  }
}

export const UNIT_KINDS_ZH: Readonly<Record<UnitKind, string>> = {
  RESIDENTIAL: '住宅',
  COMMERCIAL: '商业用房',
  PARKING: '车位',
  STORAGE: '储藏室',
  STALL: '摊位',
};

const yuan = (fen: string): string => `${formatYuan(BigInt(fen))}元`;

function bearersZh(bearers: Bearers): string {
  switch (bearers.scope) {
    case 'ESTATE':
      return '全体业主';
    case 'BUILDINGS':
      return `${bearers.buildings.join('、')}号楼业主`;
    case 'UNITS':
      return `${bearers.unitIds.length}户业主`;
  }
}

const rateZh = ({ unitKind, from, to }: FeeChange): string =>
  from === null
    ? `${UNIT_KINDS_ZH[unitKind]}每平方米每月${yuan(to)}`
    : `${UNIT_KINDS_ZH[unitKind]}每平方米每月由${yuan(from)}调整为${yuan(to)}`;

/** What is decided, in one sentence without its full stop. `chosen` is the company that a tender chose. */
export function decisionZh(details: MatterDetails, chosen: string | null = null): string {
  switch (details.type) {
    case 'COMPANY_TENDER':
      return `选聘${chosen ?? '物业服务企业'}，合同期限${details.termMonths}个月`;
    case 'COMPANY_ENGAGEMENT':
      return `聘用${details.organizationName}，合同期限${details.termMonths}个月`;
    case 'COMPANY_DISMISSAL':
      return `解聘${details.organizationName}，自${details.endsOn}起不再服务`;
    case 'FEE_ADJUSTMENT':
      return `物业费自${details.effectiveOn}起：${details.rates.map(rateZh).join('；')}`;
    case 'FUND_USE':
      return `使用维修资金${yuan(details.amount)}，用于${details.project}，由${bearersZh(details.bearers)}分摊`;
    case 'FUND_RAISING': {
      const { perSquareMetre, total, reason, bearers } = details;
      const amount = perSquareMetre === null ? `共${yuan(total!)}` : `每平方米${yuan(perSquareMetre)}`;
      return `向${bearersZh(bearers)}筹集维修资金${amount}，理由：${reason}`;
    }
    case 'REBUILDING': {
      const permit = details.permit === null ? '' : `，许可文号${details.permit}`;
      return `改建、重建${details.part}，预算${yuan(details.budget)}${permit}`;
    }
    case 'COMMON_PARTS_TRADE': {
      const { part, use, counterparty, yearlyRevenue, termMonths } = details;
      const trade =
        counterparty === null
          ? ''
          : `，由${counterparty}经营，年收益${yuan(yearlyRevenue!)}，期限${termMonths}个月`;
      return `将${part}用于${use}${trade}`;
    }
  }
}
