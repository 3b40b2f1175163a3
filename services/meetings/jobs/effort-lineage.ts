import type { Sweep } from '../../../platform/clock';
import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import { organizationName } from '../db/action-items';
import { joinEffort, leaveEffort, lockEffort, membersOf, saveEffort, TYPES } from '../db/efforts';
import { effortAfter } from '../domain/lineage';
import { aboveBody, END, ended, successorsOf, told } from './lineage';

/**
 * Task forces, operations and requests under way go on with those who came after: the lead's single successor leads, else
 * the convener; a request goes to whoever came after, else to who stands nearest above; who takes part is followed by all
 * who came after it.
 */
export const effortLineage: Sweep = {
  rule: 'effort-lineage',
  due: (now) =>
    sql`SELECT DISTINCT e.id AS subject, ${END} AS due FROM efforts e
        CROSS JOIN LATERAL (SELECT e.lead_id AS id
          UNION SELECT p.organization_id FROM effort_parties p WHERE p.effort_id = e.id AND p.valid_to IS NULL) x
        JOIN directory_organizations o ON o.id = x.id WHERE e.ended_at IS NULL AND ${ended(now)}`,
  async act(tx, id) {
    const row = await lockEffort(tx, null, id);
    if (!row || row.ended_at !== null) return;
    const members = await membersOf(tx, id);
    const memberIds = members.map(({ organization_id }) => organization_id);
    const successors = await successorsOf(tx, [row.lead_id, ...memberIds]);
    if (successors.size === 0) return;
    const asked = row.kind === 'UPWARD_REQUEST';
    const [heir] = asked ? await aboveBody(tx, row.body_id, row.convener_id) : [row.convener_id];
    const after = effortAfter({ leadId: row.lead_id, memberIds }, successors, heir ?? row.lead_id);

    const on = today(tx.now);
    const gone = memberIds.filter((it) => !after.memberIds.includes(it));
    const come = after.memberIds.filter((it) => !memberIds.includes(it));
    const dutyOf = (it: string) =>
      members.find(({ organization_id }) => successors.get(organization_id)?.includes(it))?.duty ?? null;
    await leaveEffort(tx, id, gone, on);
    await joinEffort(
      tx,
      id,
      come.map((organizationId) => ({ organizationId, duty: dutyOf(organizationId) })),
      on < row.starts_on && row.kind === 'TASK_FORCE' ? row.starts_on : on,
    );
    const lead =
      after.leadId === row.lead_id
        ? {}
        : { lead_id: after.leadId, lead_name: (await organizationName(tx, after.leadId))! };
    const note = await told(tx, successors, asked ? '由上级单位处理' : '由召集单位处理');
    await saveEffort(tx, row, lead, { act: 'succeedOrganization', note });
    await tx.changed({ type: TYPES[row.kind], id });
  },
};
