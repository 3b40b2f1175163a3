import type { ElectionDerivation } from './election-outcome';
import type { VoteStatus } from './kinds';

/** A matter as far as it says which company is engaged. */
interface CompanyMatter {
  readonly method: 'APPROVAL' | 'ELECTION' | 'SELECTION';
  readonly dismisses: boolean;
  readonly candidates: readonly { readonly id: string; readonly organizationId: string | null }[];
}

/**
 * Which organization a matter engages (Civil Code, Art. 278(4)): the company that a selection chose; nobody where none
 * was chosen, or one is dismissed. Undefined where yes and no do not say which.
 */
export function chosenOrganization(
  { method, dismisses, candidates }: CompanyMatter,
  status: VoteStatus | undefined,
  election: Pick<ElectionDerivation, 'standings'> | undefined,
): string | null | undefined {
  if (method !== 'SELECTION') return dismisses ? null : undefined;
  if (status !== 'PASSED') return null;
  const chosen = election?.standings.find(({ result }) => result === 'ELECTED')?.candidateId;
  return candidates.find(({ id }) => id === chosen)?.organizationId ?? null;
}
