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

/** What is missing to the strictest participation that any of the matters needs. */
export function missingToQuorum(
  part: Measured,
  roll: Measured,
  needed: readonly ClassThresholds['participation'][],
): Measured {
  const most = (values: readonly bigint[]) => values.reduce((a, b) => (a > b ? a : b), 0n);
  return {
    area: most(needed.map((rule) => missingTo(part.area, roll.area, rule.area))),
    heads: most(needed.map((rule) => missingTo(part.heads, roll.heads, rule.heads))),
  };
}
