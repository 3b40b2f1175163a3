import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Tx } from '../../../../platform/transaction';
import type { Context } from '../../context';
import { divisionsById, publishBuilding, publishEstate } from '../../db/places';
import { buildings, type EstateRow, estateDivisions, estates, units } from '../../db/tables';
import { impossibleFact, type PlannedBuilding, planBuildings } from '../../domain/estate';
import type { Code } from '../../errors';
import type { RegisterEstateInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const registerEstate = mutation<RegisterEstateInput, Context, Code, EstateRow>({
  name: 'registerEstate',
  thing: 'estate',
  load: (context, id) => context.loaders.estate.load(id),
  async run({ tx, input }) {
    const divisionIds = [...new Set(input.divisionIds)];
    const known = await divisionsById(tx, divisionIds);
    if (divisionIds.length === 0 || known.length < divisionIds.length) {
      return refuse('DIVISION_UNKNOWN', { path: ['input', 'divisionIds'] });
    }
    const name = writtenText(input.name, 100);
    const invalid = name === null ? 'name' : impossibleFact(input);
    if (name === null || invalid) return refuse('INPUT_INVALID', { path: ['input', invalid ?? 'name'] });
    const planned = planBuildings(input.buildings);
    if (!planned.ok) return refuse(planned.error, { path: ['input', 'buildings'] });

    const estate = estateRow(tx.newId(), { ...input, name }, planned.value);
    await tx.insert(estates, estate);
    await tx.insert(
      estateDivisions,
      divisionIds.map((division_id) => ({ estate_id: estate.id, division_id })),
    );
    await publishEstate(tx, estate);
    for (const building of planned.value) await insertBuilding(tx, estate.id, building);
    return done(estate.id);
  },
});

const area = (value: bigint | null | undefined): string | null => value?.toString() ?? null;

function estateRow(id: string, input: RegisterEstateInput, planned: readonly PlannedBuilding[]): EstateRow {
  const unitCount = planned.reduce((sum, building) => sum + building.unitNumbers.length, 0);
  return {
    id,
    name: input.name,
    kind: input.kind,
    built_year: input.builtYear ?? null,
    structure: input.structure ?? null,
    address: input.address ?? null,
    site_area: area(input.siteArea),
    floor_area: area(input.floorArea),
    green_area: area(input.greenArea),
    building_count: planned.length || (input.buildingCount ?? null),
    household_count: unitCount || (input.householdCount ?? null),
    population: input.population ?? null,
  };
}

async function insertBuilding(tx: Tx, estateId: string, planned: PlannedBuilding): Promise<void> {
  const building = { id: tx.newId(), estate_id: estateId, number: planned.number, name: planned.name };
  const rows = planned.unitNumbers.map((number) => ({ id: tx.newId(), number }));
  await tx.insert(buildings, building);
  await tx.insert(
    units,
    rows.map((row) => ({ ...row, estate_id: estateId, building_id: building.id })),
  );
  await publishBuilding(tx, building, rows);
}
