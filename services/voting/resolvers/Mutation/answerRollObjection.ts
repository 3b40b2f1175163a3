import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { rollObjectionOf } from '../../db/roll';
import { correctFromRegister } from '../../db/roll-corrections';
import { type RollObjectionRow, rollObjections } from '../../db/roll-tables';
import { lockSession } from '../../db/sessions';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { AnswerRollObjectionInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

const MAX_TEXT = 2000;

export const answerRollObjection = mutation<AnswerRollObjectionInput, Context, Code, RollObjectionRow>({
  name: 'answerRollObjection',
  thing: 'rollObjection',
  load: (context, id) => context.loaders.rollObjection.load(id),
  async run({ tx, input, now }) {
    const path = ['input', 'objectionId'];
    const found = await rollObjectionOf(tx, input.objectionId);
    // Who objected is not for others to know, nor that anybody did.
    if (!found || !canRun(tx.viewer, found)) return refuse('OBJECTION_UNKNOWN', { path });
    const session = (await lockSession(tx, found.session_id))!;
    if (tx.viewer.personId === null) throw new CodedError('FORBIDDEN');
    const objection = (await rollObjectionOf(tx, found.id))!;
    if (objection.state !== 'OPEN') return refuse('OBJECTION_ANSWERED', { path });
    const decided = decide(sessionOf(session), 'answerRollObjection', now);
    if (!decided.ok) return refuse(decided.error);
    const answer = writtenText(input.reason, MAX_TEXT);
    if (answer === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    if (input.answer === 'ACCEPTED') {
      // The answer is the objector's alone: it may speak of papers that are not for the other owners.
      const because = { reason: '依异议更正', objection };
      const corrected = await correctFromRegister(tx, session, objection.unit_id, because);
      if (!corrected.ok) return refuse(corrected.error, { path });
    }
    await tx.save(rollObjections, objection, { state: input.answer, answer, answered_at: now });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(objection.id);
  },
});
