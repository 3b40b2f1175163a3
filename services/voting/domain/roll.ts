import { canonicalJson, sha256 } from '../../../platform/canonical';
import { electorKey } from './elector';
import type { AreaSource, Holding, RollWarning, UnitKind, VotingMatterKind } from './kinds';
import type { ProfileMore, RuleProfile } from './rule-profile';

export interface RegisteredOwner {
  readonly id: string;
  readonly maskedName: string;
  readonly subject: string | null;
  /** Votes for the co-owners, with an account or on paper. */
  readonly represents: boolean;
}

/** A unit as the register has it. */
export interface RegisteredUnit {
  readonly unitId: string;
  readonly buildingNumber: number;
  readonly unitNumber: string;
  readonly kind: UnitKind;
  readonly area: bigint;
  readonly areaSource: AreaSource | null;
  readonly holding: Holding;
  readonly owners: readonly RegisteredOwner[];
  readonly representativeSubject: string | null;
}

/** Whether two say the same of a unit: the register and what a roll took from it. */
export const isSameUnit = (a: RegisteredUnit, b: RegisteredUnit): boolean =>
  areSame({ ...a, owners: null }, { ...b, owners: null }) &&
  a.owners.length === b.owners.length &&
  a.owners.every((owner, i) => areSame(owner, b.owners[i]!));

const areSame = <Of extends object>(a: Of, b: Of): boolean => {
  const keys = Object.keys(a) as (keyof Of)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};

/** Units of a published roll of which the register says something else by now. */
export function outdatedUnits(
  published: readonly RegisteredUnit[],
  register: readonly RegisteredUnit[],
): readonly RegisteredUnit[] {
  const now = new Map(register.map((unit) => [unit.unitId, unit]));
  return published.filter((unit) => {
    const registered = now.get(unit.unitId);
    return !registered || !isSameUnit(unit, registered);
  });
}

/** A unit as it stands on the roll of one vote, whatever becomes of it later. */
export interface RollEntry {
  readonly unitId: string;
  readonly buildingNumber: number;
  readonly unitNumber: string;
  readonly area: bigint;
  readonly areaSource: AreaSource | null;
  readonly holding: Holding;
  readonly electorKey: string;
  /** Who may cast the unit's ballot: the representative, or any owner where none is named. Sorted. */
  readonly voterSubjects: readonly string[];
  /** Whose the unit is, with whoever represents them: they may object to what is done with it. Sorted. */
  readonly ownerSubjects: readonly string[];
  readonly warnings: readonly RollWarning[];
}

/** Kinds of unit that are no parking space, storage room or stall: an estate is small or not by how many it has. */
export const DWELLINGS = ['RESIDENTIAL', 'COMMERCIAL'] as const satisfies readonly UnitKind[];
const isOfDwelling = (kind: UnitKind): kind is (typeof DWELLINGS)[number] =>
  DWELLINGS.some((it) => it === kind);
export const isDwelling = ({ kind }: Pick<RegisteredUnit, 'kind'>): boolean => isOfDwelling(kind);

/**
 * Whether a unit counts: parking spaces, storage rooms and stalls can be exclusive units (judicial interpretation,
 * Art. 2), and the rules of the place say whether they do.
 */
export const counts = (
  { kind }: Pick<RegisteredUnit, 'kind'>,
  specialSpaces: ProfileMore['specialSpaces'],
): boolean => isOfDwelling(kind) || specialSpaces[kind] === 'INCLUDE';

/** The roll of a register, in the order of the units' ids. Nothing that is odd keeps a unit off it. */
export function buildRoll(register: readonly RegisteredUnit[]): readonly RollEntry[] {
  const electors = register.map((unit) => electorKey(unit.holding, ownerIds(unit)));
  const unitsOf = new Map<string, number>();
  for (const elector of electors) unitsOf.set(elector, (unitsOf.get(elector) ?? 0) + 1);
  const electorsOf = new Map<string, Set<string>>();
  for (const [i, unit] of register.entries()) {
    if (unit.holding !== 'OWNED') continue;
    for (const id of ownerIds(unit)) electorsOf.set(id, (electorsOf.get(id) ?? new Set()).add(electors[i]!));
  }

  const entries = register.map((unit, i): RollEntry => {
    const elector = electors[i]!;
    const voterSubjects = votersOf(unit);
    const owned = unit.holding === 'OWNED';
    const inSeveral = owned && ownerIds(unit).some((id) => electorsOf.get(id)!.size > 1);
    const warnings: readonly (RollWarning | false)[] = [
      unit.areaSource === null && 'AREA_SOURCE_MISSING',
      owned && unit.owners.length > 1 && !isRepresented(unit) && 'REPRESENTATIVE_MISSING',
      voterSubjects.length === 0 && 'VOTER_MISSING',
      owned && unitsOf.get(elector)! > 1 && 'SEVERAL_UNITS',
      inSeveral && 'OWNER_IN_SEVERAL_ELECTORS',
      !owned && 'DEVELOPER',
      !isOfDwelling(unit.kind) && unit.kind,
    ];
    const { unitId, buildingNumber, unitNumber, area, areaSource, holding } = unit;
    const place = { unitId, buildingNumber, unitNumber, area, areaSource, holding };
    return {
      ...place,
      electorKey: elector,
      voterSubjects,
      ownerSubjects: ownersOf(unit),
      warnings: warnings.filter((warning) => warning !== false),
    };
  });
  return entries.sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
}

const ownerIds = (unit: RegisteredUnit): readonly string[] => unit.owners.map((owner) => owner.id);

const isRepresented = ({ owners, representativeSubject }: RegisteredUnit): boolean =>
  representativeSubject !== null || owners.some(({ represents }) => represents);

function votersOf({ holding, owners, representativeSubject }: RegisteredUnit): readonly string[] {
  if (representativeSubject !== null) return [representativeSubject];
  const representative = owners.find(({ represents }) => represents);
  // A representative without an account votes on paper, and nobody else in their place.
  if (representative) return subjectsOf([representative]);
  // A buyer to whom the unit was not delivered is no elector yet: only the developer's agent votes.
  if (holding === 'SOLD_UNDELIVERED') return [];
  return subjectsOf(owners);
}

function ownersOf({ holding, owners, representativeSubject }: RegisteredUnit): readonly string[] {
  const own = holding === 'OWNED' ? subjectsOf(owners) : [];
  return representativeSubject === null ? own : [...new Set([...own, representativeSubject])].sort();
}

const subjectsOf = (owners: RegisteredUnit['owners']): readonly string[] =>
  [...new Set(owners.flatMap((owner) => owner.subject ?? []))].sort();

export interface RollTotals {
  readonly area: bigint;
  readonly heads: number;
  readonly units: number;
}

export const rollTotals = (roll: readonly Pick<RollEntry, 'area' | 'electorKey'>[]): RollTotals => ({
  area: roll.reduce((sum, entry) => sum + entry.area, 0n),
  heads: new Set(roll.map((entry) => entry.electorKey)).size,
  units: roll.length,
});

/** What was fixed at once by freezing, before notices were kept: a vote of that time is still verified by it. */
export interface SealedVote {
  readonly session: {
    readonly id: string;
    readonly number: string;
    readonly estateId: string;
    readonly resolutionId: string | null;
    readonly title: string;
  };
  readonly matters: readonly {
    readonly id: string;
    readonly position: number;
    readonly kind: VotingMatterKind;
    readonly text: string;
  }[];
  readonly profile: RuleProfile;
  readonly entries: readonly RollEntry[];
}

/**
 * SHA-256 over the canonical JSON of session, matters, rules and roll, the roll by unit id. Voters enter as a
 * hash of their own, so that the roll can be handed out for a recount without naming anybody.
 */
export function rollHash({ session, matters, profile, entries }: SealedVote): string {
  const sealed = [...entries]
    .sort((a, b) => (a.unitId < b.unitId ? -1 : 1))
    .map(({ voterSubjects, ownerSubjects: _owners, area, ...entry }) => ({
      ...entry,
      area: area.toString(),
      voters: sha256(canonicalJson(voterSubjects)),
    }));
  const inOrder = [...matters].sort((a, b) => a.position - b.position);
  return sha256(canonicalJson({ session, matters: inOrder, profile, entries: sealed }));
}
