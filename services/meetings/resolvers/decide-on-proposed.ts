import { today } from '../../../platform/dates';
import { done, refuse } from '../../../platform/mutation';
import { writtenText } from '../../../platform/text';
import type { Context } from '../context';
import { lockAgendaItem, setAgendaState } from '../db/agenda';
import { takeOff } from '../db/agenda-order';
import { type AgendaItemRow, jointMeetings } from '../db/tables';
import type { Code } from '../errors';
import { checkAgendaItem } from './checked-meeting';
import { mutation } from './mutation';

interface Input {
  readonly idempotencyKey: string;
  readonly agendaItemId: string;
  readonly reason?: string;
}

/** The convener accepts what was proposed, or rejects it and says why. */
export const decideOnProposed = (
  name: 'acceptAgendaItem' | 'rejectAgendaItem',
  state: 'ACCEPTED' | 'REJECTED',
) =>
  mutation<Input, Context, Code, AgendaItemRow>({
    name,
    thing: 'agendaItem',
    load: (context, id) => context.loaders.agendaItem.load(id),
    async run({ tx, input, now }) {
      const locked = await lockAgendaItem(tx, input.agendaItemId, today(now), 'NO KEY UPDATE');
      const checked = checkAgendaItem(tx.viewer, locked, name);
      if (!checked.ok) return checked.error;
      const { item, meeting } = checked.value;
      if (item.state !== 'PROPOSED') return refuse('AGENDA_ITEM_NOT_PROPOSED');
      const reason = input.reason === undefined ? null : writtenText(input.reason, 1_000);
      if (input.reason !== undefined && reason === null)
        return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
      if (state === 'REJECTED') await takeOff(tx, item.id, state, reason);
      else await setAgendaState(tx, item.id, state);
      // Whoever orders the agenda must know what stands on it.
      await tx.save(jointMeetings, meeting, { agenda_version: meeting.agenda_version + 1 });
      await tx.changed({ type: 'JointMeeting', id: meeting.id });
      return done(item.id);
    },
  });
