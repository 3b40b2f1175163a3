import type { Holding } from './kinds';

export interface RegisterEntry {
  readonly unitId: string;
  readonly area: bigint;
  readonly holding: Holding;
  readonly owners: readonly { readonly name: string; readonly subject: string | null }[];
  readonly representativeSubject: string | null;
}

export type RowCode =
  | 'UNIT_UNKNOWN'
  | 'UNIT_REPEATED'
  | 'AREA_NOT_POSITIVE'
  | 'OWNERS_MISSING'
  | 'OWNER_REPEATED'
  | 'OWNER_NAME_DIFFERS'
  | 'NAME_MISSING'
  | 'REPRESENTATIVE_NOT_OWNER';

export interface RowFault {
  readonly code: RowCode;
  readonly index: number;
  readonly field: keyof RegisterEntry;
}

/** By which an owner is the same owner in an estate: the subject when there is one, else the name. */
export const ownerIdentity = (owner: { readonly name: string; readonly subject: string | null }): string =>
  owner.subject === null ? `name:${owner.name}` : `subject:${owner.subject}`;

/** Everything that is wrong with an import, row by row, so that all of it can be corrected at once. */
export function registerFaults(
  entries: readonly RegisterEntry[],
  knownUnitIds: ReadonlySet<string>,
): readonly RowFault[] {
  const faults: RowFault[] = [];
  const units = new Set<string>();
  const nameBySubject = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const fault = (code: RowCode, field: keyof RegisterEntry) => faults.push({ code, index, field });
    if (!knownUnitIds.has(entry.unitId)) fault('UNIT_UNKNOWN', 'unitId');
    else if (units.has(entry.unitId)) fault('UNIT_REPEATED', 'unitId');
    units.add(entry.unitId);
    if (entry.area <= 0n) fault('AREA_NOT_POSITIVE', 'area');
    if (entry.holding === 'OWNED' && entry.owners.length === 0) fault('OWNERS_MISSING', 'owners');
    if (entry.owners.some((owner) => owner.name.trim() === '')) fault('NAME_MISSING', 'owners');
    if (new Set(entry.owners.map(ownerIdentity)).size < entry.owners.length)
      fault('OWNER_REPEATED', 'owners');
    if (entry.owners.some((owner) => namedOtherwise(owner, nameBySubject)))
      fault('OWNER_NAME_DIFFERS', 'owners');
    const representative = entry.representativeSubject;
    const isOwner = entry.owners.some((owner) => owner.subject === representative);
    // The developer names an agent; for co-owners the one who votes is one of them.
    if (representative !== null && entry.holding === 'OWNED' && !isOwner) {
      fault('REPRESENTATIVE_NOT_OWNER', 'representativeSubject');
    }
  }
  return faults;
}

function namedOtherwise(owner: RegisterEntry['owners'][number], nameBySubject: Map<string, string>): boolean {
  if (owner.subject === null) return false;
  const known = nameBySubject.get(owner.subject) ?? owner.name;
  nameBySubject.set(owner.subject, known);
  return known !== owner.name;
}
