import type { QueryResolvers } from './generated/resolver-types';
import { ActionItem, ActionItemEvent, ActionItemReturn } from './resolvers/ActionItem';
import { AgendaForward, AgendaItem, HigherBody } from './resolvers/AgendaItem';
import { Attachment } from './resolvers/Attachment';
import { AgendaSource, agendaItemSources } from './resolvers/agenda-sources';
import { effortMutations } from './resolvers/effort-mutations';
import {
  actionItemEfforts,
  agendaItemEfforts,
  bodyEfforts,
  EffortEvent,
  EffortMember,
  effortQueries,
  estateEfforts,
  JointOperation,
  OperationFinding,
  organizationEfforts,
  resolutionEfforts,
  TaskForce,
  UpwardRequest,
} from './resolvers/efforts';
import { FollowUpVisit } from './resolvers/FollowUpVisit';
import {
  bodyFigures,
  divisionFigures,
  estateFigures,
  organizationFigures,
  reportQueries,
  YearReport,
} from './resolvers/figures';
import { Division, Estate, Organization } from './resolvers/foreign-types';
import { Intake } from './resolvers/Intake';
import { intakeMutations } from './resolvers/intake-mutations';
import { BodyEnd, JointBody, Seat } from './resolvers/JointBody';
import { JointMeeting } from './resolvers/JointMeeting';
import { MeetingSeat, NoticeReply } from './resolvers/MeetingSeat';
import { MeetingSeries } from './resolvers/MeetingSeries';
import { acceptActionItem } from './resolvers/Mutation/acceptActionItem';
import { addAgendaItem } from './resolvers/Mutation/addAgendaItem';
import { addSeat } from './resolvers/Mutation/addSeat';
import { answerEscalation } from './resolvers/Mutation/answerEscalation';
import { attachFile } from './resolvers/Mutation/attachFile';
import { blockActionItem } from './resolvers/Mutation/blockActionItem';
import { cancelActionItem } from './resolvers/Mutation/cancelActionItem';
import { cancelMeeting } from './resolvers/Mutation/cancelMeeting';
import { changeRules } from './resolvers/Mutation/changeRules';
import { changeSeatHolders } from './resolvers/Mutation/changeSeatHolders';
import { closeActionItem } from './resolvers/Mutation/closeActionItem';
import { closeMeeting } from './resolvers/Mutation/closeMeeting';
import { closeUnresolved } from './resolvers/Mutation/closeUnresolved';
import { completePart } from './resolvers/Mutation/completePart';
import { deferAgendaItem } from './resolvers/Mutation/deferAgendaItem';
import { discussAgendaItem } from './resolvers/Mutation/discussAgendaItem';
import { editAgendaItem } from './resolvers/Mutation/editAgendaItem';
import { endBody } from './resolvers/Mutation/endBody';
import { endSeat } from './resolvers/Mutation/endSeat';
import { escalateActionItem } from './resolvers/Mutation/escalateActionItem';
import { establishBody } from './resolvers/Mutation/establishBody';
import { forwardAgendaItem } from './resolvers/Mutation/forwardAgendaItem';
import { freezeYearReport } from './resolvers/Mutation/freezeYearReport';
import { grantExtension } from './resolvers/Mutation/grantExtension';
import { issueActionItem } from './resolvers/Mutation/issueActionItem';
import { markDuplicate } from './resolvers/Mutation/markDuplicate';
import { openDraft } from './resolvers/Mutation/openDraft';
import { planMeeting } from './resolvers/Mutation/planMeeting';
import { planSeries } from './resolvers/Mutation/planSeries';
import { postponeMeeting } from './resolvers/Mutation/postponeMeeting';
import { reassignActionItem } from './resolvers/Mutation/reassignActionItem';
import { recordAttendance } from './resolvers/Mutation/recordAttendance';
import { recordFollowUpVisit } from './resolvers/Mutation/recordFollowUpVisit';
import { recordResolution } from './resolvers/Mutation/recordResolution';
import { refuseExtension } from './resolvers/Mutation/refuseExtension';
import { reorderAgenda } from './resolvers/Mutation/reorderAgenda';
import { reportProgress } from './resolvers/Mutation/reportProgress';
import { requestExtension } from './resolvers/Mutation/requestExtension';
import { respondToNotice } from './resolvers/Mutation/respondToNotice';
import { resumeActionItem } from './resolvers/Mutation/resumeActionItem';
import { returnActionItem } from './resolvers/Mutation/returnActionItem';
import { sendBackActionItem } from './resolvers/Mutation/sendBackActionItem';
import { sendNotice } from './resolvers/Mutation/sendNotice';
import { startMeeting } from './resolvers/Mutation/startMeeting';
import { submitActionItem } from './resolvers/Mutation/submitActionItem';
import { upholdActionItem } from './resolvers/Mutation/upholdActionItem';
import { verifyActionItem } from './resolvers/Mutation/verifyActionItem';
import {
  agendaItemMinutes,
  bodyMinutes,
  meetingMinutes,
  minutesMutations,
  minutesQueries,
  minutesTypes,
} from './resolvers/minutes-resolvers';
import {
  notificationMutations,
  notificationTypes,
  organizationNotifications,
} from './resolvers/notification-resolvers';
import {
  bodyProposals,
  estateProposals,
  intakeSources,
  Proposal,
  ProposalComment,
  proposalQueries,
} from './resolvers/Proposal';
import { actionItems } from './resolvers/Query/actionItems';
import { escalations } from './resolvers/Query/escalations';
import { intakeQueries } from './resolvers/Query/intakes';
import { jointBodies } from './resolvers/Query/jointBodies';
import { responsePolicy } from './resolvers/Query/responsePolicy';
import { whistles } from './resolvers/Query/whistles';
import { calendarYear, workingDays } from './resolvers/Query/workingDays';
import { Resolution } from './resolvers/Resolution';
import { ResponseLevel, ResponsePolicy } from './resolvers/ResponsePolicy';
import { sourceMutations } from './resolvers/source-mutations';
import { Whistle, WhistleDispatch, WhistleEvent, WhistleParty, WhistleScore } from './resolvers/Whistle';
import { whistleMutations } from './resolvers/whistle-mutations';

const byId: Pick<
  QueryResolvers,
  'jointBody' | 'jointMeeting' | 'resolution' | 'actionItem' | 'minutes' | 'whistle'
> = {
  jointBody: (_parent, { id }, { loaders }) => loaders.jointBody.load(id),
  jointMeeting: (_parent, { id }, { loaders }) => loaders.jointMeeting.load(id),
  resolution: (_parent, { id }, { loaders }) => loaders.resolution.load(id),
  actionItem: (_parent, { id }, { loaders }) => loaders.actionItem.load(id),
  minutes: (_parent, { id }, { loaders }) => loaders.minutes.load(id),
  whistle: (_parent, { id }, { loaders }) => loaders.whistle.load(id),
};

const agendaCategories: QueryResolvers['agendaCategories'] = (_parent, _args, { loaders }) =>
  loaders.categories();

export const resolvers = {
  Query: {
    ...byId,
    jointBodies,
    actionItems,
    escalations,
    agendaCategories,
    calendarYear,
    workingDays,
    whistles,
    responsePolicy,
    ...minutesQueries,
    ...intakeQueries,
    ...effortQueries,
    ...proposalQueries,
    ...reportQueries,
  },
  Mutation: {
    establishBody,
    addSeat,
    endSeat,
    changeSeatHolders,
    endBody,
    changeRules,
    planMeeting,
    planSeries,
    openDraft,
    addAgendaItem,
    reorderAgenda,
    editAgendaItem,
    forwardAgendaItem,
    sendNotice,
    respondToNotice,
    postponeMeeting,
    cancelMeeting,
    startMeeting,
    recordAttendance,
    discussAgendaItem,
    deferAgendaItem,
    closeMeeting,
    recordResolution,
    issueActionItem,
    acceptActionItem,
    returnActionItem,
    reassignActionItem,
    upholdActionItem,
    attachFile,
    reportProgress,
    blockActionItem,
    resumeActionItem,
    requestExtension,
    grantExtension,
    refuseExtension,
    submitActionItem,
    verifyActionItem,
    sendBackActionItem,
    closeActionItem,
    ...minutesMutations,
    ...whistleMutations,
    ...intakeMutations,
    ...effortMutations,
    ...sourceMutations,
    freezeYearReport,
    answerEscalation,
    cancelActionItem,
    closeUnresolved,
    completePart,
    escalateActionItem,
    markDuplicate,
    recordFollowUpVisit,
    ...notificationMutations,
  },
  BodyEnd,
  JointBody: { ...JointBody, ...bodyMinutes, ...bodyEfforts, ...bodyFigures, ...bodyProposals },
  Seat,
  MeetingSeries,
  MeetingSeat,
  NoticeReply,
  JointMeeting: { ...JointMeeting, ...meetingMinutes },
  AgendaItem: { ...AgendaItem, ...agendaItemMinutes, ...agendaItemEfforts, ...agendaItemSources },
  ...minutesTypes,
  AgendaForward,
  HigherBody,
  ...notificationTypes,
  Resolution: { ...Resolution, ...resolutionEfforts },
  ActionItem: { ...ActionItem, ...actionItemEfforts },
  TaskForce,
  JointOperation,
  OperationFinding,
  UpwardRequest,
  EffortMember,
  EffortEvent,
  ActionItemEvent,
  ActionItemReturn,
  Attachment,
  Whistle,
  WhistleParty,
  WhistleDispatch,
  WhistleScore,
  WhistleEvent,
  ResponsePolicy,
  ResponseLevel,
  Intake: { ...Intake, ...intakeSources },
  AgendaSource,
  Proposal,
  ProposalComment,
  FollowUpVisit,
  Organization: {
    ...Organization,
    ...organizationNotifications,
    ...organizationEfforts,
    ...organizationFigures,
  },
  Estate: { ...Estate, ...estateEfforts, ...estateFigures, ...estateProposals },
  Division: { ...Division, ...divisionFigures },
  YearReport,
};
