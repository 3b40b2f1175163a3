import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { agendaOf, insertLines } from '../../db/agenda';
import { lockMeeting } from '../../db/meetings';
import { type AgendaItemRow, jointMeetings } from '../../db/tables';
import { mayHoldChild } from '../../domain/agenda-order';
import type { Code } from '../../errors';
import type { AddAgendaItemInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

export const addAgendaItem = mutation<AddAgendaItemInput, Context, Code, AgendaItemRow>({
  name: 'addAgendaItem',
  thing: 'agendaItem',
  load: (context, id) => context.loaders.agendaItem.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    const checked = checkMeeting(tx.viewer, await lockMeeting(tx, input.meetingId, on), 'addAgendaItem');
    if (!checked.ok) return checked.error;
    const { meeting } = checked.value;
    const title = writtenText(input.title, 200);
    if (title === null) return refuse('INPUT_INVALID', { path: ['input', 'title'] });
    const presenterId = input.presenterId ?? null;
    if (presenterId && (await unknownOrganizations(tx, [presenterId], on)).length > 0) {
      return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'presenterId'] });
    }
    if (input.minutesAllotted != null && input.minutesAllotted <= 0) {
      return refuse('INPUT_INVALID', { path: ['input', 'minutesAllotted'] });
    }

    const parentId = input.parentId ?? null;
    if (parentId && !mayHoldChild(await agendaOf(tx, meeting.id), parentId))
      return refuse('AGENDA_PARENT_UNFIT', { path: ['input', 'parentId'] });

    // Whoever orders the agenda must have seen this line.
    await tx.save(jointMeetings, meeting, { agenda_version: meeting.agenda_version + 1 });
    const line = {
      kind: 'NEW' as const,
      title,
      expectedOutcome: input.expectedOutcome,
      originId: null,
      actionItemId: null,
      firstRaisedOn: on,
      carriedCount: 0,
      escalatedOn: null,
    };
    const [id] = await insertLines(tx, meeting, [line], {
      minutes_allotted: input.minutesAllotted ?? null,
      presenter_id: presenterId,
      late_added: meeting.state === 'IN_SESSION',
      parent_id: parentId,
    });
    await tx.changed({ type: 'JointMeeting', id: meeting.id });
    return done(id!);
  },
});
