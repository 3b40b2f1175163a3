import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { countedVotes } from '../../db/ballots';
import { countUnchecked, deliveredUnits } from '../../db/paper';
import { sealHead } from '../../db/proof';
import { isAsSealed, rollOf } from '../../db/roll';
import { lockSession, mattersOf } from '../../db/sessions';
import { type VoteOutcomeRow, type VotingSessionRow, voteOutcomes, votingSessions } from '../../db/tables';
import { derivationOf } from '../../domain/outcome';
import { countsSilence, nonResponseFor } from '../../domain/rule-profile';
import { decide, sessionOf } from '../../domain/session';
import { tally } from '../../domain/tally';
import { countedOutcome } from '../../domain/vote-head';
import type { Code } from '../../errors';
import type { TallyVoteInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

export const tallyVote = mutation<TallyVoteInput, Context, Code, VotingSessionRow>({
  name: 'tallyVote',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await lockSession(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    if (!canRun(tx.viewer, session)) throw new CodedError('FORBIDDEN');
    const decided = decide(sessionOf(session), 'tallyVote', now);
    if (!decided.ok) return refuse(decided.error);
    const matters = await mattersOf(tx, session.id);
    const roll = await rollOf(tx, session.id);
    if (!isAsSealed(session, matters, roll)) return refuse('ROLL_HASH_MISMATCH');

    const unchecked = await countUnchecked(tx, session.id);
    if (unchecked > 0) return refuse('PAPER_UNCHECKED', { detail: `${unchecked}` });
    const delivered = await deliveredUnits(tx, session.id);
    const votes = await countedVotes(tx, session.id);
    const { profile } = session;
    const tallies = matters.map((matter) => {
      const rules = {
        thresholds: profile.thresholds[matter.law.class],
        nonResponse: nonResponseFor(profile, matter.kind),
        invalidCountsAsParticipation: profile.invalidCountsAsParticipation,
      };
      return { id: matter.id, counted: tally(roll, votes.get(matter.id) ?? [], rules, delivered) };
    });
    const { id: session_id, estate_id } = session;
    await tx.insert(
      voteOutcomes,
      tallies.map(
        ({ id: matter_id, counted }): VoteOutcomeRow => ({
          matter_id,
          session_id,
          estate_id,
          status: counted.status,
          derivation: derivationOf(counted),
        }),
      ),
    );
    await sealHead(
      tx,
      session,
      countsSilence(profile)
        ? roll.filter(({ unitId }) => delivered.has(unitId)).map(({ entryId }) => entryId)
        : [],
      tallies.map(({ id, counted }) => countedOutcome(id, counted)),
    );
    await tx.save(votingSessions, session, { state: decided.value, tallied_at: now });
    return done(session.id);
  },
});
