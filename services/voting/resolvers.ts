import type { QueryResolvers } from './generated/resolver-types';
import {
  ActivityBudget,
  ActivityBudgetDecision,
  ActivityExpense,
  ExpenseVoucher,
} from './resolvers/ActivityBudget';
import { Ballot, BallotChoice } from './resolvers/Ballot';
import { CommitteeFiling, committeeFilings, FilingStep } from './resolvers/CommitteeFiling';
import { DrawPart } from './resolvers/DrawPart';
import { EvidenceFile } from './resolvers/EvidenceFile';
import { ElectedMember, ExternalElection, ExternalEvidence, ExternalVote } from './resolvers/ExternalVote';
import { Estate, Resolution, Unit } from './resolvers/foreign-types';
import { acceptFiling } from './resolvers/Mutation/acceptFiling';
import { activateProfile } from './resolvers/Mutation/activateProfile';
import { addMatter } from './resolvers/Mutation/addMatter';
import { announceResult } from './resolvers/Mutation/announceResult';
import { answerObjection } from './resolvers/Mutation/answerObjection';
import { answerRollObjection } from './resolvers/Mutation/answerRollObjection';
import { askExternalVoteVoiding } from './resolvers/Mutation/askExternalVoteVoiding';
import { assignPortfolios } from './resolvers/Mutation/assignPortfolios';
import { attachEvidence } from './resolvers/Mutation/attachEvidence';
import { castBallot } from './resolvers/Mutation/castBallot';
import { certifyVote } from './resolvers/Mutation/certifyVote';
import { checkPaperBallot } from './resolvers/Mutation/checkPaperBallot';
import { checkWrittenProxy } from './resolvers/Mutation/checkWrittenProxy';
import { closeVoting } from './resolvers/Mutation/closeVoting';
import { commitDrawPart } from './resolvers/Mutation/commitDrawPart';
import { confirmExternalVote } from './resolvers/Mutation/confirmExternalVote';
import { constituteOwnersCommittee } from './resolvers/Mutation/constituteOwnersCommittee';
import { correctRollEntry } from './resolvers/Mutation/correctRollEntry';
import { declarePaperLost } from './resolvers/Mutation/declarePaperLost';
import { declineExternalVoteVoiding } from './resolvers/Mutation/declineExternalVoteVoiding';
import { deliverPaperBallot } from './resolvers/Mutation/deliverPaperBallot';
import { enterPaperBallot } from './resolvers/Mutation/enterPaperBallot';
import { extendVoting } from './resolvers/Mutation/extendVoting';
import { fileRequisition } from './resolvers/Mutation/fileRequisition';
import { finalizeVote } from './resolvers/Mutation/finalizeVote';
import { freezeRoll } from './resolvers/Mutation/freezeRoll';
import { grantProxy } from './resolvers/Mutation/grantProxy';
import { importRegister } from './resolvers/Mutation/importRegister';
import { importRegisterFile } from './resolvers/Mutation/importRegisterFile';
import { issuePaperBallot } from './resolvers/Mutation/issuePaperBallot';
import { objectToResult } from './resolvers/Mutation/objectToResult';
import { objectToRoll } from './resolvers/Mutation/objectToRoll';
import { openVoting } from './resolvers/Mutation/openVoting';
import { prepareVote } from './resolvers/Mutation/prepareVote';
import { proposeProfile } from './resolvers/Mutation/proposeProfile';
import { publishExpense } from './resolvers/Mutation/publishExpense';
import { publishRoll } from './resolvers/Mutation/publishRoll';
import { recordExternalVote } from './resolvers/Mutation/recordExternalVote';
import { recordJudgment } from './resolvers/Mutation/recordJudgment';
import { recordLegalChallenge } from './resolvers/Mutation/recordLegalChallenge';
import { recordVacancy } from './resolvers/Mutation/recordVacancy';
import { recordWrittenProxy } from './resolvers/Mutation/recordWrittenProxy';
import { rejectExternalVote } from './resolvers/Mutation/rejectExternalVote';
import { rejectPaperReturn } from './resolvers/Mutation/rejectPaperReturn';
import { returnFiling } from './resolvers/Mutation/returnFiling';
import { returnPaperBallot } from './resolvers/Mutation/returnPaperBallot';
import { revealDrawPart } from './resolvers/Mutation/revealDrawPart';
import { reverseExpense } from './resolvers/Mutation/reverseExpense';
import { revokeProxy } from './resolvers/Mutation/revokeProxy';
import { revokeWrittenProxy } from './resolvers/Mutation/revokeWrittenProxy';
import { sendVoteNotice } from './resolvers/Mutation/sendVoteNotice';
import { setActivityBudget } from './resolvers/Mutation/setActivityBudget';
import { submitFiling } from './resolvers/Mutation/submitFiling';
import { submitProfile } from './resolvers/Mutation/submitProfile';
import { supportRequisition } from './resolvers/Mutation/supportRequisition';
import { tallyVote } from './resolvers/Mutation/tallyVote';
import { unmaskOwner } from './resolvers/Mutation/unmaskOwner';
import { uploadRegister } from './resolvers/Mutation/uploadRegister';
import { voidExternalVote } from './resolvers/Mutation/voidExternalVote';
import { voidVote } from './resolvers/Mutation/voidVote';
import { withdrawRequisition } from './resolvers/Mutation/withdrawRequisition';
import { withdrawRequisitionSupport } from './resolvers/Mutation/withdrawRequisitionSupport';
import {
  CompanyDismissalDetails,
  CompanyEngagementDetails,
  CostBearers,
  MatterDetailsUnion,
} from './resolvers/matter-details';
import { CommitteeMember, OwnersCommittee } from './resolvers/OwnersCommittee';
import { MyUnit, MyVote, Owner, OwnershipRecord, RegisterImport } from './resolvers/OwnershipRecord';
import { PaperBallot } from './resolvers/PaperBallot';
import { PublishedRollEntry, RollCorrection, RollObjection, RollState } from './resolvers/PublishedRollEntry';
import { myUnits } from './resolvers/Query/myUnits';
import { ruleProfileFor, ruleProfiles, votingMatters } from './resolvers/Query/ruleProfiles';
import { voteKey } from './resolvers/Query/voteKey';
import { RecountKit } from './resolvers/RecountKit';
import {
  RegisterFault,
  RegisterUpload,
  RegisterUploadUnit,
  registerTemplate,
  registerUpload,
} from './resolvers/RegisterUpload';
import { Requisition } from './resolvers/Requisition';
import { RuleProfile, RuleProfileVersion, VotingMatterRule } from './resolvers/RuleProfile';
import { LegalChallenge, VoteObjection } from './resolvers/VoteObjection';
import { VoteOutcome } from './resolvers/VoteOutcome';
import { VoteProxy } from './resolvers/VoteProxy';
import { VotingCandidate } from './resolvers/VotingCandidate';
import { RollEntry, VotingMatter, VotingSession } from './resolvers/VotingSession';

const byId: Pick<
  QueryResolvers,
  | 'votingSession'
  | 'requisition'
  | 'externalVote'
  | 'activityBudget'
  | 'activityExpense'
  | 'ownersCommittee'
  | 'committeeFiling'
> = {
  ownersCommittee: (_parent, { id }, { loaders }) => loaders.ownersCommittee.load(id),
  committeeFiling: (_parent, { id }, { loaders }) => loaders.committeeFiling.load(id),
  activityBudget: (_parent, { id }, { loaders }) => loaders.activityBudget.load(id),
  activityExpense: (_parent, { id }, { loaders }) => loaders.activityExpense.load(id),
  externalVote: (_parent, { id }, { loaders }) => loaders.externalVote.load(id),
  requisition: (_parent, { id }, { loaders }) => loaders.requisition.load(id),
  votingSession: (_parent, { id }, { loaders }) => loaders.session.load(id),
};

export const resolvers = {
  Query: {
    ...byId,
    myUnits,
    ruleProfiles,
    ruleProfileFor,
    votingMatters,
    voteKey,
    registerUpload,
    registerTemplate,
    committeeFilings,
  },
  Mutation: {
    importRegister,
    uploadRegister,
    importRegisterFile,
    unmaskOwner,
    prepareVote,
    addMatter,
    publishRoll,
    objectToRoll,
    answerRollObjection,
    correctRollEntry,
    sendVoteNotice,
    commitDrawPart,
    freezeRoll,
    openVoting,
    castBallot,
    grantProxy,
    revokeProxy,
    recordWrittenProxy,
    checkWrittenProxy,
    revokeWrittenProxy,
    issuePaperBallot,
    deliverPaperBallot,
    returnPaperBallot,
    attachEvidence,
    rejectPaperReturn,
    declarePaperLost,
    enterPaperBallot,
    checkPaperBallot,
    closeVoting,
    tallyVote,
    revealDrawPart,
    voidVote,
    extendVoting,
    certifyVote,
    announceResult,
    objectToResult,
    answerObjection,
    finalizeVote,
    recordLegalChallenge,
    recordJudgment,
    fileRequisition,
    supportRequisition,
    withdrawRequisition,
    withdrawRequisitionSupport,
    proposeProfile,
    submitProfile,
    activateProfile,
    recordExternalVote,
    confirmExternalVote,
    rejectExternalVote,
    askExternalVoteVoiding,
    voidExternalVote,
    declineExternalVoteVoiding,
    setActivityBudget,
    publishExpense,
    reverseExpense,
    constituteOwnersCommittee,
    assignPortfolios,
    recordVacancy,
    submitFiling,
    acceptFiling,
    returnFiling,
  },
  OwnershipRecord,
  Owner,
  RegisterImport,
  RegisterUpload,
  RegisterUploadUnit,
  RegisterFault,
  MyUnit,
  MyVote,
  RuleProfile,
  RuleProfileVersion,
  VotingMatterRule,
  VotingSession,
  VotingMatter,
  VotingCandidate,
  MatterDetails: MatterDetailsUnion,
  CompanyEngagementDetails,
  CompanyDismissalDetails,
  CostBearers,
  RollEntry,
  PublishedRollEntry,
  RollCorrection,
  RollState,
  RollObjection,
  Requisition,
  ExternalVote,
  ExternalEvidence,
  ExternalElection,
  ElectedMember,
  OwnersCommittee,
  CommitteeMember,
  CommitteeFiling,
  FilingStep,
  ActivityBudget,
  ActivityBudgetDecision,
  ActivityExpense,
  ExpenseVoucher,
  Ballot,
  BallotChoice,
  DrawPart,
  RecountKit,
  PaperBallot,
  EvidenceFile,
  VoteProxy,
  VoteOutcome,
  VoteObjection,
  LegalChallenge,
  Estate,
  Unit,
  Resolution,
};
