import type { Readable } from 'node:stream';
import type { Viewer } from '../identity';

/** A file on its way to the service that promised to take it. */
export interface Upload {
  readonly id: string;
  /** What proves the promise. */
  readonly token: string;
  /** Bytes announced by the transfer itself. */
  readonly size: number;
  readonly body: Readable;
  readonly viewer: Viewer;
  readonly requestId: string;
}

export interface StoredFile {
  readonly id: string;
  /** Of what is kept. */
  readonly size: number;
  readonly sha256: string;
}

export interface FileContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** To be read to its end or destroyed. */
  readonly body: Readable;
}

export interface FileRequest {
  readonly id: string;
  readonly viewer: Viewer;
  readonly requestId: string;
}

/** What the gateway sees of a service's files, in one process or over HTTP. Whatever is refused is a CodedError. */
export interface FilePort {
  putFile(upload: Upload): Promise<StoredFile>;
  getFile(request: FileRequest): Promise<FileContent>;
}
