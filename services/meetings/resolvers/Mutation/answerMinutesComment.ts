import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockComment } from '../../db/minutes';
import { type MinutesRow, minutesAnswers } from '../../db/minutes-tables';
import { mayAnswer } from '../../domain/minutes';
import type { Code } from '../../errors';
import type { AnswerMinutesCommentInput } from '../../generated/resolver-types';
import { canRead } from '../../permissions';
import { checkMinutes } from '../checked-minutes';
import { mutation } from '../mutation';

export const answerMinutesComment = mutation<AnswerMinutesCommentInput, Context, Code, MinutesRow>({
  name: 'answerMinutesComment',
  thing: 'minutes',
  load: (context, id) => context.loaders.minutes.load(id),
  async run({ tx, input, now }) {
    const path = ['input', 'commentId'];
    const comment = await lockComment(tx, input.commentId);
    if (!comment || !canRead(tx.viewer, comment.minutes)) return refuse('COMMENT_UNKNOWN', { path });
    const checked = await checkMinutes(tx, comment.minutes, 'answerMinutesComment', { path });
    if (!checked.ok) return checked.error;
    const open = mayAnswer(comment);
    if (!open.ok) return refuse(open.error, { path });
    const text = writtenText(input.text, 2_000);
    if (text === null) return refuse('INPUT_INVALID', { path: ['input', 'text'] });
    await tx.insert(minutesAnswers, {
      comment_id: comment.id,
      text,
      at: now,
      organization_id: tx.viewer.actingFor!.organizationId,
      person_id: tx.viewer.personId,
    });
    return done(comment.minutes_id);
  },
});
