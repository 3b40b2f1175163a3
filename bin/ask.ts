import { randomUUID } from 'node:crypto';
import { createDevelopmentIdentity } from '../gateway/development-identity';
import type { Environment } from '../platform/configuration';
import { dataFolderOf, upConfiguration } from './configuration';
import { OPERATOR_SUBJECT, PERSONAS } from './demo/personas';
import { examples } from './examples';

type Tell = (line: string) => void;

const subjects: ReadonlyMap<string, string> = new Map([
  ...PERSONAS.map(({ name, subject }) => [name, subject] as const),
  ['operator', OPERATOR_SUBJECT],
]);

/** A development token of a persona; it holds only for this data folder's own gateway. */
export async function personaToken(persona: string | undefined, env: Environment): Promise<string> {
  const subject = subjects.get(persona ?? '');
  if (!subject) throw new Error(`Personas: ${[...subjects.keys()].join(', ')}`);
  const dataFolder = dataFolderOf(env);
  const identity = await createDevelopmentIdentity({
    mode: 'development',
    host: '127.0.0.1',
    dataFolder,
    env,
  });
  return identity.mint(subject);
}

/** `lianxi token PERSONA` prints a development bearer token; it holds only for this data folder's own gateway. */
export async function tokenCommand(args: readonly string[], env: Environment, tell: Tell): Promise<void> {
  tell(await personaToken(args[0], env));
}

/** `lianxi query NAME --as PERSONA [--var k=v]` asks the running graph and prints its JSON answer. */
export async function queryCommand(args: readonly string[], env: Environment, tell: Tell): Promise<void> {
  const { name, persona, variables } = parsedArguments(args);
  const example = examples().find((it) => it.name === name);
  if (!example)
    throw new Error(
      `Examples: ${examples()
        .map((it) => it.name)
        .join(', ')}`,
    );
  const needed = Object.keys(example.variables);
  // A command typed once is one request: who wants to retry it gives the key.
  if (needed.includes('key')) variables.key ??= randomUUID();
  const missing = needed.filter((variable) => !(variable in variables));
  if (missing.length > 0) {
    throw new Error(`${name} needs ${missing.map((variable) => `--var ${variable}=…`).join(' ')}`);
  }
  const { port, address } = upConfiguration(env);
  const url = address ?? `http://127.0.0.1:${port}/graphql`;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (persona) headers.authorization = `Bearer ${await personaToken(persona, env)}`;
  const body = JSON.stringify({ query: example.query, variables });
  const response = await fetch(url, { method: 'POST', headers, body }).catch(() => null);
  if (!response) throw new Error(`Nothing answers at ${url}: start it first with "npm start"`);
  const answer = (await response.json()) as { readonly errors?: unknown };
  tell(JSON.stringify(answer, null, 2));
  if (answer.errors) process.exitCode = 1;
}

function parsedArguments(args: readonly string[]) {
  const variables: Record<string, unknown> = {};
  let name: string | undefined;
  let persona: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--as') persona = args[++i];
    else if (arg === '--var') {
      const [key, ...value] = (args[++i] ?? '').split('=');
      if (!key || value.length === 0) throw new Error('--var expects name=value');
      variables[key] = parsedValue(value.join('='));
    } else name = arg;
  }
  return { name, persona, variables };
}

/** Numbers and true/false as what they are, everything else as text. */
const parsedValue = (text: string): unknown =>
  /^(-?\d+|true|false|null)$/.test(text) ? JSON.parse(text) : text;
