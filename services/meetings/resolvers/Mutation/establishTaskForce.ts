import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import type { EffortRow } from '../../db/effort-tables';
import { insertEffort, joinEffort } from '../../db/efforts';
import type { Code } from '../../errors';
import type { EstablishTaskForceInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { checkJoining, checkResolution, checkTexts } from '../resolution-of-effort';

export const establishTaskForce = mutation<EstablishTaskForceInput, Context, Code, EffortRow>({
  name: 'establishTaskForce',
  thing: 'taskForce',
  load: (context, id) => context.loaders.effort.load(id),
  async run({ tx, input, now }) {
    const resolution = await checkResolution(tx, input.resolutionId);
    if (!resolution.ok) return resolution.error;
    const texts = checkTexts(input, { name: 200, mandate: 5_000 });
    if (!texts.ok) return texts.error;
    const members = await checkJoining(tx, input.leadId, input.members, 'members');
    if (!members.ok) return members.error;
    const startsOn = input.startsOn ?? today(now);
    if (input.endsOn < startsOn || input.endsOn < today(now))
      return refuse('LAST_DAY_TOO_EARLY', { path: ['input', 'endsOn'] });

    const { id: resolution_id, body_id, estate_id } = resolution.value;
    const id = await insertEffort(tx, 'establishTaskForce', {
      kind: 'TASK_FORCE',
      state: 'ACTIVE',
      body_id,
      estate_id,
      resolution_id,
      title: texts.value.name,
      text: texts.value.mandate,
      lead_id: input.leadId,
      starts_on: startsOn,
      ends_on: input.endsOn,
    });
    await joinEffort(tx, id, members.value, startsOn);
    return done(id);
  },
});
