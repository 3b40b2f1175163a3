import { validOn } from '../../../platform/directory/queries';
import { err, ok, type Result } from '../../../platform/result';
import { sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { MatterMethod, VotingMatterKind } from '../domain/kinds';
import type { MatterDetails } from '../domain/matter-details';
import { type AskedDetails, type DetailsFault, type KnownThere, readDetails } from '../domain/read-details';

interface AskedMatter {
  readonly kind: VotingMatterKind;
  readonly method?: MatterMethod | null;
  readonly details?: AskedDetails | null;
  /** Of a vote elsewhere. */
  readonly passed?: boolean;
}

/**
 * What matters of an estate decide, in their order, or why one is not put so and which. Companies are those of the day
 * `on`, which of a vote elsewhere is the one on which it closed.
 */
export async function detailsOf(
  tx: Tx,
  estateId: string,
  matters: readonly AskedMatter[],
  on: string,
): Promise<Result<readonly (MatterDetails | null)[], DetailsFault & { readonly matter: number }>> {
  const known = await knownThere(tx, estateId, matters, on);
  const read: (MatterDetails | null)[] = [];
  for (const [matter, { kind, method, details, passed = true }] of matters.entries()) {
    const it = readDetails({ kind, method: method ?? 'APPROVAL' }, details ?? null, known, passed);
    if (!it.ok) return err({ ...it.error, path: ['details', ...it.error.path], matter });
    read.push(it.value);
  }
  return ok(read);
}

/** Of what the matters name, what there is: asked for only where something is named. */
async function knownThere(
  tx: Tx,
  estateId: string,
  matters: readonly AskedMatter[],
  on: string,
): Promise<KnownThere> {
  const asked = matters.flatMap(({ details }) => details ?? []);
  const companies = asked.flatMap(({ companyEngagement, companyDismissal }) =>
    [companyEngagement, companyDismissal].flatMap((it) => it?.organizationId ?? []),
  );
  const bearers = asked.flatMap(({ fundUse, fundRaising }) =>
    [fundUse, fundRaising].flatMap((it) => it?.bearers ?? []),
  );
  const buildings = bearers.flatMap(({ buildingNumbers }) => buildingNumbers ?? []);
  const units = bearers.flatMap(({ unitIds }) => unitIds ?? []);
  return {
    companies: new Map(
      companies.length === 0
        ? []
        : (await companiesAmong(tx, companies, on)).map(({ id, name }) => [id, name] as const),
    ),
    buildings: new Set(
      buildings.length === 0
        ? []
        : (
            await tx.rows<{ number: number }>(
              sql`SELECT DISTINCT u.building_number AS number FROM units u WHERE u.estate_id = ${estateId}`,
            )
          ).map(({ number }) => number),
    ),
    units: new Set(
      units.length === 0
        ? []
        : (
            await tx.rows<{ id: string }>(
              sql`SELECT u.id FROM units u WHERE u.estate_id = ${estateId} AND u.id::text = ANY(${units})`,
            )
          ).map(({ id }) => id),
    ),
  };
}

/** Those of the ids that name a property company of the directory which has not ended on the day, with their names of that day. */
export const companiesAmong = (
  tx: Tx,
  ids: readonly string[],
  on: string,
): Promise<{ readonly id: string; readonly name: string }[]> =>
  tx.rows(
    sql`SELECT o.id, coalesce((SELECT n.name FROM directory_organization_names n
          WHERE n.organization_id = o.id AND ${validOn(sql`n`, on)} LIMIT 1), o.name) AS name FROM directory_organizations o
        WHERE o.id::text = ANY(${ids}) AND o.kind = 'PROPERTY_COMPANY' AND ${validOn(sql`o`, on)}`,
  );
