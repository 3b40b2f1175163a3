import { today } from '../../../../platform/dates';
import { refuse } from '../../../../platform/mutation';
import { joinEffort, leaveEffort, membersOf } from '../../db/efforts';
import { checkMembers } from '../../domain/effort';
import type { Code } from '../../errors';
import type { ChangeTaskForceMembersInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';
import { checkJoining } from '../resolution-of-effort';

export const changeTaskForceMembers = actOnEffort<ChangeTaskForceMembersInput>(
  'changeTaskForceMembers',
  null,
  async ({ tx, input, row, now }) => {
    const ids = input.join.map(({ organizationId }) => organizationId);
    const partyIds = (await membersOf(tx, row.id)).map(({ organization_id }) => organization_id);
    const checked = checkMembers({ leadId: row.lead_id, partyIds }, ids, input.leave);
    if (!checked.ok) return refuse<Code>(checked.error);
    const joining = await checkJoining(tx, row.lead_id, input.join, 'join');
    if (!joining.ok) return joining.error;
    const on = today(now);
    await leaveEffort(tx, row.id, input.leave, on);
    await joinEffort(tx, row.id, joining.value, on < row.starts_on ? row.starts_on : on);
    return { changes: {}, note: `加入 ${ids.length} 家，退出 ${input.leave.length} 家` };
  },
);
