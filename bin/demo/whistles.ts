import type { LocalDate } from '../../platform/dates';
import type { WhistleType } from '../../services/meetings/domain/kinds';
import { whistleClock } from '../../services/meetings/jobs/whistle-clock';
import type { OrganizationKey } from './organizations';
import type { World } from './world';

export interface WhistlePlan {
  readonly key: string;
  readonly type: WhistleType;
  readonly title: string;
  readonly description: string;
  readonly place?: string;
}

/** One step: on a day, at a time, who does which act with what; `clock` lets the deadlines act. */
export type WhistleStepPlan =
  | readonly [LocalDate, string, OrganizationKey, WhistleActName, object?]
  | readonly [LocalDate, string, 'clock'];

type WhistleActName =
  | 'approveWhistle'
  | 'blowWhistle'
  | 'dispatchWhistle'
  | 'acknowledgeWhistle'
  | 'returnWhistle'
  | 'reportIn'
  | 'handleWhistle'
  | 'completeWhistle'
  | 'confirmWhistle'
  | 'scoreWhistle';

/** In the strand of the body, for a whistle may come to its table. */
const STRAND = 'body:rihuali';

/** Drafted by Rihuali's residents' committee half an hour before its first step; approved, where a step says so, by the community's Party committee. */
export function playWhistle(
  world: World,
  plan: WhistlePlan,
  drafted: readonly [LocalDate, string],
  steps: readonly WhistleStepPlan[],
): { id: string } {
  const made = { id: '' };
  const organization = (key: OrganizationKey) => world.id('organization', key);
  world.timetable.at(STRAND, ...drafted, async () => {
    const { key, ...facts } = plan;
    const { id } = await world.stage.run(
      'meetings',
      await world.actor('rihualiResidents'),
      'draftWhistle',
      key,
      {
        ...facts,
        estateId: world.id('estate', 'rihuali'),
        approverId: organization('rihualiParty'),
        ownersId: organization('rihualiOwners'),
        companyId: organization('jiadeOffice'),
      },
    );
    made.id = id;
  });
  for (const [i, [day, time, who, act, more]] of steps.entries()) {
    const key = `${plan.key}/${i}`;
    world.timetable.at(STRAND, day, time, async () => {
      if (who === 'clock') return world.stage.tick('meetings', whistleClock, key);
      const input = { whistleId: made.id, ...more } as never;
      return world.stage.run('meetings', await world.actor(who), act!, key, input);
    });
  }
  return made;
}
