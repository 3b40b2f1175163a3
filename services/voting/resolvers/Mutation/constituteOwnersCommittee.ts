import { chineseCalendar } from '../../../../platform/calendar/years';
import { addDays, localDate } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { fallDue } from '../../db/filings';
import {
  committeeMembers,
  type OwnersCommitteeRow,
  ownersCommittees,
} from '../../db/owners-committee-tables';
import { hasCommittee, isOwnersCommittee, lastHandover, standingCommittee } from '../../db/owners-committees';
import { lockEstate } from '../../db/register';
import { filingDue } from '../../domain/filing';
import { termOf } from '../../domain/owners-committee';
import { moreOf } from '../../domain/profiles';
import type { Code } from '../../errors';
import type { ConstituteOwnersCommitteeInput } from '../../generated/resolver-types';
import { electedElsewhere, electedHere } from '../elected';
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
  async run({ tx, input, now }, context) {
    const { externalVoteId, matterId } = input;
    if (Boolean(externalVoteId) === Boolean(matterId)) return refuse('COMMITTEE_VOTE_NOT_ONE');
    const { personId, actingFor } = tx.viewer;
    if (personId === null) throw new CodedError('FORBIDDEN');
    const electing = externalVoteId
      ? await electedElsewhere(tx, externalVoteId)
      : await electedHere(tx, matterId!, context);
    if (!electing.ok) return refuse(electing.error.code, electing.error);
    const { by, electedOn, profile, seats, members } = electing.value;
    const estate = (await lockEstate(tx, electing.value.estateId))!;
    if (await hasCommittee(tx, by)) return refuse('COMMITTEE_CONSTITUTED');
    if (!(await isOwnersCommittee(tx, estate.id, input.organizationId)))
      return refuse('COMMITTEE_ORGANIZATION_UNKNOWN', { path: ['input', 'organizationId'] });
    const startsOn = localDate(input.startsOn);
    if (startsOn < electedOn || startsOn > addDays(electedOn, BEGINS_WITHIN_DAYS))
      return refuse('COMMITTEE_DAY_OUT_OF_RANGE', { path: ['input', 'startsOn'] });
    const term = termOf(profile, startsOn, input.termYears);
    if (!term.ok) return refuse(term.error, { path: ['input', 'termYears'] });
    const due = filingDue(chineseCalendar, profile, electedOn);
    if (!due.ok) return refuse(due.error.code, { detail: `${due.error.year}` });
    const former = await standingCommittee(tx, estate.id);
    const handedOver = await lastHandover(tx, estate.id);
    if ((former && startsOn <= former.starts_on) || (handedOver && startsOn < handedOver))
      return refuse('COMMITTEE_STANDING');

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
      ...by,
      elected_on: electedOn,
      starts_on: startsOn,
      ends_on: term.value.endsOn,
      reelect_by: term.value.reelectBy,
      succeeded_on: null,
      annulled_on: null,
      seats,
      first_met_on: null,
      constituted_at: now,
      constituted_by: personId,
      constituted_for: actingFor!.organizationId,
    });
    await tx.insert(
      committeeMembers,
      members.map(({ rank, elected, key_id, masked_name, name_sealed }) => ({
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
