import { randomUUID } from 'node:crypto';
import { agendaOf, attempt, rowsOf } from './attempts';
import { bodyForEach } from './body-for-each';
import { advance, itemAt, meetingAt } from './brought-to';
import { itemsAt } from './items-at';
import { agreed, anotherBody, convene, draft, issue, must, type Table } from './table';

let table: Table;
bodyForEach((laid) => {
  table = laid;
}, '2026-09-10T06:00:00Z');
const { as, read, itemIn, desk } = itemsAt(() => table);

describe('M9: deemed acceptance', () => {
  test('after five working days the clock accepts, once though two workers run, and says so', async () => {
    const { id } = await itemIn('ISSUED');
    table.clock.now = new Date('2026-09-17T15:59:00Z');
    await table.service.runDue();
    expect(await read(id)).toMatchObject({ state: 'ISSUED', acceptedBy: null });
    table.clock.now = new Date('2026-09-17T16:00:00Z');
    await Promise.all([table.service.runDue(), table.service.runDue()]);
    const item = await read(id);
    expect(item).toMatchObject({ state: 'ACCEPTED', acceptedBy: 'CLOCK' });
    expect(item.history.slice(1)).toEqual([
      {
        act: 'deemAccepted',
        fromState: 'ISSUED',
        toState: 'ACCEPTED',
        organization: null,
        organizationName: '系统',
        note: '期限内既未签收也未退回，视为签收',
      },
    ]);
    const [row] = await rowsOf<{ accepted_at: Date }>(
      table,
      'SELECT accepted_at FROM action_items WHERE id = $1',
      [id],
    );
    expect(row!.accepted_at).toEqual(new Date('2026-09-17T16:00:00Z'));
    await as('police', 'reportProgress', { actionItemId: id, note: '已开始' });
    expect((await read(id)).acceptedBy).toBe('CLOCK');
  });

  test('accepted or returned in time, the clock leaves it alone; a ruling gives the new lead days of its own', async () => {
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const accepted = await itemAt(table, talk, 'ACCEPTED');
    const returned = await itemAt(table, talk, 'RETURN_REQUESTED');
    const handed = await itemAt(table, talk, 'RETURN_REQUESTED');
    table.clock.now = new Date('2026-09-16T02:00:00Z');
    await as('party', 'reassignActionItem', { actionItemId: handed, leadId: table.ids.company });
    table.clock.now = new Date('2026-09-18T02:00:00Z');
    await table.service.runDue();
    expect(await read(accepted)).toMatchObject({ state: 'ACCEPTED', acceptedBy: 'LEAD' });
    expect(await read(returned)).toMatchObject({ state: 'RETURN_REQUESTED', acceptedBy: 'LEAD' });
    expect(await read(handed)).toMatchObject({ state: 'ISSUED', acceptedBy: null });
    table.clock.now = new Date('2026-09-24T02:00:00Z');
    await table.service.runDue();
    expect(await read(handed)).toMatchObject({ state: 'ACCEPTED', acceptedBy: 'CLOCK' });
  });

  test('a ruling that does not come in its days is put to the next table', async () => {
    const { id } = await itemIn('RETURN_REQUESTED');
    const line = async (day: string) => {
      table.clock.now = new Date(`${day}T02:00:00Z`);
      const next = await draft(table, '2026-10-20');
      const [row] = await rowsOf<{ expected_outcome: string }>(
        table,
        'SELECT expected_outcome FROM agenda_items WHERE meeting_id = $1 AND action_item_id = $2',
        [next, id],
      );
      await must(table, 'cancelMeeting', { meetingId: next, reason: '另行安排' });
      return row!.expected_outcome;
    };
    expect(await line('2026-09-17')).toBe('DISCUSS');
    expect(await line('2026-09-18')).toBe('DECIDE');
  });
});

describe('M9: beyond this level', () => {
  test('it comes onto the desk above, stays open here, and its lead goes on with the answer', async () => {
    const { id } = await itemIn('IN_PROGRESS');
    await as('police', 'requestExtension', { actionItemId: id, reason: '雨', until: '2027-02-01' });
    await as('party', 'escalateActionItem', {
      actionItemId: id,
      toId: table.ids.subdistrict,
      reason: '需协调市政',
    });
    expect(await desk('subdistrict')).toEqual([id]);
    expect(await desk('subdistrict', 'role: ESCALATED_TO')).toEqual([id]);
    expect(await desk('police')).toContain(id);
    const up = await read(id);
    expect(up).toMatchObject({
      state: 'ESCALATED',
      escalatedTo: { id: table.ids.subdistrict },
      escalatedToName: '街道办事处',
      explanation: '已上报街道办事处，待答复。',
    });
    // What was asked of the convener is asked no longer.
    expect(
      await rowsOf(table, 'SELECT granted, decision_note FROM action_item_extensions WHERE item_id = $1', [
        id,
      ]),
    ).toEqual([{ granted: false, decision_note: '任务已上报，申请失效' }]);

    await as('subdistrict', 'answerEscalation', { actionItemId: id, answer: '市政已排期，请社区配合' });
    expect(await desk('subdistrict')).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'IN_PROGRESS', escalatedToName: '街道办事处' });
    await advance(table, id, 'IN_PROGRESS', 'CLOSED');
  });

  test('a pending return goes up with it and is ruled on no more', async () => {
    const { id } = await itemIn('RETURN_REQUESTED');
    await as('party', 'escalateActionItem', {
      actionItemId: id,
      toId: table.ids.subdistrict,
      reason: '权属不明',
    });
    expect(await rowsOf(table, 'SELECT ruling FROM action_item_returns WHERE item_id = $1', [id])).toEqual([
      { ruling: 'LAPSED' },
    ]);
    await as('party', 'answerEscalation', { actionItemId: id, answer: '街道复函：仍由派出所牵头' });
    expect(await read(id)).toMatchObject({ state: 'IN_PROGRESS', lead: { id: table.ids.police } });
  });

  const TIME = 'dueOn originalDueOn extensions { reason askedUntil granted }';
  test('an answer that comes after the due date brings another; the first is kept, and it stands as an extension', async () => {
    const { id } = await itemIn('ESCALATED');
    const { dueOn } = await read(id);
    table.clock.now = new Date(`${dueOn}T23:00:00Z`);
    const answered = (until: string) =>
      table.mutate(table.as.subdistrict, 'answerEscalation', `actionItem { ${TIME} daysOverdue }`, {
        actionItemId: id,
        answer: '市政已排期',
        dueOn: until,
      });
    for (const [until, code] of [
      [dueOn, 'DUE_IN_PAST'],
      ['2020-01-01', 'DUE_IN_PAST'],
    ]) {
      expect((await answered(until!)).userErrors).toMatchObject([{ code, path: ['input', 'dueOn'] }]);
    }
    expect((await answered('2027-01-20')).actionItem).toEqual({
      dueOn: '2027-01-20',
      originalDueOn: dueOn,
      daysOverdue: 0,
      extensions: [{ reason: '市政已排期', askedUntil: '2027-01-20', granted: true }],
    });
  });

  test('who is given another’s item may be given another day; an earlier one is none', async () => {
    const { id } = await itemIn('RETURN_REQUESTED');
    const { dueOn } = await read(id);
    const reassigned = (until: string) =>
      table.mutate(table.as.party, 'reassignActionItem', `actionItem { ${TIME} }`, {
        actionItemId: id,
        leadId: table.ids.fire,
        dueOn: until,
      });
    expect((await reassigned(dueOn)).userErrors).toMatchObject([
      { code: 'EXTENSION_NOT_LATER', path: ['input', 'dueOn'] },
    ]);
    expect((await read(id)).state).toBe('RETURN_REQUESTED');
    expect((await reassigned('2027-01-15')).actionItem).toEqual({
      dueOn: '2027-01-15',
      originalDueOn: dueOn,
      extensions: [{ reason: '派出所 → 消防救援站', askedUntil: '2027-01-15', granted: true }],
    });
  });
});

describe('M9: another day that comes with another lead', () => {
  test('what the former lead had asked for lapses, every desk has the new day, and the same ruling again gives no more', async () => {
    const { id } = await itemIn('ACCEPTED');
    const { dueOn } = await read(id);
    await as('police', 'requestExtension', { actionItemId: id, reason: '雨', until: '2027-03-01' });
    await as('police', 'returnActionItem', { actionItemId: id, reason: '不属本单位' });
    const ruling = { actionItemId: id, leadId: table.ids.fire, dueOn: '2027-01-15', note: '由消防办' };
    const idempotencyKey = randomUUID();
    for (let times = 0; times < 2; times += 1)
      await as('party', 'reassignActionItem', { ...ruling, idempotencyKey });
    expect(
      await rowsOf(
        table,
        'SELECT due_on_before, asked_until, granted FROM action_item_extensions WHERE item_id = $1 ORDER BY granted',
        [id],
      ),
    ).toEqual([
      { due_on_before: dueOn, asked_until: '2027-03-01', granted: false },
      { due_on_before: dueOn, asked_until: '2027-01-15', granted: true },
    ]);
    expect(
      await rowsOf(table, 'SELECT DISTINCT due_on FROM action_item_parties WHERE item_id = $1', [id]),
    ).toEqual([{ due_on: '2027-01-15' }]);
  });
});

describe('M9: ends', () => {
  test('unresolved: by a meeting’s resolution about it alone, and counted as an end', async () => {
    const { id, meetingId, talk } = await itemIn('IN_PROGRESS');
    await must(table, 'closeMeeting', await closable(meetingId, talk));
    const next = await draft(table, '2026-10-20');
    const line = (await agendaOf(table, next)).find(({ originId }) => originId === id)!;
    await convene(table, next);
    const { resolution } = await table.mutate(table.as.party, 'recordResolution', 'resolution { id }', {
      agendaItemId: line.id,
      text: '产权单位已注销，不再办理',
      positions: agreed(table),
    });
    await as('party', 'closeUnresolved', {
      actionItemId: id,
      resolutionId: resolution.id,
      reason: '产权单位已注销',
    });
    expect(await read(id)).toMatchObject({
      state: 'CLOSED_UNRESOLVED',
      endReason: '产权单位已注销',
      endedAt: expect.any(String),
      endResolution: { text: '产权单位已注销，不再办理' },
      onTime: null,
    });
    expect(await desk('police')).not.toContain(id);
    expect(await desk('police', 'state: ENDED')).toContain(id);
  });

  test('the same matter from two meetings: the copy ends and names the one that goes on, which has it in its history', async () => {
    const elsewhere = await anotherBody(table, { name: '街道联席会议' });
    const lead = await itemAt(elsewhere, (await meetingAt(elsewhere, 'IN_SESSION')).talk, 'ACCEPTED');
    const { id } = await itemIn('ACCEPTED');
    await as('party', 'markDuplicate', { actionItemId: id, duplicateOfId: lead });
    const [{ number }] = (await rowsOf<{ number: string }>(
      table,
      'SELECT number FROM action_items WHERE id = $1',
      [id],
    )) as [{ number: string }];
    expect(await read(id)).toMatchObject({ state: 'DUPLICATE', duplicateOf: { number: expect.any(String) } });
    expect((await read(lead)).history.at(-1)).toMatchObject({
      act: 'markDuplicate',
      fromState: 'ACCEPTED',
      toState: 'ACCEPTED',
      note: `${number} 与本任务重复，以本任务为准`,
    });
    // One that another body keeps to itself is answered like one that is not there.
    const others = await attempt(table, table.as.stranger, 'markDuplicate', {
      actionItemId: lead,
      duplicateOfId: id,
    });
    expect(others.codes).toEqual(['ACTION_ITEM_UNKNOWN']);
  });

  test('each made the other’s copy at once: one is, and the other goes on', async () => {
    const { talk } = await meetingAt(table, 'IN_SESSION');
    for (let round = 0; round < 10; round++) {
      const [a, b] = [await issue(table, talk), await issue(table, talk)];
      const both = await Promise.all([
        attempt(table, table.as.party, 'markDuplicate', { actionItemId: a, duplicateOfId: b }),
        attempt(table, table.as.party, 'markDuplicate', { actionItemId: b, duplicateOfId: a }),
      ]);
      expect(both.map(({ codes, thrown }) => thrown ?? codes.join()).sort()).toEqual([
        '',
        expect.stringMatching(/^DUPLICATE/),
      ]);
      const states = await rowsOf<{ state: string }>(
        table,
        'SELECT state FROM action_items WHERE id = ANY($1) ORDER BY state',
        [[a, b]],
      );
      expect(states.map(({ state }) => state)).toEqual(['DUPLICATE', 'ISSUED']);
    }
  });
});

describe('M9: every supporting organization reports its own part', () => {
  test('the lead may submit though a part is late, and everybody sees which', async () => {
    const { id } = await itemIn('ACCEPTED', { supportingIds: [table.ids.company, table.ids.owners] });
    const parts = async () =>
      Object.fromEntries(
        (await read(id)).parts.map((part: { organization: { id: string }; state: string; late: boolean }) => [
          part.organization.id === table.ids.company ? 'company' : 'owners',
          `${part.state}${part.late ? ' late' : ''}`,
        ]),
      );
    expect(await parts()).toEqual({ company: 'PENDING', owners: 'PENDING' });
    await as('company', 'reportProgress', { actionItemId: id, note: '已腾空' });
    await as('owners', 'completePart', { actionItemId: id, note: '已通知业主' });
    expect(await parts()).toEqual({ company: 'IN_PROGRESS', owners: 'DONE' });
    // What the supports report leaves the lead where it was, its days to return the item included.
    expect((await read(id)).state).toBe('ACCEPTED');
    await as('police', 'reportProgress', { actionItemId: id, note: '已开始' });
    await as('police', 'submitActionItem', { actionItemId: id, note: '已清理' });
    expect(await parts()).toEqual({ company: 'IN_PROGRESS late', owners: 'DONE' });
    await as('company', 'completePart', { actionItemId: id, note: '已完成' });
    expect(await parts()).toEqual({ company: 'DONE', owners: 'DONE' });
  });
});

/** What a session still lacks is put off, so that it may close. */
async function closable(meetingId: string, talk: string): Promise<{ meetingId: string }> {
  await must(table, 'discussAgendaItem', { agendaItemId: talk });
  for (const line of await agendaOf(table, meetingId)) {
    if (line.state === 'ACCEPTED') await must(table, 'deferAgendaItem', { agendaItemId: line.id });
  }
  return { meetingId };
}
