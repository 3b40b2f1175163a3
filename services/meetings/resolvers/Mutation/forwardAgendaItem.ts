import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockAgendaItem } from '../../db/agenda';
import { lockBody } from '../../db/bodies';
import { higherBody, insertForward, isForwarded } from '../../db/forwards';
import type { AgendaItemRow } from '../../db/tables';
import { isOnTable } from '../../domain/agenda-order';
import type { Code } from '../../errors';
import type { ForwardAgendaItemInput } from '../../generated/resolver-types';
import { checkAgendaItem } from '../checked-meeting';
import { mutation } from '../mutation';

export const forwardAgendaItem = mutation<ForwardAgendaItemInput, Context, Code, AgendaItemRow>({
  name: 'forwardAgendaItem',
  thing: 'agendaItem',
  load: (context, id) => context.loaders.agendaItem.load(id),
  async run({ tx, input, now }) {
    await lockBody(tx, input.bodyId, today(now), 'SHARE');
    const locked = await lockAgendaItem(tx, input.agendaItemId, today(now), 'SHARE');
    const checked = checkAgendaItem(tx.viewer, locked, 'forwardAgendaItem');
    if (!checked.ok) return checked.error;
    const { item } = checked.value;
    if (!isOnTable(item)) return refuse('AGENDA_ITEM_OFF_TABLE', { path: ['input', 'agendaItemId'] });
    // A body that is not above is answered like one that does not exist: which others there are is nobody's business here.
    const above = await higherBody(tx, item.body_id, input.bodyId);
    if (!above) return refuse('HIGHER_BODY_UNKNOWN', { path: ['input', 'bodyId'] });
    const reason = writtenText(input.reason, 1_000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    if (await isForwarded(tx, item, above.id))
      return refuse('FORWARD_WAITING', { path: ['input', 'bodyId'] });

    await insertForward(tx, item, above.id, reason);
    await tx.changed({ type: 'JointMeeting', id: item.meeting_id });
    return done(item.id);
  },
});
