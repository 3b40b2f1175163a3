import { commonRules, type Rules } from '../../platform/access';
import { GOVERNING_KINDS } from '../../platform/directory/queries';
import type { Viewer } from '../../platform/identity';
import type { PersonRow } from './db/tables';
import type { OrganizationKind, Post } from './domain/kinds';

export const rules = {
  ...commonRules,
  SELF_OR_OPERATOR: {
    description: '本人和运维人员。 The person and the operators.',
    may: (viewer: Viewer, person: PersonRow) =>
      viewer.scopes.includes('OPERATOR') || (viewer.personId !== null && viewer.personId === person.id),
  },
} as const satisfies Rules;

/** An organization looks after itself and all that is below it; operators look after all. */
export function canManage(
  viewer: Viewer,
  organization: { readonly ancestorIds: readonly string[] },
): boolean {
  if (viewer.scopes.includes('OPERATOR')) return true;
  return viewer.actingFor !== null && organization.ancestorIds.includes(viewer.actingFor.organizationId);
}

/** What governs a territory or stands for an estate's owners. */
const DECIDES: readonly OrganizationKind[] = [...GOVERNING_KINDS, 'OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE'];

/**
 * An organization establishes what lies below it. What governs or stands for owners sees and decides in its division
 * or estate, whoever is above it: only operators establish that, or a company could make itself a subdistrict. They
 * alone found companies too.
 */
export function canEstablish(
  viewer: Viewer,
  planned: {
    readonly kind: OrganizationKind;
    readonly divisionId?: string | null;
    readonly estateId?: string | null;
  },
  parent: { readonly ancestorIds: readonly string[] } | null,
): boolean {
  if (viewer.scopes.includes('OPERATOR')) return true;
  if (planned.kind === 'PROPERTY_COMPANY') return false;
  if ((planned.divisionId || planned.estateId) && DECIDES.includes(planned.kind)) return false;
  return parent !== null && canManage(viewer, parent);
}

/** Posts that carry a scope over the whole installation are given by operators alone. */
export function canGrantPost(viewer: Viewer, post: Post): boolean {
  return (post !== 'AUDITOR' && post !== 'OPERATOR') || viewer.scopes.includes('OPERATOR');
}
