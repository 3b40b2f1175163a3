import {
  agendaItemMinutes,
  bodyMinutes,
  Minutes,
  MinutesActionItem,
  MinutesAgendaItem,
  MinutesComment,
  MinutesResolution,
  MinutesRound,
  meetingMinutes,
} from './Minutes';
import { MinutesAddendum } from './MinutesAddendum';
import { answerMinutesComment } from './Mutation/answerMinutesComment';
import { circulateMinutes } from './Mutation/circulateMinutes';
import { commentOnMinutes } from './Mutation/commentOnMinutes';
import { draftAddendum } from './Mutation/draftAddendum';
import { draftMinutes } from './Mutation/draftMinutes';
import { lockMinutes } from './Mutation/lockMinutes';
import { openSigning } from './Mutation/openSigning';
import { publishMinutes } from './Mutation/publishMinutes';
import { recordPublication } from './Mutation/recordPublication';
import { regenerateMinutes } from './Mutation/regenerateMinutes';
import { requestChangesToMinutes } from './Mutation/requestChangesToMinutes';
import { reviseMinutesRemarks } from './Mutation/reviseMinutesRemarks';
import { sealAddendum } from './Mutation/sealAddendum';
import { signAddendum } from './Mutation/signAddendum';
import { signMinutes } from './Mutation/signMinutes';
import { Publication, PublicMinutes } from './Publication';
import { publications } from './Query/publications';
import { publicMinutes } from './Query/publicMinutes';

/** Minutes, their addenda and what is published: put together in resolvers.ts with the rest. */
export const minutesMutations = {
  draftMinutes,
  regenerateMinutes,
  reviseMinutesRemarks,
  circulateMinutes,
  commentOnMinutes,
  requestChangesToMinutes,
  answerMinutesComment,
  openSigning,
  signMinutes,
  lockMinutes,
  publishMinutes,
  draftAddendum,
  signAddendum,
  sealAddendum,
  recordPublication,
};
export const minutesQueries = { publicMinutes, publications };
export const minutesTypes = {
  Minutes,
  MinutesAgendaItem,
  MinutesResolution,
  MinutesActionItem,
  MinutesRound,
  MinutesComment,
  MinutesAddendum,
  PublicMinutes,
  Publication,
};
export { agendaItemMinutes, bodyMinutes, meetingMinutes };
