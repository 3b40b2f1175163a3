import { today } from '../../../platform/dates';
import { done, refuse } from '../../../platform/mutation';
import { writtenText } from '../../../platform/text';
import type { Context } from '../context';
import { lockAgendaItem } from '../db/agenda';
import { type AgendaItemRow, agendaItems } from '../db/tables';
import type { AgendaItemState } from '../domain/kinds';
import type { Code } from '../errors';
import { checkAgendaItem } from './checked-meeting';
import { mutation } from './mutation';

interface Input {
  readonly idempotencyKey: string;
  readonly agendaItemId: string;
  readonly reason?: string;
}

/** The convener accepts what was proposed, or rejects it and says why. */
export const decideOnProposed = (name: 'acceptAgendaItem' | 'rejectAgendaItem', state: AgendaItemState) =>
  mutation<Input, Context, Code, AgendaItemRow>({
    name,
    thing: 'agendaItem',
    load: (context, id) => context.loaders.agendaItem.load(id),
    async run({ tx, input, now }) {
      const locked = await lockAgendaItem(tx, input.agendaItemId, today(now), 'SHARE');
      const checked = checkAgendaItem(tx.viewer, locked, name);
      if (!checked.ok) return checked.error;
      const { item } = checked.value;
      if (item.state !== 'PROPOSED') return refuse('AGENDA_ITEM_NOT_PROPOSED');
      const reason = input.reason === undefined ? null : writtenText(input.reason, 1_000);
      if (input.reason !== undefined && reason === null)
        return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
      await tx.save(agendaItems, item, { state, decision_note: reason });
      await tx.changed({ type: 'JointMeeting', id: item.meeting_id });
      return done(item.id);
    },
  });
