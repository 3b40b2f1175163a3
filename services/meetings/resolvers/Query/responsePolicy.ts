import { today } from '../../../../platform/dates';
import { policyForDivision } from '../../db/response-policies';
import type { QueryResolvers } from '../../generated/resolver-types';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is no id at all names no division. */
export const responsePolicy: QueryResolvers['responsePolicy'] = (_parent, { divisionId, on }, context) =>
  UUID.test(divisionId) ? policyForDivision(context, divisionId, on ?? today(context.now())) : null;
