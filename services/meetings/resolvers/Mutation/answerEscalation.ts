import type { AnswerEscalationInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';
import { giveTime } from '../give-time';

/** An answer may come after the due date, and then brings another: the lead could not have asked for it meanwhile. */
export const answerEscalation = actOnItem<AnswerEscalationInput>(
  'answerEscalation',
  { field: 'answer', required: true },
  ({ tx, input, row, next, note }) => giveTime(tx, row, next, { dueOn: input.dueOn, reason: note! }),
);
