import { canonicalJson } from '../platform/canonical';
import type { Environment } from '../platform/configuration';
import { personaToken } from './ask';
import { dataFolderOf, upConfiguration } from './configuration';
import { openDatabases } from './databases';
import { definitions } from './services';

/** Asks the graph; throws where it answers with errors. */
// biome-ignore lint/suspicious/noExplicitAny: answers are read as the query below asks them
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<any>;

/** `demo` is the demonstration's reference body. */
const DEMO = '日华里小区';

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

async function everyNode<Node>(next: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const page = await next(after);
    nodes.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

const PAGE = 'pageInfo { hasNextPage endCursor }';

/** The body by its id or name. */
export async function findBody(ask: Ask, wanted: string): Promise<{ id: string; name: string }> {
  const bodies = await everyNode<{ id: string; name: string }>(
    async (after) =>
      (
        await ask(
          `query($after: String) { jointBodies(first: 100, after: $after) { ${PAGE} edges { node { id name } } } }`,
          { after },
        )
      ).jointBodies,
  );
  const found = bodies.find(({ id, name }) =>
    wanted === 'demo' ? name.startsWith(DEMO) : id === wanted || name === wanted,
  );
  if (!found)
    throw new Error(
      `No such body: ${wanted}. There are:\n${bodies.map(({ id, name }) => `  ${id}  ${name}`).join('\n')}`,
    );
  return found;
}

/** A body's whole chain as the one file that docs/MINUTES.md lays down. */
export async function chainFile(ask: Ask, wanted: string): Promise<string> {
  const body = await findBody(ask, wanted);
  const links = await everyNode<{ hash: string; record: string }>(
    async (after) =>
      (
        await ask(
          `query($id: ID!, $after: String) { jointBody(id: $id) {
            sealedRecords(first: 20, after: $after) { ${PAGE} edges { node { hash record } } } } }`,
          { id: body.id, after },
        )
      ).jointBody.sealedRecords,
  );
  const records = links.map(({ hash, record }) => ({ hash, record: JSON.parse(record) }));
  const last = records.at(-1);
  if (!last) throw new Error(`${body.name} has sealed nothing yet`);
  const file = {
    format: 'lianxi-minutes-chain/1',
    body: last.record.body,
    records,
    head: { count: records.length, hash: last.hash },
  };
  return `${canonicalJson(file)}\n`;
}

/** The running graph, as the demonstration's auditor or with one's own token; null where nothing answers. */
async function runningGraph(env: Environment): Promise<Ask | null> {
  const { port, address } = upConfiguration(env);
  const url = address ?? `http://127.0.0.1:${port}/graphql`;
  const token = env.LIANXI_TOKEN ?? (await personaToken('auditor', env));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const post = (query: string, variables: object) =>
    fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  if (!(await post('{ __typename }', {}).catch(() => null))) return null;
  return async (query, variables) => {
    const { data, errors } = (await (await post(query, variables)).json()) as {
      data: unknown;
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** Opens the databases of this data folder for as long as the work takes: nothing is running, so nobody else reads them. */
async function withOwnDatabases<Result>(
  env: Environment,
  tell: (line: string) => void,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const { openService } = await import('../platform/service.js');
  const databases = await openDatabases(env, dataFolderOf(env), tell);
  const service = await openService(definitions.meetings, { url: databases.urls.meetings.runtime });
  // Whoever may open the database itself reads it as an auditor does.
  const viewer = {
    subject: 'lianxi minutes',
    personId: null,
    actingFor: AUDIT,
    scopes: ['AUDITOR'],
  } as const;
  try {
    return await work(async (query, variables) => {
      const request = { requestId: 'minutes', deadline: Date.now() + 60_000, scope: {} };
      const { data, errors } = await service.execute({ ...request, query, variables, viewer });
      if (errors) throw new Error(errors.map((error) => error.message).join('; '));
      return data;
    });
  } finally {
    await service.close();
    await databases.stop();
  }
}
const NOBODY = '00000000-0000-0000-0000-000000000000';
const AUDIT = { organizationId: NOBODY, appointmentId: NOBODY };

const USAGE =
  'lianxi minutes BODY [--word NUMBER]     BODY: demo, a name or an id; NUMBER: a meeting’s, like 2026-011';

/** `lianxi minutes BODY` prints the body's chain; with `--word NUMBER` the document of one meeting's minutes. */
export async function minutesCommand(
  args: readonly string[],
  env: Environment,
  out: (bytes: string | Uint8Array) => void,
  tell: (line: string) => void,
): Promise<void> {
  const [body, option, number, ...rest] = args;
  if (!body || rest.length > 0 || (option !== undefined && (option !== '--word' || !number)))
    throw new Error(USAGE);
  const work = async (ask: Ask): Promise<string | Uint8Array> => {
    if (!number) return chainFile(ask, body);
    const { wordFile } = await import('./minutes-word.js');
    return wordFile(ask, (await findBody(ask, body)).id, number);
  };
  const graph = await runningGraph(env);
  out(graph ? await work(graph) : await withOwnDatabases(env, tell, work));
}
