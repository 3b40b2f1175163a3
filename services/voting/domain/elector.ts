import { canonicalJson, sha256 } from '../../../platform/canonical';
import type { Holding } from './kinds';

/** All units the developer still holds are one head together (judicial interpretation, Art. 9). */
export const DEVELOPER = 'DEVELOPER';

/**
 * Who counts as one head: the set of a unit's owners, whatever their order. {A} and {A, B} are different
 * electors; a buyer to whom nothing was delivered is none yet.
 */
export function electorKey(holding: Holding, ownerIds: readonly string[]): string {
  if (holding !== 'OWNED') return DEVELOPER;
  if (ownerIds.length === 0) throw new Error('A unit that is owned has an owner');
  return sha256(canonicalJson([...new Set(ownerIds)].sort()));
}
