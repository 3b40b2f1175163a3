import type { QueryResolvers } from '../../generated/resolver-types';
import { voteKey as keyOf } from '../../vote-key';

export const voteKey: NonNullable<QueryResolvers['voteKey']> = (_parent, _args, { environment }) =>
  keyOf(environment).publicKey;
