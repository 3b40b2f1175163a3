import { definitions } from '../../bin/services';
import { type LocalDate, startOfDay } from '../../platform/dates';
import { viewerOf } from '../../platform/identity';
import { SERVICE_NAMES, type ServiceName } from '../../platform/ports';
import { openService, type RunningService } from '../../platform/service';
import { freshDatabase, TEST_KEYS } from '../support/database';
import { DEMONSTRATION_DAY, demonstrationDatabases } from '../support/demonstration';

export type ByService<Value> = Record<ServiceName, Value>;
export type Row = Record<string, unknown>;

export const byService = async <Value>(
  make: (name: ServiceName) => Promise<Value>,
): Promise<ByService<Value>> =>
  Object.fromEntries(
    await Promise.all(SERVICE_NAMES.map(async (name) => [name, await make(name)])),
  ) as ByService<Value>;

export const freshUrls = () => byService(async (name) => (await freshDatabase(name)).runtime);

/** The services as they run on the day after the play has been given. */
export const open = (urls: ByService<string>, today: LocalDate) =>
  byService<RunningService>((name) =>
    openService(definitions[name], { url: urls[name], now: () => startOfDay(today), environment: TEST_KEYS }),
  );

export const close = (services: ByService<RunningService>) =>
  Promise.all(Object.values(services).map((service) => service.close()));

/** The demonstration as it stands on its day, played once for all the files that look at it; and ways of looking. */
export function played(take: (services: ByService<RunningService>) => void) {
  let services: ByService<RunningService>;
  beforeAll(async () => {
    services = await open(await demonstrationDatabases(), DEMONSTRATION_DAY);
    take(services);
  }, 180_000);
  afterAll(() => close(services));
  const rows = (name: ServiceName, text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    services[name].dataSource.query(text, [...values]);
  const one = async (name: ServiceName, text: string, values: readonly unknown[] = []) =>
    Object.values((await rows(name, text, values))[0]!)[0];
  const viewer = async (subject: string) => {
    const found = viewerOf(await services.community.identify(subject), null);
    if (typeof found === 'string') throw new Error(found);
    return found;
  };

  return { rows, one, viewer };
}
