import { formatInstant } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { drawPartsOf } from '../../db/draws';
import { mattersOf } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { KEEPERS, needsDraw } from '../../domain/draw';
import { checkVotingDays } from '../../domain/notice';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { OpenVotingInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const openVoting = mutation<OpenVotingInput, Context, Code, VotingSessionRow>({
  name: 'openVoting',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'openVoting', now);
    if (!decided.ok) return refuse(decided.error);
    if (needsDraw(await mattersOf(tx, session.id))) {
      const parts = await drawPartsOf(tx, session.id);
      if (parts.length < KEEPERS) return refuse('DRAW_KEEPERS_NOT_TWO', { detail: `${parts.length}` });
    }
    const path = ['input', 'closesAt'];
    const closesAt = session.notice_closes_at!;
    if (input.closesAt && input.closesAt.getTime() !== closesAt.getTime())
      return refuse('CLOSING_NOT_AS_NOTICED', { path, detail: formatInstant(closesAt) });
    // Opened late, it may have too few days left: it is voided and run again.
    const days = checkVotingDays(session.profile, { opensAt: now, closesAt });
    if (!days.ok) return refuse(days.error);

    await tx.save(votingSessions, session, { state: decided.value, opened_at: now, closes_at: closesAt });
    return done(session.id);
  },
});
