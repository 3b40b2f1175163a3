import type { FactHandlers } from '../facts/inbox';
import type { Fact } from '../ports';
import { type Sql, sql } from '../sql';
import type { Tx } from '../transaction';
import type { AppointmentFact, DivisionFact, EstateFact, OrganizationFact } from './facts';

const payloadOf = <Payload>(fact: Fact): Payload => fact.payload as unknown as Payload;

/** Takes community's facts into the directory copy. */
export const directoryHandlers: FactHandlers = {
  division: async (tx, fact) => {
    const { level, name, parentId } = payloadOf<DivisionFact>(fact);
    await tx.rows(
      sql`INSERT INTO directory_divisions (id, level, name, parent_id) VALUES (${fact.subjectId}, ${level}, ${name}, ${parentId})
          ON CONFLICT (id) DO UPDATE SET level = excluded.level, name = excluded.name, parent_id = excluded.parent_id`,
    );
  },

  estate: async (tx, fact) => {
    const { name, divisionIds } = payloadOf<EstateFact>(fact);
    await tx.rows(
      sql`INSERT INTO directory_estates (id, name) VALUES (${fact.subjectId}, ${name})
          ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
    );
    await replace(
      tx,
      sql`DELETE FROM directory_estate_divisions WHERE estate_id = ${fact.subjectId}`,
      sql`INSERT INTO directory_estate_divisions (estate_id, division_id)
          SELECT ${fact.subjectId}::uuid, unnest(${divisionIds}::uuid[])`,
    );
  },

  organization: async (tx, fact) => {
    const it = payloadOf<OrganizationFact>(fact);
    const id = fact.subjectId;
    await tx.rows(
      sql`INSERT INTO directory_organizations (id, kind, name, parent_id, division_id, estate_id, valid_from, valid_to)
          VALUES (${id}, ${it.kind}, ${it.name}, ${it.parentId}, ${it.divisionId}, ${it.estateId}, ${it.validFrom}, ${it.validTo})
          ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, parent_id = excluded.parent_id,
            division_id = excluded.division_id, estate_id = excluded.estate_id,
            valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    );
    await replace(
      tx,
      sql`DELETE FROM directory_organization_names WHERE organization_id = ${id}`,
      sql`INSERT INTO directory_organization_names (organization_id, name, valid_from, valid_to)
          SELECT ${id}::uuid, n.name, n."validFrom", n."validTo"
          FROM jsonb_to_recordset(${JSON.stringify(it.names)}::jsonb) AS n(name text, "validFrom" date, "validTo" date)`,
    );
    await replace(
      tx,
      sql`DELETE FROM directory_organization_ancestors WHERE organization_id = ${id}`,
      sql`INSERT INTO directory_organization_ancestors (organization_id, ancestor_id)
          SELECT ${id}::uuid, unnest(${it.ancestorIds}::uuid[])`,
    );
    await replace(
      tx,
      sql`DELETE FROM directory_organization_successors WHERE organization_id = ${id}`,
      sql`INSERT INTO directory_organization_successors (organization_id, successor_id)
          SELECT ${id}::uuid, unnest(${it.successorIds}::uuid[])`,
    );
  },

  appointment: async (tx, fact) => {
    const it = payloadOf<AppointmentFact>(fact);
    await tx.rows(
      sql`INSERT INTO directory_appointments (id, person_id, subject, organization_id, post, valid_from, valid_to)
          VALUES (${fact.subjectId}, ${it.personId}, ${it.subject}, ${it.organizationId}, ${it.post}, ${it.validFrom}, ${it.validTo})
          ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, subject = excluded.subject,
            organization_id = excluded.organization_id, post = excluded.post,
            valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    );
  },
};

async function replace(tx: Tx, remove: Sql, insert: Sql): Promise<void> {
  await tx.rows(remove);
  await tx.rows(insert);
}
