import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { entryToVoteFor, saveBallot } from '../../db/ballots';
import { mattersOf, shareSession } from '../../db/sessions';
import type { BallotRow, StoredBallot } from '../../db/tables';
import { readChoices } from '../../domain/ballot';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { CastBallotInput } from '../../generated/resolver-types';
import { isPublic } from '../../permissions';
import { mutation } from '../mutation';

export const castBallot = mutation<CastBallotInput, Context, Code, BallotRow>({
  name: 'castBallot',
  thing: 'ballot',
  load: (context, id) => context.loaders.ballot.load(id),
  async run({ tx, input, now }) {
    const session = await shareSession(tx, input.sessionId);
    if (!session || !isPublic(session)) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'castBallot', now);
    if (!decided.ok) return refuse(decided.error);
    if (session.channels?.includes('ONLINE') === false) return refuse('CHANNEL_NOT_OFFERED');
    // Somebody else's unit and one that is not on the roll at all get the same answer.
    const entry = await entryToVoteFor(tx, session.id, input.unitId);
    if (!entry) return refuse('UNIT_NOT_ON_ROLL', { path: ['input', 'unitId'] });
    const read = readChoices(await mattersOf(tx, session.id), input.choices);
    if (!read.ok) return refuse(read.error.code, { path: ['input', 'choices', ...read.error.path] });
    const tooMany = read.value.findIndex(({ choice }) => choice === 'INVALID');
    if (tooMany >= 0)
      return refuse('CANDIDATES_OVER_SEATS', { path: ['input', 'choices', `${tooMany}`, 'candidateIds'] });

    const ballot: StoredBallot = {
      id: tx.newId(),
      session_id: session.id,
      unit_id: entry.unit_id,
      estate_id: session.estate_id,
      cast_by: tx.viewer.subject!,
      channel: 'ONLINE',
      cast_at: now,
      received_at: now,
      invalid_reason: null,
      proxy_id: entry.proxy_id,
    };
    const { duplicatePolicy } = session.profile;
    const cast = { ballot, choices: read.value, entryId: entry.entry_id };
    const counts = await saveBallot(tx, cast, duplicatePolicy);
    return counts > 0 ? done(ballot.id) : refuse('ALREADY_VOTED', { path: ['input', 'unitId'] });
  },
});
