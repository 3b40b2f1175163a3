import { err, ok, type Result } from '../../../platform/result';

export interface PlannedBuilding {
  readonly number: number;
  readonly name: string;
  readonly unitNumbers: readonly string[];
}

/** Buildings are told apart by number in the estate, units by number in the building. */
export function planBuildings(
  buildings: readonly { readonly number: number; readonly name?: string | null; readonly unitNumbers: readonly string[] }[],
): Result<readonly PlannedBuilding[], 'BUILDINGS_REPEATED'> {
  const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;
  const fine = distinct(buildings.map((b) => b.number)) && buildings.every((b) => distinct(b.unitNumbers));
  if (!fine) return err('BUILDINGS_REPEATED');
  return ok(buildings.map((b) => ({ number: b.number, name: b.name ?? `${b.number}号楼`, unitNumbers: b.unitNumbers })));
}
