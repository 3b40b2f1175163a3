import { err, ok, type Result } from '../../../platform/result';

export type RegisterUploadState = 'WAITING' | 'READ' | 'IMPORTED' | 'EXPIRED';

/** How long a file that names owners is kept, imported or not. */
export const KEPT_FOR_MS = 24 * 3_600_000;

export interface UploadSeen {
  readonly state: RegisterUploadState;
  readonly expiresAt: Date;
  /** Of units that are right. */
  readonly rightCount: number;
  readonly faultCount: number;
  /** Of what an import would change in the register as it stands. */
  readonly hash: string;
}

export type UploadRefusal =
  | 'REGISTER_UPLOAD_WAITING'
  | 'REGISTER_UPLOAD_IMPORTED'
  | 'REGISTER_UPLOAD_EXPIRED'
  | 'REGISTER_UPLOAD_AT_FAULT'
  | 'ENTRIES_MISSING'
  | 'REGISTER_MOVED';

/** Why a file is not imported whatever is in it, which is counted only of one that may be. */
export function uploadRefusal(
  { state, expiresAt }: Pick<UploadSeen, 'state' | 'expiresAt'>,
  now: Date,
): UploadRefusal | null {
  if (state === 'IMPORTED') return 'REGISTER_UPLOAD_IMPORTED';
  if (state === 'EXPIRED' || now >= expiresAt) return 'REGISTER_UPLOAD_EXPIRED';
  return state === 'WAITING' ? 'REGISTER_UPLOAD_WAITING' : null;
}

/** A file is written whole or not at all, and only as whoever imports it has seen what it changes. */
export function importUpload(
  upload: UploadSeen,
  expectedHash: string,
  now: Date,
): Result<'IMPORTED', UploadRefusal> {
  const refusal = uploadRefusal(upload, now);
  if (refusal !== null) return err(refusal);
  if (upload.faultCount > 0) return err('REGISTER_UPLOAD_AT_FAULT');
  if (upload.rightCount === 0) return err('ENTRIES_MISSING');
  return upload.hash === expectedHash ? ok('IMPORTED') : err('REGISTER_MOVED');
}
