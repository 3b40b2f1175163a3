import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { correctFromRegister } from '../../db/roll-corrections';
import { lockSession } from '../../db/sessions';
import type { VotingSessionRow } from '../../db/tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { CorrectRollEntryInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

const MAX_TEXT = 2000;

export const correctRollEntry = mutation<CorrectRollEntryInput, Context, Code, VotingSessionRow>({
  name: 'correctRollEntry',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await lockSession(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    if (!canRun(tx.viewer, session)) throw new CodedError('FORBIDDEN');
    const decided = decide(sessionOf(session), 'correctRollEntry', now);
    if (!decided.ok) return refuse(decided.error);
    const reason = writtenText(input.reason, MAX_TEXT);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    const corrected = await correctFromRegister(tx, session, input.unitId, { reason, objection: null });
    return corrected.ok ? done(session.id) : refuse(corrected.error, { path: ['input', 'unitId'] });
  },
});
