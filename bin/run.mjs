#!/usr/bin/env node
// What `npm start`, `npm test` and the other scripts call: makes sure that the dependencies are installed and the
// sources compiled, then becomes the command. It uses nothing but Node, and only the command writes to stdout.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const SOURCES = ['bin', 'gateway', 'platform', 'services', 'test'];
const HEARTBEAT_MS = 2000;
const STALE_AFTER_MS = 30000;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => path.join(root, ...parts);
const installedStamp = inRoot('node_modules', '.lianxi-stamp');
const builtStamp = inRoot('dist', '.stamp');
const lockFolder = inRoot('.lianxi', 'prepare.lock');

/** Something to say to whoever started us, without a stack. */
class Refusal extends Error {}

main(process.argv.slice(2)).catch((error) => {
  tell(error instanceof Refusal ? error.message : error.stack);
  process.exit(1);
});

async function main(args) {
  refuseOldNode();
  if (!isInstalled() || !isBuilt()) await alone(prepare);
  if (args[0] === '--jest') become('node_modules/jest/bin/jest.js', args.slice(1), root);
  else if (args[0] === '--check') become('dist/bin/check.js', args.slice(1), root);
  else become('dist/bin/lianxi.js', args);
}

/** Runs the script in this very process, so that signals and a kill reach what does the work. */
function become(script, args, folder) {
  const file = inRoot(script);
  if (!fs.existsSync(file)) throw new Refusal(`There is no ${script} to run`);
  if (folder) process.chdir(folder);
  process.argv = [process.argv[0], file, ...args];
  Module.runMain(file);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Refusal(
    `Lianxi needs Node ${OLDEST_NODE.join('.')} or later (24 is best); this is ${process.version}. 请升级 Node。`,
  );
}

async function prepare() {
  if (!isInstalled()) await install();
  if (!isBuilt()) await build();
}

// Installed: node_modules is what the lock file says.

function isInstalled() {
  const wanted = installedKey();
  if (readIfThere(installedStamp) === wanted) return true;
  if (!holdsTheLocked()) return false;
  writeIfPossible(installedStamp, wanted);
  return true;
}

function installedKey() {
  return hash([
    fs.readFileSync(inRoot('package-lock.json')),
    process.version,
    process.platform,
    process.arch,
  ]);
}

/** Whether somebody's own `npm ci` or `npm install` already put everything there: npm keeps a list of what it did. */
function holdsTheLocked() {
  const list = readIfThere(inRoot('node_modules', '.package-lock.json'));
  if (list === null) return false;
  const installed = JSON.parse(list).packages;
  const locked = JSON.parse(fs.readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  return Object.keys(locked).every((place) => {
    if (place === '') return true;
    const there = installed[place];
    if (!there) return Boolean(locked[place].optional || locked[place].devOptional);
    return there.version === locked[place].version && there.integrity === locked[place].integrity;
  });
}

async function install() {
  tell('Installing the dependencies (the first time only, a minute or two) … 正在安装依赖');
  fs.rmSync(installedStamp, { force: true });
  const npm = process.env.npm_execpath || '';
  const [program, first] = path.basename(npm) === 'npm-cli.js' ? [process.execPath, [npm]] : ['npm', []];
  // Whatever the machine's settings say: the compiler and the tests are development dependencies, the database's
  // programs are optional ones (one package per platform).
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error'];
  const code = await run(program, [...first, ...args]);
  if (code !== 0) throw new Refusal(`\`npm ci\` failed (${code}); what it says stands above`);
  writeIfPossible(installedStamp, installedKey());
}

// Built: dist holds what the sources say.

function isBuilt() {
  return readIfThere(builtStamp) === builtKey();
}

function builtKey() {
  const files = SOURCES.flatMap((folder) => sourcesBelow(folder)).sort();
  const parts = ['package-lock.json', 'tsconfig.json', ...files];
  return hash(parts.flatMap((file) => [file, '\0', fs.readFileSync(inRoot(file)), '\0']));
}

function sourcesBelow(folder) {
  const entries = fs.existsSync(inRoot(folder))
    ? fs.readdirSync(inRoot(folder), { withFileTypes: true })
    : [];
  return entries.flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(file);
    return /\.(ts|json)$/.test(entry.name) ? [file] : [];
  });
}

async function build() {
  tell('Compiling … 正在编译');
  const key = builtKey();
  fs.rmSync(builtStamp, { force: true });
  const code = await run(process.execPath, [
    inRoot('node_modules/typescript/bin/tsc'),
    '-p',
    inRoot('tsconfig.json'),
  ]);
  if (code !== 0) throw new Refusal('The sources do not compile; the compiler’s messages stand above');
  for (const folder of SOURCES) removeOrphans(path.join('dist', folder), folder);
  fs.mkdirSync(inRoot('dist'), { recursive: true });
  fs.writeFileSync(builtStamp, key);
}

/** The compiler leaves what it once made of a source that is gone, and a removed migration must not run. */
function removeOrphans(compiled, source) {
  if (!fs.existsSync(inRoot(compiled))) return;
  for (const entry of fs.readdirSync(inRoot(compiled), { withFileTypes: true })) {
    const file = path.join(compiled, entry.name);
    const stem = path.join(source, entry.name.replace(/\.js(\.map)?$/, ''));
    if (entry.isDirectory()) removeOrphans(file, stem);
    else if (/\.js(\.map)?$/.test(entry.name) && !fs.existsSync(inRoot(`${stem}.ts`)))
      fs.rmSync(inRoot(file));
  }
}

// One at a time: two starts at once must not install or compile into each other.

async function alone(work) {
  await takeLock();
  const heartbeat = setInterval(
    () => writeIfPossible(path.join(lockFolder, 'pid'), String(process.pid)),
    HEARTBEAT_MS,
  );
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
    fs.rmSync(lockFolder, { recursive: true, force: true });
  }
}

async function takeLock() {
  fs.mkdirSync(path.dirname(lockFolder), { recursive: true });
  let hasTold = false;
  for (;;) {
    try {
      fs.mkdirSync(lockFolder);
      fs.writeFileSync(path.join(lockFolder, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = readIfThere(path.join(lockFolder, 'pid'));
    if (isStale(owner)) removeStaleLock(owner);
    else {
      if (!hasTold) tell(`Another start (process ${owner}) is preparing the same folder; waiting for it …`);
      hasTold = true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The owner is gone, or its pid is by now somebody else's, who does not touch the folder. */
function isStale(owner) {
  const stat =
    fs.statSync(path.join(lockFolder, 'pid'), { throwIfNoEntry: false }) ||
    fs.statSync(lockFolder, { throwIfNoEntry: false });
  if (!stat) return false;
  if (Date.now() - stat.mtimeMs > STALE_AFTER_MS) return true;
  if (owner === null || owner === '') return false;
  try {
    process.kill(Number(owner), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Two starts may find the same stale lock: what was moved aside must still be what was read. */
function removeStaleLock(owner) {
  const aside = `${lockFolder}.${process.pid}`;
  try {
    fs.renameSync(lockFolder, aside);
    if (readIfThere(path.join(aside, 'pid')) !== owner) fs.renameSync(aside, lockFolder);
  } catch {
    // Another start was faster.
  }
  fs.rmSync(aside, { recursive: true, force: true });
}

/** Answers the exit code, or the signal's name. All that the program writes goes to stderr. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2] });
    const clock = setInterval(() => tell(`… ${Math.round((Date.now() - started) / 1000)} s`), 15000);
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    const done = () => {
      clearInterval(clock);
      process.off('SIGINT', forward).off('SIGTERM', forward);
    };
    child.on('error', (error) => {
      done();
      reject(new Refusal(`${program} could not be run: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      done();
      resolve(code === null ? signal : code);
    });
  });
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** A stamp only saves time: in a read-only installation everything works without it. */
function writeIfPossible(file, text) {
  try {
    fs.writeFileSync(file, text);
  } catch {
    // Checked again next time.
  }
}

function tell(line) {
  process.stderr.write(`[lianxi] ${line}\n`);
}
