import { refuse } from '../../../../platform/mutation';
import { hasRepeats } from '../../db/intakes';
import type { MarkRepeatInput } from '../../generated/resolver-types';
import { actOnIntake } from '../act-on-intake';
import { firstCase } from '../first-case';

export const markRepeat = actOnIntake<MarkRepeatInput>('markRepeat', null, async ({ tx, input, row }) => {
  const first = await firstCase(tx, input.firstId, row);
  if (!first.ok) return refuse(first.error, { path: ['input', 'firstId'] });
  if (await hasRepeats(tx, row.id)) return refuse('INTAKE_HAS_REPEATS');
  return { changes: { repeat_of_id: first.value, new_facts: false } };
});
