import { today } from '../../../platform/dates';
import { MEMBER_NAME } from '../db/name-sealing';
import type { CommitteeMemberRow } from '../db/owners-committee-tables';
import { byElectionDue, standingBy } from '../domain/owners-committee';
import type { CommitteeMemberResolvers, OwnersCommitteeResolvers } from '../generated/resolver-types';
import { keysOf } from '../keys';
import { rules } from '../permissions';

const standing = ({ left_on, elected, filled, annulled }: CommitteeMemberRow) =>
  standingBy({ elected, left: left_on !== null, filled, annulled });

const seatedCount = (members: readonly CommitteeMemberRow[]): number =>
  members.filter((member) => standing(member) === 'SEATED').length;

export const OwnersCommittee: OwnersCommitteeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.ownersCommittee.load(id),
  estate: ({ estate_id }) => ({ id: estate_id }),
  organization: ({ organization_id }) => ({ id: organization_id }),
  externalVote: ({ external_vote_id }, _args, { loaders }) =>
    external_vote_id === null ? null : loaders.externalVote.load(external_vote_id),
  votingSession: ({ voting_session_id }, _args, { loaders }) =>
    voting_session_id === null ? null : loaders.session.load(voting_session_id),
  termOver: ({ ends_on }, _args, { now }) => today(now()) > ends_on,
  reelectionOverdue: ({ reelect_by, succeeded_on, annulled_on }, _args, { now }) =>
    succeeded_on === null && annulled_on === null && today(now()) > reelect_by,
  members: ({ id }, _args, { loaders }) => loaders.membersOfCommittee.load(id),
  vacantSeats: async ({ id, seats }, _args, { loaders }) =>
    seats - seatedCount(await loaders.membersOfCommittee.load(id)),
  byElectionDue: async ({ id, seats, annulled_on }, _args, { loaders }) =>
    annulled_on === null && byElectionDue(seats, seatedCount(await loaders.membersOfCommittee.load(id))),
  filings: async ({ id }, _args, { loaders, viewer }) =>
    (await loaders.filingsOfCommittee.load(id)).filter((row) => rules.RUNNER_OR_AUTHORITY.may(viewer, row)),
  filed: async ({ id }, _args, { loaders }) =>
    (await loaders.filingsOfCommittee.load(id)).every(({ state }) => state === 'ACCEPTED'),
};

export const CommitteeMember: CommitteeMemberResolvers = {
  name: ({ name, name_sealed }, _args, { environment }) =>
    name ?? keysOf(environment).openText(MEMBER_NAME, name_sealed!),
  standing,
  portfolio: (member) => (standing(member) === 'SEATED' ? member.last_portfolio : null),
};
