import { agendaOf, rowsOf } from './attempts';
import { bodyForEach, comingTo } from './body-for-each';
import { meetingAt } from './brought-to';
import { addItem, draft, issue, must, type Party, type Table } from './table';

let table: Table;
bodyForEach((laid) => {
  table = laid;
});
const { tryTo, put, lineOf, read } = comingTo(() => table);

describe('M3: proposed lines', () => {
  const propose = async (meetingId: string, who: Party = 'owners') => {
    const { agendaItem, userErrors } = await table.mutate(
      table.as[who],
      'proposeAgendaItem',
      'agendaItem { id state proposedByName proposedBy { id } }',
      { meetingId, title: '增设充电桩', expectedOutcome: 'DECIDE' },
    );
    expect(userErrors).toEqual([]);
    return agendaItem;
  };
  test('a seat proposes, the convener accepts or rejects with a reason; a notice waits for that', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const one = await propose(meetingId);
    expect(one).toMatchObject({
      state: 'PROPOSED',
      proposedByName: '业主委员会',
      proposedBy: { id: table.ids.owners },
    });
    const two = await propose(meetingId, 'company');
    expect(await tryTo('party', 'sendNotice', { meetingId })).toEqual(['PROPOSALS_UNDECIDED']);
    expect(await tryTo('owners', 'acceptAgendaItem', { agendaItemId: one.id })).toBe('FORBIDDEN');
    await must(table, 'acceptAgendaItem', { agendaItemId: one.id });
    expect(await tryTo('party', 'rejectAgendaItem', { agendaItemId: two.id, reason: ' ' })).toEqual([
      'INPUT_INVALID',
    ]);
    await must(table, 'rejectAgendaItem', { agendaItemId: two.id, reason: '已在任务中办理' });
    expect(await tryTo('party', 'acceptAgendaItem', { agendaItemId: two.id })).toEqual([
      'AGENDA_ITEM_NOT_PROPOSED',
    ]);
    expect(await tryTo('party', 'rejectAgendaItem', { agendaItemId: one.id, reason: '不' })).toEqual([
      'AGENDA_ITEM_NOT_PROPOSED',
    ]);
    await must(table, 'sendNotice', { meetingId });
    const { agenda } = await read(
      'query($id: ID!) { it: jointMeeting(id: $id) { agenda { title state decisionNote } } }',
      meetingId,
    );
    expect(agenda.slice(1)).toEqual([
      { title: '增设充电桩', state: 'ACCEPTED', decisionNote: null },
      { title: '增设充电桩', state: 'REJECTED', decisionNote: '已在任务中办理' },
    ]);
    expect(
      await tryTo('owners', 'proposeAgendaItem', { meetingId, title: '晚了', expectedOutcome: 'INFORM' }),
    ).toEqual(['MEETING_IS_NOTICED']);
    expect(await tryTo('owners', 'withdrawAgendaItem', { agendaItemId: one.id, reason: '不提了' })).toEqual([
      'MEETING_IS_NOTICED',
    ]);
  });
  test('withdrawn by who proposed it, by the convener what is new; not what was carried, nor by others', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const { id } = await propose(meetingId);
    const fresh = await addItem(table, meetingId, '路灯');
    const withdraw = (who: Party, agendaItemId: string, reason = '不提了') =>
      tryTo(who, 'withdrawAgendaItem', { agendaItemId, reason });
    expect(await withdraw('police', id)).toBe('FORBIDDEN');
    expect(await withdraw('stranger', id)).toEqual(['AGENDA_ITEM_UNKNOWN']);
    expect(await withdraw('owners', id, ' ')).toEqual(['INPUT_INVALID']);
    expect(await withdraw('owners', id)).toEqual([]);
    expect(await withdraw('owners', id)).toEqual(['AGENDA_ITEM_NOT_WITHDRAWN']);
    expect(await withdraw('party', fresh)).toEqual([]);
    const standing = (await agendaOf(table, meetingId)).find(({ kind }) => kind === 'STANDING')!.id;
    expect(await withdraw('party', standing)).toEqual(['AGENDA_ITEM_NOT_WITHDRAWN']);
    expect(
      await tryTo('stranger', 'proposeAgendaItem', { meetingId, title: '停车', expectedOutcome: 'INFORM' }),
    ).toEqual(['MEETING_UNKNOWN']);
    expect(
      await tryTo('subdistrict', 'proposeAgendaItem', {
        meetingId,
        title: '停车',
        expectedOutcome: 'INFORM',
      }),
    ).toBe('FORBIDDEN');
    expect(
      await tryTo('owners', 'proposeAgendaItem', { meetingId, title: ' ', expectedOutcome: 'INFORM' }),
    ).toEqual(['INPUT_INVALID']);
  });
  test('proposed to a meeting that is cancelled, it stands on the next draft', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const { id } = await propose(meetingId);
    await must(table, 'cancelMeeting', { meetingId, reason: '雨' });
    expect((await lineOf(id))?.state).toBe('CARRIED');
    const next = await agendaOf(table, await draft(table, '2026-10-15'));
    expect(next.map(({ title, carriedCount }) => [title, carriedCount])).toContainEqual(['增设充电桩', 0]);
  });
});

test('M3: a draft takes in what came since it was opened, once, and says so by its version', async () => {
  const other = await meetingAt(table, 'IN_SESSION');
  const meetingId = await draft(table, '2026-09-10');
  const item = await issue(table, other.talk, { title: '新任务' });
  const intakeId = await put();
  const refresh = () => must(table, 'refreshDraft', { meetingId });
  await Promise.all([refresh(), refresh()]);
  await refresh();
  const lines = await rowsOf<{ origin_id: string }>(
    table,
    'SELECT origin_id FROM agenda_items WHERE meeting_id = $1 ORDER BY position',
    [meetingId],
  );
  expect(lines.map(({ origin_id }) => origin_id).slice(1)).toEqual([item, intakeId]);
  const { agendaVersion } = await read(
    'query($id: ID!) { it: jointMeeting(id: $id) { agendaVersion } }',
    meetingId,
  );
  expect(agendaVersion).toBe(2);
  expect(await tryTo('police', 'refreshDraft', { meetingId })).toBe('FORBIDDEN');
});
