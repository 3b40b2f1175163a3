import { today } from '../../../../platform/dates';
import { refuse } from '../../../../platform/mutation';
import { lockBody } from '../../db/bodies';
import { bodyIsOf } from '../../db/intakes';
import type { PutIntakeToTableInput } from '../../generated/resolver-types';
import { canRead } from '../../permissions';
import { actOnIntake } from '../act-on-intake';

export const putIntakeToTable = actOnIntake<PutIntakeToTableInput>(
  'putIntakeToTable',
  null,
  async ({ tx, input, row, now }) => {
    const path = ['input', 'bodyId'];
    const body = await lockBody(tx, input.bodyId, today(now), 'SHARE');
    if (!canRead(tx.viewer, body)) return refuse('BODY_UNKNOWN', { path });
    if (body.ended_on !== null) return refuse('BODY_ENDED', { path });
    if (!(await bodyIsOf(tx, input.bodyId, row.estate_id))) return refuse('BODY_ELSEWHERE', { path });
    if (input.expectedOutcome === 'INFORM')
      return refuse('INPUT_INVALID', { path: ['input', 'expectedOutcome'] });
    return {
      changes: { body_id: input.bodyId, put_at: now, table_outcome: input.expectedOutcome },
      note: body.name,
    };
  },
  (tx, { bodyId }) => lockBody(tx, bodyId, today(tx.now), 'SHARE'),
);
