import { attempt, rowsOf } from './attempts';
import { bodyForEach } from './body-for-each';
import { caseAt } from './intake-cases';
import { addItem, convene, draft, must, type Party, type Table } from './table';

let table: Table;
bodyForEach((laid) => {
  table = laid;
});

const below = async (meetingId: string, parentId: string, title: string): Promise<string> => {
  const { agendaItem, userErrors } = await table.mutate(
    table.as.party,
    'addAgendaItem',
    'agendaItem { id }',
    {
      meetingId,
      title,
      expectedOutcome: 'DISCUSS',
      parentId,
    },
  );
  expect(userErrors).toEqual([]);
  return agendaItem.id;
};
const propose = async (meetingId: string, title = '充电桩'): Promise<string> => {
  const given = { meetingId, title, expectedOutcome: 'DISCUSS' };
  return (await table.mutate(table.as.owners, 'proposeAgendaItem', 'agendaItem { id }', given)).agendaItem.id;
};
const versionOf = async (meetingId: string): Promise<number> =>
  (
    await rowsOf<{ agenda_version: number }>(
      table,
      'SELECT agenda_version FROM joint_meetings WHERE id = $1',
      [meetingId],
    )
  )[0]!.agenda_version;
interface Shown {
  readonly id: string;
  readonly title: string;
  readonly outline: string | null;
  readonly version: number;
  readonly parent: { readonly id: string } | null;
}
const agenda = async (meetingId: string): Promise<Shown[]> =>
  (
    await table.ask(
      table.as.party,
      'query($id: ID!) { jointMeeting(id: $id) { agenda { id title outline version parent { id } } } }',
      { id: meetingId },
    )
  ).data.jointMeeting.agenda;
const tryTo = (name: string, input: object, who: Party = 'party') =>
  attempt(table, table.as[who], name, input);
const messageOf = ({ answer }: Awaited<ReturnType<typeof tryTo>>): string =>
  answer.data.it.userErrors[0].message;

/** Each act that takes a line off a draft: lays a line that it may take, and takes it. */
const TAKING: Record<string, (meetingId: string) => Promise<readonly [string, () => Promise<unknown>]>> = {
  withdrawAgendaItem: async (meetingId) => {
    const id = await addItem(table, meetingId, '充电桩');
    return [id, () => must(table, 'withdrawAgendaItem', { agendaItemId: id, reason: '已解决' })];
  },
  rejectAgendaItem: async (meetingId) => {
    const id = await propose(meetingId);
    return [id, () => must(table, 'rejectAgendaItem', { agendaItemId: id, reason: '不属本会' })];
  },
  mergeAgendaItems: async (meetingId) => {
    const [into, id] = [await addItem(table, meetingId, '停车'), await addItem(table, meetingId, '充电桩')];
    return [id, () => must(table, 'mergeAgendaItems', { intoId: into, fromIds: [id] })];
  },
  withdrawIntake: async (meetingId) => {
    const intakeId = await caseAt(table, 'ESCALATED_TO_TABLE');
    await must(table, 'refreshDraft', { meetingId });
    const [line] = await rowsOf<{ id: string }>(table, 'SELECT id FROM agenda_items WHERE origin_id = $1', [
      intakeId,
    ]);
    const withdrawn = () => tryTo('withdrawIntake', { intakeId, reason: '误报' }, 'residents');
    return [line!.id, async () => expect((await withdrawn()).codes).toEqual([])];
  },
};

describe.each(Object.entries(TAKING))('M3: a line taken off by %s', (_act, lay) => {
  test('leaves what stood below it where it stood itself, and holds nothing any more', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const [gone, take] = await lay(meetingId);
    const child = await below(meetingId, gone, '费用');
    const grandchild = await below(meetingId, child, '分摊');
    await take();
    const after = await agenda(meetingId);
    const shown = (id: string) => after.find((line) => line.id === id)!;
    expect(shown(gone).outline).toBeNull();
    expect(shown(child).parent).toBeNull();
    expect(shown(child).outline).toMatch(/^\d+$/);
    expect(shown(grandchild)).toMatchObject({ parent: { id: child }, outline: `${shown(child).outline}.1` });
    const under = { meetingId, title: '晚了', expectedOutcome: 'DISCUSS', parentId: gone };
    expect((await tryTo('addAgendaItem', under)).codes).toEqual(['AGENDA_PARENT_UNFIT']);
  });

  test('AGENDA_CHANGED: who orders the agenda without having seen it go gets both orders back', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const [gone, take] = await lay(meetingId);
    const [before, version] = [await agenda(meetingId), await versionOf(meetingId)];
    await take();
    expect(await versionOf(meetingId)).toBe(version + 1);
    const items = [...before].reverse().map(({ id }) => ({ agendaItemId: id }));
    const tried = await tryTo('reorderAgenda', { meetingId, version, items });
    expect(tried.codes).toEqual(['AGENDA_CHANGED']);
    const stands = (await agenda(meetingId)).filter(({ outline }) => outline !== null);
    expect(stands.map(({ id }) => id)).not.toContain(gone);
    for (const { outline, title } of stands) expect(messageOf(tried)).toContain(`${outline} ${title}`);
    expect(messageOf(tried)).toContain(`您排的是“1 `);
    expect(messageOf(tried)).toContain(`${before.length} ${before[0]!.title}`);
  });

  test('is edited and handed up no more: AGENDA_CHANGED to who had read it before, AGENDA_ITEM_OFF_TABLE after', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const [gone, take] = await lay(meetingId);
    const versionOfLine = async () => (await agenda(meetingId)).find(({ id }) => id === gone)!.version;
    const edit = (version: number) =>
      tryTo('editAgendaItem', { agendaItemId: gone, version, title: '改过', expectedOutcome: 'DISCUSS' });
    const read = await versionOfLine();
    await take();
    expect((await edit(read)).codes).toEqual(['AGENDA_CHANGED']);
    expect((await edit(await versionOfLine())).codes).toEqual(['AGENDA_ITEM_OFF_TABLE']);
    const forwarded = await tryTo('forwardAgendaItem', {
      agendaItemId: gone,
      bodyId: table.bodyId,
      reason: '需街道统筹',
    });
    expect(forwarded.codes).toEqual(['AGENDA_ITEM_OFF_TABLE']);
  });
});

test('M3: a line and the one below it merged at once leave what stood below both at the top', async () => {
  const meetingId = await draft(table, '2026-09-10');
  const [into, one] = [await addItem(table, meetingId, '停车'), await addItem(table, meetingId, '停车难')];
  const two = await below(meetingId, one, '乱停');
  const last = await below(meetingId, two, '通道');
  await must(table, 'mergeAgendaItems', { intoId: into, fromIds: [one, two] });
  expect((await agenda(meetingId)).find(({ id }) => id === last)!.parent).toBeNull();
});

test('M3: accepting what was proposed moves the version of the order too', async () => {
  const meetingId = await draft(table, '2026-09-10');
  const agendaItemId = await propose(meetingId);
  const version = await versionOf(meetingId);
  await must(table, 'acceptAgendaItem', { agendaItemId });
  expect(await versionOf(meetingId)).toBe(version + 1);
});

test.each(['withdrawAgendaItem', 'rejectAgendaItem'] as const)(
  'M3: %s and an order at once, twenty times: the order is done before it, or refused AGENDA_CHANGED; the version counts both',
  async (act) => {
    const meetingId = await draft(table, '2026-09-10');
    for (let round = 0; round < 20; round++) {
      const agendaItemId = await propose(meetingId, `充电桩${round}`);
      const version = await versionOf(meetingId);
      const items = (await agenda(meetingId))
        .filter(({ outline }) => outline !== null)
        .map(({ id }) => ({ agendaItemId: id }));
      const order = () => tryTo('reorderAgenda', { meetingId, version, items });
      const take = () => tryTo(act, { agendaItemId, reason: '不提了' });
      const [first, second] = round % 2 === 0 ? [order, take] : [take, order];
      const both = await Promise.all([first(), second()]);
      const [ordered, taken] = round % 2 === 0 ? both : [both[1]!, both[0]!];
      expect([taken.codes, taken.thrown, ordered.thrown]).toEqual([[], null, null]);
      expect(['', 'AGENDA_CHANGED']).toContain(ordered.codes.join());
      expect(await versionOf(meetingId)).toBe(version + (ordered.codes.length === 0 ? 2 : 1));
    }
  },
);

test('M4: what a meeting leaves says why, standing items too; nothing that it dealt with does', async () => {
  const meetingId = await draft(table, '2026-09-10');
  const deferred = await addItem(table, meetingId, '停车', 'DISCUSS');
  await addItem(table, meetingId, '路灯', 'DISCUSS');
  const talked = await addItem(table, meetingId, '车棚', 'DISCUSS');
  const gone = await addItem(table, meetingId, '绿化', 'DISCUSS');
  await must(table, 'withdrawAgendaItem', { agendaItemId: gone, reason: '已解决' });
  await convene(table, meetingId);
  await must(table, 'deferAgendaItem', { agendaItemId: deferred });
  await must(table, 'discussAgendaItem', { agendaItemId: talked });
  await must(table, 'closeMeeting', { meetingId });
  const rows = await rowsOf<{ title: string; state: string; left_because: string | null }>(
    table,
    'SELECT title, state, left_because FROM agenda_items WHERE meeting_id = $1 ORDER BY position',
    [meetingId],
  );
  expect(rows.map(({ title, state, left_because }) => [title, state, left_because])).toEqual([
    ['确认上次会议纪要', 'WITHDRAWN', 'NOT_DISCUSSED'],
    ['停车', 'CARRIED', 'DEFERRED'],
    ['路灯', 'CARRIED', 'NOT_DISCUSSED'],
    ['车棚', 'DISCUSSED', null],
    ['绿化', 'WITHDRAWN', 'TAKEN_OFF'],
  ]);
});
