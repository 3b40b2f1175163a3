import type { DataSource } from 'typeorm';
import type { Environment } from './configuration';
import type { AttachmentRow } from './files/table';
import type { Viewer } from './identity';
import type { Reader, Sql } from './sql';

/** What every resolver is given. One per incoming request and service. */
export interface ServiceContext<Loaders = unknown> extends Reader {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** What the process was configured with, for what only some services read. */
  readonly environment: Environment;
  /** Milliseconds since the epoch after which nobody waits for the answer. */
  readonly deadline: number;
  readonly dataSource: DataSource;
  /** Batched reads; replaced before every root mutation, so never keep them across one. */
  readonly loaders: Loaders;
  /** What the bytes of a promised file are sent with; null where the service keeps no files. */
  readonly uploadToken: (row: AttachmentRow) => string | null;
  resetLoaders(): void;
  now(): Date;
  newId(): string;
  /** The SQL face of the rule that the entity type names in the SDL. */
  visible(type: string, alias: Sql): Sql;
}
