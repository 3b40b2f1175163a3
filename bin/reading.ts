import type { Environment } from '../platform/configuration';
import type { ServiceName } from '../platform/ports';
import type { Reader } from '../platform/sql';
import { personaToken } from './ask';
import { dataFolderOf, upConfiguration } from './configuration';
import { openDatabases } from './databases';
import { definitions } from './services';

/** Asks the graph; throws where it answers with errors. Whoever asks says what the query has for an answer. */
export type Ask = <Data>(query: string, variables: Record<string, unknown>) => Promise<Data>;

export interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

export async function everyNode<Node>(next: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const page = await next(after);
    nodes.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

export const PAGE = 'pageInfo { hasNextPage endCursor }';

/** The running graph, as the demonstration's auditor or with one's own token; null where nothing answers. */
export async function runningGraph(env: Environment): Promise<Ask | null> {
  const { port, address } = upConfiguration(env);
  const url = address ?? `http://127.0.0.1:${port}/graphql`;
  const token = env.LIANXI_TOKEN ?? (await personaToken('auditor', env));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const post = (query: string, variables: object) =>
    fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  if (!(await post('{ __typename }', {}).catch(() => null))) return null;
  return async <Data>(query: string, variables: Record<string, unknown>) => {
    const { data, errors } = (await (await post(query, variables)).json()) as {
      data: Data;
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** Opens a database of this data folder for as long as the work takes: nothing is running, so nobody else reads it. */
export async function withOwnDatabase<Result>(
  name: ServiceName,
  env: Environment,
  tell: (line: string) => void,
  work: (ask: Ask, reader: Reader) => Promise<Result>,
): Promise<Result> {
  const { openService } = await import('../platform/service.js');
  const databases = await openDatabases(env, dataFolderOf(env), tell);
  const service = await openService(definitions[name], { url: databases.urls[name].runtime });
  // Whoever may open the database itself reads it as an auditor does.
  const viewer = {
    subject: 'lianxi',
    personId: null,
    actingFor: AUDIT,
    scopes: ['AUDITOR'],
  } as const;
  try {
    return await work(async <Data>(query: string, variables: Record<string, unknown>) => {
      const request = { requestId: 'lianxi', deadline: Date.now() + 60_000, scope: {} };
      const { data, errors } = await service.execute({ ...request, query, variables, viewer });
      if (errors) throw new Error(errors.map((error) => error.message).join('; '));
      return data as Data;
    }, service);
  } finally {
    await service.close();
    await databases.stop();
  }
}
const NOBODY = '00000000-0000-0000-0000-000000000000';
const AUDIT = { organizationId: NOBODY, appointmentId: NOBODY };
