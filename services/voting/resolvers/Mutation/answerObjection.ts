import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { objectionOf } from '../../db/course';
import { type VoteObjectionRow, voteObjections } from '../../db/course-tables';
import { lockSession } from '../../db/sessions';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { AnswerObjectionInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

export const answerObjection = mutation<AnswerObjectionInput, Context, Code, VoteObjectionRow>({
  name: 'answerObjection',
  thing: 'objection',
  load: (context, id) => context.loaders.objection.load(id),
  async run({ tx, input, now }) {
    const path = ['input', 'objectionId'];
    const found = await objectionOf(tx, input.objectionId);
    // Who objected is not for others to know, nor that anybody did.
    if (!found || !canRun(tx.viewer, found)) return refuse('OBJECTION_UNKNOWN', { path });
    const session = (await lockSession(tx, found.session_id))!;
    if (tx.viewer.personId === null) throw new CodedError('FORBIDDEN');
    const objection = (await objectionOf(tx, found.id))!;
    if (objection.state !== 'OPEN') return refuse('OBJECTION_ANSWERED', { path });
    const decided = decide(sessionOf(session), 'answerObjection', now);
    if (!decided.ok) return refuse(decided.error);
    if (input.answer.trim() === '') return refuse('INPUT_INVALID', { path: ['input', 'answer'] });

    await tx.save(voteObjections, objection, {
      state: input.upheld ? 'UPHELD' : 'REJECTED',
      answer: input.answer.trim(),
      answered_at: now,
    });
    return done(objection.id);
  },
});
