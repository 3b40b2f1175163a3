import { deskPage } from '../../db/desk';
import type { QueryResolvers } from '../../generated/resolver-types';

export const actionItems: QueryResolvers['actionItems'] = (
  _parent,
  { involving, filter, ...args },
  context,
) => deskPage(context, involving ?? context.viewer.actingFor!.organizationId, filter, args);
