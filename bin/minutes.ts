import { canonicalJson } from '../platform/canonical';
import type { Environment } from '../platform/configuration';
import { type Ask, everyNode, PAGE, type Page, runningGraph, withOwnDatabase } from './reading';

interface Body {
  readonly id: string;
  readonly name: string;
}

/** `demo` is the demonstration's reference body. */
const DEMO = '日华里小区';

/** The body by its id or name. */
export async function findBody(ask: Ask, wanted: string): Promise<Body> {
  const bodies = await everyNode<Body>(
    async (after) =>
      (
        await ask<{ jointBodies: Page<Body> }>(
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
  type Link = { readonly hash: string; readonly record: string };
  const links = await everyNode<Link>(
    async (after) =>
      (
        await ask<{ jointBody: { sealedRecords: Page<Link> } }>(
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
  out(graph ? await work(graph) : await withOwnDatabase('meetings', env, tell, work));
}
