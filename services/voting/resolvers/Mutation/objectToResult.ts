import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { isOwnerIn } from '../../db/course';
import { type VoteObjectionRow, voteObjections } from '../../db/course-tables';
import { lockSession } from '../../db/sessions';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { ObjectToResultInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const objectToResult = mutation<ObjectToResultInput, Context, Code, VoteObjectionRow>({
  name: 'objectToResult',
  thing: 'objection',
  load: (context, id) => context.loaders.objection.load(id),
  async run({ tx, input, now }) {
    const session = await lockSession(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    if (!(await isOwnerIn(tx, session.estate_id))) return refuse('OBJECTOR_NOT_OWNER');
    const decided = decide(sessionOf(session), 'objectToResult', now);
    if (!decided.ok) return refuse(decided.error);
    if (input.reason.trim() === '') return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    const id = tx.newId();
    await tx.insert(voteObjections, {
      id,
      version: 1,
      session_id: session.id,
      estate_id: session.estate_id,
      objector_subject: tx.viewer.subject!,
      reason: input.reason.trim(),
      made_at: now,
      state: 'OPEN',
      answer: null,
      answered_at: null,
    });
    return done(id);
  },
});
