import { whistleDesk } from '../../db/whistle-lists';
import type { QueryResolvers } from '../../generated/resolver-types';

export const whistles: QueryResolvers['whistles'] = (_parent, { involving, filter, ...args }, context) =>
  whistleDesk(context, involving ?? context.viewer.actingFor!.organizationId, filter, args);
