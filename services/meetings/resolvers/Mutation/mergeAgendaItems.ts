import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockAgenda, lockAgendaItem } from '../../db/agenda';
import { takeOff } from '../../db/agenda-order';
import { isHandedUp, mergeMatter } from '../../db/sources';
import { type AgendaItemRow, agendaItems, jointMeetings } from '../../db/tables';
import { type DraftLine, mergeLines } from '../../domain/agenda';
import type { Code } from '../../errors';
import type { MergeAgendaItemsInput } from '../../generated/resolver-types';
import { checkAgendaItem } from '../checked-meeting';
import { mutation } from '../mutation';

const draftLine = (row: AgendaItemRow, handedUp = row.kind === 'FORWARDED'): DraftLine => ({
  id: row.id,
  kind: handedUp ? 'FORWARDED' : row.kind,
  state: row.state,
  expectedOutcome: row.expected_outcome,
  actionItemId: row.action_item_id,
  firstRaisedOn: row.first_raised_on,
  carriedCount: row.carried_count,
  escalatedOn: row.escalated_on,
});

/** Duplicates become one: what goes in is kept as it stood, and its sources are from now on those of the line that stays. */
export const mergeAgendaItems = mutation<MergeAgendaItemsInput, Context, Code, AgendaItemRow>({
  name: 'mergeAgendaItems',
  thing: 'agendaItem',
  load: (context, id) => context.loaders.agendaItem.load(id),
  async run({ tx, input, now }) {
    // The whole agenda: nobody else orders, edits or merges it meanwhile.
    const locked = await lockAgendaItem(tx, input.intoId, today(now), 'NO KEY UPDATE');
    const checked = checkAgendaItem(tx.viewer, locked, 'mergeAgendaItems', ['input', 'intoId']);
    if (!checked.ok) return checked.error;
    const { item: into, meeting } = checked.value;
    const agenda = await lockAgenda(tx, meeting.id);
    const from = input.fromIds.map((id) => agenda.find((line) => line.id === id));
    const path = ['input', 'fromIds'];
    if (from.some((line) => line === undefined)) return refuse('AGENDA_ITEM_UNKNOWN', { path });
    const rows = from.filter((line) => line !== undefined);
    const lines: DraftLine[] = [];
    for (const row of rows) lines.push(draftLine(row, await isHandedUp(tx, row)));
    const merged = mergeLines(draftLine(into), lines);
    if (!merged.ok) return refuse(merged.error, { path });

    for (const row of rows) {
      await mergeMatter(tx, row, into);
      await takeOff(tx, row.id, 'MERGED');
    }
    const { firstRaisedOn, carriedCount, escalatedOn } = merged.value;
    await tx.save(agendaItems, into, {
      first_raised_on: firstRaisedOn,
      carried_count: carriedCount,
      escalated_on: escalatedOn,
    });
    await tx.save(jointMeetings, meeting, { agenda_version: meeting.agenda_version + 1 });
    await tx.changed({ type: 'JointMeeting', id: meeting.id });
    return done(into.id);
  },
});
