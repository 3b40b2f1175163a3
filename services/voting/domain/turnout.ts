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

/** What is missing to the participation that one matter needs. */
export const missingToOne = (
  part: Measured,
  roll: Measured,
  needed: ClassThresholds['participation'],
): Measured => ({
  area: missingTo(part.area, roll.area, needed.area),
  heads: missingTo(part.heads, roll.heads, needed.heads),
});

/** What is missing to the strictest participation that any of the matters needs. */
export function missingToQuorum(
  part: Measured,
  roll: Measured,
  needed: readonly ClassThresholds['participation'][],
): Measured {
  const most = (values: readonly bigint[]) => values.reduce((a, b) => (a > b ? a : b), 0n);
  const missing = needed.map((rule) => missingToOne(part, roll, rule));
  return { area: most(missing.map((it) => it.area)), heads: most(missing.map((it) => it.heads)) };
}
