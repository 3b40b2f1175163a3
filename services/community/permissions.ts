import { commonRules, type Rules } from '../../platform/access';
import type { Viewer } from '../../platform/identity';
import type { PersonRow } from './db/tables';
import type { Post } from './domain/kinds';

export const rules = {
  ...commonRules,
  SELF_OR_OPERATOR: {
    description: '本人和运维人员。 The person and the operators.',
    may: (viewer: Viewer, person: PersonRow) =>
      viewer.scopes.includes('OPERATOR') || (viewer.personId !== null && viewer.personId === person.id),
  },
} as const satisfies Rules;

/** An organization looks after itself and all that is below it; operators look after all. */
export function canManage(viewer: Viewer, organization: { readonly ancestorIds: readonly string[] }): boolean {
  if (viewer.scopes.includes('OPERATOR')) return true;
  return viewer.actingFor !== null && organization.ancestorIds.includes(viewer.actingFor.organizationId);
}

/** Posts that carry a scope over the whole installation are given by operators alone. */
export function canGrantPost(viewer: Viewer, post: Post): boolean {
  return (post !== 'AUDITOR' && post !== 'OPERATOR') || viewer.scopes.includes('OPERATOR');
}
