import type { Sweep } from '../../platform/clock';
import { deemedAcceptance } from './jobs/deemed-acceptance';
import { effortLineage } from './jobs/effort-lineage';
import { convenerLineage, itemLineage } from './jobs/lineage';
import { notificationSweeps } from './jobs/notifications';
import { whistleClock } from './jobs/whistle-clock';

/**
 * What happens by the clock, in this order: who convenes is settled before items and efforts go to the convener, and what is
 * told is told as things then stand.
 */
export const sweeps: readonly Sweep[] = [
  convenerLineage,
  itemLineage,
  effortLineage,
  deemedAcceptance,
  whistleClock,
  ...notificationSweeps,
];
