import { attempt, rowsOf } from './attempts';
import { itemAt, meetingAt } from './brought-to';
import { convene, draft, layTable, must, type Party, resolve, type Table } from './table';

let table: Table;
beforeEach(async () => {
  table = await layTable();
});
afterEach(() => table.close());

const item = async (id: string, fields: string) =>
  (await table.ask(table.as.party, `query($id: ID!) { actionItem(id: $id) { ${fields} } }`, { id })).data
    .actionItem;
const done = async (who: Party, act: string, input: object) => {
  const tried = await attempt(table, table.as[who], act, input);
  expect([act, tried.codes, tried.thrown]).toEqual([act, [], null]);
};
const desk = async (who: Party): Promise<string[]> =>
  (await table.ask(table.as[who], '{ actionItems { edges { node { id } } } }')).data.actionItems.edges.map(
    (edge: { node: { id: string } }) => edge.node.id,
  );
const parties = (id: string) =>
  rowsOf<{ role: string; organization_id: string; due_on: string; open: boolean }>(
    table,
    'SELECT role, organization_id, due_on::text, open FROM action_item_parties WHERE item_id = $1 ORDER BY role, organization_id',
    [id],
  );
const issued = async () => itemAt(table, (await meetingAt(table, 'IN_SESSION')).talk, 'ISSUED');

describe('“not mine”', () => {
  test('the first receiver stays responsible until the ruling; then the other leads, and both stand in the history', async () => {
    const id = await issued();
    const { fire, police, residents } = table.ids;
    await done('police', 'returnActionItem', {
      actionItemId: id,
      reason: '属消防职责',
      suggestedLeadId: fire,
    });
    const pending = await item(
      id,
      'state daysOverdue returnCount lead { id } returnUntil { on } returns { leadName reason suggestedLead { id } rulingDue { on provisional } ruling }',
    );
    expect(pending).toEqual({
      state: 'RETURN_REQUESTED',
      daysOverdue: 0,
      returnCount: 1,
      lead: { id: police },
      returnUntil: null,
      returns: [
        {
          leadName: expect.any(String),
          reason: '属消防职责',
          suggestedLead: { id: fire },
          // The meeting was on Tuesday 1 September 2026: 2, 3, 4, 7, 8.
          rulingDue: { on: '2026-09-08', provisional: false },
          ruling: null,
        },
      ],
    });
    expect(await desk('police')).toEqual([id]);

    await done('party', 'reassignActionItem', { actionItemId: id, leadId: fire, note: '同意' });
    expect(await desk('police')).toEqual([]);
    expect(await desk('fire')).toEqual([id]);
    const after = await item(
      id,
      'state lead { id } verifier { id } returns { ruling newLead { id } rulingNote } history { act note }',
    );
    expect(after).toMatchObject({
      state: 'ISSUED',
      lead: { id: fire },
      verifier: { id: residents },
      returns: [{ ruling: 'REASSIGNED', newLead: { id: fire }, rulingNote: '同意' }],
    });
    expect(after.history.map((step: { act: string }) => step.act)).toEqual([
      'issueActionItem',
      'returnActionItem',
      'reassignActionItem',
    ]);
    expect(after.history.at(-1).note).toMatch(/^.+ → .+：同意$/);
    expect((await parties(id)).filter(({ role }) => role === 'LEAD')).toMatchObject([
      { organization_id: fire, open: true },
    ]);
    await done('fire', 'acceptActionItem', { actionItemId: id });
  });

  test('who supported and now leads no longer supports; a new verifier may come with the ruling', async () => {
    const id = await issued();
    const { company, owners } = table.ids;
    await done('police', 'returnActionItem', { actionItemId: id, reason: '属物业职责' });
    await done('party', 'reassignActionItem', { actionItemId: id, leadId: company, verifierId: owners });
    expect((await parties(id)).map(({ role, organization_id }) => [role, organization_id])).toEqual([
      ['LEAD', company],
      ['VERIFIER', owners],
    ]);
  });

  const back = (id: string) =>
    done('police', 'returnActionItem', { actionItemId: id, reason: '不属于本单位' });
  const uphold = (id: string) => ({ actionItemId: id, reason: '三定方案明确' });
  const lineOf = async (meetingId: string, itemId: string) => {
    const [line] = await rowsOf<{ id: string; expected_outcome: string; state: string }>(
      table,
      'SELECT id, expected_outcome, state FROM agenda_items WHERE meeting_id = $1 AND action_item_id = $2',
      [meetingId, itemId],
    );
    return line!;
  };
  const handledAndClosed = async (meetingId: string) => {
    const lines = await rowsOf<{ id: string }>(
      table,
      "SELECT id FROM agenda_items WHERE meeting_id = $1 AND state = 'ACCEPTED'",
      [meetingId],
    );
    for (const { id: agendaItemId } of lines) await must(table, 'deferAgendaItem', { agendaItemId });
    await must(table, 'closeMeeting', { meetingId });
  };

  test('upheld, it counts as accepted', async () => {
    const id = await issued();
    await back(id);
    await done('party', 'upholdActionItem', uphold(id));
    expect(await item(id, 'state returns { ruling }')).toEqual({
      state: 'ACCEPTED',
      returns: [{ ruling: 'UPHELD' }],
    });
  });

  test('returned again, the next meeting decides whose it is, and only then does the convener rule', async () => {
    const { meetingId: first, talk } = await meetingAt(table, 'IN_SESSION');
    const id = await itemAt(table, talk, 'ISSUED');
    await back(id);
    await done('party', 'upholdActionItem', uphold(id));
    await handledAndClosed(first);
    // The draft is open already; its agenda is frozen by the notice and not before.
    const second = await draft(table, '2026-09-10');
    await back(id);
    const refused = async () => (await attempt(table, table.as.party, 'upholdActionItem', uphold(id))).codes;
    expect(await refused()).toEqual(['RETURN_FOR_THE_MEETING']);
    await convene(table, second);
    expect(await lineOf(second, id)).toMatchObject({ expected_outcome: 'DECIDE', state: 'ACCEPTED' });
    // Deferred, it is carried with its count to the meeting after, and still waits.
    await handledAndClosed(second);
    expect(await item(id, 'carriedCount state')).toEqual({ carriedCount: 1, state: 'RETURN_REQUESTED' });
    expect(await refused()).toEqual(['RETURN_FOR_THE_MEETING']);

    const third = await draft(table, '2026-09-10');
    const line = await lineOf(third, id);
    expect(line.expected_outcome).toBe('DECIDE');
    await convene(table, third);
    expect((await resolve(table, line.id, '由派出所牵头')).userErrors).toEqual([]);
    await handledAndClosed(third);
    expect(await item(id, 'carriedCount')).toEqual({ carriedCount: 1 });
    // Decided stays decided, though the next draft is opened before the ruling.
    const fourth = await draft(table, '2026-09-10');
    expect(await lineOf(fourth, id)).toMatchObject({ expected_outcome: 'DISCUSS' });
    await done('party', 'upholdActionItem', uphold(id));
  });

  test('a meeting without a quorum leaves it undecided, and that is counted', async () => {
    const { meetingId: first, talk } = await meetingAt(table, 'IN_SESSION');
    const id = await itemAt(table, talk, 'ISSUED');
    await back(id);
    await done('party', 'upholdActionItem', uphold(id));
    await back(id);
    await handledAndClosed(first);
    const second = await draft(table, '2026-09-10');
    await convene(table, second, ['party']);
    await must(table, 'closeMeeting', { meetingId: second });
    expect(await item(id, 'carriedCount state')).toEqual({ carriedCount: 1, state: 'RETURN_REQUESTED' });
  });

  test('ruled on both ways at once: one ruling stands', async () => {
    const id = await issued();
    await done('police', 'returnActionItem', { actionItemId: id, reason: '不属于本单位' });
    const tries = await Promise.all([
      attempt(table, table.as.party, 'reassignActionItem', { actionItemId: id, leadId: table.ids.fire }),
      attempt(table, table.as.party, 'upholdActionItem', { actionItemId: id, reason: '职责明确' }),
    ]);
    // Record, item and history tell the same, whichever came first.
    const reassigned = tries[0]!.codes.length === 0;
    const [loser] = tries[reassigned ? 1 : 0]!.codes;
    expect(loser).toBe(reassigned ? 'ITEM_IS_ISSUED' : 'ITEM_IS_ACCEPTED');
    const lead = reassigned ? table.ids.fire : table.ids.police;
    expect(await item(id, 'state lead { id } returns { ruling newLead { id } }')).toEqual({
      state: reassigned ? 'ISSUED' : 'ACCEPTED',
      lead: { id: lead },
      returns: [
        reassigned ? { ruling: 'REASSIGNED', newLead: { id: lead } } : { ruling: 'UPHELD', newLead: null },
      ],
    });
    const acts = (await item(id, 'history { act }')).history.map((step: { act: string }) => step.act);
    expect(acts.slice(2)).toEqual([reassigned ? 'reassignActionItem' : 'upholdActionItem']);
  });
});

test('returnUntil is shown while the lead may return it, and not after its days', async () => {
  const { talk } = await meetingAt(table, 'IN_SESSION');
  const theirs = await itemAt(table, talk, 'ISSUED');
  expect(await item(theirs, 'returnUntil { on }')).toEqual({ returnUntil: { on: '2026-09-08' } });
  table.clock.now = new Date('2026-09-08T16:00:00Z');
  expect(await item(theirs, 'returnUntil { on }')).toEqual({ returnUntil: null });
});

describe('more time', () => {
  const accepted = async () => itemAt(table, (await meetingAt(table, 'IN_SESSION')).talk, 'ACCEPTED');

  test('granted, the due date moves on every desk; the first one is kept', async () => {
    const id = await accepted();
    await done('police', 'requestExtension', { actionItemId: id, reason: '等配件', until: '2027-02-28' });
    expect(await item(id, 'dueOn extensions { granted askedUntil dueOnBefore }')).toEqual({
      dueOn: '2026-12-31',
      extensions: [{ granted: null, askedUntil: '2027-02-28', dueOnBefore: '2026-12-31' }],
    });
    await done('party', 'grantExtension', { actionItemId: id });
    expect(await item(id, 'dueOn originalDueOn extensions { granted }')).toEqual({
      dueOn: '2027-02-28',
      originalDueOn: '2026-12-31',
      extensions: [{ granted: true }],
    });
    expect(new Set((await parties(id)).map(({ due_on }) => due_on))).toEqual(new Set(['2027-02-28']));
  });

  test('refused, it stays; and may be asked for again', async () => {
    const id = await accepted();
    const ask = { actionItemId: id, reason: '等配件', until: '2027-02-28' };
    await done('police', 'requestExtension', ask);
    await done('party', 'refuseExtension', { actionItemId: id, reason: '先办急的' });
    await done('police', 'requestExtension', ask);
    expect(await item(id, 'dueOn extensions { granted decisionNote }')).toEqual({
      dueOn: '2026-12-31',
      extensions: [
        { granted: false, decisionNote: '先办急的' },
        { granted: null, decisionNote: null },
      ],
    });
  });

  test('asked for, and then granted, several times at once: once, the others are refused with a code', async () => {
    const id = await accepted();
    const ask = { actionItemId: id, reason: '等配件', until: '2027-02-28' };
    const several = async (who: Party, act: string, input: object) =>
      (await Promise.all([1, 2, 3, 4].map(() => attempt(table, table.as[who], act, input))))
        .map(({ codes, thrown }) => thrown ?? codes[0] ?? 'done')
        .sort();
    const once = (code: string) => [code, code, code, 'done'];
    expect(await several('police', 'requestExtension', ask)).toEqual(once('EXTENSION_PENDING'));
    expect(await several('party', 'grantExtension', { actionItemId: id })).toEqual(
      once('EXTENSION_NOT_ASKED'),
    );
  });

  test('what is blocked stays blocked, with its reason, while more time is asked for and granted', async () => {
    const id = await itemAt(table, (await meetingAt(table, 'IN_SESSION')).talk, 'IN_PROGRESS');
    const blocked = { state: 'BLOCKED', blockedReason: '下雨', blockedUntil: '2026-09-20' };
    await done('police', 'blockActionItem', { actionItemId: id, reason: '下雨', until: '2026-09-20' });
    await done('police', 'requestExtension', { actionItemId: id, reason: '下雨', until: '2027-01-31' });
    expect(await item(id, 'state blockedReason blockedUntil')).toEqual(blocked);
    await done('party', 'grantExtension', { actionItemId: id });
    expect(await item(id, 'state blockedReason blockedUntil')).toEqual(blocked);
    await done('police', 'resumeActionItem', { actionItemId: id });
    expect(await item(id, 'state blockedReason blockedUntil')).toEqual({
      state: 'IN_PROGRESS',
      blockedReason: null,
      blockedUntil: null,
    });
    // Given up on the item, the day stands in its history.
    const { history } = await item(id, 'history { act note }');
    expect(history.find((step: { act: string }) => step.act === 'blockActionItem').note).toBe(
      '受阻至 2026-09-20：下雨',
    );
  });

  test('asked for by a lead that then returns the item, it lapses with the ruling', async () => {
    const id = await accepted();
    const { fire } = table.ids;
    await done('police', 'requestExtension', { actionItemId: id, reason: '等配件', until: '2027-02-28' });
    await done('police', 'returnActionItem', { actionItemId: id, reason: '属消防职责' });
    await done('party', 'reassignActionItem', { actionItemId: id, leadId: fire });
    expect((await attempt(table, table.as.party, 'grantExtension', { actionItemId: id })).codes).toEqual([
      'EXTENSION_NOT_ASKED',
    ]);
    await done('fire', 'acceptActionItem', { actionItemId: id });
    await done('fire', 'requestExtension', { actionItemId: id, reason: '等检测', until: '2027-01-31' });
    expect(await item(id, 'dueOn extensions { granted decisionNote }')).toEqual({
      dueOn: '2026-12-31',
      extensions: [
        { granted: false, decisionNote: '已改派，申请失效' },
        { granted: null, decisionNote: null },
      ],
    });
  });
});
