import { chineseCalendar } from '../../../../platform/calendar/years';
import { addDays, localDate } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { electedBy, externalMattersOf, lockExternalVote } from '../../db/external-votes';
import { fallDue } from '../../db/filings';
import {
  committeeMembers,
  type OwnersCommitteeRow,
  ownersCommittees,
} from '../../db/owners-committee-tables';
import { countUnits, hasCommittee, isOwnersCommittee, standingCommittee } from '../../db/owners-committees';
import { profileFor } from '../../db/profiles';
import { lockEstate } from '../../db/register';
import { isElection } from '../../domain/external-election';
import { constitutableRefusal } from '../../domain/external-vote';
import { filingDue } from '../../domain/filing';
import { constitutes, termOf } from '../../domain/owners-committee';
import { moreOf } from '../../domain/profiles';
import type { Code } from '../../errors';
import type { ConstituteOwnersCommitteeInput } from '../../generated/resolver-types';
import { canRun, rules } from '../../permissions';
import { mutation } from '../mutation';

/** How long after its election a committee may begin: a later day is a slip of the pen. */
const BEGINS_WITHIN_DAYS = 366;

export const constituteOwnersCommittee = mutation<
  ConstituteOwnersCommitteeInput,
  Context,
  Code,
  OwnersCommitteeRow
>({
  name: 'constituteOwnersCommittee',
  thing: 'ownersCommittee',
  load: (context, id) => context.loaders.ownersCommittee.load(id),
  async run({ tx, input, now }) {
    const vote = await lockExternalVote(tx, input.externalVoteId);
    if (!vote || !rules.RUNNER_UNTIL_CONFIRMED.may(tx.viewer, vote))
      return refuse('EXTERNAL_VOTE_UNKNOWN', { path: ['input', 'externalVoteId'] });
    const { personId, actingFor } = tx.viewer;
    if (!canRun(tx.viewer, vote) || personId === null) throw new CodedError('FORBIDDEN');
    const standing = constitutableRefusal(vote.state);
    if (standing !== null) return refuse(standing);
    const estate = (await lockEstate(tx, vote.estate_id))!;
    if (await hasCommittee(tx, vote.id)) return refuse('COMMITTEE_CONSTITUTED');
    const matters = await externalMattersOf(tx, vote.id);
    if (!isElection(matters)) return refuse('COMMITTEE_NOT_CONSTITUTED');
    if (!(await isOwnersCommittee(tx, estate.id, input.organizationId)))
      return refuse('COMMITTEE_ORGANIZATION_UNKNOWN', { path: ['input', 'organizationId'] });
    const electedOn = localDate(vote.closed_on);
    const profile = await profileFor(tx, estate.id, electedOn);
    if (!profile) return refuse('PROFILE_MISSING');

    const elected = await electedBy(tx, vote.id);
    if (vote.elected_seats === null) return refuse('EXTERNAL_ELECTED_MISSING');
    const seated = elected.filter((it) => it.elected === 'SEAT').length;
    const counts = { seats: vote.elected_seats, elected: seated, alternates: elected.length - seated };
    const enough = constitutes(profile, await countUnits(tx, estate.id), counts);
    if (!enough.ok) return refuse(enough.error);
    const startsOn = localDate(input.startsOn);
    if (startsOn < electedOn || startsOn > addDays(electedOn, BEGINS_WITHIN_DAYS))
      return refuse('COMMITTEE_DAY_OUT_OF_RANGE', { path: ['input', 'startsOn'] });
    const term = termOf(profile, startsOn, input.termYears);
    if (!term.ok) return refuse(term.error, { path: ['input', 'termYears'] });
    const due = filingDue(chineseCalendar, profile, electedOn);
    if (!due.ok) return refuse(due.error.code, { detail: `${due.error.year}` });
    const former = await standingCommittee(tx, estate.id);
    if (former && startsOn <= former.starts_on) return refuse('COMMITTEE_STANDING');

    if (former) {
      await tx.save(ownersCommittees, former, { succeeded_on: startsOn });
      await tx.changed({ type: 'OwnersCommittee', id: former.id });
    }
    const id = tx.newId();
    await tx.insert(ownersCommittees, {
      id,
      version: 1,
      estate_id: estate.id,
      organization_id: input.organizationId,
      external_vote_id: vote.id,
      elected_on: electedOn,
      starts_on: startsOn,
      ends_on: term.value.endsOn,
      reelect_by: term.value.reelectBy,
      succeeded_on: null,
      annulled_on: null,
      seats: vote.elected_seats,
      first_met_on: null,
      constituted_at: now,
      constituted_by: personId,
      constituted_for: actingFor!.organizationId,
    });
    await tx.insert(
      committeeMembers,
      elected.map(({ rank, elected, key_id, masked_name, name_sealed }) => ({
        id: tx.newId(),
        committee_id: id,
        rank,
        elected,
        key_id,
        masked_name,
        name_sealed,
        name: null,
      })),
    );
    await fallDue(tx, { id, estate_id: estate.id }, due.value, moreOf(profile).filingNeedsTraining);
    return done(id);
  },
});
