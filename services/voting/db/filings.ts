import type { PeriodEnd } from '../../../platform/calendar/working-days';
import type { Viewer } from '../../../platform/identity';
import { firstRow, type Sql, sql } from '../../../platform/sql';
import { inOrder } from '../../../platform/statements';
import type { Tx } from '../../../platform/transaction';
import { FILING_AUTHORITIES, type FilingAct, type ShownFilingState } from '../domain/filing';
import { committeesOf, runnersOf, runs } from './circles';
import { type CommitteeFilingRow, committeeFilingSteps, committeeFilings } from './filing-tables';

/** Whether an organization of a division is the authority that a filing names: the subdistrict's office, the district's housing authority. */
const isAuthority = (filing: Sql): Sql =>
  sql`(${filing}.authority = 'SUBDISTRICT_OFFICE' AND office.kind = 'SUBDISTRICT_OFFICE'
       OR ${filing}.authority = 'HOUSING_AUTHORITY' AND office.kind IN ('HOUSING_DEPARTMENT', 'PROPERTY_AUTHORITY') AND place.level = 'DISTRICT')`;

/** Whether the committee's election was voided. */
const isAnnulled = sql`EXISTS (SELECT FROM owners_committees c WHERE c.id = f.committee_id AND c.annulled_on IS NOT NULL)`;

/** Filings in a state as it is shown: see `shownState`. */
export const isShownAs = (state: ShownFilingState): Sql =>
  state === 'ANNULLED'
    ? sql`(f.state <> 'ACCEPTED' AND ${isAnnulled})`
    : sql`(f.state = ${state} AND (f.state = 'ACCEPTED' OR NOT ${isAnnulled}))`;

/** A filing as it is read, `f` being its alias. */
export const filingColumns = sql`f.*, f.due_on::text AS due_on, ${runnersOf(sql`f.estate_id`)} AS runner_organization_ids,
  ${committeesOf(sql`f.estate_id`)} AS committee_organization_ids,
  ARRAY(SELECT office.id FROM directory_estate_divisions around JOIN directory_divisions place ON place.id = around.division_id
          JOIN directory_organizations office ON office.division_id = place.id
          WHERE around.estate_id = f.estate_id AND ${isAuthority(sql`f`)}) AS authority_organization_ids,
  ${isAnnulled} AS annulled,
  ARRAY(SELECT c.constituted_by FROM owners_committees c WHERE c.id = f.committee_id
        UNION SELECT s.person_id FROM committee_filing_steps s WHERE s.filing_id = f.id AND s.act = 'submitFiling') AS parties`;

/**
 * Filings of estates whose votes the viewer's organization runs, and those that it is to decide on: both from its own
 * estates on, so that a desk of few does not look through everybody's.
 */
export const isOnDesk = (viewer: Viewer, alias: Sql): Sql =>
  viewer.actingFor === null
    ? sql`FALSE`
    : sql`${alias}.id IN (
        SELECT own.id FROM committee_filings own WHERE ${runs(viewer, sql`own`)}
        UNION ALL
        SELECT named.id FROM directory_organizations office JOIN directory_divisions place ON place.id = office.division_id
          JOIN directory_estate_divisions around ON around.division_id = place.id
          JOIN committee_filings named ON named.estate_id = around.estate_id AND ${isAuthority(sql`named`)}
          WHERE office.id = ${viewer.actingFor.organizationId})`;

/** Read once the lock has been waited for: who submitted meanwhile is a party. */
export async function lockFiling(tx: Tx, id: string): Promise<CommitteeFilingRow | null> {
  const [, [filing]] = await inOrder([
    tx.rows(sql`SELECT FROM committee_filings f WHERE f.id::text = ${id} FOR UPDATE`),
    tx.rows<CommitteeFilingRow>(
      sql`SELECT ${filingColumns} FROM committee_filings f WHERE f.id::text = ${id}`,
    ),
  ]);
  return filing ?? null;
}

/** Both filings of a committee fall due at once. */
export async function fallDue(
  tx: Tx,
  committee: { readonly id: string; readonly estate_id: string },
  due: PeriodEnd,
  needsTraining: boolean,
): Promise<void> {
  const filings = FILING_AUTHORITIES.map((authority) => ({
    id: tx.newId(),
    version: 1,
    committee_id: committee.id,
    estate_id: committee.estate_id,
    authority,
    state: 'DUE' as const,
    due_on: due.on,
    ends_at: due.endsAt,
    needs_training: needsTraining,
    first_filed_at: null,
    receipt_number: null,
  }));
  await tx.insert(committeeFilings, filings);
  for (const { id } of filings) await tx.changed({ type: 'CommitteeFiling', id });
}

/** Notes a step, its filing being locked. */
export async function noteStep(
  tx: Tx,
  filingId: string,
  step: { readonly act: FilingAct; readonly note: string | null; readonly training_record: string | null },
): Promise<void> {
  const last = sql`SELECT coalesce(max(sequence), 0)::integer AS last FROM committee_filing_steps WHERE filing_id = ${filingId}`;
  await tx.insert(committeeFilingSteps, {
    filing_id: filingId,
    sequence: (await firstRow<{ last: number }>(tx, last))!.last + 1,
    at: tx.now,
    person_id: tx.viewer.personId!,
    organization_id: tx.viewer.actingFor!.organizationId,
    ...step,
  });
}
