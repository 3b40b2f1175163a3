import { today, yearOf } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import type { ActionItemRow } from '../../db/action-item-tables';
import { insertActionItem, organizationName } from '../../db/action-items';
import { lockAgendaItem } from '../../db/agenda';
import { nextNumber, quorumRuleOf, rulesOn } from '../../db/bodies';
import { meetingSeatsOf, seatAtMeeting } from '../../db/meetings';
import { checkParties } from '../../domain/action-item';
import { quorumOf } from '../../domain/quorum';
import type { Code } from '../../errors';
import type { IssueActionItemInput } from '../../generated/resolver-types';
import { checkAgendaItem } from '../checked-meeting';
import { mutation } from '../mutation';

export const issueActionItem = mutation<IssueActionItemInput, Context, Code, ActionItemRow>({
  name: 'issueActionItem',
  thing: 'actionItem',
  load: (context, id) => context.loaders.actionItem.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    const checked = checkAgendaItem(
      tx.viewer,
      await lockAgendaItem(tx, input.agendaItemId, on, 'SHARE'),
      'issueActionItem',
    );
    if (!checked.ok) return checked.error;
    const { item, meeting } = checked.value;
    if (item.expected_outcome !== 'DECIDE') {
      // Without a quorum a meeting only takes notes.
      const rules = (await rulesOn(tx, meeting.body_id, meeting.held_on!))!;
      const seats = await meetingSeatsOf(tx, meeting.id);
      const quorum = quorumOf(seats.map(seatAtMeeting), quorumRuleOf(rules));
      if (!quorum.met) return refuse('QUORUM_NOT_MET', { detail: quorum.explanation });
    } else if (item.state !== 'DECIDED') {
      return refuse('AGENDA_ITEM_UNDECIDED', { path: ['input', 'agendaItemId'] });
    }
    const title = writtenText(input.title, 200);
    if (title === null) return refuse('INPUT_INVALID', { path: ['input', 'title'] });
    const parties = checkParties(input);
    if (!parties.ok) return refuse(parties.error);
    const unknown = await unknownOrganizations(
      tx,
      [input.leadId, ...input.supportingIds, input.verifierId],
      on,
    );
    if (unknown.length > 0) return refuse('ORGANIZATION_UNKNOWN', { detail: unknown.join(', ') });
    if (input.dueOn < on) return refuse('DUE_IN_PAST', { path: ['input', 'dueOn'] });
    const resolutionId = input.resolutionId ?? null;
    const ofItem = sql`SELECT id FROM resolutions WHERE id = ${resolutionId} AND agenda_item_id = ${item.id}`;
    if (resolutionId && !(await firstRow(tx, ofItem))) {
      return refuse('RESOLUTION_UNKNOWN', { path: ['input', 'resolutionId'] });
    }

    const id = tx.newId();
    await insertActionItem(
      tx,
      {
        id,
        version: 1,
        body_id: meeting.body_id,
        estate_id: meeting.estate_id,
        meeting_id: meeting.id,
        agenda_item_id: item.id,
        resolution_id: resolutionId,
        number: await nextNumber(tx, meeting.body_id, 'ACTION_ITEM', yearOf(on)),
        title,
        acceptance_standard: input.acceptanceStandard ?? null,
        state: 'ISSUED',
        lead_id: input.leadId,
        lead_name: (await organizationName(tx, input.leadId))!,
        verifier_id: input.verifierId,
        due_on: input.dueOn,
        original_due_on: input.dueOn,
        first_raised_on: item.first_raised_on,
        carried_count: 0,
        escalated_on: null,
        rework_count: 0,
        assigned_at: now,
        return_count: 0,
        blocked_reason: null,
        blocked_until: null,
        issued_at: now,
        accepted_at: null,
        submitted_at: null,
        verified_at: null,
        closed_at: null,
        accepted_by: null,
        reopened_count: 0,
        ended_at: null,
        end_reason: null,
        end_resolution_id: null,
        duplicate_of_id: null,
        escalated_to_id: null,
        escalated_to_name: null,
      },
      input,
    );
    await tx.changed({ type: 'JointMeeting', id: meeting.id });
    return done(id);
  },
});
