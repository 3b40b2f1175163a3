import type { RunningService } from '../../../platform/service';
import {
  clock,
  NOW,
  openVoting,
  type Prepared,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

/** What `openedForEach` has prepared, for the file that called it. */
export let service: RunningService;
export let story: ReturnType<typeof storyOf>;
export let estate: SeededEstate;
export let session: Prepared;

type Entries = ReturnType<typeof plainEntries>;

/** One estate with its register for all tests of a file, and for each test, NOW, a vote that has just been opened. */
export function openedForEach(
  unitCount: number,
  {
    kinds,
    register = (plain) => plain,
  }: { kinds?: readonly string[]; register?(plain: Entries): Entries } = {},
): void {
  beforeAll(async () => {
    service = await openVoting();
    story = storyOf(service);
    estate = await seedEstate(service, unitCount);
    await story.register(estate, register(plainEntries(estate)));
  });
  beforeEach(async () => {
    clock.at = NOW;
    session = await story.opened(estate, kinds);
  });
  afterAll(() => service.close());
}
