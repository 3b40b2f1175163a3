import { compareFraction } from '../../../platform/exact';
import type { ClassThresholds, RuleThreshold } from './rule-profile';

/** The least that must be added to `part` for it to reach the threshold of `whole`; 0 when it does already. */
export function missingTo(part: bigint, whole: bigint, threshold: RuleThreshold): bigint {
  const numerator = BigInt(threshold.numerator);
  const denominator = BigInt(threshold.denominator);
  if (compareFraction(part, whole, { ...threshold, numerator, denominator })) return 0n;
  const needed = numerator * whole;
  const least =
    threshold.comparator === 'AT_LEAST'
      ? (needed + denominator - 1n) / denominator
      : needed / denominator + 1n;
  return least - part;
}

interface Measured {
  readonly area: bigint;
  readonly heads: bigint;
}

/** Who takes part in one matter, and what it needs. */
export interface MatterTurnout {
  readonly part: Measured;
  readonly needed: ClassThresholds['participation'];
}

/** What has no ballot yet has nobody taking part. */
export function turnoutIn(
  matterId: string,
  counted: readonly { readonly matter_id: string; readonly area: string; readonly heads: number }[],
  needed: MatterTurnout['needed'],
): MatterTurnout {
  const { area, heads } = counted.find((it) => it.matter_id === matterId) ?? { area: '0', heads: 0 };
  return { part: { area: BigInt(area), heads: BigInt(heads) }, needed };
}

/** What is missing to the participation that one matter needs. */
export const missingToOne = ({ part, needed }: MatterTurnout, roll: Measured): Measured => ({
  area: missingTo(part.area, roll.area, needed.area),
  heads: missingTo(part.heads, roll.heads, needed.heads),
});

/** What is missing to a quorum in every matter: what the matter misses that is furthest from its own. */
export function missingToQuorum(matters: readonly MatterTurnout[], roll: Measured): Measured {
  const most = (values: readonly bigint[]) => values.reduce((a, b) => (a > b ? a : b), 0n);
  const missing = matters.map((matter) => missingToOne(matter, roll));
  return { area: most(missing.map((it) => it.area)), heads: most(missing.map((it) => it.heads)) };
}

/** Who takes part in every matter at the least. */
export function leastPart(matters: readonly MatterTurnout[]): Measured {
  const least = (values: readonly bigint[]) => values.reduce((a, b) => (a < b ? a : b), values[0] ?? 0n);
  return { area: least(matters.map((it) => it.part.area)), heads: least(matters.map((it) => it.part.heads)) };
}
