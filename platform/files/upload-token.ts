import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '../canonical';
import type { AttachmentRow } from './table';

/** Proves that a file was promised. Made over the row, so that it says nothing that the row does not hold. */
export interface UploadTokens {
  tokenOf(row: AttachmentRow): string;
  holds(row: AttachmentRow, token: string): boolean;
}

export function uploadTokens(secret: Buffer): UploadTokens {
  function tokenOf(row: AttachmentRow): string {
    const bound = {
      id: row.id,
      subject: row.subject,
      organization: row.organization_id,
      object: `${row.object_type}:${row.object_id}`,
      size: row.size,
      sha256: row.sha256,
      until: row.expires_at.getTime(),
    };
    return createHmac('sha256', secret).update(canonicalJson(bound)).digest('base64url');
  }
  return {
    tokenOf,
    holds(row, token) {
      const expected = Buffer.from(tokenOf(row));
      const given = Buffer.from(token);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}

/** A secret of its own from a service's signing key: processes that share the key take each other's tokens. */
export function uploadSecret(signingKey: Readonly<Record<string, unknown>> | null): Buffer {
  const d = signingKey?.d;
  if (typeof d !== 'string') return randomBytes(32);
  return Buffer.from(hkdfSync('sha256', Buffer.from(d, 'base64url'), '', 'lianxi upload tokens', 32));
}
