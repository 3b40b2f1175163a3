import type { RunningService } from '../../../platform/service';
import { clock, NOW, openVoting, type SeededEstate, seedEstate, storyOf } from './fixture';

/** What `estateForEach` has prepared, for the file that called it. */
export let service: RunningService;
export let story: ReturnType<typeof storyOf>;
export let estate: SeededEstate;

/** For each test of a file, NOW, an estate of its own with its register. */
export function estateForEach(unitCount: number): void {
  beforeAll(async () => {
    service = await openVoting();
    story = storyOf(service);
  });
  beforeEach(async () => {
    clock.at = NOW;
    estate = await seedEstate(service, unitCount);
    await story.register(estate);
  });
  afterAll(() => service.close());
}
