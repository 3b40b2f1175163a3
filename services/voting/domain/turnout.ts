import { compareFraction } from '../../../platform/exact';
import type { RuleThreshold } from './rule-profile';

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
