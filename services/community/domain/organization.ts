import { err, ok, type Result } from '../../../platform/result';
import type { OrganizationEnd } from './kinds';

/** An organization exists in [validFrom, validTo) and then may have successors. */
export interface Organization {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface BorneName {
  readonly name: string;
  readonly validFrom: string;
}

export type LineageRefusal =
  | 'ORGANIZATION_ENDED'
  | 'DATE_TOO_EARLY'
  | 'DATE_IN_FUTURE'
  | 'NAME_UNCHANGED'
  | 'MERGE_INTO_ITSELF'
  | 'SPLIT_NEEDS_TWO';

/**
 * A new name follows the present one; both keep the days on which they were borne. It is entered when it is borne,
 * not before, so that the last name is always the present one.
 */
export function rename(
  organization: Organization,
  present: BorneName,
  name: string,
  from: string,
  today: string,
): Result<{ readonly ended: { readonly validTo: string }; readonly begun: BorneName }, LineageRefusal> {
  if (organization.validTo !== null) return err('ORGANIZATION_ENDED');
  if (name === present.name) return err('NAME_UNCHANGED');
  if (from <= present.validFrom) return err('DATE_TOO_EARLY');
  if (from > today) return err('DATE_IN_FUTURE');
  return ok({ ended: { validTo: from }, begun: { name, validFrom: from } });
}

/**
 * Ends an organization on a day: from then on it no longer exists, and what it was is kept. One that is abolished may
 * end before the day it was to; an end that has named successors stands.
 */
export function end(
  organization: Organization & { readonly endedBy: OrganizationEnd | null },
  on: string,
  by: OrganizationEnd,
): Result<{ readonly validTo: string; readonly endedBy: OrganizationEnd }, LineageRefusal> {
  const { validTo, endedBy } = organization;
  if (validTo !== null && (validTo <= on || endedBy !== 'ABOLISHED')) return err('ORGANIZATION_ENDED');
  if (on <= organization.validFrom) return err('DATE_TOO_EARLY');
  return ok({ validTo: on, endedBy: by });
}

/** Merging needs an organization to go into that lives on that day, other than those that end. */
export function mergeInto(
  ids: readonly string[],
  into: Organization & { readonly id: string },
  on: string,
): Result<null, LineageRefusal> {
  if (into.validTo !== null) return err('ORGANIZATION_ENDED');
  if (on < into.validFrom) return err('DATE_TOO_EARLY');
  return ids.includes(into.id) ? err('MERGE_INTO_ITSELF') : ok(null);
}

/** Splitting needs at least two new organizations of different names. */
export function splitInto(names: readonly string[]): Result<readonly string[], LineageRefusal> {
  return names.length >= 2 && new Set(names).size === names.length ? ok(names) : err('SPLIT_NEEDS_TWO');
}
