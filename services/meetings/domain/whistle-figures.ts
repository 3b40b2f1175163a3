import type { WhistleVerdict } from './kinds';

export interface Band {
  readonly low: number;
  readonly high: number;
}

const YEAR_DAYS = 365n;
const HOUSEHOLDS = 1_000n;

/**
 * Whether an estate blows too few or too many: whistles per 1,000 households and year against the band, which both
 * its ends belong to. Compared by cross-multiplication: count × 1,000 × 365 against band × households × days.
 */
export function verdictOf(count: number, households: number, days: number, band: Band): WhistleVerdict {
  const blown = BigInt(count) * HOUSEHOLDS * YEAR_DAYS;
  const scale = BigInt(households) * BigInt(days);
  if (blown < BigInt(band.low) * scale) return 'TOO_FEW';
  return blown > BigInt(band.high) * scale ? 'TOO_MANY' : 'HEALTHY';
}

/** Per 1,000 households and year, for people; null where there are no households. */
export const perThousandAYear = (count: number, households: number, days: number): number | null =>
  households === 0 ? null : (count * 365_000) / (households * days);

export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

/** A share of nothing has no value: it is not 100 %. */
export const shareOf = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});
