import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { correctFromRegister } from '../../db/roll-corrections';
import type { VotingSessionRow } from '../../db/tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { CorrectRollEntryInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

const MAX_TEXT = 2000;

export const correctRollEntry = mutation<CorrectRollEntryInput, Context, Code, VotingSessionRow>({
  name: 'correctRollEntry',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'correctRollEntry', now);
    if (!decided.ok) return refuse(decided.error);
    const reason = writtenText(input.reason, MAX_TEXT);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    const corrected = await correctFromRegister(tx, session, input.unitId, { reason, objection: null });
    return corrected.ok ? done(session.id) : refuse(corrected.error, { path: ['input', 'unitId'] });
  },
});
