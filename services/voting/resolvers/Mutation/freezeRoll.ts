import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { countUnregistered, lockEstate, registerOf } from '../../db/register';
import { lockSession, mattersOf, saveRoll, sealedVote } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { buildRoll, rollHash, rollTotals } from '../../domain/roll';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { FreezeRollInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

export const freezeRoll = mutation<FreezeRollInput, Context, Code, VotingSessionRow>({
  name: 'freezeRoll',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await lockSession(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    if (!canRun(tx.viewer, session)) throw new CodedError('FORBIDDEN');
    const decided = decide(sessionOf(session), 'freezeRoll', now);
    if (!decided.ok) return refuse(decided.error);
    // No import comes between the register that is copied and the units that are looked for in it.
    await lockEstate(tx, session.estate_id);
    const roll = buildRoll(await registerOf(tx, session.estate_id));
    if (roll.length === 0) return refuse('REGISTER_EMPTY');
    const missing = await countUnregistered(tx, session.estate_id);
    if (missing > 0) return refuse('REGISTER_INCOMPLETE', { detail: `${missing}` });

    await saveRoll(tx, session, roll);
    const totals = rollTotals(roll);
    await tx.save(votingSessions, session, {
      state: decided.value,
      frozen_at: now,
      roll_hash: rollHash(sealedVote(session, await mattersOf(tx, session.id), roll)),
      roll_area: totals.area.toString(),
      roll_heads: totals.heads,
      roll_units: totals.units,
    });
    return done(session.id);
  },
});
