/** A rate as people read it: with what it is of; over zero it has no value. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}
export const rateOf = (numerator: number, denominator: number): Rate => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : Math.round((numerator / denominator) * 10_000) / 10_000,
});

/** The mean of the rates that have a value: of estates, not of what happened in them. */
export function meanOf(rates: readonly Rate[]): number | null {
  const values = rates.map(({ value }) => value).filter((value) => value !== null);
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10_000) / 10_000;
}

/** 2026-01-01 and 2026-12-31. */
export const yearSpan = (year: number): { readonly from: string; readonly to: string } => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});
