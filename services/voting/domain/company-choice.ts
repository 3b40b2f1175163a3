import type { ElectionDerivation } from './election-outcome';
import type { MatterMethod, VoteStatus } from './kinds';
import type { MatterDetails } from './matter-details';

/** A matter as far as it says which company is engaged. */
interface CompanyMatter {
  readonly method: MatterMethod;
  /** Of before there were details. */
  readonly dismisses: boolean;
  readonly details: MatterDetails | null;
  readonly candidates: readonly { readonly id: string; readonly organizationId: string | null }[];
}

/**
 * Which organization a matter engages (Civil Code, Art. 278(4)): the company that a selection chose, or that yes was said
 * to; nobody where none was chosen, or one is dismissed. Undefined where a matter of before does not say which.
 */
export function chosenOrganization(
  { method, dismisses, details, candidates }: CompanyMatter,
  status: VoteStatus | undefined,
  election: Pick<ElectionDerivation, 'standings'> | undefined,
): string | null | undefined {
  if (method !== 'SELECTION') return dismisses ? null : engagedBy(details, status === 'PASSED');
  if (status !== 'PASSED') return null;
  const chosen = election?.standings.find(({ result }) => result === 'ELECTED')?.candidateId;
  return candidates.find(({ id }) => id === chosen)?.organizationId ?? null;
}

/** Whom a matter of yes and no engages, here or on another platform. */
export function engagedBy(details: MatterDetails | null, passed: boolean): string | null | undefined {
  if (details?.type === 'COMPANY_DISMISSAL') return null;
  if (details?.type !== 'COMPANY_ENGAGEMENT') return undefined;
  return passed ? details.organizationId : null;
}
