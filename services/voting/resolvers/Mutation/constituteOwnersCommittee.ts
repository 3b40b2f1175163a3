import { chineseCalendar } from '../../../../platform/calendar/years';
import { addDays, localDate } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { externalMattersOf, lockExternalVote } from '../../db/external-votes';
import { fallDue } from '../../db/filings';
import {
  committeeMembers,
  type OwnersCommitteeRow,
  ownersCommittees,
} from '../../db/owners-committee-tables';
import { countUnits, hasCommittee, isOwnersCommittee, standingCommittee } from '../../db/owners-committees';
import { profileFor } from '../../db/profiles';
import { lockEstate } from '../../db/register';
import { filingDue } from '../../domain/filing';
import { normalName } from '../../domain/owner';
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
    if (vote.state === 'REJECTED') return refuse('EXTERNAL_VOTE_IS_REJECTED');
    if (vote.state === 'RECORDED') return refuse('EXTERNAL_VOTE_NOT_CONFIRMED');
    const estate = (await lockEstate(tx, vote.estate_id))!;
    if (await hasCommittee(tx, vote.id)) return refuse('COMMITTEE_CONSTITUTED');
    const matters = await externalMattersOf(tx, vote.id);
    if (!matters.some(({ kind, passed }) => kind === 'COMMITTEE_ELECTION' && passed))
      return refuse('COMMITTEE_NOT_CONSTITUTED');
    if (!(await isOwnersCommittee(tx, estate.id, input.organizationId)))
      return refuse('COMMITTEE_ORGANIZATION_UNKNOWN', { path: ['input', 'organizationId'] });
    const electedOn = localDate(vote.closed_on);
    const profile = await profileFor(tx, estate.id, electedOn);
    if (!profile) return refuse('PROFILE_MISSING');

    const names = [...input.members, ...input.alternates].map(normalName);
    const unnamed = names.findIndex((name) => !name.ok);
    if (unnamed >= 0) {
      const [list, at] =
        unnamed < input.members.length
          ? (['members', unnamed] as const)
          : (['alternates', unnamed - input.members.length] as const);
      const fault = names[unnamed]!;
      return refuse(fault.ok ? 'NAME_MISSING' : fault.error, { path: ['input', list, `${at}`] });
    }
    const counts = { seats: input.seats, elected: input.members.length, alternates: input.alternates.length };
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
      seats: input.seats,
      first_met_on: null,
      constituted_at: now,
      constituted_by: personId,
      constituted_for: actingFor!.organizationId,
    });
    await tx.insert(
      committeeMembers,
      names.map((name, i) => ({
        id: tx.newId(),
        committee_id: id,
        rank: i + 1,
        elected: i < input.members.length ? ('SEAT' as const) : ('ALTERNATE' as const),
        name: name.ok ? name.value : '',
      })),
    );
    await fallDue(tx, { id, estate_id: estate.id }, due.value, moreOf(profile).filingNeedsTraining);
    return done(id);
  },
});
