import { refuse } from '../../../../platform/mutation';
import { checkGranted } from '../../domain/effort';
import type { Code } from '../../errors';
import type { AnswerUpwardRequestInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';

/** The next draft of the body that asked brings the answer to its table. */
export const answerUpwardRequest = actOnEffort<AnswerUpwardRequestInput>(
  'answerUpwardRequest',
  { field: 'text', required: true },
  async ({ input, row, note, now }) => {
    const asked = row.amount === null ? null : BigInt(row.amount);
    const granted = (input.granted ?? null) as bigint | null;
    if (!checkGranted(asked, input.answer, granted))
      return refuse<Code>('GRANTED_UNCLEAR', { path: ['input', 'granted'] });
    return {
      changes: {
        result: input.answer,
        result_text: note,
        granted: granted === null ? null : String(granted),
        ended_at: now,
      },
    };
  },
);
