import { LONG_MS } from '../../platform/http/wire';
import { bigVote, milliseconds, report } from './big-vote';

const UNITS = Number(process.env.BENCH_UNITS ?? 20_000);

test(`the roll of ${UNITS} units is published, and frozen, within the time that such an act has`, async () => {
  const arena = await bigVote(UNITS, ['FUND_USE'], 4);
  try {
    const { story, estate } = arena;
    const { id } = await story.prepare(estate);
    const publish = await milliseconds(() => story.publish(estate, id));
    await story.notice(estate, id);
    const freeze = await milliseconds(() => story.freeze(estate, id));
    report(`${UNITS} units: publish ${publish.toFixed(0)} ms, freeze ${freeze.toFixed(0)} ms`);
    expect(Math.max(publish, freeze)).toBeLessThan(LONG_MS);
  } finally {
    await arena.close();
  }
}, 600_000);
