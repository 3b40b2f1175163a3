import type { ExecutionResult } from 'graphql';
import type { Identity, Viewer } from './identity';

export type ServiceName = 'community' | 'property' | 'meetings' | 'voting';
export const SERVICE_NAMES: readonly ServiceName[] = ['community', 'property', 'meetings', 'voting'];

/** One GraphQL operation for a subgraph, with everything that travels beside it. */
export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Milliseconds since the epoch after which nobody waits for the answer. */
  readonly deadline: number;
  /** The same object for every fetch of one incoming request: loaders are shared under it. */
  readonly scope: object;
}

/** A fact as it travels: names, ids and states, never personal data. */
export interface Fact {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recordedAt: string;
  /** Drawn under the subject's lock: of two facts about one subject the greater says what holds now. */
  readonly sequence: string;
}

/** A page of a service's feed; `position` is opaque and is handed back to continue. */
export interface FactPage {
  readonly facts: readonly Fact[];
  readonly position: string | null;
}

/** Where facts are read: a service in this process, or another process over HTTP. */
export interface FactSource {
  facts(after: string | null, limit: number): Promise<FactPage>;
}

/** That an entity of a service changed: what it now is, everybody asks the graph. */
export interface Change {
  /** The entity's type in the graph. */
  readonly type: string;
  readonly id: string;
  /** Opaque; a later change has a later place. */
  readonly position: string;
}

/** A page of a service's changes. */
export interface ChangePage {
  readonly changes: readonly Change[];
  readonly position: string;
  /** Changes after the position asked for are kept no longer: whoever asked has to look anew. */
  readonly gap: boolean;
}

/** What the gateway and other services see of a service, in one process or over HTTP. */
export interface ServicePort extends FactSource {
  readonly name: ServiceName;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  identify(subject: string): Promise<Identity>;
  /** The changes after a position, whoever may see them; from null the position of now. */
  changes(after: string | null, limit: number): Promise<ChangePage>;
}
