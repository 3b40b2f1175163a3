import type { PublicVersionRow } from '../db/minutes-tables';
import type { PublicRecord } from '../domain/masking';
import type { PublicationResolvers, PublicMinutesResolvers } from '../generated/resolver-types';
import { reference } from './references';

export const Publication: PublicationResolvers = {
  minutes: async ({ minutes_id }, _args, { loaders }) =>
    minutes_id ? ((await loaders.publicVersions.load(minutes_id))[0] ?? null) : null,
  estate: ({ estate_id }) => reference(estate_id),
  organization: ({ organization_id }) => reference(organization_id),
};

const recordOf = (row: object): PublicRecord => JSON.parse((row as PublicVersionRow).record) as PublicRecord;

export const PublicMinutes: PublicMinutesResolvers = {
  id: (row) => (row as PublicVersionRow).minutes_id,
  estate: (row) => reference((row as PublicVersionRow).estate_id),
  content: (row) => recordOf(row).content,
  signatures: (row) => recordOf(row).signatures,
  addenda: async (row, _args, { loaders }) => {
    const [, ...addenda] = await loaders.publicVersions.load((row as PublicVersionRow).minutes_id);
    return addenda.map((addendum) => {
      const { content, signatures } = recordOf(addendum);
      return { ...content, signatures, hash: addendum.hash, protectedHash: addendum.protected_hash };
    });
  },
};
