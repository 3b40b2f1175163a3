import { today } from '../../../../platform/dates';
import { refuse } from '../../../../platform/mutation';
import type { Code } from '../../errors';
import type { ExtendTaskForceInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';
import { checkResolution } from '../resolution-of-effort';

/** What a resolution set up goes on by another one alone. */
export const extendTaskForce = actOnEffort<ExtendTaskForceInput>(
  'extendTaskForce',
  null,
  async ({ tx, input, row, now }) => {
    const resolution = await checkResolution(tx, input.resolutionId);
    if (!resolution.ok) return resolution.error;
    if (resolution.value.body_id !== row.body_id)
      return refuse<Code>('RESOLUTION_OF_ANOTHER_BODY', { path: ['input', 'resolutionId'] });
    if (input.endsOn <= row.ends_on || input.endsOn < today(now))
      return refuse<Code>('LAST_DAY_TOO_EARLY', { path: ['input', 'endsOn'] });
    return { changes: { ends_on: input.endsOn }, note: `${row.ends_on} → ${input.endsOn}` };
  },
);
