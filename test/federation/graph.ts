import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERSONAS } from '../../bin/demo/personas';
import { definitions } from '../../bin/services';
import { createDevelopmentIdentity, type DevelopmentIdentity } from '../../gateway/development-identity';
import { createGateway, type GatewayOptions } from '../../gateway/server';
import { type Listening, listen } from '../../platform/http/server';
import { SERVICE_NAMES, type ServiceName, type ServicePort } from '../../platform/ports';
import { root } from '../../platform/root';
import { openService, type RunningService } from '../../platform/service';
import type { Answer } from '../support/client';
import { TEST_KEYS, testFiles, testLog } from '../support/database';
import { DEMONSTRATION_NOW, demonstrationDatabases } from '../support/demonstration';
import { allFacts } from '../support/feed';

export interface Graph {
  readonly services: Readonly<Record<ServiceName, RunningService>>;
  readonly url: string;
  readonly identity: DevelopmentIdentity;
  /** Statements that the services ran, in order. */
  readonly statements: string[];
  /** Time as the services see it. */
  readonly clock: { now: Date };
  ask(persona: string | null, query: string, variables?: object): Promise<Answer>;
  settle(): Promise<void>;
  close(): Promise<void>;
}

export const supergraphSdl = (): string => readFileSync(join(root, 'supergraph.graphql'), 'utf8');

export async function developmentIdentity(): Promise<DevelopmentIdentity> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lianxi-identity-'));
  return createDevelopmentIdentity({ mode: 'development', host: '127.0.0.1', dataFolder });
}

/** The real gateway before the four services in this process, on the demonstration; `through` may stand between. */
export async function openGraph(
  options: Partial<GatewayOptions> = {},
  through: (port: ServicePort) => ServicePort = (port) => port,
): Promise<Graph> {
  const urls = await demonstrationDatabases();
  const clock = { now: DEMONSTRATION_NOW };
  const statements: string[] = [];
  const opened = await Promise.all(
    SERVICE_NAMES.map(async (name) => {
      const service = await openService(definitions[name], {
        url: urls[name],
        now: () => clock.now,
        log: testLog,
        files: testFiles(),
        environment: TEST_KEYS,
        statementTimeout: 20_000,
        onStatement: (text) => statements.push(text),
      });
      return [name, service] as const;
    }),
  );
  const services = Object.fromEntries(opened) as Record<ServiceName, RunningService>;
  const ports = Object.fromEntries(opened.map(([name, service]) => [name, through(service)])) as Record<
    ServiceName,
    ServicePort
  >;
  const identity = await developmentIdentity();
  const gateway = createGateway({
    services: ports,
    files: services.meetings.files ? { meetings: services.meetings.files } : {},
    supergraphSdl: supergraphSdl(),
    tokens: identity.verifier,
    mode: 'development',
    corsOrigins: [],
    requestMs: 20_000,
    fetchMs: 15_000,
    ...options,
  });
  await gateway.start();
  const listening = await listen(gateway.app, { port: 0, host: '127.0.0.1' });
  return {
    services,
    url: `http://127.0.0.1:${listening.port}`,
    identity,
    statements,
    clock,
    ask: askAt(listening, identity),
    async settle() {
      for (let taken = 1; taken > 0; ) {
        taken = 0;
        for (const service of Object.values(services)) await allFacts(service);
        for (const service of Object.values(services)) taken += await service.pull(services);
      }
    },
    async close() {
      gateway.drain();
      await listening.close();
      await gateway.stop();
      await Promise.all(Object.values(services).map((service) => service.close()));
    },
  };
}

/** Asks a gateway as a persona of the demonstration. */
export const askAt =
  (at: Pick<Listening, 'port'>, identity: DevelopmentIdentity) =>
  async (persona: string | null, query: string, variables: object = {}): Promise<Answer> =>
    JSON.parse(
      await rawAnswer(at.port, persona && (await tokenOf(identity, persona)), query, variables),
    ) as Answer;

export async function tokenOf(identity: DevelopmentIdentity, persona: string): Promise<string> {
  const card = PERSONAS.find(({ name }) => name === persona);
  return identity.mint(card?.subject ?? persona);
}

/** The bytes of an answer. */
export async function rawAnswer(
  port: number,
  token: string | null,
  query: string,
  variables: object,
): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}
