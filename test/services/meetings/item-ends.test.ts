import { randomUUID } from 'node:crypto';
import {
  advance,
  agendaOf,
  agreed,
  anotherBody,
  attempt,
  convene,
  dissatisfied,
  draft,
  issue,
  itemAt,
  layTable,
  meetingAt,
  must,
  type Party,
  rowsOf,
  type Table,
} from './table';

let table: Table;
const laid: Table[] = [];
const freshTable = async (): Promise<Table> => {
  laid.push(await layTable());
  return laid.at(-1)!;
};
beforeAll(async () => {
  table = await freshTable();
});
afterAll(() => Promise.all(laid.map((it) => it.close())));
beforeEach(async () => {
  table.clock.now = new Date('2026-09-10T06:00:00Z');
  table = await anotherBody(table);
});

const as = (party: Party, name: string, input: object, at = table) =>
  must({ ...at, as: { ...at.as, party: at.as[party] } }, name, input);
const FIELDS = `state acceptedBy reopenedCount endedAt endReason onTime onTimeExtended followUpDueOn silentDays explanation dueOn originalDueOn
  lead { id } verifier { id } supporting { id } escalatedTo { id } escalatedToName duplicateOf { number } endResolution { text }
  parts { organization { id } state note late } followUpVisits { visitedOn method organizationName contacted resolved satisfied note }
  history { act fromState toState organization { id } organizationName note }`;
const read = async (id: string, who: Party = 'party') =>
  (await table.ask(table.as[who], `query($id: ID!) { actionItem(id: $id) { ${FIELDS} } }`, { id })).data
    .actionItem;
const itemIn = async (state: Parameters<typeof itemAt>[2], input: object = {}) => {
  const { talk, meetingId } = await meetingAt(table, 'IN_SESSION');
  return { id: await itemAt(table, talk, state, input), meetingId, talk };
};
const desk = async (who: Party, filter = '') =>
  (
    await table.ask(
      table.as[who],
      `{ actionItems(first: 50, filter: {${filter}}) { edges { node { id } } } }`,
    )
  ).data.actionItems.edges.map(({ node }: { node: { id: string } }) => node.id) as string[];

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

describe('M15: follow-up visits', () => {
  const due = async () =>
    (
      await table.ask(
        table.as.party,
        'query($id: ID!) { jointBody(id: $id) { followUpsDue { totalCount edges { node { id followUpDueOn } } } } }',
        {
          id: table.bodyId,
        },
      )
    ).data.jointBody.followUpsDue.edges.map(({ node }: { node: unknown }) => node);
  const visit = (id: string, more: object) =>
    as('residents', 'recordFollowUpVisit', {
      actionItemId: id,
      visitedOn: table.clock.now.toISOString().slice(0, 10),
      method: 'PHONE',
      contacted: true,
      resolved: true,
      satisfied: true,
      ...more,
    });

  test('due thirty days after the closing, and again after a visit that reached nobody; over with one that did', async () => {
    const { id } = await itemIn('CLOSED');
    expect((await read(id)).followUpDueOn).toBe('2026-10-10');
    expect(await due()).toEqual([]);
    table.clock.now = new Date('2026-10-10T02:00:00Z');
    expect(await due()).toEqual([{ id, followUpDueOn: '2026-10-10' }]);
    await visit(id, { contacted: false, resolved: null, satisfied: null });
    expect(await due()).toEqual([]);
    expect((await read(id)).followUpDueOn).toBe('2026-11-09');
    await visit(id, { satisfied: null });
    expect(await read(id)).toMatchObject({
      state: 'CLOSED',
      followUpDueOn: null,
      followUpVisits: [
        { contacted: false, resolved: null, satisfied: null, organizationName: '居民委员会' },
        { contacted: true, resolved: true, satisfied: null },
      ],
    });
  });

  test('somebody dissatisfied opens it again: with its lead, open on every desk, overdue by its new day', async () => {
    const { id } = await itemIn('CLOSED');
    expect(await read(id)).toMatchObject({ onTime: true, onTimeExtended: true });
    await visit(id, { ...dissatisfied, dueOn: '2026-11-30', note: '又占上了' });
    expect(await read(id)).toMatchObject({
      state: 'REOPENED',
      reopenedCount: 1,
      dueOn: '2026-11-30',
      originalDueOn: '2026-12-31',
      onTime: null,
      followUpDueOn: null,
      explanation: '回访不满意，派出所重新办理；期限原为 2026-12-31。',
    });
    expect(await desk('police')).toContain(id);
    expect(await desk('company')).toContain(id);
    table.clock.now = new Date('2026-12-03T02:00:00Z');
    expect(await desk('police', 'overdue: true')).toContain(id);
    await advance(table, id, 'ACCEPTED', 'CLOSED');
    expect(await read(id)).toMatchObject({
      state: 'CLOSED',
      onTime: true,
      onTimeExtended: false,
      reopenedCount: 1,
    });
  });
});

test('M10: silence and lateness are said in words', async () => {
  const { id } = await itemIn('IN_PROGRESS', { dueOn: '2026-09-30' });
  table.clock.now = new Date('2026-10-05T02:00:00Z');
  expect(await read(id)).toMatchObject({
    silentDays: 25,
    explanation: '派出所正在办理；期限 2026-09-30，已逾期 5 天；25 天没有动静。',
  });
});

describe('M9: organizations that end', () => {
  const organization = (fact: object, id?: string) => table.directory.organization(fact, id);
  const end = (party: Party, name: string, successorIds: readonly string[], more: object = {}) =>
    organization({ name, validTo: '2026-10-01', successorIds, ...more }, table.ids[party]);
  const sweep = async () => {
    await table.directory.intoCopyOf(table.service);
    return table.service.runDue();
  };

  test('merged: the successor has what its predecessors had, on its desk, once; what is closed keeps the name', async () => {
    table = await freshTable();
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const open = await itemAt(table, talk, 'IN_PROGRESS');
    const closed = await itemAt(table, talk, 'CLOSED');
    const supported = await issue(table, talk, {
      leadId: table.ids.company,
      supportingIds: [table.ids.police],
    });
    const merged = organization({ kind: 'POLICE_STATION', name: '联合派出所', validFrom: '2026-10-01' });
    end('police', '派出所', [merged], { kind: 'POLICE_STATION' });
    table.clock.now = new Date('2026-09-30T02:00:00Z');
    await sweep();
    expect((await read(open)).lead.id).toBe(table.ids.police);
    table.clock.now = new Date('2026-10-01T02:00:00Z');
    await Promise.all([sweep(), table.service.runDue()]);
    expect(await read(open)).toMatchObject({
      state: 'IN_PROGRESS',
      lead: { id: merged },
      verifier: { id: table.ids.residents },
    });
    expect((await read(open)).history.at(-1)).toMatchObject({
      act: 'succeedOrganization',
      organizationName: '系统',
      note: '派出所 → 联合派出所',
    });
    expect((await read(closed)).lead.id).toBe(table.ids.police);
    expect((await read(supported)).supporting).toEqual([{ id: merged }]);
    expect(await table.service.runDue()).toEqual({ done: 0, failed: [] });
  });

  test('abolished or split in two: the convener leads, never nobody; the verifier stays outside the lead', async () => {
    table = await freshTable();
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const led = await itemAt(table, talk, 'IN_PROGRESS', { verifierId: table.ids.party });
    const verified = await itemAt(table, talk, 'SUBMITTED');
    const [one, two] = [organization({ name: '甲所' }), organization({ name: '乙所' })];
    end('police', '派出所', [one, two]);
    end('residents', '居民委员会', []);
    table.clock.now = new Date('2026-10-02T02:00:00Z');
    const { failed } = await sweep();
    expect(failed).toEqual([]);
    const now = await read(led);
    expect(now.lead.id).toBe(table.ids.party);
    expect(now.verifier.id).not.toBe(table.ids.party);
    expect(now.history.at(-1).note).toMatch(/^派出所 → (甲所、乙所|乙所、甲所)$/);
    expect(await read(verified)).toMatchObject({ state: 'SUBMITTED', lead: { id: table.ids.party } });
    const [orphans] = await rowsOf<{ count: number }>(
      table,
      `SELECT count(*)::int AS count FROM action_items i WHERE open AND NOT EXISTS (SELECT FROM action_item_parties p
       JOIN directory_organizations o ON o.id = p.organization_id AND (o.valid_to IS NULL OR o.valid_to > '2026-10-02')
       WHERE p.item_id = i.id AND p.role = 'LEAD')`,
    );
    expect(orphans!.count).toBe(0);
  });

  test('what is left with the convener is new to it: asked for before lapses, and it hands it on by a ruling of the verifier', async () => {
    table = await freshTable();
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const returned = await itemAt(table, talk, 'RETURN_REQUESTED');
    const blocked = await itemAt(table, talk, 'BLOCKED');
    await as('police', 'requestExtension', {
      actionItemId: blocked,
      until: '2027-02-28',
      reason: '等待配件',
    });
    end('police', '派出所', []);
    table.clock.now = new Date('2026-10-02T02:00:00Z');
    await sweep();
    for (const id of [returned, blocked]) {
      expect(await read(id)).toMatchObject({
        state: 'ISSUED',
        acceptedBy: null,
        lead: { id: table.ids.party },
      });
    }
    const pending = await rowsOf(
      table,
      `SELECT id FROM action_item_returns WHERE ruling IS NULL
       UNION ALL SELECT id FROM action_item_extensions WHERE granted IS NULL`,
    );
    expect(pending).toEqual([]);
    await as('party', 'returnActionItem', {
      actionItemId: blocked,
      reason: '应由物业办理',
      suggestedLeadId: table.ids.company,
    });
    const ruling = { actionItemId: blocked, leadId: table.ids.company };
    expect(await attempt(table, table.as.party, 'reassignActionItem', ruling)).toMatchObject({
      thrown: 'FORBIDDEN',
    });
    await as('residents', 'reassignActionItem', ruling);
    expect(await read(blocked)).toMatchObject({ state: 'ISSUED', lead: { id: table.ids.company } });
  });

  test('two supports merged into one: its part is done when both have done theirs, and both notes are kept', async () => {
    table = await freshTable();
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const supportingIds = [table.ids.company, table.ids.owners];
    const id = await itemAt(table, talk, 'IN_PROGRESS', { supportingIds });
    const other = await itemAt(table, talk, 'IN_PROGRESS', { supportingIds });
    for (const actionItemId of [id, other]) {
      await as('company', 'completePart', { actionItemId, note: '已清运' });
    }
    table.clock.now = new Date('2026-09-11T02:00:00Z');
    await as('owners', 'completePart', { actionItemId: other, note: '已劝离' });
    const merged = organization({ name: '联合体', validFrom: '2026-10-01' });
    end('company', '物业公司', [merged]);
    end('owners', '业主委员会', [merged]);
    table.clock.now = new Date('2026-10-02T02:00:00Z');
    await sweep();
    expect((await read(id)).parts).toMatchObject([
      { organization: { id: merged }, state: 'IN_PROGRESS', note: '已清运' },
    ]);
    expect((await read(other)).parts).toMatchObject([
      { organization: { id: merged }, state: 'DONE', note: '已清运；已劝离' },
    ]);
  });

  test('the convener abolished: whoever stands nearest above it convenes', async () => {
    table = await freshTable();
    const id = (await itemIn('RETURN_REQUESTED')).id;
    end('party', '社区党组织', [], { parentId: table.ids.subdistrict });
    table.clock.now = new Date('2026-10-02T02:00:00Z');
    expect((await sweep()).failed).toEqual([]);
    const [body] = await rowsOf<{ convener_id: string }>(
      table,
      'SELECT convener_id FROM joint_bodies WHERE id = $1',
      [table.bodyId],
    );
    expect(body!.convener_id).toBe(table.ids.subdistrict);
    await as('subdistrict', 'upholdActionItem', { actionItemId: id, reason: '职责明确' });
  });

  test('the convener merged into another: that one convenes, and rules', async () => {
    table = await freshTable();
    const id = (await itemIn('RETURN_REQUESTED')).id;
    const merged = organization({ kind: 'PARTY_BRANCH', name: '联合党委', validFrom: '2026-10-01' });
    end('party', '社区党组织', [merged]);
    table.clock.now = new Date('2026-10-02T02:00:00Z');
    await sweep();
    const personId = randomUUID();
    table.directory.appointment({ personId, organizationId: merged });
    await table.directory.intoCopyOf(table.service);
    const viewer = {
      ...table.as.party,
      personId,
      actingFor: { organizationId: merged, appointmentId: randomUUID() },
    };
    expect(
      (await attempt(table, viewer, 'upholdActionItem', { actionItemId: id, reason: '职责明确' })).codes,
    ).toEqual([]);
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
