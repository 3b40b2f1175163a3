import type { FollowUpVisitResolvers } from '../generated/resolver-types';
import { reference } from './references';

export const FollowUpVisit: FollowUpVisitResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
};
