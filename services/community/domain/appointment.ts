import { err, ok, type Result } from '../../../platform/result';

export interface Term {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type AppointmentRefusal = 'APPOINTMENT_ENDED' | 'DATE_TOO_EARLY';

/**
 * Ends an appointment: from that day on it is no longer held, and nothing may be done in its name. It may be ended
 * before the end that it has.
 */
export function endTerm(term: Term, on: string): Result<{ readonly validTo: string }, AppointmentRefusal> {
  if (term.validTo !== null && term.validTo <= on) return err('APPOINTMENT_ENDED');
  return on <= term.validFrom ? err('DATE_TOO_EARLY') : ok({ validTo: on });
}
