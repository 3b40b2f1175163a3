import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { detailsOf } from '../../db/matter-details';
import { candidatesFault, saveMatters } from '../../db/matters';
import { mattersOf } from '../../db/sessions';
import type { VotingSessionRow } from '../../db/tables';
import { MAX_MATTERS } from '../../domain/matter';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { AddMatterInput } from '../../generated/resolver-types';
import { keysOf } from '../../keys';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const addMatter = mutation<AddMatterInput, Context, Code, VotingSessionRow>({
  name: 'addMatter',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }, { environment }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'addMatter', now);
    if (!decided.ok) return refuse(decided.error, { path: ['input', 'matter'] });
    if (input.matter.text.trim() === '')
      return refuse('INPUT_INVALID', { path: ['input', 'matter', 'text'] });
    const position = (await mattersOf(tx, session.id)).length + 1;
    if (position > MAX_MATTERS) return refuse('MATTERS_TOO_MANY', { path: ['input', 'matter'] });
    const unposted = await candidatesFault(tx, [input.matter], session.profile);
    if (unposted) return refuse(unposted.code, { path: ['input', 'matter', ...unposted.path] });
    const details = await detailsOf(tx, session.estate_id, [input.matter], today(now));
    if (!details.ok) return refuse(details.error.code, { path: ['input', 'matter', ...details.error.path] });

    await saveMatters(tx, keysOf(environment), session, [input.matter], details.value, position);
    return done(session.id);
  },
});
