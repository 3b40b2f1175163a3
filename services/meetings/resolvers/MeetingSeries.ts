import type { MeetingSeriesResolvers } from '../generated/resolver-types';

export const MeetingSeries: MeetingSeriesResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.series.load(id),
  body: ({ body_id }, _args, { loaders }) => loaders.jointBody.load(body_id),
  meetings: ({ id }, _args, { loaders }) => loaders.meetingsOfSeries.load(id),
};
