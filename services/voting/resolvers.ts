import type { QueryResolvers } from './generated/resolver-types';
import { Ballot, BallotChoice } from './resolvers/Ballot';
import { Estate, Resolution, Unit } from './resolvers/foreign-types';
import { activateProfile } from './resolvers/Mutation/activateProfile';
import { announceResult } from './resolvers/Mutation/announceResult';
import { answerObjection } from './resolvers/Mutation/answerObjection';
import { castBallot } from './resolvers/Mutation/castBallot';
import { certifyVote } from './resolvers/Mutation/certifyVote';
import { closeVoting } from './resolvers/Mutation/closeVoting';
import { extendVoting } from './resolvers/Mutation/extendVoting';
import { finalizeVote } from './resolvers/Mutation/finalizeVote';
import { freezeRoll } from './resolvers/Mutation/freezeRoll';
import { importRegister } from './resolvers/Mutation/importRegister';
import { objectToResult } from './resolvers/Mutation/objectToResult';
import { openVoting } from './resolvers/Mutation/openVoting';
import { prepareVote } from './resolvers/Mutation/prepareVote';
import { proposeProfile } from './resolvers/Mutation/proposeProfile';
import { recordJudgment } from './resolvers/Mutation/recordJudgment';
import { recordLegalChallenge } from './resolvers/Mutation/recordLegalChallenge';
import { submitProfile } from './resolvers/Mutation/submitProfile';
import { tallyVote } from './resolvers/Mutation/tallyVote';
import { voidVote } from './resolvers/Mutation/voidVote';
import { MyUnit, MyVote, OwnershipRecord, RegisterImport } from './resolvers/OwnershipRecord';
import { myUnits } from './resolvers/Query/myUnits';
import { ruleProfileFor, ruleProfiles, votingMatters } from './resolvers/Query/ruleProfiles';
import { RuleProfile, RuleProfileVersion, VotingMatterRule } from './resolvers/RuleProfile';
import { LegalChallenge, VoteObjection } from './resolvers/VoteObjection';
import { VoteOutcome } from './resolvers/VoteOutcome';
import { RollEntry, VotingMatter, VotingSession } from './resolvers/VotingSession';

const byId: Pick<QueryResolvers, 'votingSession'> = {
  votingSession: (_parent, { id }, { loaders }) => loaders.session.load(id),
};

export const resolvers = {
  Query: { ...byId, myUnits, ruleProfiles, ruleProfileFor, votingMatters },
  Mutation: {
    importRegister,
    prepareVote,
    freezeRoll,
    openVoting,
    castBallot,
    closeVoting,
    tallyVote,
    voidVote,
    extendVoting,
    certifyVote,
    announceResult,
    objectToResult,
    answerObjection,
    finalizeVote,
    recordLegalChallenge,
    recordJudgment,
    proposeProfile,
    submitProfile,
    activateProfile,
  },
  OwnershipRecord,
  RegisterImport,
  MyUnit,
  MyVote,
  RuleProfile,
  RuleProfileVersion,
  VotingMatterRule,
  VotingSession,
  VotingMatter,
  RollEntry,
  Ballot,
  BallotChoice,
  VoteOutcome,
  VoteObjection,
  LegalChallenge,
  Estate,
  Unit,
  Resolution,
};
