import type { AreaSource, Holding, UnitKind } from './kinds';
import { type NamedOwner, ownerIdentity, sharesFault } from './owner';

/** One unit as the register is told of it. */
export interface RegisterEntry {
  readonly unitId: string;
  readonly kind: UnitKind;
  readonly area: bigint;
  readonly areaSource: AreaSource | null;
  readonly holding: Holding;
  readonly owners: readonly NamedOwner[];
  /** Subject of who votes for the unit: of an owner, or of the developer's agent. */
  readonly representativeSubject: string | null;
}

export type RowCode =
  | 'UNIT_UNKNOWN'
  | 'UNIT_REPEATED'
  | 'AREA_NOT_POSITIVE'
  | 'OWNERS_MISSING'
  | 'OWNERS_TOO_MANY'
  | 'OWNER_REPEATED'
  | 'OWNER_NAME_DIFFERS'
  | 'SUBJECT_OF_TWO_OWNERS'
  | 'SHARE_INVALID'
  | 'SHARES_NOT_ONE'
  | 'REPRESENTATIVES_TOO_MANY'
  | 'REPRESENTATIVE_NOT_OWNER';

export interface RowFault {
  readonly code: RowCode;
  readonly index: number;
  readonly field: keyof RegisterEntry;
}

const MAX_OWNERS = 200;

/** Everything that is wrong with an import, row by row, so that all of it can be corrected at once. */
export function registerFaults(
  entries: readonly RegisterEntry[],
  knownUnitIds: ReadonlySet<string>,
): readonly RowFault[] {
  const faults: RowFault[] = [];
  const units = new Set<string>();
  const nameOf = new Map<string, string>();
  const documentOf = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const fault = (code: RowCode, field: keyof RegisterEntry) => faults.push({ code, index, field });
    if (!knownUnitIds.has(entry.unitId)) fault('UNIT_UNKNOWN', 'unitId');
    else if (units.has(entry.unitId)) fault('UNIT_REPEATED', 'unitId');
    else units.add(entry.unitId);
    if (entry.area <= 0n) fault('AREA_NOT_POSITIVE', 'area');
    const { owners } = entry;
    if (entry.holding === 'OWNED' && owners.length === 0) fault('OWNERS_MISSING', 'owners');
    const distinct = new Set(owners.map(ownerIdentity));
    if (owners.length > MAX_OWNERS) fault('OWNERS_TOO_MANY', 'owners');
    if (distinct.size < owners.length) fault('OWNER_REPEATED', 'owners');
    if (owners.some((owner) => differs(nameOf, ownerIdentity(owner), owner.name)))
      fault('OWNER_NAME_DIFFERS', 'owners');
    if (owners.some(({ subject, document }) => subject && document && differs(documentOf, subject, document)))
      fault('SUBJECT_OF_TWO_OWNERS', 'owners');
    const shares = sharesFault(owners.map(({ share }) => share));
    if (shares) fault(shares, 'owners');
    if (owners.filter(({ represents }) => represents).length > 1) fault('REPRESENTATIVES_TOO_MANY', 'owners');
    const representative = entry.representativeSubject;
    const isOwner = owners.some((owner) => owner.subject === representative);
    // The developer names an agent; for co-owners the one who votes is one of them.
    if (representative !== null && entry.holding === 'OWNED' && !isOwner) {
      fault('REPRESENTATIVE_NOT_OWNER', 'representativeSubject');
    }
  }
  return faults;
}

/** Whether something was said of the key before, and otherwise. */
function differs(said: Map<string, string>, key: string, value: string): boolean {
  const known = said.get(key) ?? value;
  said.set(key, known);
  return known !== value;
}

/**
 * Owners that an account joins are one: who gives the document only once is the same in every row. Answers the
 * identities of an entry's owners, in their order.
 */
export function identitiesIn(
  entries: readonly Pick<RegisterEntry, 'owners'>[],
): (owner: NamedOwner) => string {
  const documentOf = new Map<string, string>();
  for (const { subject, document } of entries.flatMap(({ owners }) => owners))
    if (subject && document) documentOf.set(subject, document);
  return (owner) =>
    ownerIdentity({ ...owner, document: owner.document ?? documentOf.get(owner.subject ?? '') ?? null });
}
