import { randomUUID } from 'node:crypto';
import { attempt, rowsOf } from './attempts';
import { itemAt, meetingAt } from './brought-to';
import { itemsAt } from './items-at';
import { issue, layTable, type Party, type Table } from './table';

let table: Table;
// Organizations end here: each test has a directory of its own.
beforeEach(async () => {
  table = await layTable();
});
afterEach(() => table.close());
const { as, read, itemIn } = itemsAt(() => table);

describe('M9: organizations that end', () => {
  const organization = (fact: object, id?: string) => table.directory.organization(fact, id);
  const end = (party: Party, name: string, successorIds: readonly string[], more: object = {}) =>
    organization({ name, validTo: '2026-10-01', successorIds, ...more }, table.ids[party]);
  const sweep = async () => {
    await table.directory.intoCopyOf(table.service);
    return table.service.runDue();
  };

  test('merged: the successor has what its predecessors had, on its desk, once; what is closed keeps the name', async () => {
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

  test('renamed: what is open is said in the name of now, what is closed in the name it was closed under', async () => {
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const open = await itemAt(table, talk, 'IN_PROGRESS');
    const closed = await itemAt(table, talk, 'CLOSED');
    const above = await itemAt(table, talk, 'ESCALATED');
    organization({ kind: 'POLICE_STATION', name: '新派出所' }, table.ids.police);
    organization({ kind: 'SUBDISTRICT_OFFICE', name: '新街道' }, table.ids.subdistrict);
    await sweep();
    const said = async (id: string) =>
      (
        await table.ask(
          table.as.party,
          'query($id: ID!) { actionItem(id: $id) { leadName explanation history { organizationName } } }',
          { id },
        )
      ).data.actionItem;
    expect(await said(open)).toMatchObject({ leadName: '派出所', explanation: '新派出所正在办理。' });
    expect((await said(above)).explanation).toBe('已上报新街道，待答复。');
    const { leadName, history } = await said(closed);
    expect([leadName, history.map((it: { organizationName: string }) => it.organizationName)]).toEqual([
      '派出所',
      expect.not.arrayContaining(['新派出所']),
    ]);
  });

  test('abolished or split in two: the convener leads, never nobody; the verifier stays outside the lead', async () => {
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
