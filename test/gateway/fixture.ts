import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { createGateway, type GatewayOptions } from '../../gateway/server';
import { createExecutor } from '../../platform/document-cache';
import { CodedError } from '../../platform/errors';
import { type Listening, listen } from '../../platform/http/server';
import type { Identity } from '../../platform/identity';
import {
  SERVICE_NAMES,
  type ServiceName,
  type ServicePort,
  type SubgraphRequest,
} from '../../platform/ports';

export const SECRET = 'password=hunter2 at 10.0.0.7:5432';

/** A graph of two services, small but with every shape that matters: entities, lists, itself, failures. */
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const COMMUNITY = parse(`${LINK}
  type Query { organization(id: ID!): Organization organizations(first: Int): [Organization!] whoami: String sentinel: String leak: String refuse: String slow(ms: Int!): String sure: String! }
  type Mutation { rename(id: ID!, name: String!): Organization }
  type Organization @key(fields: "id") { id: ID! code: String! name: String self: Organization children(first: Int, last: Int): [Organization!] }
`);
const MEETINGS = parse(`${LINK}
  type Query { meetings(first: Int = 10): [Meeting!] meetingOf(id: ID!): Meeting meetingsOf(ids: [ID!]!): [Meeting!] meetingCount: Int }
  type Meeting { title: String organization: Organization parties: [Organization!]! }
  type Organization @key(fields: "id") { id: ID! agenda: String chair: String mood: String }
`);

const organization = (id: string) => ({ id, code: id, name: `Organization ${id}` });

const resolvers = {
  community: {
    Query: {
      organization: (_: unknown, { id }: { id: string }) => organization(id),
      organizations: (_: unknown, { first = 3 }: { first?: number }) =>
        Array.from({ length: Math.min(first, 3) }, (_, i) => organization(`o${i + 1}`)),
      whoami: (_: unknown, __: unknown, request: SubgraphRequest) => JSON.stringify(request.viewer),
      sentinel: () => 'community',
      leak: () => {
        throw new Error(SECRET);
      },
      refuse: () => {
        throw new CodedError('FORBIDDEN');
      },
      slow: (_: unknown, { ms }: { ms: number }) => new Promise((r) => setTimeout(() => r('slow'), ms)),
      sure: () => null,
    },
    Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ id, name }) },
    Organization: {
      __resolveReference: ({ id }: { id: string }) =>
        id === 'hidden' ? null : id === 'nameless' ? { id, name: 'x' } : organization(id),
      self: (o: object) => o,
      children: () => [organization('c1')],
    },
  },
  meetings: {
    Query: {
      meetings: () => ['o1', 'o2', 'o1'].map((id) => ({ title: `Meeting of ${id}`, organization: { id } })),
      meetingOf: (_: unknown, { id }: { id: string }) => ({ title: 'Meeting', organization: { id } }),
      meetingsOf: (_: unknown, { ids }: { ids: string[] }) =>
        ids.map((id) => ({ title: 'Meeting', organization: { id } })),
      meetingCount: () => 3,
    },
    Meeting: { parties: () => ['o1', 'hidden'].map((id) => ({ id })) },
    Organization: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      agenda: ({ id }: { id: string }) => `agenda of ${id}`,
      chair: () => 'chair',
      mood: () => {
        throw new GraphQLError(SECRET, { extensions: { code: 'DB_BROKEN', query: SECRET } });
      },
    },
  },
};

export const supergraphSdl: string = (() => {
  const composed = composeServices([
    { name: 'community', url: 'http://community.invalid', typeDefs: COMMUNITY },
    { name: 'meetings', url: 'http://meetings.invalid', typeDefs: MEETINGS },
  ]);
  if (composed.errors) throw composed.errors[0];
  return composed.supergraphSdl as string;
})();

function portOf(
  name: 'community' | 'meetings',
  typeDefs: DocumentNode,
): ServicePort & { calls: SubgraphRequest[] } {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers[name] as never }]);
  const execute = createExecutor(schema);
  const calls: SubgraphRequest[] = [];
  return {
    name,
    calls,
    execute: (request) => {
      calls.push(request);
      return execute(request, request);
    },
    facts: async (after, limit) => ({ facts: [], position: after ?? String(limit) }),
    identify: async (subject) => identityOf(subject),
    changes: async (after) => ({ changes: [], position: after ?? '1.0', gap: false }),
  };
}

export const community = () => portOf('community', COMMUNITY);
export const meetings = () => portOf('meetings', MEETINGS);

export const identityOf = (subject: string): Identity => ({
  subject,
  personId: `person of ${subject}`,
  appointments: [
    { appointmentId: 'a1', organizationId: 'o1' },
    { appointmentId: 'a2', organizationId: 'o2' },
  ],
  scopes: [],
});

/** A port on which everything ends in the same way. */
export const failing = (name: ServiceName, fail: () => Promise<never>): ServicePort => ({
  name,
  execute: fail,
  facts: fail,
  identify: fail,
  changes: fail,
});

export const down = (name: ServiceName): ServicePort =>
  failing(name, async () => {
    throw new CodedError('SERVICE_UNAVAILABLE');
  });

export interface Running {
  readonly url: string;
  readonly listening: Listening;
  graphql(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came back
  readonly body: any;
}

export async function running(given: Partial<GatewayOptions> = {}): Promise<Running> {
  const services = Object.fromEntries(SERVICE_NAMES.map((name) => [name, down(name)])) as Record<
    ServiceName,
    ServicePort
  >;
  services.community = community();
  services.meetings = meetings();
  const gateway = createGateway({
    supergraphSdl,
    tokens: async () => {
      throw new CodedError('UNAUTHENTICATED');
    },
    mode: 'production',
    corsOrigins: [],
    ...given,
    services: { ...services, ...given.services },
  });
  await gateway.start();
  const listening = await listen(gateway.app, { port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${listening.port}`;
  return {
    url,
    listening,
    graphql: (body, headers = {}) =>
      reply(
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
    async close() {
      gateway.drain();
      await listening.close();
      await gateway.stop();
    },
  };
}

export async function reply(response: Promise<Response>): Promise<Reply> {
  const { status, headers, text } = await response.then(async (r) => ({
    status: r.status,
    headers: r.headers,
    text: await r.text(),
  }));
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return { status, headers, text, body };
}

export const codes = ({ body }: Reply): string[] =>
  (body?.errors ?? []).map((e: { extensions: { code: string } }) => e.extensions.code);
