import { today } from '../../../../platform/dates';
import { refuse } from '../../../../platform/mutation';
import { organizationName } from '../../db/action-items';
import { intakeFollowUps } from '../../db/intake-tables';
import { replyPoliciesOf } from '../../db/intakes';
import { afterFollowUp, replyDays, replyDue } from '../../domain/intake';
import type { FollowUpIntakeInput } from '../../generated/resolver-types';
import { actOnIntake } from '../act-on-intake';

export const followUpIntake = actOnIntake<FollowUpIntakeInput>(
  'followUpIntake',
  { field: 'note', required: false },
  async ({ tx, input, row, next, now, note }) => {
    const answers = {
      contacted: input.contacted ?? null,
      resolved: input.resolved ?? null,
      satisfied: input.satisfied ?? null,
    };
    const organizationId = tx.viewer.actingFor!.organizationId;
    await tx.insert(intakeFollowUps, {
      id: tx.newId(),
      intake_id: row.id,
      ...answers,
      note,
      organization_id: organizationId,
      organization_name: (await organizationName(tx, organizationId))!,
      person_id: tx.viewer.personId,
      at: now,
    });
    const state = afterFollowUp(next, answers);
    if (state !== 'REOPENED') return { changes: { followed_up_at: now } };
    // Handled again: another reply is due, and the first due instant is kept.
    const due = replyDue(now, replyDays(await replyPoliciesOf(tx), row, today(now)));
    if (!due.ok) return refuse(due.error.code);
    return {
      changes: {
        state,
        followed_up_at: now,
        closed_at: null,
        replied_at: null,
        replied_by: null,
        reopened_count: row.reopened_count + 1,
        reply_due_at: due.value.endsAt,
        reply_due_provisional: due.value.provisional,
      },
    };
  },
);
