import { directoryHandlers } from '../../platform/directory/inbox';
import type { FactHandlers } from '../../platform/facts/inbox';
import { sql } from '../../platform/sql';

interface BuildingFact {
  readonly estateId: string;
  readonly number: number;
  readonly units: readonly { readonly id: string; readonly number: string }[];
}

interface ResolutionFact {
  readonly bodyId: string;
  readonly estateId: string | null;
  readonly divisionId: string | null;
  readonly number: string;
  readonly decidedOn: string;
  readonly mattersForOwners: boolean;
}

/** Community's facts: the directory copy, and the units that the register is keyed by. */
export const communityHandlers: FactHandlers = {
  ...directoryHandlers,
  building: async (tx, fact) => {
    const { estateId, number, units } = fact.payload as unknown as BuildingFact;
    await tx.rows(
      sql`INSERT INTO units (id, building_id, estate_id, building_number, number)
          SELECT u.id, ${fact.subjectId}::uuid, ${estateId}::uuid, ${number}::integer, u.number
          FROM jsonb_to_recordset(${JSON.stringify(units)}::jsonb) AS u(id uuid, number text)
          ON CONFLICT (id) DO UPDATE SET building_id = excluded.building_id, estate_id = excluded.estate_id,
            building_number = excluded.building_number, number = excluded.number`,
    );
  },
};

/** Meetings' facts: the resolutions that a vote may be held on. */
export const meetingsHandlers: FactHandlers = {
  resolution: async (tx, fact) => {
    const it = fact.payload as unknown as ResolutionFact;
    await tx.rows(
      sql`INSERT INTO resolutions (id, body_id, estate_id, division_id, number, decided_on, matters_for_owners)
          VALUES (${fact.subjectId}, ${it.bodyId}, ${it.estateId}, ${it.divisionId}, ${it.number}, ${it.decidedOn}, ${it.mattersForOwners})
          ON CONFLICT (id) DO UPDATE SET body_id = excluded.body_id, estate_id = excluded.estate_id,
            division_id = excluded.division_id, number = excluded.number, decided_on = excluded.decided_on, matters_for_owners = excluded.matters_for_owners`,
    );
  },
};
