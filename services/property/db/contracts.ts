import { today, yearOf } from '../../../platform/dates';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { Term } from '../domain/contract';
import { numberInYear } from './numbers';
import type { CompanyVoteRow, PropertyCompanyRow, ServiceContractRow } from './tables';

/** The SQL twin of `stateOn(…) === 'RUNNING'`. */
export const runningOn = (contract: Sql, on: string): Sql =>
  sql`(${contract}.starts_on <= ${on}::date AND (${contract}.ends_on IS NULL OR ${on}::date <= ${contract}.ends_on)
      AND (${contract}.terminated_on IS NULL OR ${on}::date < ${contract}.terminated_on))`;

export const termOf = (row: ServiceContractRow): Term => ({
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  terminatedOn: row.terminated_on,
});

export interface CompanyOrganization {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly valid_to: string | null;
}

/** An organization of the directory copy, locked so that two registrations of one company follow each other. */
export const lockOrganization = (tx: Tx, id: string): Promise<CompanyOrganization | null> =>
  firstRow(
    tx,
    sql`SELECT id, kind, name, valid_to FROM directory_organizations WHERE id = ${id} FOR NO KEY UPDATE`,
  );

export const organizationById = (reader: Reader, id: string): Promise<CompanyOrganization | null> =>
  firstRow(reader, sql`SELECT id, kind, name, valid_to FROM directory_organizations WHERE id = ${id}`);

export const companyById = (reader: Reader, id: string): Promise<PropertyCompanyRow | null> =>
  firstRow(reader, sql`SELECT * FROM property_companies WHERE id = ${id}`);

export const companyOf = (reader: Reader, organizationId: string): Promise<PropertyCompanyRow | null> =>
  firstRow(reader, sql`SELECT * FROM property_companies WHERE organization_id = ${organizationId}`);

/**
 * Locks an estate for its contracts. Signings for one estate follow each other, so that an overlap is found
 * and refused; the exclusion constraint only holds what a forgotten lock would let through.
 */
export const lockEstate = (tx: Tx, id: string): Promise<{ readonly id: string } | null> =>
  firstRow(tx, sql`SELECT id FROM directory_estates WHERE id = ${id} FOR NO KEY UPDATE`);

export const contractsOfEstate = (reader: Reader, estateId: string): Promise<ServiceContractRow[]> =>
  reader.rows(sql`SELECT * FROM service_contracts WHERE estate_id = ${estateId}`);

/** A vote on the estate's company: it stays as it is until the contract that starts from it is signed. */
export const lockCompanyVote = (tx: Tx, id: string, estateId: string): Promise<CompanyVoteRow | null> =>
  firstRow(tx, sql`SELECT * FROM company_votes WHERE vote_id = ${id} AND estate_id = ${estateId} FOR SHARE`);

export const lockContract = (tx: Tx, id: string): Promise<ServiceContractRow | null> =>
  firstRow(tx, sql`SELECT * FROM service_contracts WHERE id = ${id} FOR UPDATE`);

/** The next number of the year; the counter's row stays locked until the commit, so no number is lost or given twice. */
export async function nextContractNumber(tx: Tx): Promise<string> {
  const year = yearOf(today(tx.now));
  const row = await firstRow<{ last: number }>(
    tx,
    sql`INSERT INTO contract_counters AS c (year, last) VALUES (${year}, 1)
        ON CONFLICT (year) DO UPDATE SET last = c.last + 1 RETURNING last`,
  );
  return numberInYear(year, row!.last);
}
