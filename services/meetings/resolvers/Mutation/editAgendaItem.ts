import { today } from '../../../../platform/dates';
import { unknownOrganizations } from '../../../../platform/directory/queries';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockAgendaItem } from '../../db/agenda';
import { setCategories, unknownCategories } from '../../db/agenda-order';
import { isHandedUp } from '../../db/sources';
import { type AgendaItemRow, agendaItems } from '../../db/tables';
import { isOnTable, titleIsFixed } from '../../domain/agenda-order';
import type { Code } from '../../errors';
import type { EditAgendaItemInput } from '../../generated/resolver-types';
import { checkAgendaItem } from '../checked-meeting';
import { mutation } from '../mutation';

export const editAgendaItem = mutation<EditAgendaItemInput, Context, Code, AgendaItemRow>({
  name: 'editAgendaItem',
  thing: 'agendaItem',
  load: (context, id) => context.loaders.agendaItem.load(id),
  standing: (context, { agendaItemId }, code) =>
    code === 'AGENDA_CHANGED' ? context.loaders.agendaItem.load(agendaItemId) : null,
  async run({ tx, input, now }) {
    const on = today(now);
    const locked = await lockAgendaItem(tx, input.agendaItemId, on, 'SHARE');
    const checked = checkAgendaItem(tx.viewer, locked, 'editAgendaItem');
    if (!checked.ok) return checked.error;
    const { item } = checked.value;
    // One that came with the line, such as how a vote elsewhere came out, may be longer than people write one.
    const title = input.title === item.title ? item.title : writtenText(input.title, 200);
    if (title === null) return refuse('INPUT_INVALID', { path: ['input', 'title'] });
    if (input.version !== item.version) {
      const detail = `现在的是“${item.title}”，您写的是“${title}”`;
      return refuse('AGENDA_CHANGED', { path: ['input', 'version'], detail });
    }
    if (!isOnTable(item)) return refuse('AGENDA_ITEM_OFF_TABLE', { path: ['input', 'agendaItemId'] });
    if (title !== item.title && titleIsFixed(item))
      return refuse('AGENDA_TITLE_FIXED', { path: ['input', 'title'] });
    // Whoever handed it up waits for a decision.
    if (input.expectedOutcome !== 'DECIDE' && (await isHandedUp(tx, item)))
      return refuse('FORWARD_NEEDS_DECISION', { path: ['input', 'expectedOutcome'] });
    if (input.minutesAllotted != null && input.minutesAllotted <= 0)
      return refuse('INPUT_INVALID', { path: ['input', 'minutesAllotted'] });
    const presenterId = input.presenterId ?? null;
    if (presenterId && (await unknownOrganizations(tx, [presenterId], on)).length > 0)
      return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'presenterId'] });
    const unknown = await unknownCategories(tx, input.categories);
    if (unknown.length > 0)
      return refuse('CATEGORY_UNKNOWN', { path: ['input', 'categories'], detail: unknown.join('、') });

    await tx.save(agendaItems, item, {
      title,
      expected_outcome: input.expectedOutcome,
      minutes_allotted: input.minutesAllotted ?? null,
      presenter_id: presenterId,
    });
    await setCategories(tx, item, input.categories);
    await tx.changed({ type: 'JointMeeting', id: item.meeting_id });
    return done(item.id);
  },
});
