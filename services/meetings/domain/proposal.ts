import { err, ok, type Result } from '../../../platform/result';
import type { ProposalState } from './kinds';

export const PROPOSAL_ACT_NAMES = [
  'commentOnProposal',
  'supportProposal',
  'withdrawSupport',
  'withdrawProposal',
] as const;
export type ProposalAct = (typeof PROPOSAL_ACT_NAMES)[number];

/** What acts on a proposal are decided upon. */
export interface Deliberation {
  readonly state: ProposalState;
  readonly until: string;
  /** Whether the caller supports it. */
  readonly supported: boolean;
  readonly supporters: number;
  readonly supporters_needed: number;
}

export type ProposalRefusal =
  | 'PROPOSAL_IS_ON_TABLE'
  | 'PROPOSAL_IS_WITHDRAWN'
  | 'PROPOSAL_LAPSED'
  | 'ALREADY_SUPPORTED'
  | 'NOT_SUPPORTED';

/** Its days are over without enough support. With enough of it, it waits for the table, however long that takes. */
export const hasLapsed = (it: Omit<Deliberation, 'supported'>, today: string): boolean =>
  it.state === 'OPEN' && today > it.until && it.supporters < it.supporters_needed;

/** Why an act cannot be done. Comments stay open while it is on the table; support is counted in its days. */
export function barProposal(
  deliberation: Deliberation,
  act: ProposalAct,
  today: string,
): Result<null, ProposalRefusal> {
  const { state, until, supported } = deliberation;
  if (state === 'WITHDRAWN') return err('PROPOSAL_IS_WITHDRAWN');
  if (act === 'commentOnProposal') return ok(null);
  if (state === 'ON_TABLE') return err('PROPOSAL_IS_ON_TABLE');
  if (act === 'withdrawProposal') return ok(null);
  if (today > until) return err('PROPOSAL_LAPSED');
  if (act === 'supportProposal') return supported ? err('ALREADY_SUPPORTED') : ok(null);
  return supported ? ok(null) : err('NOT_SUPPORTED');
}
