import type {
  PublishedRollEntryResolvers,
  RollCorrectionResolvers,
  RollObjectionResolvers,
  RollStateResolvers,
} from '../generated/resolver-types';
import { warningsOf } from './published-roll';

export const PublishedRollEntry: PublishedRollEntryResolvers = {
  unit: ({ unit_id }) => ({ id: unit_id }),
  maskedOwners: ({ owners }) => owners.map((owner) => owner.maskedName),
  warnings: async ({ session_id, unit_id }, _args, { loaders }) =>
    (await warningsOf(session_id, loaders)).get(unit_id) ?? [],
};

export const RollState: RollStateResolvers = {
  maskedOwners: ({ owners }) => owners.map((owner) => owner.maskedName),
  hasRepresentative: ({ representative_subject }) => representative_subject !== null,
};

export const RollCorrection: RollCorrectionResolvers = {
  unit: ({ unit_id }) => ({ id: unit_id }),
  after: (row) => row,
  fromObjection: ({ objection_id }) => objection_id !== null,
  correctedAt: ({ recorded_at }) => recorded_at,
};

export const RollObjection: RollObjectionResolvers = {
  session: async ({ session_id }, _args, { loaders }) => (await loaders.session.load(session_id))!,
  unit: ({ unit_id }) => ({ id: unit_id }),
};
