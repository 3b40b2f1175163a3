import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../platform/root';
import { NATIONAL_2021 } from '../../services/voting/domain/profiles';
import { bytesOf as bytesOfChain, goodFile } from '../minutes/chain';
import { bytesOf, resealed } from '../recount/lies';

const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** A vote in which one unit of one said yes. */
function smallKit(): unknown {
  const [entryId, matterId] = [randomUUID(), randomUUID()];
  const times = {
    noticedAt: '2026-03-01T01:00:00.000Z',
    opensAt: '2026-04-01T01:00:00.000Z',
    closesAt: '2026-04-10T10:00:00.000Z',
  };
  return resealed({
    format: 'lianxi-vote-kit/1',
    notice: {
      session: { id: randomUUID(), title: '一户的表决' },
      matters: [{ id: matterId, position: 1, kind: 'FUND_USE', text: '使用维修资金' }],
      rules: NATIONAL_2021,
      channels: ['ONLINE'],
      ...times,
    },
    roll: [
      {
        id: entryId,
        elector: randomUUID(),
        area: '9000',
        areaSource: 'REGISTER',
        holding: 'OWNED',
        sealed: hex(32),
        delivered: false,
      },
    ],
    checkpoints: ['BATCH', 'CLOSE', 'TALLY'].map((kind) => ({
      kind,
      root: hex(32),
      committedAt: times.closesAt,
    })),
    ballots: [
      {
        leafId: randomUUID(),
        entryId,
        salt: hex(16),
        channel: 'ONLINE',
        received: hex(32),
        choices: [{ matterId, choice: 'YES' }],
        opened: null,
        afterClose: false,
      },
    ],
    outcomes: [],
    certifications: [randomUUID(), randomUUID()].sort().map((organizationId) => ({
      organizationId,
      certifiedAt: '2026-04-11T01:00:00.000Z',
      key: hex(32),
      signature: hex(64),
    })),
    head: hex(32),
  });
}

/** One answer to whatever is asked of a graph. */
const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const one = (node: object) => ({ ...nothing, edges: [{ node }] });
const ANSWER = {
  votingSession: {
    kit: { head: 'h', document: '{"notice":{"matters":[]}}', roll: nothing, ballots: nothing },
    checkpoints: nothing,
  },
  jointBodies: one({ id: 'b1', name: '五方会' }),
  jointBody: { sealedRecords: one({ hash: 'h', record: '{"body":{}}' }) },
};

const folder = mkdtempSync(join(tmpdir(), 'lianxi-pipe-'));
let graph: Server;
beforeAll(async () => {
  writeFileSync(join(folder, 'kit.json'), bytesOf(smallKit()));
  writeFileSync(join(folder, 'chain.json'), bytesOfChain(goodFile()));
  writeFileSync(join(folder, 'wrong.json'), '{}');
  graph = createServer((_request, response) => response.end(JSON.stringify({ data: ANSWER })));
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => graph.close(resolve));
});

/** Runs it in a shell's pipe, and gives how it ended, what came out of the pipe, and what else was said. */
async function piped(command: string, into: string) {
  const { port } = graph.address() as AddressInfo;
  // Where nobody reads any more, it begins only once that is so.
  const wait = into === 'true' ? `trap '' PIPE; while printf . 2>/dev/null; do sleep 0.01; done;` : '';
  const script = `{ ${wait} "${process.execPath}" ${join(root, 'dist', 'bin', command)}; echo "ended $?" >&2; } | ${into}`;
  const env = { PATH: process.env.PATH, LIANXI_DATA: folder, LIANXI_TOKEN: 'token', PORT: String(port) };
  const child = spawn('sh', ['-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, said] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => Buffer.concat(await stream.toArray()).toString()),
  );
  const [before, code] = said!.split('ended ');
  return { code: Number(code), out: out!, said: before! };
}

const COMMANDS = [
  'recount/command.js kit.json',
  'lianxi.js recount kit.json',
  'verify-minutes.js chain.json',
  'lianxi.js verify chain.json',
  'lianxi.js kit 1',
  'lianxi.js minutes b1',
  'lianxi.js query desk',
];

test.each(COMMANDS)('%s ends with 0 where it is read, also only its beginning', async (command) => {
  const whole = await piped(command, 'cat');
  expect(whole.code).toBe(0);
  expect(whole.out).not.toBe('');
  const beginning = await piped(command, 'head -n 1');
  expect(beginning).toMatchObject({ code: 0, out: `${whole.out.split('\n')[0]}\n` });
});

test.each(COMMANDS)('V10: %s is not 0 where nobody reads, and says nothing of its own', async (command) => {
  const { code, said } = await piped(command, 'true');
  expect(code).toBe(141);
  expect(said).not.toMatch(/EPIPE|\n +at /);
});

test.each(['recount/command.js', 'lianxi.js recount', 'verify-minutes.js', 'lianxi.js verify'])(
  '%s ends with 1 where something is wrong, and not with 0 where nobody reads that',
  async (command) => {
    expect(await piped(`${command} wrong.json`, 'cat')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^✗/),
    });
    expect(await piped(`${command} wrong.json`, 'true')).toMatchObject({ code: 141, said: '' });
  },
);
