import { codes } from './attempts';
import { addItem, convene, draft, issue, layTable, must, resolve, type Table } from './table';

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

const AGENDA =
  '{ number state agenda { title kind state carriedCount firstRaisedOn originId actionItem { number } } }';

test('a month: draft, notice, session, resolution, action item, verified, closed, and what is carried', async () => {
  const first = await draft(table, '2026-09-10');
  const parking = await addItem(table, first, '消防通道停车');
  const lights = await addItem(table, first, '路灯');
  await convene(table, first, undefined, '2026-09-10');
  const { resolution } = await resolve(table, parking);
  expect(resolution.number).toBe('2026-001');
  const itemId = await issue(table, parking, { dueOn: '2026-09-20', resolutionId: resolution.id });

  const early = await table.mutate(table.as.party, 'closeMeeting', 'meeting { state }', { meetingId: first });
  expect(codes(early)).toEqual(['AGENDA_ITEM_UNDECIDED']);
  await must(table, 'deferAgendaItem', { agendaItemId: lights });
  await must(table, 'closeMeeting', { meetingId: first });

  const acting = async (
    who: 'police' | 'residents' | 'party' | 'company',
    name: string,
    input: object = {},
  ) =>
    table.mutate(table.as[who], name, 'actionItem { state daysOverdue }', { actionItemId: itemId, ...input });
  expect((await acting('police', 'acceptActionItem')).actionItem.state).toBe('ACCEPTED');
  await expect(acting('company', 'acceptActionItem')).rejects.toThrow('FORBIDDEN');
  expect((await acting('police', 'reportProgress', { note: '已通知车主' })).actionItem.state).toBe(
    'IN_PROGRESS',
  );

  table.clock.now = new Date('2026-10-01T01:00:00Z');
  const second = await draft(table, '2026-10-10');
  const answer = await table.ask(table.as.police, `query($id: ID!) { jointMeeting(id: $id) ${AGENDA} }`, {
    id: second,
  });
  expect(
    answer.data.jointMeeting.agenda.map((line: { title: string; kind: string; carriedCount: number }) => [
      line.title,
      line.kind,
      line.carriedCount,
    ]),
  ).toEqual([
    ['确认上次会议纪要', 'STANDING', 0],
    ['路灯', 'CARRIED', 1],
    ['清理占道', 'FOLLOW_UP', 0],
  ]);
  const desk = await table.ask(
    table.as.police,
    '{ actionItems { totalCount edges { node { title daysOverdue lead { id } availableActions { act allowed reason } } } } }',
  );
  expect(desk.errors).toBeUndefined();
  expect(desk.data.actionItems.edges[0].node.daysOverdue).toBe(11);
});
