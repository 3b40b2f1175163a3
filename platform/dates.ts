import { err, ok, type Result } from './result';

/**
 * A day is not an instant. Days and months are strings that sort as text; an instant is a Date, and a
 * day becomes one only where it begins or ends in China.
 */

declare const brand: unique symbol;

/** A day of the calendar, 'YYYY-MM-DD', years 0001–9999. Compare with < and >. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

/** A month of the calendar, 'YYYY-MM'. Compare with < and >. */
export type YearMonth = string & { readonly [brand]: 'YearMonth' };

/**
 * Asia/Shanghai as a fixed offset. Beijing time is UTC+8 in the whole country, and daylight saving time,
 * tried from 1986, was last in force in September 1991. So no later instant needs time-zone data.
 */
const SHANGHAI = '+08:00';
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** Midnight UTC of a day: arithmetic on days happens there, where every day has 24 hours. */
const utcMs = (date: string): number => Date.parse(`${date}T00:00:00Z`);

function dateOfUtcMs(ms: number): LocalDate {
  const text = new Date(ms).toISOString().slice(0, 10);
  if (!isLocalDate(text)) throw new RangeError('The day lies outside the years 0001–9999');
  return text;
}

function isLocalDate(text: string): text is LocalDate {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text < '0001') return false;
  const ms = utcMs(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Reads 'YYYY-MM-DD'; a day that the calendar does not have (2025-02-29) is refused. */
export const parseLocalDate = (text: string): Result<LocalDate, 'NOT_A_DATE'> =>
  isLocalDate(text) ? ok(text) : err('NOT_A_DATE');

/** A day written out in code or in data. Throws RangeError if it is none: text from outside goes through `parseLocalDate`. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`Not a date: ${text}`);
  return text;
}

/** The day `days` later, or earlier when negative. Throws RangeError beyond the years 0001–9999 or for a part of a day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`Not a number of days: ${days}`);
  return dateOfUtcMs(utcMs(date) + days * DAY_MS);
}

/** Days from `from` to `to`: 1 from today to tomorrow, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (utcMs(to) - utcMs(from)) / DAY_MS;

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekday = (date: LocalDate): Weekday => (new Date(utcMs(date)).getUTCDay() || 7) as Weekday;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** The day it is in China at an instant. Throws RangeError for an invalid Date. */
export const today = (now: Date): LocalDate => dateOfUtcMs(now.getTime() + SHANGHAI_OFFSET_MS);

/** The instant a day begins: 00:00 Asia/Shanghai. */
export const startOfDay = (date: LocalDate): Date => new Date(`${date}T00:00:00${SHANGHAI}`);

/**
 * The instant a day ends: 24:00 Asia/Shanghai (Civil Code Art. 203), which is 00:00 of the next day. It is the
 * first instant that is too late: in time ⇔ `instant < endOfDay(date)`.
 */
export const endOfDay = (date: LocalDate): Date => new Date(startOfDay(date).getTime() + DAY_MS);

/** Reads 'YYYY-MM'. */
export function parseYearMonth(text: string): Result<YearMonth, 'NOT_A_MONTH'> {
  return isLocalDate(`${text}-01`) ? ok(text as YearMonth) : err('NOT_A_MONTH');
}

export const yearMonthOf = (date: LocalDate): YearMonth => date.slice(0, 7) as YearMonth;

/** The month after. Throws RangeError after 9999-12. */
export const nextYearMonth = (month: YearMonth): YearMonth =>
  yearMonthOf(addDays(localDate(`${month}-28`), 4));

const WEEKDAYS = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 6: '六', 7: '日' } as const satisfies Record<
  Weekday,
  string
>;

/** As people write it: 2026年11月22日(周日). */
export function formatChinese(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日(周${WEEKDAYS[weekday(date)]})`;
}

/** An instant for people of either language, by the clock in China: 2026-12-28 18:00 UTC+8. Seconds are left out. */
export const formatInstant = (at: Date): string =>
  `${new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ')} UTC+8`;
