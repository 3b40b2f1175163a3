import { type Act, done, refuse } from '../../../../platform/mutation';
import { inOrder } from '../../../../platform/statements';
import type { Context } from '../../context';
import { entryToVoteFor, otherEntries, saveBallots } from '../../db/ballots';
import { instructionsOf } from '../../db/proxies';
import { postedMatters, shareSession } from '../../db/sessions';
import type { BallotRow } from '../../db/tables';
import { readChoices } from '../../domain/ballot';
import { agree } from '../../domain/paper';
import { votesOnce } from '../../domain/rule-profile';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { CastBallotInput } from '../../generated/resolver-types';
import { isPublic } from '../../permissions';
import { mutation } from '../mutation';

/** The vote, behind its lock; the entry by which the viewer votes for the unit; the matters. */
const ask = ({ tx, input }: Act<CastBallotInput>) =>
  inOrder([
    shareSession(tx, input.sessionId),
    entryToVoteFor(tx, input.sessionId, input.unitId),
    postedMatters(tx, input.sessionId),
  ]);

export const castBallot = mutation<
  CastBallotInput,
  Context,
  Code,
  BallotRow,
  Awaited<ReturnType<typeof ask>>
>({
  name: 'castBallot',
  thing: 'ballot',
  load: (context, id) => context.loaders.ballot.load(id),
  ask,
  async run({ tx, input, now }, _context, [session, entry, matters]) {
    if (!session || !isPublic(session)) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'castBallot', now);
    if (!decided.ok) return refuse(decided.error);
    if (session.channels?.includes('ONLINE') === false) return refuse('CHANNEL_NOT_OFFERED');
    // Somebody else's unit and one that is not on the roll at all get the same answer.
    if (!entry) return refuse('UNIT_NOT_ON_ROLL', { path: ['input', 'unitId'] });
    const read = readChoices(matters, input.choices);
    if (!read.ok) return refuse(read.error.code, { path: ['input', 'choices', ...read.error.path] });
    const tooMany = read.value.findIndex(({ choice }) => choice === 'INVALID');
    if (tooMany >= 0)
      return refuse('CANDIDATES_OVER_SEATS', { path: ['input', 'choices', `${tooMany}`, 'candidateIds'] });

    if (entry.proxy_id !== null) {
      const instructions = await instructionsOf(tx, entry.proxy_id);
      if (instructions.length > 0 && !agree(instructions, read.value))
        return refuse('PROXY_INSTRUCTED_OTHERWISE', { path: ['input', 'choices'] });
    }

    const others = votesOnce(session.profile) ? await otherEntries(tx, session.id, entry) : [];
    const cast = [entry, ...others].map(({ unit_id, entry_id: entryId, proxy_id }) => ({
      entryId,
      ballot: {
        id: tx.newId(),
        session_id: session.id,
        unit_id,
        estate_id: session.estate_id,
        cast_by: tx.viewer.subject!,
        channel: 'ONLINE' as const,
        cast_at: now,
        received_at: now,
        invalid_reason: null,
        proxy_id,
      },
    }));
    const [counts] = await saveBallots(tx, cast, read.value, session.profile.duplicatePolicy);
    if (counts === 0) return refuse('ALREADY_VOTED', { path: ['input', 'unitId'] });
    return done(cast[0]!.ballot.id);
  },
});
