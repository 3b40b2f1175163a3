import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { agendaOf } from '../../db/agenda';
import { placeLines } from '../../db/agenda-order';
import { lockMeeting } from '../../db/meetings';
import { type JointMeetingRow, jointMeetings } from '../../db/tables';
import { numbered, placeAll, written } from '../../domain/agenda-order';
import type { Code } from '../../errors';
import type { ReorderAgendaInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

export const reorderAgenda = mutation<ReorderAgendaInput, Context, Code, JointMeetingRow>({
  name: 'reorderAgenda',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  standing: (context, { meetingId }, code) =>
    code === 'AGENDA_CHANGED' ? context.loaders.jointMeeting.load(meetingId) : null,
  async run({ tx, input, now }) {
    const locked = await lockMeeting(tx, input.meetingId, today(now));
    const checked = checkMeeting(tx.viewer, locked, 'reorderAgenda');
    if (!checked.ok) return checked.error;
    const { meeting } = checked.value;
    const agenda = numbered(await agendaOf(tx, meeting.id));
    if (input.version !== meeting.agenda_version) {
      const titles = new Map(agenda.map(({ line }) => [line.id, line.title]));
      const stands = agenda.map(({ line, outline }) => `${outline} ${line.title}`);
      const detail = `现在的是“${stands.join('；')}”，您排的是“${written(input.items, titles).join('；')}”`;
      return refuse('AGENDA_CHANGED', { path: ['input', 'version'], detail });
    }
    const lines = agenda.map(({ line }) => line.id);
    const placed = placeAll(lines, input.items);
    if (!placed.ok) return refuse(placed.error, { path: ['input', 'items'] });

    await tx.save(jointMeetings, meeting, { agenda_version: meeting.agenda_version + 1 });
    await placeLines(tx, meeting.id, placed.value);
    return done(meeting.id);
  },
});
