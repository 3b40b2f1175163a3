import { decide, type Session } from '../domain/session';
import type { SessionAct } from '../domain/session-steps';
import { type Code, errors } from '../errors';

export interface ShownAction {
  readonly act: SessionAct;
  readonly allowed: boolean;
  readonly reason: string | null;
  readonly code: Code | null;
}

/** What the domain decides about each act, shown. */
export const actionsOf = (session: Session, acts: readonly SessionAct[], now: Date): readonly ShownAction[] =>
  acts.map((act) => showAction(act, refusalOf(decide(session, act, now))));

export const showAction = (act: SessionAct, code: Code | null): ShownAction => ({
  act,
  allowed: code === null,
  reason: code === null ? null : errors[code].zh,
  code,
});

const refusalOf = (decided: ReturnType<typeof decide>): Code | null => (decided.ok ? null : decided.error);
