import { GOVERNING_KINDS, territoryOf } from '../../../platform/directory/queries';
import type { Reader, Sql } from '../../../platform/sql';
import { sql } from '../../../platform/sql';
import { runningOn } from './contracts';

/** Who stands for an estate's owners. */
export const OWNERS_KINDS = ['OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE'] as const;

/**
 * The organizations that have to do with an estate's repairs. Whether they exist today is not asked: an
 * organization that has ended has nobody who acts for it.
 */
export interface RepairParties {
  /** The estate. */
  readonly id: string;
  /** The company whose contract is running, and all below it but what is another estate's alone. */
  readonly servers: readonly string[];
  /** The estate's owners' or management committee, and the residents' committees whose division holds it. */
  readonly committees: readonly string[];
  /** All who may see: those above, what is above the company, and who governs the territory. */
  readonly audience: readonly string[];
}

/** Whether a company or what is below it serves an estate of the company's: with an estate of its own, that one alone. */
const serves = (organization: Sql, company: Sql, estate: Sql): Sql =>
  sql`(${organization}.id = ${company} OR ${organization}.estate_id IS NULL OR ${organization}.estate_id = ${estate})`;

/** The parties of each estate, in one statement. */
export function repairParties(estateIds: readonly string[], on: string): Sql {
  return sql`
    SELECT e.id, s.servers, c.committees, s.servers || s.superiors || c.committees || g.governing AS audience
    FROM unnest(${estateIds}::uuid[]) AS e(id)
    LEFT JOIN LATERAL (
      SELECT p.organization_id FROM service_contracts c JOIN property_companies p ON p.id = c.company_id
      WHERE c.estate_id = e.id AND ${runningOn(sql`c`, on)}
    ) company ON TRUE
    CROSS JOIN LATERAL (SELECT
      ARRAY(SELECT a.organization_id FROM directory_organization_ancestors a
            JOIN directory_organizations o ON o.id = a.organization_id
            WHERE a.ancestor_id = company.organization_id
              AND ${serves(sql`o`, sql`company.organization_id`, sql`e.id`)}) AS servers,
      ARRAY(SELECT a.ancestor_id FROM directory_organization_ancestors a
            WHERE a.organization_id = company.organization_id) AS superiors
    ) s
    CROSS JOIN LATERAL (SELECT ARRAY(
      SELECT o.id FROM directory_organizations o WHERE o.estate_id = e.id AND o.kind = ANY(${OWNERS_KINDS})
      UNION
      SELECT o.id FROM directory_organizations o JOIN directory_estate_divisions d ON d.division_id = o.division_id
      WHERE d.estate_id = e.id AND o.kind = 'RESIDENTS_COMMITTEE'
    ) AS committees) c
    CROSS JOIN LATERAL (SELECT ARRAY(
      SELECT o.id FROM directory_organizations o JOIN directory_estate_divisions d ON d.division_id = o.division_id
      WHERE d.estate_id = e.id AND o.kind = ANY(${GOVERNING_KINDS})
    ) AS governing) g`;
}

/** The same from the other side: the estates whose repairs an organization may see. */
export const estatesOpenTo = (organizationId: string, on: string): Sql =>
  sql`SELECT c.estate_id FROM service_contracts c JOIN property_companies p ON p.id = c.company_id
      WHERE ${runningOn(sql`c`, on)} AND p.organization_id IN (
        SELECT a.ancestor_id FROM directory_organization_ancestors a
        JOIN directory_organizations o ON o.id = a.organization_id
        WHERE a.organization_id = ${organizationId} AND ${serves(sql`o`, sql`a.ancestor_id`, sql`c.estate_id`)}
        UNION ALL
        SELECT a.organization_id FROM directory_organization_ancestors a WHERE a.ancestor_id = ${organizationId})
      UNION ALL
      SELECT o.estate_id FROM directory_organizations o
      WHERE o.id = ${organizationId} AND o.estate_id IS NOT NULL AND o.kind = ANY(${OWNERS_KINDS})
      UNION ALL
      ${territoryOf(organizationId)}`;

/** Who may end a contract between a company and an estate, besides operators; the owners' side signs it. */
export interface ContractParties {
  readonly id: string;
  /** The company's organization and all below it. */
  readonly company: readonly string[];
  /** The estate's owners' or management committee. */
  readonly owners: readonly string[];
}

const ownersIds = (estate: Sql): Sql =>
  sql`ARRAY(SELECT o.id FROM directory_organizations o
            WHERE o.estate_id = ${estate} AND o.kind = ANY(${OWNERS_KINDS}))`;

/** The parties of contracts that are signed, by the contract's id. */
export const contractParties = (contractIds: readonly string[]): Sql =>
  sql`SELECT c.id, ${ownersIds(sql`c.estate_id`)} AS owners,
        ARRAY(SELECT a.organization_id FROM directory_organization_ancestors a
              WHERE a.ancestor_id = p.organization_id) AS company
      FROM service_contracts c JOIN property_companies p ON p.id = c.company_id WHERE c.id = ANY(${contractIds}::uuid[])`;

/** The committees that may sign a contract for an estate. */
export async function ownersOf(reader: Reader, estateId: string): Promise<readonly string[]> {
  const rows = await reader.rows<{ owners: readonly string[] }>(
    sql`SELECT ${ownersIds(sql`${estateId}::uuid`)} AS owners`,
  );
  return rows[0]!.owners;
}
