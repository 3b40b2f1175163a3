import { itemAt, meetingAt } from './brought-to';
import { channelOf, kept } from './notify/channels';
import { layTable, must, type Party, type Table } from './table';

let table: Table;
let talk: string;
beforeAll(async () => {
  table = await layTable();
  ({ talk } = await meetingAt(table, 'IN_SESSION'));
});
afterAll(() => table.close());

const by = (who: Party, act: string, input: object) =>
  must({ ...table, as: { ...table.as, party: table.as[who] } }, act, input);
const listed = async (who: Party, filter: object): Promise<string[]> => {
  const { data, errors } = await table.ask(
    table.as[who],
    'query($filter: ActionItemFilter!) { actionItems(filter: $filter, first: 100) { totalCount edges { node { title } } } }',
    { filter },
  );
  expect(errors).toBeUndefined();
  const titles = data.actionItems.edges.map((edge: { node: { title: string } }) => edge.node.title);
  expect(data.actionItems.totalCount).toBe(titles.length);
  return titles.sort();
};

describe('M10: the situations of a desk', () => {
  const of = (who: Party, situation: string, more: object = {}) => listed(who, { situation, ...more });

  beforeAll(async () => {
    const far = { dueOn: '2026-12-31' };
    const item = (title: string, state: Parameters<typeof itemAt>[2], more: object = far) =>
      itemAt(table, talk, state, { title, supportingIds: [table.ids.company], ...more });
    await item('新下达', 'ISSUED');
    await item('申请退回', 'RETURN_REQUESTED');
    await item('已逾期', 'IN_PROGRESS', { dueOn: '2026-09-07' });
    await item('已逾期未签收', 'ISSUED', { dueOn: '2026-09-07' });
    await item('已核验', 'VERIFIED', { dueOn: '2026-09-07' });
    await item('当天到期', 'ACCEPTED', { dueOn: '2026-09-08' });
    await item('第七天到期', 'ACCEPTED', { dueOn: '2026-09-14' });
    await item('第八天到期', 'ACCEPTED', { dueOn: '2026-09-15' });
    for (const [title, dueOn, until] of [
      ['延至本周', '2026-09-07', '2026-09-10'],
      ['延至下周', '2026-09-08', '2026-09-18'],
    ] as const) {
      const actionItemId = await item(title, 'ACCEPTED', { dueOn });
      await by('police', 'requestExtension', { actionItemId, reason: '等料', until });
      await by('party', 'grantExtension', { actionItemId });
    }
    await item('按期提交', 'SUBMITTED', { dueOn: '2026-09-07' });
    const supported = await item('配合已完成', 'SUBMITTED');
    await by('company', 'completePart', { actionItemId: supported, note: '已腾空' });
    const sentBack = await item('核验退回', 'SUBMITTED');
    await by('residents', 'sendBackActionItem', { actionItemId: sentBack, reason: '东侧未清' });
    const again = await item('退回后再提交', 'SUBMITTED');
    await by('residents', 'sendBackActionItem', { actionItemId: again, reason: '东侧未清' });
    await by('police', 'submitActionItem', { actionItemId: again, note: '东侧已清' });
    const upheld = await item('裁定维持', 'RETURN_REQUESTED');
    await by('party', 'upholdActionItem', { actionItemId: upheld, reason: '属派出所职责' });
    // Whose return was granted, it is new to the one who leads it now, and off the desk of the other.
    const passed = await item('改派', 'RETURN_REQUESTED');
    await by('party', 'reassignActionItem', { actionItemId: passed, leadId: table.ids.fire });
    await item('回访不满意', 'REOPENED');
    await item('已上报', 'ESCALATED');
    const answered = await item('上报已答复', 'ESCALATED');
    await by('subdistrict', 'answerEscalation', { actionItemId: answered, answer: '由派出所办' });
    table.clock.now = new Date('2026-09-08T01:00:00Z');
  });

  test.each<[string, Party, string[]]>([
    ['TO_ACCEPT', 'police', ['已逾期未签收', '新下达']],
    ['TO_ACCEPT', 'fire', ['改派']],
    ['TO_ACCEPT', 'company', []],
    ['OVERDUE', 'police', ['已逾期', '已逾期未签收']],
    ['OVERDUE', 'company', ['已逾期', '已逾期未签收']],
    ['DUE_THIS_WEEK', 'police', ['当天到期', '延至本周', '第七天到期']],
    ['DUE_THIS_WEEK', 'company', ['当天到期', '延至本周', '第七天到期']],
    ['DUE_THIS_WEEK', 'residents', []],
    ['RETURNED', 'police', ['申请退回']],
    ['CAME_BACK', 'police', ['回访不满意', '核验退回', '裁定维持']],
    ['CAME_BACK', 'company', []],
    ['PART_LATE', 'company', ['已逾期', '按期提交', '退回后再提交']],
    ['PART_LATE', 'police', []],
    ['TO_VERIFY', 'residents', ['按期提交', '退回后再提交', '配合已完成']],
    ['TO_VERIFY', 'police', []],
    ['TO_ANSWER', 'subdistrict', ['已上报']],
    ['TO_ANSWER', 'police', []],
  ])('%s of the %s', async (situation, who, expected) => {
    expect(await of(who, situation)).toEqual([...expected].sort());
  });

  test('goes together with the other filters', async () => {
    expect(await of('police', 'CAME_BACK', { states: ['ACCEPTED'] })).toEqual(['裁定维持']);
    expect(await of('police', 'OVERDUE', { role: 'SUPPORT' })).toEqual([]);
    expect(await of('company', 'OVERDUE', { role: 'SUPPORT' })).toEqual(['已逾期', '已逾期未签收'].sort());
    expect(await of('police', 'TO_VERIFY', { role: 'LEAD' })).toEqual([]);
    expect(await of('headquarters', 'TO_ACCEPT', { scope: 'SUBORDINATES' })).toEqual(
      ['已逾期未签收', '新下达'].sort(),
    );
    expect(await of('subdistrict', 'TO_ACCEPT', { scope: 'TERRITORY' })).toEqual(
      ['已逾期未签收', '改派', '新下达'].sort(),
    );
    expect(await of('subdistrict', 'TO_VERIFY', { scope: 'TERRITORY' })).toEqual(
      ['按期提交', '退回后再提交', '配合已完成'].sort(),
    );
    expect(await of('subdistrict', 'PART_LATE', { scope: 'TERRITORY' })).toEqual(
      ['已逾期', '按期提交', '退回后再提交'].sort(),
    );
  });

  test('is what the morning’s digest counts', async () => {
    const said: Partial<Record<Party, string>> = {};
    for (const who of ['police', 'company', 'residents', 'subdistrict'] as const) {
      await channelOf(table, who, { topics: ['DIGEST'] });
    }
    await table.service.runDue();
    for (const { title, text } of await kept(table)) {
      if (title.includes('派出所')) said.police = text;
      if (title.includes('物业')) said.company = text;
      if (title.includes('居民')) said.residents = text;
      if (title.includes('街道')) said.subdistrict = text;
    }
    expect(said.police).toContain(
      '待签收 2 项、已逾期 2 项、七日内到期 3 项、已申请退回 1 项、退回重办 3 项。',
    );
    expect(said.company).toContain('配合未完成 3 项。');
    expect(said.residents).toContain('待核验 3 项。');
    expect(said.subdistrict).toContain('待答复 1 项。');
  });
});

describe('M9: what the convener has to decide on', () => {
  const board = async (who: Party): Promise<string[]> =>
    (
      await table.ask(
        table.as[who],
        'query($id: ID!) { jointBody(id: $id) { extensionsToDecide { totalCount edges { node { title } } } } }',
        { id: table.bodyId },
      )
    ).data.jointBody.extensionsToDecide.edges.map((edge: { node: { title: string } }) => edge.node.title);

  test('a request for more time stands in its list until it is decided, first due first', async () => {
    const asked = [];
    for (const [title, dueOn] of [
      ['远', '2026-10-20'],
      ['近', '2026-10-10'],
      ['不延', '2026-10-15'],
    ]) {
      const actionItemId = await itemAt(table, talk, 'ACCEPTED', { title, dueOn });
      if (title !== '不延')
        await by('police', 'requestExtension', { actionItemId, reason: '等料', until: '2026-11-01' });
      asked.push(actionItemId);
    }
    expect(await board('party')).toEqual(['近', '远']);
    const explained = async (id: string) =>
      (
        await table.ask(table.as.party, 'query($id: ID!) { actionItem(id: $id) { explanation } }', {
          id,
        })
      ).data.actionItem.explanation;
    expect(await explained(asked[1]!)).toBe('派出所已签收，尚未报告进展；已申请延期，待召集单位决定。');
    await by('party', 'grantExtension', { actionItemId: asked[1]! });
    await by('party', 'refuseExtension', { actionItemId: asked[0]!, reason: '须按期' });
    expect(await board('party')).toEqual([]);
    expect(await explained(asked[1]!)).toBe('派出所已签收，尚未报告进展；期限原为 2026-10-10。');
  });

  test('an item that ends takes its request off the list', async () => {
    const actionItemId = await itemAt(table, talk, 'ACCEPTED', { title: '取消', dueOn: '2026-10-20' });
    await by('police', 'requestExtension', { actionItemId, reason: '等料', until: '2026-11-01' });
    expect(await board('party')).toEqual(['取消']);
    await by('party', 'cancelActionItem', { actionItemId, reason: '已由市政工程解决' });
    expect(await board('party')).toEqual([]);
  });
});
