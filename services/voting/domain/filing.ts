import type { Calendar } from '../../../platform/calendar/calendar-year';
import {
  type CalendarYearUnknown,
  endOfPeriod,
  type PeriodEnd,
} from '../../../platform/calendar/working-days';
import type { LocalDate } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import { moreOf } from './profiles';
import type { RuleProfile } from './rule-profile';

/** With whom an elected committee is filed: with both, each on its own (物业管理条例, Art. 16). */
export const FILING_AUTHORITIES = ['SUBDISTRICT_OFFICE', 'HOUSING_AUTHORITY'] as const;
export type FilingAuthority = (typeof FILING_AUTHORITIES)[number];

export const FILING_STATES = ['DUE', 'FILED', 'ACCEPTED', 'RETURNED'] as const;
export type FilingState = (typeof FILING_STATES)[number];
/** As it is shown: where the election was voided, what was not accepted by then is nobody's turn any more. */
export type ShownFilingState = FilingState | 'ANNULLED';
export const shownState = (state: FilingState, annulled: boolean): ShownFilingState =>
  annulled && state !== 'ACCEPTED' ? 'ANNULLED' : state;
export const FILING_ACTS = ['submitFiling', 'acceptFiling', 'returnFiling'] as const;
export type FilingAct = (typeof FILING_ACTS)[number];

export type FilingRefusal =
  | 'FILING_NOT_FILED'
  | 'FILING_IS_FILED'
  | 'FILING_IS_ACCEPTED'
  | 'FILING_IS_RETURNED'
  | 'FILING_OWN';

type Step = { readonly to: FilingState } | { readonly barred: FilingRefusal };
const to = (state: FilingState): Step => ({ to: state });
const barred = (by: FilingRefusal): Step => ({ barred: by });

/** Every state × every act. What was returned is filed again, as often as it takes. */
export const FILING_STEPS: Readonly<Record<FilingState, Readonly<Record<FilingAct, Step>>>> = {
  DUE: {
    submitFiling: to('FILED'),
    acceptFiling: barred('FILING_NOT_FILED'),
    returnFiling: barred('FILING_NOT_FILED'),
  },
  FILED: {
    submitFiling: barred('FILING_IS_FILED'),
    acceptFiling: to('ACCEPTED'),
    returnFiling: to('RETURNED'),
  },
  ACCEPTED: {
    submitFiling: barred('FILING_IS_ACCEPTED'),
    acceptFiling: barred('FILING_IS_ACCEPTED'),
    returnFiling: barred('FILING_IS_ACCEPTED'),
  },
  RETURNED: {
    submitFiling: to('FILED'),
    acceptFiling: barred('FILING_IS_RETURNED'),
    returnFiling: barred('FILING_IS_RETURNED'),
  },
};

/** Whoever constituted the committee or submitted the filing does not accept or return it, whichever hat is worn. */
export function decideFiling(
  filing: { readonly state: FilingState; readonly parties: readonly string[] },
  act: FilingAct,
  personId: string,
): Result<FilingState, FilingRefusal> {
  const step = FILING_STEPS[filing.state][act];
  if ('barred' in step) return err(step.barred);
  return act !== 'submitFiling' && filing.parties.includes(personId) ? err('FILING_OWN') : ok(step.to);
}

/** Some places file a committee with the record that its members were trained. */
export const checkTraining = (
  needsTraining: boolean,
  trainingRecord: string | null,
): Result<null, 'TRAINING_RECORD_MISSING'> =>
  needsTraining && trainingRecord === null ? err('TRAINING_RECORD_MISSING') : ok(null);

/** Days from the election; the last is shifted off a rest day (Civil Code, Art. 203). */
export const filingDue = (
  calendar: Calendar,
  profile: RuleProfile,
  electedOn: LocalDate,
): Result<PeriodEnd, CalendarYearUnknown> => endOfPeriod(calendar, electedOn, moreOf(profile).filingDays);

/** Derived, never stored: it is the committee's turn, and the day is over. A return does not start the days of the law again. */
export const isFilingOverdue = (state: ShownFilingState, endsAt: Date, now: Date): boolean =>
  (state === 'DUE' || state === 'RETURNED') && now >= endsAt;

/** Whether it was filed late, by when it was first filed: that it was returned and filed again is no lateness. */
export const wasFiledLate = (firstFiledAt: Date, endsAt: Date): boolean => firstFiledAt >= endsAt;
