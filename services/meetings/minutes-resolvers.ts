import {
  agendaItemMinutes,
  bodyMinutes,
  Minutes,
  MinutesComment,
  MinutesRound,
  meetingMinutes,
} from './resolvers/Minutes';
import { MinutesAddendum } from './resolvers/MinutesAddendum';
import { answerMinutesComment } from './resolvers/Mutation/answerMinutesComment';
import { circulateMinutes } from './resolvers/Mutation/circulateMinutes';
import { commentOnMinutes } from './resolvers/Mutation/commentOnMinutes';
import { draftAddendum } from './resolvers/Mutation/draftAddendum';
import { draftMinutes } from './resolvers/Mutation/draftMinutes';
import { lockMinutes } from './resolvers/Mutation/lockMinutes';
import { openSigning } from './resolvers/Mutation/openSigning';
import { publishMinutes } from './resolvers/Mutation/publishMinutes';
import { recordPublication } from './resolvers/Mutation/recordPublication';
import { regenerateMinutes } from './resolvers/Mutation/regenerateMinutes';
import { requestChangesToMinutes } from './resolvers/Mutation/requestChangesToMinutes';
import { reviseMinutesRemarks } from './resolvers/Mutation/reviseMinutesRemarks';
import { sealAddendum } from './resolvers/Mutation/sealAddendum';
import { signAddendum } from './resolvers/Mutation/signAddendum';
import { signMinutes } from './resolvers/Mutation/signMinutes';
import { Publication, PublicMinutes } from './resolvers/Publication';
import { publications } from './resolvers/Query/publications';
import { publicMinutes } from './resolvers/Query/publicMinutes';

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
  MinutesRound,
  MinutesComment,
  MinutesAddendum,
  PublicMinutes,
  Publication,
};
export { agendaItemMinutes, bodyMinutes, meetingMinutes };
