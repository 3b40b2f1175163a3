import { type Code, errors } from '../errors';

export interface ShownAction {
  readonly act: string;
  readonly allowed: boolean;
  readonly reason: string | null;
  readonly code: Code | null;
}

/** An act as the graph shows it: allowed, or barred with the domain's own reason. */
export function showAction(act: string, barredBy: Code | null): ShownAction {
  return { act, allowed: barredBy === null, reason: barredBy ? errors[barredBy].zh : null, code: barredBy };
}
