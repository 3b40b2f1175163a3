import { today } from '../../../../platform/dates';
import { refuse } from '../../../../platform/mutation';
import { clockOf, policyForEstate } from '../../db/response-policies';
import { dueAfter } from '../../domain/whistle-clock';
import type { BlowWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';

/** From here on it runs by the version of the policy that is in force today. */
export const blowWhistle = actOnWhistle<BlowWhistleInput>('blowWhistle', null, async ({ tx, now, row }) => {
  const policy = await policyForEstate(tx, row.estate_id, today(now));
  if (!policy) return refuse('RESPONSE_POLICY_MISSING');
  const { unit, dispatch } = await clockOf(tx, policy.id, 1, row.type);
  const due = dueAfter(now, { unit, amount: dispatch });
  if (!due.ok) return refuse(due.error.code, { detail: String(due.error.year) });
  return {
    changes: {
      blown_at: now,
      policy_id: policy.id,
      level: 1,
      dispatcher_id: policy.dispatcher_id,
      due_at: due.value,
    },
  };
});
