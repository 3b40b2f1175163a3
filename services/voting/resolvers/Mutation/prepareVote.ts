import { today, yearOf } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { detailsOf } from '../../db/matter-details';
import { candidatesFault, saveMatters } from '../../db/matters';
import { answering, holdReplaced, replacing } from '../../db/origins';
import { profileFor } from '../../db/profiles';
import { lockEstate } from '../../db/register';
import { hasRunningVote, nextNumber, resolutionFor } from '../../db/sessions';
import { type StoredVotingSession, type VotingSessionRow, votingSessions } from '../../db/tables';
import { matterFault } from '../../domain/matter';
import { moreOf } from '../../domain/profiles';
import type { RuleProfile } from '../../domain/rule-profile';
import type { Code } from '../../errors';
import type { PrepareVoteInput } from '../../generated/resolver-types';
import { keysOf } from '../../keys';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

export const prepareVote = mutation<PrepareVoteInput, Context, Code, VotingSessionRow>({
  name: 'prepareVote',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }, { environment }) {
    if (input.replacesId) await holdReplaced(tx, input.replacesId);
    const estate = await lockEstate(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    if (!canRun(tx.viewer, estate)) throw new CodedError('FORBIDDEN');
    if (input.title.trim() === '') return refuse('INPUT_INVALID', { path: ['input', 'title'] });
    const fault = matterFault(input.matters);
    if (fault !== null) return refuse(fault.code, { path: ['input', ...fault.path] });
    if (input.resolutionId) {
      const path = ['input', 'resolutionId'];
      const resolution = await resolutionFor(tx, estate.id, input.resolutionId);
      if (!resolution) return refuse('RESOLUTION_UNKNOWN', { path });
      if (!resolution.matters_for_owners) return refuse('RESOLUTION_NOT_FOR_OWNERS', { path });
      const running = await hasRunningVote(tx, estate.id, input.resolutionId);
      if (running) return refuse('RESOLUTION_HAS_VOTE', { path });
    }
    if (input.replacesId) {
      const refused = await replacing(tx, estate.id, input.replacesId);
      if (refused) return refuse(refused, { path: ['input', 'replacesId'] });
    }
    if (input.requisitionId) {
      const refused = await answering(tx, estate.id, input.requisitionId, input.matters);
      if (refused) return refuse(refused, { path: ['input', 'requisitionId'] });
    }
    const day = today(now);
    const profile = await profileFor(tx, estate.id, day);
    if (!profile) return refuse('PROFILE_MISSING');
    const unposted = await candidatesFault(tx, input.matters, profile);
    if (unposted)
      return refuse(unposted.code, { path: ['input', 'matters', `${unposted.matter}`, ...unposted.path] });
    const details = await detailsOf(tx, estate.id, input.matters, day);
    if (!details.ok) {
      const { code, matter, path } = details.error;
      return refuse(code, { path: ['input', 'matters', `${matter}`, ...path] });
    }

    const number = await nextNumber(tx, estate.id, yearOf(day));
    // Whoever counts an election again has all of its rules in the notice.
    const whole = { ...profile, more: moreOf(profile) };
    const session = preparing({ id: tx.newId(), estate_id: estate.id, number, profile: whole, input, now });
    await tx.insert(votingSessions, session);
    await saveMatters(tx, keysOf(environment), session, input.matters, details.value);
    return done(session.id);
  },
});

function preparing(of: {
  readonly id: string;
  readonly estate_id: string;
  readonly number: string;
  readonly profile: RuleProfile;
  readonly input: PrepareVoteInput;
  readonly now: Date;
}): StoredVotingSession {
  const { id, estate_id, number, profile, input, now } = of;
  return {
    id,
    version: 1,
    estate_id,
    number,
    resolution_id: input.resolutionId ?? null,
    title: input.title.trim(),
    state: 'PREPARING',
    profile,
    extraordinary: input.extraordinary || Boolean(input.requisitionId),
    replaces_id: input.replacesId ?? null,
    requisition_id: input.requisitionId ?? null,
    created_at: now,
    roll_published_at: null,
    roll_objections_until: null,
    noticed_at: null,
    notice_hash: null,
    opens_at: null,
    notice_closes_at: null,
    channels: null,
    without_notice: false,
    frozen_at: null,
    roll_hash: null,
    roll_area: null,
    roll_heads: null,
    roll_units: null,
    roll_dwellings: null,
    opened_at: null,
    closes_at: null,
    closed_at: null,
    tallied_at: null,
    certified_at: null,
    announced_at: null,
    objections_until: null,
    finalized_at: null,
    challenged_from: null,
    voided_at: null,
    void_reason: null,
  };
}
