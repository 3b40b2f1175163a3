import { err, ok, type Result } from './result';

/**
 * Exact numbers. Areas are whole hundredths of a square metre, money is whole fen, both BigInt; people
 * and the graph see them as decimals in strings. No floating-point number ever decides anything.
 */

/** OUT_OF_RANGE: the number of units does not fit PostgreSQL's bigint. */
export type DecimalError = 'NOT_A_DECIMAL' | 'TOO_MANY_DECIMALS' | 'OUT_OF_RANGE';

const MAX_BIGINT = 2n ** 63n - 1n;
const MIN_BIGINT = -(2n ** 63n);
/** Digits of the largest bigint. A longer text is refused unread: BigInt() takes seconds on megabytes of digits. */
const MAX_DIGITS = 19;

const DECIMAL = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;

function parseHundredths(text: string, sign: 'UNSIGNED' | 'SIGNED'): Result<bigint, DecimalError> {
  const [, minus, whole, decimals = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined || (minus && sign === 'UNSIGNED')) return err('NOT_A_DECIMAL');
  if (decimals.length > 2) return err('TOO_MANY_DECIMALS');
  if (whole.length > MAX_DIGITS) return err('OUT_OF_RANGE');
  const magnitude = BigInt(whole + decimals.padEnd(2, '0'));
  const units = minus ? -magnitude : magnitude;
  return units < MIN_BIGINT || units > MAX_BIGINT ? err('OUT_OF_RANGE') : ok(units);
}

function formatHundredths(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(3, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Reads an area in square metres, "1204.50" → 120450n, in units of 0.01 m².
 * No sign, no leading zeros, no spaces, at most two decimals.
 */
export const parseSquareMetres = (text: string): Result<bigint, DecimalError> =>
  parseHundredths(text, 'UNSIGNED');

/** Writes an area given in 0.01 m² with exactly two decimals, 120450n → "1204.50". Throws RangeError below zero. */
export function formatSquareMetres(hundredths: bigint): string {
  if (hundredths < 0n) throw new RangeError(`An area is never negative: ${hundredths}`);
  return formatHundredths(hundredths);
}

/** Reads an amount in yuan, "-3.5" → -350n, in fen. A leading minus is allowed, otherwise as for areas. */
export const parseYuan = (text: string): Result<bigint, DecimalError> => parseHundredths(text, 'SIGNED');

/** Writes an amount given in fen as yuan with exactly two decimals, -350n → "-3.50". */
export const formatYuan = (fen: bigint): string => formatHundredths(fen);

export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** "At least" (以上) includes the threshold (Civil Code Art. 1259); "more than" (过半数) does not. */
export type Comparator = 'AT_LEAST' | 'MORE_THAN';

export interface Threshold extends Fraction {
  readonly comparator: Comparator;
}

/**
 * Does `part` of `whole` reach the threshold? Exact, by cross-multiplication. Of nothing no share is
 * ever reached: `whole` = 0 gives false whatever the threshold, "at least 0" included.
 * Throws RangeError when `part` or `whole` is negative or the threshold's denominator is not positive.
 */
export function compareFraction(part: bigint, whole: bigint, threshold: Threshold): boolean {
  const { numerator, denominator, comparator } = threshold;
  if (part < 0n || whole < 0n) throw new RangeError(`Not a share: ${part} of ${whole}`);
  if (denominator <= 0n) throw new RangeError(`Not a threshold: ${numerator}/${denominator}`);
  if (whole === 0n) return false;
  const has = part * denominator;
  const needs = numerator * whole;
  return comparator === 'AT_LEAST' ? has >= needs : has > needs;
}

/** A figure that shows what it was computed from. `value` is null where there is nothing to divide by, never 100 %. */
export interface Rate<N extends number | bigint> {
  readonly numerator: N;
  readonly denominator: N;
  readonly value: number | null;
}

/**
 * A rate of two whole numbers (counts as number, areas and money as bigint). `value` is rounded half up
 * to four decimals, for display only: thresholds are decided by `compareFraction`.
 * Throws RangeError when one of them is negative or not whole.
 */
export function rate(numerator: number, denominator: number): Rate<number>;
export function rate(numerator: bigint, denominator: bigint): Rate<bigint>;
export function rate(numerator: number | bigint, denominator: number | bigint): Rate<number | bigint> {
  const above = BigInt(numerator);
  const below = BigInt(denominator);
  if (above < 0n || below < 0n) throw new RangeError(`Not a rate: ${numerator}/${denominator}`);
  if (below === 0n) return { numerator, denominator, value: null };
  const tenThousandths = (above * 20_000n + below) / (below * 2n);
  return { numerator, denominator, value: Number(tenThousandths) / 10_000 };
}
