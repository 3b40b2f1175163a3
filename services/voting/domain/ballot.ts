import { err, ok, type Result } from '../../../platform/result';

export interface ChoiceRefusal {
  readonly code: 'MATTER_NOT_POSTED' | 'CHOICE_REPEATED' | 'CHOICE_MISSING';
  /** Which of the choices is at fault; none where one is missing. */
  readonly index: number | null;
}

/** A ballot says exactly one thing about every matter that was posted, and nothing about any other. */
export function checkChoices(
  posted: readonly string[],
  chosen: readonly string[],
): Result<null, ChoiceRefusal> {
  const seen = new Set<string>();
  for (const [index, matterId] of chosen.entries()) {
    if (!posted.includes(matterId)) return err({ code: 'MATTER_NOT_POSTED', index });
    if (seen.has(matterId)) return err({ code: 'CHOICE_REPEATED', index });
    seen.add(matterId);
  }
  return seen.size === posted.length ? ok(null) : err({ code: 'CHOICE_MISSING', index: null });
}
