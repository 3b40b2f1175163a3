import type { Sweep } from '../../platform/clock';
import { whistleClock } from './jobs/whistle-clock';

/** What happens by the clock in meetings. */
export const sweeps: readonly Sweep[] = [whistleClock];
