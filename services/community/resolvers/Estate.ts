import { page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import type { UnitRow } from '../db/tables';
import type { BuildingResolvers, EstateResolvers, UnitResolvers } from '../generated/resolver-types';

export const Estate: EstateResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.estate.load(id),
  divisions: ({ id }, _args, { loaders }) => loaders.estateDivisions.load(id),
  buildings: ({ id }, _args, { loaders }) => loaders.estateBuildings.load(id),
  organizations: ({ id }, _args, { loaders }) => loaders.estateOrganizations.load(id),
};

export const Building: BuildingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.building.load(id),
  estate: async ({ estate_id }, _args, { loaders }) => (await loaders.estate.load(estate_id))!,
  units: ({ id }, args, context) =>
    page<UnitRow>(context, args, {
      select: sql`u.*`,
      from: sql`units u`,
      where: sql`${context.visible('Unit', sql`u`)} AND u.building_id = ${id}`,
      order: [
        { expression: sql`u.number`, type: 'text' },
        { expression: sql`u.id`, type: 'uuid' },
      ],
    }),
};

export const Unit: UnitResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.unit.load(id),
  building: async ({ building_id }, _args, { loaders }) => (await loaders.building.load(building_id))!,
};
