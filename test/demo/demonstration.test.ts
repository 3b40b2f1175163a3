import { localDate } from '../../platform/dates';
import { SERVICE_NAMES, type ServiceName } from '../../platform/ports';
import { playDemonstration } from '../../bin/demo/play';
import { freshDatabase } from '../support/database';

test('plays', async () => {
  const urls = Object.fromEntries(
    await Promise.all(SERVICE_NAMES.map(async (name) => [name, (await freshDatabase(name)).runtime] as const)),
  ) as Record<ServiceName, string>;
  const t = Date.now();
  await playDemonstration(urls, localDate('2026-11-22'));
  console.log((globalThis as any).PROF);
  console.log('took', Date.now() - t);
}, 120_000);
