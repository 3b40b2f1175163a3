import type { RunningService } from '../../../platform/service';
import { clock, NOW, openVoting, plainEntries, type SeededEstate, seedEstate, storyOf } from './fixture';

/** What `estateForEach` has prepared, for the file that called it. */
export let service: RunningService;
export let story: ReturnType<typeof storyOf>;
export let estate: SeededEstate;

/** For each test of a file, NOW, an estate of its own with its register, of all units or of the first so many. */
export function estateForEach(unitCount: number, registered = unitCount): void {
  beforeAll(async () => {
    service = await openVoting();
    story = storyOf(service);
  });
  beforeEach(async () => {
    clock.at = NOW;
    estate = await seedEstate(service, unitCount);
    await story.register(estate, plainEntries(estate, registered));
  });
  afterAll(() => service.close());
}
