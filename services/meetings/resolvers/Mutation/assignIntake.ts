import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { organizationName } from '../../db/action-items';
import { isAccused } from '../../db/intakes';
import type { AssignIntakeInput } from '../../generated/resolver-types';
import { actOnIntake } from '../act-on-intake';

export const assignIntake = actOnIntake<AssignIntakeInput>(
  'assignIntake',
  null,
  async ({ tx, input, row, now }) => {
    const { handlerId, supportingIds } = input;
    const unknown = await unknownOrganizations(tx, [handlerId, ...supportingIds], today(now));
    if (unknown.length > 0) return refuse('ORGANIZATION_UNKNOWN', { detail: unknown.join(', ') });
    if (supportingIds.includes(handlerId))
      return refuse('SUPPORT_IS_LEAD', { path: ['input', 'supportingIds'] });
    if (new Set(supportingIds).size < supportingIds.length)
      return refuse('SUPPORT_REPEATED', { path: ['input', 'supportingIds'] });
    const accused = isAccused(sql`${handlerId}::uuid`, sql`${row.channel}::text`, sql`${row.about_id}::uuid`);
    if ((await firstRow<{ it: boolean }>(tx, sql`SELECT ${accused} AS it`))!.it)
      return refuse('HANDLER_IS_ACCUSED', { path: ['input', 'handlerId'] });
    const name = (await organizationName(tx, handlerId))!;
    return {
      changes: { handler_id: handlerId, handler_name: name, supporting_ids: supportingIds },
      note: name,
    };
  },
);
