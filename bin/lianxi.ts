import { readFileSync } from 'node:fs';
import { generateKeys } from '../platform/assertion';
import { ConfigurationError } from '../platform/configuration';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';

const USAGE = `联席 Lianxi

  lianxi up [--fresh [--yes]] [--no-demo]     everything in one process; PORT, LIANXI_NOW, LIANXI_DATA
  lianxi serve gateway|community|property|meetings|voting
  lianxi provision                            databases and roles on an outside PostgreSQL; LIANXI_ADMIN_URL
  lianxi migrate [SERVICE …]                  brings databases up to the code; …_MIGRATION_URL, …_DATABASE_URL
  lianxi reseal                               brings personal data under the present key; LIANXI_DATA_KEY=new[,earlier …]
  lianxi data-key                             prints a fresh key for LIANXI_DATA_KEY
  lianxi operator SUBJECT NAME                the first operator of an empty installation; COMMUNITY_DATABASE_URL
  lianxi keys FOLDER                          writes a signing key per part, and the keys all may trust
  lianxi token PERSONA                        a development token
  lianxi query NAME --as PERSONA [--var k=v]  runs docs/examples/NAME.graphql
  lianxi minutes BODY [--word NUMBER]         prints a body's sealed minutes as one file, or one as a Word document
  lianxi verify FILE [--head HASH]            checks such a file offline; names the first broken link
  lianxi kit VOTE                             prints a finished vote's recount kit as one file
  lianxi recount FILE [--head HASH] [--key KEY] [--receipt FILE]  counts it again offline; says what is wrong
  lianxi generate                             types from the SDL, the supergraph, the catalogue of codes
  lianxi release                              moves docs/schema/released.graphql to the graph as it stands
`;

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says what went wrong without a stack, and ends. */
function fail(error: unknown): never {
  const expected = error instanceof ConfigurationError || !process.env.LIANXI_DEBUG;
  process.stderr.write(`${expected ? (error as Error).message : (error as Error).stack}\n`);
  process.exit(1);
}

/** Whoever read what is written may go, as `head` does: quietly, but what was not read has not succeeded. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(error);
  process.exitCode = 141;
});

/** What a verifier says is written at once, so that it is there whole or not at all. */
function verdictOf(
  command: (args: readonly string[], tell: (line: string) => void) => number,
  args: readonly string[],
): void {
  const lines: string[] = [];
  process.exitCode = command(args, (line) => void lines.push(line));
  tell(lines.join('\n'));
}

/** Runs until a signal asks to stop; then lets what is in flight finish. A second signal does not wait. */
function untilStopped(running: { close(): Promise<void> }): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    running.close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
}

async function run([command, ...args]: readonly string[]): Promise<void> {
  const env = process.env;
  switch (command) {
    case 'up': {
      const unknown = args.filter((arg) => !['--fresh', '--no-demo', '--yes'].includes(arg));
      if (unknown.length > 0) throw new Error(USAGE);
      const { up } = await import('./up.js');
      const options = {
        fresh: args.includes('--fresh'),
        demo: !args.includes('--no-demo'),
        yes: args.includes('--yes'),
      };
      const running = await up(options, env, tell);
      return running ? untilStopped(running) : undefined;
    }
    case 'serve': {
      const part = args[0];
      if (part === 'gateway') return untilStopped(await (await import('../gateway/main.js')).main(env));
      if (!SERVICE_NAMES.includes(part as ServiceName)) throw new Error(USAGE);
      return untilStopped(await (await import(`../services/${part}/main.js`)).main(env));
    }
    case 'provision':
      return (await import('./provision.js')).provisionCommand(env, tell);
    case 'migrate': {
      const { migrateCommand } = await import('./migrate.js');
      return migrateCommand(args, env, tell);
    }
    case 'reseal':
      return (await import('./migrate.js')).resealCommand(env, tell);
    case 'data-key':
      return tell((await import('./kept-keys.js')).freshKey());
    case 'keys': {
      const { writeKeys } = await import('./keys.js');
      if (!args[0]) throw new Error(USAGE);
      return writeKeys(args[0], await generateKeys(['gateway', ...SERVICE_NAMES]), tell);
    }
    case 'operator':
      return (await import('./operator.js')).operatorCommand(args, env, tell);
    case 'token':
      return (await import('./ask.js')).tokenCommand(args, env, tell);
    case 'query':
      return (await import('./ask.js')).queryCommand(args, env, tell);
    case 'minutes': {
      const { minutesCommand } = await import('./minutes.js');
      const said = (line: string): void => void process.stderr.write(`${line}\n`);
      return minutesCommand(args, env, (bytes) => void process.stdout.write(bytes), said);
    }
    case 'verify':
      return verdictOf((await import('./verify-minutes.js')).verifyCommand, args);
    case 'kit': {
      const { kitCommand } = await import('./kit.js');
      const said = (line: string): void => void process.stderr.write(`${line}\n`);
      return kitCommand(args, env, (text) => void process.stdout.write(text), said);
    }
    case 'recount':
      return verdictOf((await import('./recount/command.js')).recountCommand, args);
    case 'release':
      return (await import('./released.js')).release(
        readFileSync((await import('./compose.js')).SUPERGRAPH_FILE, 'utf8'),
      );
    case 'generate':
      return (await import('./generate.js')).generate();
    default:
      throw new Error(USAGE);
  }
}

run(process.argv.slice(2)).catch(fail);
