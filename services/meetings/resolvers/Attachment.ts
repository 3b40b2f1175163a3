import type { AttachmentResolvers } from '../generated/resolver-types';
import { reference } from './references';

const urlOf = (id: string): string => `/files/meetings/${id}`;

export const Attachment: AttachmentResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
  url: ({ id, state }) => (state === 'STORED' ? urlOf(id) : null),
  upload: (row, _args, { viewer, uploadToken }) => {
    const isOwn = viewer.subject === row.subject && viewer.actingFor?.organizationId === row.organization_id;
    const token = isOwn && row.state === 'RESERVED' ? uploadToken(row) : null;
    return token === null ? null : { url: urlOf(row.id), token, expiresAt: row.expires_at };
  },
};
