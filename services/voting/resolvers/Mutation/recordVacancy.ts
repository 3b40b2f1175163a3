import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { committeeVacancies, type OwnersCommitteeRow } from '../../db/owners-committee-tables';
import { lockCommittee, membersOf, vacanciesOf } from '../../db/owners-committees';
import { committeeRefusal, vacate } from '../../domain/owners-committee';
import type { Code } from '../../errors';
import type { RecordVacancyInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

export const recordVacancy = mutation<RecordVacancyInput, Context, Code, OwnersCommitteeRow>({
  name: 'recordVacancy',
  thing: 'ownersCommittee',
  load: (context, id) => context.loaders.ownersCommittee.load(id),
  async run({ tx, input, now }) {
    const committee = await lockCommittee(tx, input.committeeId);
    if (!committee) return refuse('COMMITTEE_UNKNOWN', { path: ['input', 'committeeId'] });
    const { personId, actingFor } = tx.viewer;
    if (!canRun(tx.viewer, committee) || personId === null) throw new CodedError('FORBIDDEN');
    const refusal = committeeRefusal(committee, today(now));
    if (refusal !== null) return refuse(refusal);
    if (input.leftOn < committee.elected_on || input.leftOn > today(now))
      return refuse('COMMITTEE_DAY_OUT_OF_RANGE', { path: ['input', 'leftOn'] });
    const [members, vacancies] = [await membersOf(tx, committee.id), await vacanciesOf(tx, committee.id)];
    const vacated = vacate(members, vacancies, input.memberId);
    if (!vacated.ok) return refuse(vacated.error, { path: ['input', 'memberId'] });

    await tx.insert(committeeVacancies, {
      member_id: input.memberId,
      committee_id: committee.id,
      filled_by: vacated.value.filledBy,
      left_on: input.leftOn,
      reason: input.reason,
      recorded_at: now,
      recorded_by: personId,
      recorded_for: actingFor!.organizationId,
    });
    return done(committee.id);
  },
});
