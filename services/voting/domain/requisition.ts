import { compareFraction } from '../../../platform/exact';
import type { RollEntry } from './roll';
import type { ProfileMore } from './rule-profile';
import { missingTo } from './turnout';

export type RequisitionRule = ProfileMore['requisition'];

/** A unit's support, by the elector who gave it. */
export interface Support {
  readonly unitId: string;
  readonly electorKey: string;
}

export interface SupportCount {
  readonly area: bigint;
  readonly heads: bigint;
  readonly totalArea: bigint;
  readonly totalHeads: bigint;
}

/**
 * Who demands the meeting, of all owners as the register has them now. A unit that was sold no longer counts for
 * who gave its support; an elector of several units is one head.
 */
export function countSupport(
  roll: readonly Pick<RollEntry, 'unitId' | 'electorKey' | 'area'>[],
  supports: readonly Support[],
): SupportCount {
  const given = new Set(supports.map(({ unitId, electorKey }) => `${unitId} ${electorKey}`));
  const counted = roll.filter(({ unitId, electorKey }) => given.has(`${unitId} ${electorKey}`));
  const areaOf = (entries: typeof counted) => entries.reduce((sum, entry) => sum + entry.area, 0n);
  const headsOf = (entries: typeof counted) => BigInt(new Set(entries.map((it) => it.electorKey)).size);
  return {
    area: areaOf(counted),
    heads: headsOf(counted),
    totalArea: areaOf([...roll]),
    totalHeads: headsOf([...roll]),
  };
}

const shareOf = ({ numerator, denominator }: RequisitionRule) => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
  comparator: 'AT_LEAST' as const,
});

/** Regulation Art. 13: the share of the owners at whose demand a meeting is organized, by heads, area or both as the rules say. */
export function isReached(rule: RequisitionRule, count: SupportCount): boolean {
  const heads = compareFraction(count.heads, count.totalHeads, shareOf(rule));
  const area = compareFraction(count.area, count.totalArea, shareOf(rule));
  switch (rule.by) {
    case 'HEADS':
      return heads;
    case 'AREA':
      return area;
    case 'EITHER':
      return heads || area;
    case 'BOTH':
      return heads && area;
  }
}

/** The least that is still missing by each measure that the rule looks at; null by one that it does not. */
export function missingSupport(
  rule: RequisitionRule,
  count: SupportCount,
): { readonly area: bigint | null; readonly heads: bigint | null } {
  const threshold = { ...rule, comparator: 'AT_LEAST' as const, article: '' };
  return {
    heads: rule.by === 'AREA' ? null : missingTo(count.heads, count.totalHeads, threshold),
    area: rule.by === 'HEADS' ? null : missingTo(count.area, count.totalArea, threshold),
  };
}
