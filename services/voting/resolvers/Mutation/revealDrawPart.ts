import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { committed, drawPartsOf, shown } from '../../db/draws';
import { drawReveals } from '../../db/election-tables';
import { tallyLink } from '../../db/proof';
import { countVote, frozenVote, isSettled, settle } from '../../db/settle';
import type { VotingSessionRow } from '../../db/tables';
import { checkPart, seedOf } from '../../domain/draw';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { RevealDrawPartInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const revealDrawPart = mutation<RevealDrawPartInput, Context, Code, VotingSessionRow>({
  name: 'revealDrawPart',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'revealDrawPart', now);
    if (!decided.ok) return refuse(decided.error);
    const parts = await drawPartsOf(tx, session.id);
    const mine = parts.find(({ person_id }) => person_id === tx.viewer.personId);
    if (!mine) return refuse('DRAW_PART_MISSING');
    if (mine.secret !== null) return refuse('DRAW_PART_SHOWN');
    const { secret } = input;
    const checked = checkPart(session.id, committed(mine), secret);
    if (!checked.ok) return refuse(checked.error, { path: ['input', 'secret'] });

    const { organization_id } = mine;
    const reveal = { session_id: session.id, organization_id, secret, revealed_at: now };
    await tx.insert(drawReveals, reveal);
    const link = await tallyLink(tx, session.id);
    const seed =
      link &&
      seedOf({ sessionId: session.id, ballotsRoot: link.root }, parts.map(committed), [
        ...shown(parts),
        { keeperId: organization_id, secret },
      ]);
    // Without a tie, nothing waits for the parts.
    if (seed?.ok && !(await isSettled(tx, session.id)))
      await settle(tx, session, await countVote(tx, session, await frozenVote(tx, session.id), seed.value));
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(session.id);
  },
});
