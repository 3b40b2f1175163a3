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
}

export type ProposalRefusal =
  | 'PROPOSAL_IS_ON_TABLE'
  | 'PROPOSAL_IS_WITHDRAWN'
  | 'PROPOSAL_LAPSED'
  | 'ALREADY_SUPPORTED'
  | 'NOT_SUPPORTED';

/** Its days are over and it has not come to the table. */
export const hasLapsed = ({ state, until }: Pick<Deliberation, 'state' | 'until'>, today: string): boolean =>
  state === 'OPEN' && today > until;

/** Why an act cannot be done. Comments stay open while it is on the table; support is counted in its days. */
export function barProposal(
  deliberation: Deliberation,
  act: ProposalAct,
  today: string,
): Result<null, ProposalRefusal> {
  const { state, supported } = deliberation;
  if (state === 'WITHDRAWN') return err('PROPOSAL_IS_WITHDRAWN');
  if (act === 'commentOnProposal') return ok(null);
  if (state === 'ON_TABLE') return err('PROPOSAL_IS_ON_TABLE');
  if (act === 'withdrawProposal') return ok(null);
  if (hasLapsed(deliberation, today)) return err('PROPOSAL_LAPSED');
  if (act === 'supportProposal') return supported ? err('ALREADY_SUPPORTED') : ok(null);
  return supported ? ok(null) : err('NOT_SUPPORTED');
}
