import { today } from '../../../platform/dates';
import type { CommitteeMemberRow } from '../db/owners-committee-tables';
import { maskName } from '../domain/masking';
import { byElectionDue } from '../domain/owners-committee';
import type { CommitteeMemberResolvers, OwnersCommitteeResolvers } from '../generated/resolver-types';
import { rules } from '../permissions';

const standing = ({ left_on, elected, filled }: CommitteeMemberRow) =>
  left_on !== null ? 'LEFT' : elected === 'SEAT' || filled ? 'SEATED' : 'ALTERNATE';

const seatedCount = (members: readonly CommitteeMemberRow[]): number =>
  members.filter((member) => standing(member) === 'SEATED').length;

export const OwnersCommittee: OwnersCommitteeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.ownersCommittee.load(id),
  estate: ({ estate_id }) => ({ id: estate_id }),
  organization: ({ organization_id }) => ({ id: organization_id }),
  externalVote: ({ external_vote_id }, _args, { loaders }) => loaders.externalVote.load(external_vote_id),
  termOver: ({ ends_on }, _args, { now }) => today(now()) > ends_on,
  reelectionOverdue: ({ reelect_by, succeeded_on }, _args, { now }) =>
    succeeded_on === null && today(now()) > reelect_by,
  members: ({ id }, _args, { loaders }) => loaders.membersOfCommittee.load(id),
  vacantSeats: async ({ id, seats }, _args, { loaders }) =>
    seats - seatedCount(await loaders.membersOfCommittee.load(id)),
  byElectionDue: async ({ id, seats }, _args, { loaders }) =>
    byElectionDue(seats, seatedCount(await loaders.membersOfCommittee.load(id))),
  filings: async ({ id }, _args, { loaders, viewer }) =>
    (await loaders.filingsOfCommittee.load(id)).filter((row) => rules.RUNNER_OR_AUTHORITY.may(viewer, row)),
  filed: async ({ id }, _args, { loaders }) =>
    (await loaders.filingsOfCommittee.load(id)).every(({ state }) => state === 'ACCEPTED'),
};

export const CommitteeMember: CommitteeMemberResolvers = {
  maskedName: ({ name }) => maskName(name),
  standing,
  portfolio: (member) => (standing(member) === 'SEATED' ? member.last_portfolio : null),
};
