import { canonicalJson, sha256 } from '../../../platform/canonical';
import type { Viewer } from '../../../platform/identity';
import { minutesBlocks } from '../../../services/meetings/documents/minutes-document';
import type { MinutesContent } from '../../../services/meetings/domain/minutes-content';
import type { SealedRecordContent } from '../../../services/meetings/domain/sealed-record';
import { agendaOf, attempt, rowsOf } from './attempts';
import { bodyForEach } from './body-for-each';
import { CONTENT, heldMeeting, minutesOf } from './minutes-held';
import { bySeat, commentOf, draftedMinutes, minutesAt } from './minutes-table';
import { addItem, agreed, convene, draft, issue, must, type Table } from './table';

let table: Table;
bodyForEach((laid) => {
  table = laid;
});
const { read, records } = minutesOf(() => table);

test('M8: minutes say what was recorded: attendance, quorum, resolutions with positions, items with lead, support and due', async () => {
  const minutesId = await draftedMinutes(table, await heldMeeting(table));
  const { content, contentHash } = await read(minutesId, `contentHash ${CONTENT}`);
  expect(content).toMatchObject({
    number: '2026-001',
    placeName: '日华里小区',
    convener: '社区党组织',
    inquorate: false,
    quorum: { met: true, explanation: expect.stringContaining('达到到会人数') },
    remarks: null,
  });
  expect(content.seats).toContainEqual({
    role: 'police',
    holder: '派出所',
    attendance: 'SUBSTITUTE',
    substitute: '乙示例',
  });
  expect(content.resolutions).toEqual([
    {
      number: '2026-001',
      item: 2,
      outline: '2',
      text: '清理消防通道，联系电话13800138000',
      positions: expect.arrayContaining([{ role: 'company', stance: 'RESERVE', reason: '费用另议' }]),
    },
  ]);
  expect(content.actionItems).toEqual([
    {
      number: '2026-001',
      item: 2,
      outline: '2',
      resolution: '2026-001',
      title: '清理占道',
      lead: '派出所',
      supporting: ['嘉德物业'],
      verifier: '居民委员会',
      dueOn: '2026-12-31',
    },
  ]);
  const [row] = await rowsOf<{ content: string }>(table, 'SELECT content FROM minutes WHERE id = $1', [
    minutesId,
  ]);
  expect(canonicalJson(JSON.parse(row!.content))).toBe(row!.content);
  expect(contentHash).toBe(sha256(row!.content));
});

test('M8: notice, agenda, minutes, their public version and the Word document call a line by one number', async () => {
  const meetingId = await draft(table, '2026-09-10');
  const [parking, gone, lanes] = [
    await addItem(table, meetingId, '停车'),
    await addItem(table, meetingId, '停车难'),
    await addItem(table, meetingId, '路灯'),
  ];
  const below = await table.mutate(table.as.party, 'addAgendaItem', 'agendaItem { id }', {
    meetingId,
    title: '通道',
    expectedOutcome: 'DECIDE',
    parentId: parking,
  });
  await must(table, 'mergeAgendaItems', { intoId: parking, fromIds: [gone] });
  await convene(table, meetingId);
  for (const agendaItemId of [below.agendaItem.id, parking, lanes])
    await must(table, 'recordResolution', { agendaItemId, text: '照办', positions: agreed(table) });
  await issue(table, below.agendaItem.id);
  await must(table, 'closeMeeting', { meetingId });
  const { data } = await table.ask(
    table.as.party,
    'query($id: ID!) { jointMeeting(id: $id) { invitation agenda { title outline } } }',
    { id: meetingId },
  );
  const { minutesId } = await minutesAt(table, 'PUBLISHED', meetingId);
  const { content, publicVersion } = await read(minutesId, `${CONTENT} publicVersion { ${CONTENT} }`);

  const said = ['1 确认上次会议纪要', '2 停车', '2.1 通道', '3 路灯'];
  const lines = (agenda: { outline: string | null; title: string }[]) =>
    agenda.filter(({ outline }) => outline).map(({ outline, title }) => `${outline} ${title}`);
  expect(lines(data.jointMeeting.agenda).sort()).toEqual(said);
  expect(data.jointMeeting.invitation.replace(/\r\n /g, '')).toContain(said.join('\\n'));
  for (const it of [content, publicVersion.content]) {
    expect(lines(it.agenda)).toEqual(said);
    expect(it.agenda.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3, 4]);
    const made = [...it.resolutions, ...it.actionItems];
    expect(made.map(({ item, outline }) => [item, outline])).toEqual([
      [3, '2.1'],
      [2, '2'],
      [4, '3'],
      [3, '2.1'],
    ]);
  }
  const sealed = JSON.parse((await records()).at(-1)!.record) as SealedRecordContent;
  const sealedContent = sealed.content as MinutesContent;
  expect(sealedContent.format).toBe(2);
  const printed = JSON.stringify(
    minutesBlocks({ content: sealedContent, sealed: null, signatures: [], addenda: [] }),
  );
  for (const line of said) expect(printed).toContain(line.replace(' ', '．'));
});

test('M8: what became of an item later is not the meeting’s: the lead and due date stay as it gave them', async () => {
  const meetingId = await heldMeeting(table);
  const minutesId = await draftedMinutes(table, meetingId);
  const before = await read(minutesId, 'contentHash');
  const [item] = await rowsOf<{ id: string }>(table, 'SELECT id FROM action_items WHERE meeting_id = $1', [
    meetingId,
  ]);
  const back = { actionItemId: item!.id, reason: '不属于本单位' };
  expect((await attempt(table, table.as.police, 'returnActionItem', back)).codes).toEqual([]);
  await must(table, 'reassignActionItem', { actionItemId: item!.id, leadId: table.ids.fire });
  await must(table, 'regenerateMinutes', { minutesId });
  expect(await read(minutesId, 'contentHash')).toEqual(before);
});

test('M8: VERSION_STALE gives both texts back, and neither is lost', async () => {
  const { minutesId } = await minutesAt(table, 'DRAFT');
  await must(table, 'reviseMinutesRemarks', { minutesId, remarks: '先写的附记', basedOnVersion: 0 });
  const late = { minutesId, remarks: '后写的附记', basedOnVersion: 0 };
  const { answer } = await attempt(table, table.as.party, 'reviseMinutesRemarks', late);
  const { message } = answer.data.it.userErrors[0];
  expect(message).toContain('先写的附记');
  expect(message).toContain('后写的附记');
  await must(table, 'reviseMinutesRemarks', { ...late, basedOnVersion: 1 });
  expect(await read(minutesId, 'remarksVersion content { remarks }')).toEqual({
    remarksVersion: 2,
    content: { remarks: '后写的附记' },
  });
});

test('M8: every round is kept with what it circulated, what was said on it and what was answered', async () => {
  const { minutesId } = await minutesAt(table, 'CHANGES_REQUESTED');
  await must(table, 'answerMinutesComment', {
    commentId: await commentOf(table, minutesId),
    text: '已加附记',
  });
  await must(table, 'reviseMinutesRemarks', { minutesId, remarks: '派出所两点十分到会', basedOnVersion: 0 });
  await must(table, 'circulateMinutes', { minutesId });
  await bySeat(table, 'police', 'commentOnMinutes', { minutesId, text: '无异议' });
  const { rounds, round } = await read(
    minutesId,
    'round rounds { round content { remarks } comments { kind role organizationName text answer } }',
  );
  expect(round).toBe(2);
  const said = { role: 'police', organizationName: '派出所' };
  expect(rounds).toEqual([
    {
      round: 1,
      content: { remarks: null },
      comments: [{ ...said, kind: 'CHANGE_REQUEST', text: '到会时间有误', answer: '已加附记' }],
    },
    {
      round: 2,
      content: { remarks: '派出所两点十分到会' },
      comments: [{ ...said, kind: 'COMMENT', text: '无异议', answer: null }],
    },
  ]);
});

test('M8: a request while signing stops it; signatures stand where the content is the same, and lapse where it changed', async () => {
  const { minutesId } = await minutesAt(table, 'SIGNING');
  await bySeat(table, 'company', 'signMinutes', { minutesId, reservation: '费用另议' });
  await bySeat(table, 'police', 'requestChangesToMinutes', { minutesId, text: '补充一句' });
  expect((await attempt(table, table.as.party, 'lockMinutes', { minutesId })).codes).toEqual([
    'MINUTES_IS_CHANGES_REQUESTED',
  ]);
  const answer = { commentId: await commentOf(table, minutesId), text: '不采纳' };
  await must(table, 'answerMinutesComment', answer);
  await must(table, 'openSigning', { minutesId });
  const statuses = async () =>
    Object.fromEntries(
      (await read(minutesId, 'signatures { role status }')).signatures.map(
        (it: { role: string; status: string }) => [it.role, it.status],
      ),
    );
  expect((await statuses()).company).toBe('SIGNED_WITH_RESERVATION');
  // Each seat may stop the signing once in a round: nobody blocks for ever.
  const again = { minutesId, seatId: table.seats.police, text: '再补' };
  expect((await attempt(table, table.as.police, 'requestChangesToMinutes', again)).codes).toEqual([
    'CHANGE_ALREADY_REQUESTED',
  ]);
  await bySeat(table, 'residents', 'requestChangesToMinutes', { minutesId, text: '写明地点' });
  const [, second] = await rowsOf<{ id: string }>(
    table,
    'SELECT id FROM minutes_comments WHERE minutes_id = $1 ORDER BY at, id',
    [minutesId],
  );
  await must(table, 'answerMinutesComment', { commentId: second!.id, text: '采纳' });
  await must(table, 'reviseMinutesRemarks', { minutesId, remarks: '地点：居委会二楼', basedOnVersion: 0 });
  await must(table, 'circulateMinutes', { minutesId });
  await must(table, 'openSigning', { minutesId });
  expect(Object.values(await statuses())).toEqual(Array(5).fill('SILENT'));
  expect(
    await rowsOf(table, 'SELECT id FROM minutes_signatures WHERE minutes_id = $1', [minutesId]),
  ).toHaveLength(1);
});

test('M8: the secretary signs for nobody, a superior for none of its subordinates', async () => {
  const { minutesId } = await minutesAt(table, 'SIGNING');
  for (const who of ['party', 'headquarters', 'subdistrict'] as const) {
    const tried = await attempt(table, table.as[who], 'signMinutes', {
      minutesId,
      seatId: table.seats.police,
    });
    expect([who, tried.thrown]).toEqual([who, 'FORBIDDEN']);
  }
  expect(await rowsOf(table, 'SELECT id FROM minutes_signatures WHERE minutes_id = $1', [minutesId])).toEqual(
    [],
  );
});

test('M8: who succeeded a seat’s holder since the meeting signs for it', async () => {
  const { minutesId } = await minutesAt(table, 'SIGNING');
  await table.service.dataSource.query(
    'INSERT INTO directory_organization_successors (organization_id, successor_id) VALUES ($1, $2)',
    [table.ids.police, table.ids.fire],
  );
  // It reads the body as a party of it; the fire service has no seat, so it is given the eyes of an auditor.
  const successor = { ...table.as.fire, scopes: ['AUDITOR'] } as Viewer;
  const signed = await attempt(table, successor, 'signMinutes', { minutesId, seatId: table.seats.police });
  await table.service.dataSource.query('DELETE FROM directory_organization_successors');
  expect([signed.codes, signed.thrown]).toEqual([[], null]);
  const { signatures } = await read(minutesId, 'signatures { role status organizationName holder }');
  expect(signatures).toContainEqual({
    role: 'police',
    status: 'SIGNED',
    organizationName: '消防救援站',
    holder: '派出所',
  });
});

test('M8: the standing item of the next agenda refers to the last minutes and shows their state', async () => {
  const first = await heldMeeting(table);
  const next = await draft(table, '2026-10-15');
  const standing = async () => {
    const { data } = await table.ask(
      table.as.party,
      'query($id: ID!) { jointMeeting(id: $id) { minutes { id } agenda { kind minutes { state meeting { id } } } } }',
      { id: next },
    );
    return data.jointMeeting.agenda.map((line: { minutes: object | null }) => line.minutes);
  };
  expect((await standing())[0]).toBeNull();
  await minutesAt(table, 'SIGNING', first);
  const [confirms, ...others] = await standing();
  expect(confirms).toEqual({ state: 'SIGNING', meeting: { id: first } });
  expect(others.every((it: object | null) => it === null)).toBe(true);
  expect((await agendaOf(table, next))[0]!.title).toBe('确认上次会议纪要');
});

test('M8: minutes of a meeting without a quorum are notes only', async () => {
  const meetingId = await draft(table, '2026-09-10');
  await addItem(table, meetingId, '停车');
  await convene(table, meetingId, ['residents']);
  await must(table, 'closeMeeting', { meetingId });
  const { content } = await read(await draftedMinutes(table, meetingId), CONTENT);
  expect(content).toMatchObject({
    inquorate: true,
    quorum: { met: false },
    resolutions: [],
    actionItems: [],
  });
  expect(content.agenda[1]).toMatchObject({ title: '停车', state: 'CARRIED' });
});
