import type { AnswerEscalationInput } from '../../generated/resolver-types';
import { actOnItem } from '../act-on-item';

export const answerEscalation = actOnItem<AnswerEscalationInput>('answerEscalation', {
  field: 'answer',
  required: true,
});
