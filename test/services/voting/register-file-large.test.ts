import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Client } from 'pg';
import { freshDatabase } from '../../support/database';
import { clock, committeeOf, NOW, type SeededEstate, seedEstate } from './fixture';
import { openYard, plainRows, type RegisterYard, workbookOf } from './register-yard';

/** The long run has as many units as the largest estates; and what a transfer of them may take on a busy machine. */
const UNITS = Number(process.env.REGISTER_UNITS ?? 2_000);
const MAX_MS = 60_000;
/** Without a thread of its own, reading alone would hold everybody up for longer than this. */
const MAX_HELD_UP_MS = 4_000;

let statements = 0;
let yard: RegisterYard;
let owner: Client;
beforeAll(async () => {
  clock.at = NOW;
  const urls = await freshDatabase('voting');
  owner = new Client({ connectionString: urls.owner });
  await owner.connect();
  yard = await openYard({
    url: urls.runtime,
    statementTimeout: MAX_MS,
    onStatement: () => {
      statements += 1;
    },
  });
});
afterAll(async () => {
  await owner.end();
  await yard.close();
});

async function whole(estate: SeededEstate, sentThen = async () => {}) {
  const viewer = committeeOf(estate);
  const bytes = await workbookOf(plainRows(estate));
  const { registerUpload } = await yard.announce(estate, bytes);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const began = Date.now();
  const answer = await yard.put(viewer, registerUpload.upload, bytes);
  expect(answer.status).toBe(200);
  await sentThen();
  const sent = Date.now();
  statements = 0;
  const seen = await yard.look(viewer, registerUpload.id);
  const [looked, lookedWith] = [Date.now(), statements];
  statements = 0;
  const done = await yard.imported(viewer, seen.id, seen.changes.hash);
  const [ended, importedWith] = [Date.now(), statements];
  delay.disable();
  return {
    size: bytes.length,
    seen,
    done,
    lookedWith,
    importedWith,
    readMs: sent - began,
    lookMs: looked - sent,
    importMs: ended - looked,
    heldUpMs: Math.round(delay.max / 1e6),
  };
}

test(`V1: ${UNITS} units in one file: nobody else is held up, and it takes as many statements as 200`, async () => {
  // The planner's figures are of one small file, as they are when the next one is large: they say nothing about that.
  const small = await whole(await seedEstate(yard.service, 200), async () => {
    await owner.query('ANALYZE staged_records, staged_owners');
  });
  const large = await whole(await seedEstate(yard.service, UNITS));
  if (process.env.MEASURE) {
    const { seen: _seen, done: _done, ...numbers } = large;
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stderr.write(`${JSON.stringify({ ...numbers, megabytes })}\n`);
  }
  expect(large.seen.changes).toMatchObject({ added: UNITS, replaced: 0, unchanged: 0 });
  expect(large.done).toMatchObject({ registerImport: { entryCount: UNITS }, userErrors: [] });
  // Whoever looks at the register is told of a hundred units one by one, and of more as one.
  expect([large.lookedWith, large.importedWith]).toEqual([small.lookedWith, small.importedWith]);
  expect(large.readMs + large.lookMs + large.importMs).toBeLessThan(MAX_MS);
  expect(large.heldUpMs).toBeLessThan(MAX_HELD_UP_MS);
}, 240_000);
