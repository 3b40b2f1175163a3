import { localDate, today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import {
  committeePortfolios,
  type OwnersCommitteeRow,
  ownersCommittees,
} from '../../db/owners-committee-tables';
import { lockCommittee, membersOf, nextSequence, vacanciesOf } from '../../db/owners-committees';
import { checkPortfolios, committeeRefusal, seatedOf } from '../../domain/owners-committee';
import type { Code } from '../../errors';
import type { AssignPortfoliosInput } from '../../generated/resolver-types';
import { canRun } from '../../permissions';
import { mutation } from '../mutation';

export const assignPortfolios = mutation<AssignPortfoliosInput, Context, Code, OwnersCommitteeRow>({
  name: 'assignPortfolios',
  thing: 'ownersCommittee',
  load: (context, id) => context.loaders.ownersCommittee.load(id),
  async run({ tx, input, now }) {
    const committee = await lockCommittee(tx, input.committeeId);
    if (!committee) return refuse('COMMITTEE_UNKNOWN', { path: ['input', 'committeeId'] });
    const { personId, actingFor } = tx.viewer;
    if (!canRun(tx.viewer, committee) || personId === null) throw new CodedError('FORBIDDEN');
    const refusal = committeeRefusal(committee, today(now));
    if (refusal !== null) return refuse(refusal);
    const metOn = localDate(input.metOn);
    if (metOn < committee.elected_on || metOn > today(now))
      return refuse('COMMITTEE_DAY_OUT_OF_RANGE', { path: ['input', 'metOn'] });
    const seated = seatedOf(await membersOf(tx, committee.id), await vacanciesOf(tx, committee.id));
    const checked = checkPortfolios(seated, input.portfolios);
    if (!checked.ok) return refuse(checked.error, { path: ['input', 'portfolios'] });

    const sequence = await nextSequence(tx, committee.id);
    await tx.insert(
      committeePortfolios,
      input.portfolios.map(({ memberId, portfolio }) => ({
        member_id: memberId,
        sequence,
        committee_id: committee.id,
        portfolio,
        met_on: metOn,
        recorded_at: now,
        recorded_by: personId,
        recorded_for: actingFor!.organizationId,
      })),
    );
    await tx.save(ownersCommittees, committee, { first_met_on: committee.first_met_on ?? metOn });
    return done(committee.id);
  },
});
