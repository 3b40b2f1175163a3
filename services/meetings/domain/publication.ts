import { err, ok, type Result } from '../../../platform/result';
import type { PublicationKind } from './kinds';

/** Minutes are named and have their public version; anything else is written out. */
export const checkWhat = (what: {
  readonly kind: PublicationKind;
  readonly text: string | null;
  readonly minutesId: string | null;
}): Result<null, 'PUBLICATION_UNCLEAR'> => {
  const isMinutes = what.kind === 'MINUTES';
  return (what.minutesId !== null) === isMinutes && (what.text === null) === isMinutes
    ? ok(null)
    : err('PUBLICATION_UNCLEAR');
};

export const checkDays = (days: {
  readonly from_on: string;
  readonly to_on: string | null;
}): Result<null, 'PUBLICATION_ENDS_EARLY'> =>
  days.to_on !== null && days.to_on < days.from_on ? err('PUBLICATION_ENDS_EARLY') : ok(null);
