import { canonicalJson, sha256 } from '../../../platform/canonical';
import type { SealedKind, SignatureStatus } from './kinds';
import { type SigningSeat, statusOf } from './minutes';
import type { AddendumContent, MinutesContent } from './minutes-content';

/** Stands where the first record of a chain has no record before it. */
export const NO_RECORD = '0'.repeat(64);

export interface RecordedSignature {
  readonly seat: string;
  readonly role: string;
  readonly holder: string | null;
  readonly status: SignatureStatus;
  readonly organization: string | null;
  readonly organizationName: string | null;
  readonly person: string | null;
  readonly at: string | null;
  readonly reservation: string | null;
}

/** One link of a body's chain, as docs/MINUTES.md lays it down. */
export interface SealedRecordContent {
  readonly kind: SealedKind;
  readonly body: { readonly id: string; readonly name: string };
  readonly minutes: string;
  readonly sequence: number;
  readonly previousHash: string;
  readonly sealedAt: string;
  readonly contentHash: string;
  readonly content: MinutesContent | AddendumContent;
  readonly signatures: readonly RecordedSignature[];
}

export interface GivenSignature {
  readonly seat_id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly at: Date;
  readonly reservation: string | null;
}

/** Every seat of the meeting with what it gave, or its silence. */
export const recordedSignatures = (
  seats: readonly (SigningSeat & { readonly holder: string | null })[],
  given: readonly GivenSignature[],
): readonly RecordedSignature[] =>
  seats.map((seat) => {
    const signature = given.find(({ seat_id }) => seat_id === seat.seatId);
    return {
      seat: seat.seatId,
      role: seat.role,
      holder: seat.holder,
      status: statusOf(seat, signature),
      organization: signature?.organization_id ?? null,
      organizationName: signature?.organization_name ?? null,
      person: signature?.person_id ?? null,
      at: signature?.at.toISOString() ?? null,
      reservation: signature?.reservation ?? null,
    };
  });

/** The text that is hashed, and its hash. */
export function sealed(record: SealedRecordContent): { readonly record: string; readonly hash: string } {
  const text = canonicalJson(record);
  return { record: text, hash: sha256(text) };
}
