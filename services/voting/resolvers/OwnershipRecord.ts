import { sessionOf } from '../domain/session';
import type {
  MyUnitResolvers,
  MyVoteResolvers,
  OwnerResolvers,
  OwnershipRecordResolvers,
  RegisterImportResolvers,
} from '../generated/resolver-types';
import { actionsOf, showAction } from './available-actions';

export const OwnershipRecord: OwnershipRecordResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.record.load(id),
  unit: ({ unit_id }) => ({ id: unit_id }),
  estate: ({ estate_id }) => ({ id: estate_id }),
  owners: ({ id }, _args, { loaders }) => loaders.ownersOfRecord.load(id),
  representative: async ({ id }, _args, { loaders }) =>
    (await loaders.ownersOfRecord.load(id)).find((owner) => owner.represents) ?? null,
  history: ({ id }, _args, { loaders }) => loaders.versionsOfRecord.load(id),
  unmaskings: ({ id }, _args, { loaders }) => loaders.unmaskingsOfRecord.load(id),
};

export const Owner: OwnerResolvers = {
  name: ({ masked_name }) => masked_name,
  share: ({ share_numerator, share_denominator }) =>
    share_numerator === null || share_denominator === null
      ? null
      : { numerator: share_numerator, denominator: share_denominator },
};

export const RegisterImport: RegisterImportResolvers = {
  estate: ({ estate_id }) => ({ id: estate_id }),
};

export const MyUnit: MyUnitResolvers = {
  ownership: (record) => record,
  votes: ({ unit_id }, _args, { loaders }) => loaders.votesOfUnit.load(unit_id),
};

export const MyVote: MyVoteResolvers = {
  session: async ({ session_id }, _args, { loaders }) => (await loaders.session.load(session_id))!,
  hasVoted: ({ ballot_id }) => ballot_id !== null,
  ballot: ({ ballot_id }, _args, { loaders }) => (ballot_id ? loaders.ballot.load(ballot_id) : null),
  availableActions: async ({ session_id, ballot_id }, _args, { loaders, now }) => {
    const session = (await loaders.session.load(session_id))!;
    const shown = actionsOf(sessionOf(session), ['castBallot'], now());
    return ballot_id === null
      ? shown
      : shown.map((it) => (it.allowed ? showAction(it.act, 'ALREADY_VOTED') : it));
  },
};
