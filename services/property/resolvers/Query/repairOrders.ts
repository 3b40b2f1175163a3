import type { QueryResolvers } from '../../generated/resolver-types';
import { repairPage } from '../repair-page';

export const repairOrders: QueryResolvers['repairOrders'] = (_parent, args, context) =>
  repairPage(context, args);
