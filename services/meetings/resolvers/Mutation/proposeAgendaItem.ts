import { today } from '../../../../platform/dates';
import { validOn } from '../../../../platform/directory/queries';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import { insertLines } from '../../db/agenda';
import { lockMeeting } from '../../db/meetings';
import { type AgendaItemRow, jointMeetings } from '../../db/tables';
import { type Code, errors } from '../../errors';
import type { ProposeAgendaItemInput } from '../../generated/resolver-types';
import { canRead } from '../../permissions';
import { mutation } from '../mutation';

/** Whoever sits at the table may ask that something stand on its agenda; the convener decides whether it does. */
export const proposeAgendaItem = mutation<ProposeAgendaItemInput, Context, Code, AgendaItemRow>({
  name: 'proposeAgendaItem',
  thing: 'agendaItem',
  load: (context, id) => context.loaders.agendaItem.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    const meeting = await lockMeeting(tx, input.meetingId, on);
    if (!meeting || !canRead(tx.viewer, meeting))
      return refuse('MEETING_UNKNOWN', { path: ['input', 'meetingId'] });
    const { organizationId } = tx.viewer.actingFor!;
    const seated = await firstRow(
      tx,
      sql`SELECT s.id FROM seats s JOIN seat_organizations h ON h.seat_id = s.id AND h.organization_id = ${organizationId}
          WHERE s.body_id = ${meeting.body_id} AND ${validOn(sql`s`, on)} LIMIT 1`,
    );
    if (!seated) throw new CodedError('FORBIDDEN', errors.NOT_SEATED.zh);
    if (meeting.state !== 'DRAFT') return refuse(`MEETING_IS_${meeting.state}`);
    const title = writtenText(input.title, 200);
    if (title === null) return refuse('INPUT_INVALID', { path: ['input', 'title'] });

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
      minutes_allotted: null,
      presenter_id: organizationId,
      late_added: false,
      state: 'PROPOSED',
      proposed_by_id: organizationId,
      proposed_by_name: (await organizationName(tx, organizationId))!,
    });
    await tx.changed({ type: 'JointMeeting', id: meeting.id });
    return done(id!);
  },
});
