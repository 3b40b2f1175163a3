import { err, ok, type Result } from '../../../platform/result';

/** Kinds of organization that speak for the owners, and for the property company, at a whistle. */
export const OWNERS_KINDS = ['OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE'] as const;
export const COMPANY_KINDS = ['PROPERTY_COMPANY', 'PROJECT_OFFICE'] as const;

export type CalledRefusal = 'LEAD_IS_BLOWER' | 'SUPPORT_IS_LEAD' | 'SUPPORT_REPEATED';

/** One lead that did not blow itself, and others in support, each once. */
export function checkCalled(
  blowerId: string,
  { leadId, supportingIds }: { readonly leadId: string; readonly supportingIds: readonly string[] },
): Result<null, CalledRefusal> {
  if (leadId === blowerId) return err('LEAD_IS_BLOWER');
  if (supportingIds.includes(leadId)) return err('SUPPORT_IS_LEAD');
  return new Set(supportingIds).size === supportingIds.length ? ok(null) : err('SUPPORT_REPEATED');
}
