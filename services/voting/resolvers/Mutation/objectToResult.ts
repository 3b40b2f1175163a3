import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { isOnRoll, openObjectionsBy } from '../../db/course';
import { type VoteObjectionRow, voteObjections } from '../../db/course-tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { ObjectToResultInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionOfOwner } from '../session-to-run';

/** So many of one person's wait for an answer at once, of so many characters. */
const MAX_OPEN = 3;
const MAX_TEXT = 2000;

export const objectToResult = mutation<ObjectToResultInput, Context, Code, VoteObjectionRow>({
  name: 'objectToResult',
  thing: 'objection',
  load: (context, id) => context.loaders.objection.load(id),
  async run({ tx, input, now }) {
    const of = await sessionOfOwner(tx, input.sessionId, ({ id }) => isOnRoll(tx, id));
    if (!of) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const { session, found: isOwner } = of;
    if (!isOwner) return refuse('OBJECTOR_NOT_OWNER');
    const decided = decide(sessionOf(session), 'objectToResult', now);
    if (!decided.ok) return refuse(decided.error);
    const reason = writtenText(input.reason, MAX_TEXT);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    if ((await openObjectionsBy(tx, session.id)) >= MAX_OPEN)
      return refuse('OBJECTIONS_TOO_MANY', { detail: `${MAX_OPEN}` });

    const id = tx.newId();
    await tx.insert(voteObjections, {
      id,
      version: 1,
      session_id: session.id,
      estate_id: session.estate_id,
      objector_subject: tx.viewer.subject!,
      reason,
      made_at: now,
      state: 'OPEN',
      answer: null,
      answered_at: null,
    });
    return done(id);
  },
});
