import type { ResolutionResolvers } from '../generated/resolver-types';
import { reference } from './references';

export const Resolution: ResolutionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.resolution.load(id),
  body: ({ body_id }, _args, { loaders }) => loaders.jointBody.load(body_id),
  meeting: ({ meeting_id }, _args, { loaders }) => loaders.jointMeeting.load(meeting_id),
  estate: ({ estate_id }) => reference(estate_id),
  positions: ({ id }, _args, { loaders }) => loaders.resolutionPositions.load(id),
  actionItems: ({ id }, _args, { loaders }) => loaders.resolutionActionItems.load(id),
};
