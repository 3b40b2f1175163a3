import { err, ok, type Result } from '../../../platform/result';
import type { FundingSource } from './kinds';

/** What one source pays, in fen. An organization is named where it is the source, and only there. */
export interface Share {
  readonly source: FundingSource;
  readonly organizationId: string | null;
  readonly amount: bigint;
}

export type ShareRefusal = 'SHARE_ORGANIZATION' | 'SHARE_TWICE' | 'SHARE_NOT_POSITIVE' | 'SHARES_NOT_BUDGET';

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

/** The shares make the budget, each source once. */
export function agreeShares(
  budget: bigint,
  shares: readonly Share[],
): Result<readonly Share[], ShareRefusal> {
  for (const { source, organizationId, amount } of shares) {
    if ((source === 'ORGANIZATION') !== (organizationId !== null)) return err('SHARE_ORGANIZATION');
    if (amount <= 0n) return err('SHARE_NOT_POSITIVE');
  }
  const sources = shares.map(({ source, organizationId }) => organizationId ?? source);
  if (new Set(sources).size < sources.length) return err('SHARE_TWICE');
  return sumOf(shares.map(({ amount }) => amount)) === budget ? ok(shares) : err('SHARES_NOT_BUDGET');
}

/** What the maintenance fund pays of them. */
export const fundShareOf = (
  shares: readonly { readonly source: FundingSource; readonly amount: bigint }[],
): bigint => sumOf(shares.filter(({ source }) => source === 'MAINTENANCE_FUND').map(({ amount }) => amount));

/** A matter of the owners, as voting told of it. */
export interface OwnersMatter {
  readonly kind: string;
  readonly passed: boolean;
  /** Its vote was held elsewhere and is asked to be void: it stands until that is decided, and nothing new rests on it. */
  readonly voiding: boolean;
  /** What the fund may pay, in fen; null where it decides no sum. */
  readonly fundAmount: bigint | null;
}

/** Kinds of Art. 278 that lead to works: fund, rebuilding, common parts, other major matters. */
const OF_WORKS: readonly string[] = [
  'FUND_USE',
  'FUND_RAISING',
  'REBUILDING',
  'COMMON_PARTS_USE',
  'OTHER_MAJOR',
];

export function barredByMatter({
  kind,
  passed,
  voiding,
}: OwnersMatter): 'MATTER_NOT_OF_WORKS' | 'MATTER_NOT_PASSED' | 'VOTE_IS_VOIDING' | null {
  if (!OF_WORKS.includes(kind)) return 'MATTER_NOT_OF_WORKS';
  if (!passed) return 'MATTER_NOT_PASSED';
  return voiding ? 'VOTE_IS_VOIDING' : null;
}

/** Civil Code Art. 281: the fund pays what the owners decided, and other projects have had a part of it. A voided vote decides nothing. */
export function barredByFund(
  share: bigint,
  matter: OwnersMatter | null,
  usedByOthers: bigint,
): 'FUND_NOT_DECIDED' | 'FUND_BEYOND_VOTE' | null {
  if (share === 0n) return null;
  const decided = matter?.passed ? matter.fundAmount : null;
  if (decided === null) return 'FUND_NOT_DECIDED';
  return share + usedByOthers > decided ? 'FUND_BEYOND_VOTE' : null;
}

/** What a share came to; nothing where it was not needed. */
export interface Settlement {
  readonly position: number;
  readonly amount: bigint;
}

/** Each share is settled once, in the shares' order. */
export function settleShares(
  positions: readonly number[],
  settlements: readonly Settlement[],
): Result<readonly Settlement[], 'SETTLEMENT_INCOMPLETE' | 'SETTLEMENT_NEGATIVE'> {
  if (settlements.some(({ amount }) => amount < 0n)) return err('SETTLEMENT_NEGATIVE');
  const sorted = [...settlements].sort((a, b) => a.position - b.position);
  const complete =
    sorted.length === positions.length && sorted.every(({ position }, i) => position === positions[i]);
  return complete ? ok(sorted) : err('SETTLEMENT_INCOMPLETE');
}
