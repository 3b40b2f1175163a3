import { err, ok, type Result } from '../../../platform/result';

export interface PlannedBuilding {
  readonly number: number;
  readonly name: string;
  readonly unitNumbers: readonly string[];
}

/** Buildings are told apart by number in the estate, units by number in the building. */
export function planBuildings(
  buildings: readonly {
    readonly number: number;
    readonly name?: string | null;
    readonly unitNumbers: readonly string[];
  }[],
): Result<readonly PlannedBuilding[], 'BUILDINGS_REPEATED' | 'INPUT_INVALID'> {
  const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;
  const numbered = buildings.every((b) => b.number > 0 && b.unitNumbers.every((unit) => unit.trim() !== ''));
  if (!numbered) return err('INPUT_INVALID');
  const fine = distinct(buildings.map((b) => b.number)) && buildings.every((b) => distinct(b.unitNumbers));
  if (!fine) return err('BUILDINGS_REPEATED');
  return ok(
    buildings.map((b) => ({
      number: b.number,
      name: b.name?.trim() || `${b.number}号楼`,
      unitNumbers: b.unitNumbers,
    })),
  );
}

export interface EstateFacts {
  readonly builtYear?: number | null;
  /** 0.01 m² */
  readonly siteArea?: bigint | null;
  readonly floorArea?: bigint | null;
  readonly buildingCount?: number | null;
  readonly householdCount?: number | null;
  readonly population?: number | null;
}

/** The first fact that no estate can have; null when all are possible. What is not known is left out, not zero. */
export function impossibleFact(facts: EstateFacts): keyof EstateFacts | null {
  const { builtYear } = facts;
  if (builtYear != null && (builtYear < 1900 || builtYear > 2100)) return 'builtYear';
  const empty = (['siteArea', 'floorArea'] as const).find((area) => facts[area] === 0n);
  if (empty) return empty;
  return (
    (['buildingCount', 'householdCount', 'population'] as const).find((count) => (facts[count] ?? 0) < 0) ??
    null
  );
}
