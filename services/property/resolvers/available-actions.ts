import { type Code, errors } from '../errors';

/** An act as the graph offers it: possible, or barred with the reason. */
export const availableAction = (act: string, barred: Code | null) => ({
  act,
  allowed: barred === null,
  code: barred,
  reason: barred && errors[barred].zh,
});
