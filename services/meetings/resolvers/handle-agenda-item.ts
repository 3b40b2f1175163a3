import { today } from '../../../platform/dates';
import { done, refuse } from '../../../platform/mutation';
import type { Context } from '../context';
import { lockAgendaItem, setAgendaState } from '../db/agenda';
import type { AgendaItemRow } from '../db/tables';
import { mayHandle } from '../domain/agenda';
import type { Code } from '../errors';
import { checkAgendaItem } from './checked-meeting';
import { closingItem } from './clear-agenda';
import { mutation } from './mutation';

interface HandleInput {
  readonly idempotencyKey: string;
  readonly agendaItemId: string;
}

/** Discussing and deferring both handle an item in session; they differ in what becomes of it. */
export function handleAgendaItem<Input extends HandleInput>(
  name: 'discussAgendaItem' | 'deferAgendaItem',
  state: 'DISCUSSED' | 'DEFERRED',
) {
  return mutation<Input, Context, Code, AgendaItemRow>({
    name,
    thing: 'agendaItem',
    load: (context, id) => context.loaders.agendaItem.load(id),
    async run({ tx, input, now }) {
      const checked = checkAgendaItem(
        tx.viewer,
        await lockAgendaItem(tx, input.agendaItemId, today(now), 'NO KEY UPDATE'),
        name,
      );
      if (!checked.ok) return checked.error;
      const { item } = checked.value;
      if (!mayHandle(closingItem(item), name))
        return refuse('AGENDA_ITEM_HANDLED', { path: ['input', 'agendaItemId'] });
      await setAgendaState(tx, item.id, state);
      await tx.changed({ type: 'JointMeeting', id: item.meeting_id });
      return done(item.id);
    },
  });
}
