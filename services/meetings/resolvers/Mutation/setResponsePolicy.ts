import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import { governs, insertPolicy } from '../../db/response-policies';
import type { ResponsePolicyRow } from '../../db/whistle-tables';
import { checkPolicy } from '../../domain/response-policy';
import { type Code, errors } from '../../errors';
import type { SetResponsePolicyInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const setResponsePolicy = mutation<SetResponsePolicyInput, Context, Code, ResponsePolicyRow>({
  name: 'setResponsePolicy',
  thing: 'policy',
  load: (context, id) => context.loaders.responsePolicy.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    const setById = tx.viewer.actingFor!.organizationId;
    // Two versions of one day wait for each other here, and not at the constraint.
    const division = sql`SELECT id FROM directory_divisions WHERE id = ${input.divisionId} FOR NO KEY UPDATE`;
    if (!(await firstRow(tx, division))) return refuse('DIVISION_UNKNOWN', { path: ['input', 'divisionId'] });
    if (!(await governs(tx, setById, input.divisionId)))
      throw new CodedError('FORBIDDEN', errors.NOT_GOVERNING.zh);
    const checked = checkPolicy(input);
    if (!checked.ok) return refuse<Code>(checked.error);
    const named = input.levels.flatMap(({ escalatesToId }) => escalatesToId ?? []);
    const unknown = await unknownOrganizations(tx, [input.dispatcherId, ...named], on);
    if (unknown.length > 0) return refuse('ORGANIZATION_UNKNOWN', { detail: unknown.join(', ') });
    if (input.from < on) return refuse('POLICY_IN_PAST', { path: ['input', 'from'] });
    const taken = sql`SELECT id FROM response_policies WHERE division_id = ${input.divisionId} AND valid_from = ${input.from}::date`;
    if (await firstRow(tx, taken)) return refuse('POLICY_DATE_TAKEN', { path: ['input', 'from'] });

    const id = tx.newId();
    await insertPolicy(
      tx,
      {
        id,
        division_id: input.divisionId,
        valid_from: input.from,
        dispatcher_id: input.dispatcherId,
        score_days: input.scoreDays,
        band_low: input.bandLow,
        band_high: input.bandHigh,
        basis: input.basis ? writtenText(input.basis, 500) : null,
        set_by_id: setById,
        set_by_name: (await organizationName(tx, setById))!,
        set_at: now,
      },
      input,
    );
    return done(id);
  },
});
