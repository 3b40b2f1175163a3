import type { CountedBallot } from '../db/tables';
import { prevails } from '../domain/duplicates';
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
  hasVoted: ({ counted }) => counted.length > 0,
  ballot: ({ counted }, _args, { loaders }) => (counted[0] ? loaders.ballot.load(counted[0].ballotId) : null),
  matters: async ({ session_id, counted }, _args, { loaders }) => {
    const matters = await loaders.mattersOfSession.load(session_id);
    return matters.map((matter) => {
      const found = counted.find(({ matterId }) => matterId === matter.id);
      return { matter, ballot: found ? loaders.ballot.load(found.ballotId) : null };
    });
  },
  availableActions: async ({ session_id, counted }, _args, { loaders, now }) => {
    const [session, matters] = await Promise.all([
      loaders.session.load(session_id),
      loaders.mattersOfSession.load(session_id),
    ]);
    const shown = actionsOf(sessionOf(session!), ['castBallot'], now());
    const coming = { channel: 'ONLINE', receivedAt: now(), valid: true } as const;
    const stands = (it: CountedBallot) =>
      !prevails(session!.profile.duplicatePolicy, coming, { ...it, receivedAt: new Date(it.receivedAt) });
    // It is cast while it would count in any matter.
    return counted.filter(stands).length < matters.length
      ? shown
      : shown.map((it) => (it.allowed ? showAction(it.act, 'ALREADY_VOTED') : it));
  },
};
