import type { VotingMatterKind } from './kinds';
import { normalName } from './owner';

/** More than any committee has: a longer list is a slip of the pen. */
const MOST_ELECTED = 50;

/** Whom an election on another platform elected, in order, alternates last. */
export interface ElectedElsewhere {
  readonly seats: number;
  readonly members: readonly string[];
  readonly alternates: readonly string[];
}

export interface ElectedFault {
  readonly code: 'EXTERNAL_ELECTED_WITHOUT_ELECTION' | 'NAME_MISSING' | 'NAME_TOO_LONG' | 'INPUT_INVALID';
  readonly path: readonly string[];
}

/**
 * What is wrong with a list of those elected, or null. Whether they are a committee by the rules is asked when it is
 * constituted: here is kept what the platform states.
 */
export function electedFault(
  { seats, members, alternates }: ElectedElsewhere,
  matters: readonly { readonly kind: VotingMatterKind; readonly passed: boolean }[],
): ElectedFault | null {
  if (!isElection(matters)) return { code: 'EXTERNAL_ELECTED_WITHOUT_ELECTION', path: [] };
  if (seats < 1 || seats > MOST_ELECTED) return { code: 'INPUT_INVALID', path: ['seats'] };
  for (const [list, names] of [
    ['members', members],
    ['alternates', alternates],
  ] as const) {
    if (names.length > MOST_ELECTED) return { code: 'INPUT_INVALID', path: [list] };
    for (const [i, name] of names.entries()) {
      const read = normalName(name);
      if (!read.ok) return { code: read.error, path: [list, `${i}`] };
    }
  }
  return members.length === 0 ? { code: 'INPUT_INVALID', path: ['members'] } : null;
}

/** Whether an election of a committee passed in it. */
export const isElection = (
  matters: readonly { readonly kind: VotingMatterKind; readonly passed: boolean }[],
): boolean => matters.some(({ kind, passed }) => kind === 'COMMITTEE_ELECTION' && passed);

/** A name of the list, as it is kept. */
export function electedName(name: string): string {
  const read = normalName(name);
  if (!read.ok) throw new Error('A name is kept that was not looked at');
  return read.value;
}
