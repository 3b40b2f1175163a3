/** What may be kept, and how much of it. */
export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export const isMediaType = (text: string): text is MediaType =>
  (MEDIA_TYPES as readonly string[]).includes(text);

export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** How long a promised file may take to come, from the promise to the start of the transfer. */
export const RESERVED_FOR_MS = 600_000;
/** One transfer in all, and its longest silence. */
export const TRANSFER_MS = 120_000;
export const SILENCE_MS = 15_000;

/** Under this header travels what proves that a file was promised. */
export const UPLOAD_HEADER = 'x-lianxi-upload';
