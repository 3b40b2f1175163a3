import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { insertRules, lockBody, rulesOn } from '../../db/bodies';
import type { JointBodyRow } from '../../db/tables';
import { checkRules } from '../../domain/body';
import type { Code } from '../../errors';
import type { ChangeRulesInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import { mutation } from '../mutation';

export const changeRules = mutation<ChangeRulesInput, Context, Code, JointBodyRow>({
  name: 'changeRules',
  thing: 'body',
  load: (context, id) => context.loaders.jointBody.load(id),
  async run({ tx, input, now }) {
    const body = await lockBody(tx, input.bodyId, today(now));
    if (!canRead(tx.viewer, body)) return refuse('BODY_UNKNOWN', { path: ['input', 'bodyId'] });
    if (!canConvene(tx.viewer, body.convener_id)) throw new CodedError('FORBIDDEN');
    const checked = checkRules(input.rules);
    if (!checked.ok) return refuse(checked.error, { path: ['input', 'rules'] });
    // What was held stays explained by the rules it was held under.
    const held = sql`SELECT id FROM joint_meetings WHERE body_id = ${body.id} AND held_on >= ${input.from}::date LIMIT 1`;
    if (await firstRow(tx, held)) return refuse('DATE_TOO_EARLY', { path: ['input', 'from'] });
    const present = await rulesOn(tx, body.id, input.from);
    if (!present || present.valid_from === input.from)
      return refuse('RULES_DATE_TAKEN', { path: ['input', 'from'] });

    await insertRules(tx, body.id, input.from, input.rules);
    return done(body.id);
  },
});
