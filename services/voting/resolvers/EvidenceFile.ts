import type { EvidenceFileResolvers } from '../generated/resolver-types';

const urlOf = (id: string): string => `/files/voting/${id}`;

export const EvidenceFile: EvidenceFileResolvers = {
  url: ({ id, state }) => (state === 'STORED' ? urlOf(id) : null),
  upload: (row, _args, { viewer, uploadToken }) => {
    const isOwn = viewer.subject === row.subject && viewer.actingFor?.organizationId === row.organization_id;
    const token = isOwn && row.state === 'RESERVED' ? uploadToken(row) : null;
    return token === null ? null : { url: urlOf(row.id), token, expiresAt: row.expires_at };
  },
};
