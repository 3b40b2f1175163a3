import { chainFile } from '../../../bin/minutes';
import { verifyChain } from '../../../bin/verify-minutes';
import { canonicalJson, sha256 } from '../../../platform/canonical';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { minutesBlocks } from '../../../services/meetings/documents/minutes-document';
import type { MinutesContent } from '../../../services/meetings/domain/minutes-content';
import type { SealedRecordContent } from '../../../services/meetings/domain/sealed-record';
import { secondVerdict } from '../../minutes/second-verifier';
import {
  addendumAt,
  bySeat,
  commentOf,
  draftedMinutes,
  minutesAt,
  ON_THE_WALL,
  signingOver,
} from './minutes-table';
import {
  addItem,
  agendaOf,
  agreed,
  anotherBody,
  attempt,
  convene,
  draft,
  issue,
  layTable,
  must,
  rowsOf,
  SEATED,
  type Table,
} from './table';

let shared: Table;
let table: Table;
beforeAll(async () => {
  shared = await layTable();
});
beforeEach(async () => {
  shared.clock.now = new Date('2026-09-01T01:00:00Z');
  table = await anotherBody(shared);
});
afterAll(() => shared.close());

/** A meeting with a substitute, an absence, a reservation, an action item: what minutes are made of. */
async function heldMeeting(): Promise<string> {
  const meetingId = await draft(table, '2026-09-10');
  const line = await addItem(table, meetingId, '消防通道停车');
  await convene(table, meetingId);
  await must(table, 'recordAttendance', {
    meetingId,
    seats: [
      { seatId: table.seats.police, attendance: 'SUBSTITUTE', substitute: '乙示例' },
      { seatId: table.seats.owners, attendance: 'EXCUSED' },
    ],
  });
  const present = SEATED.filter((party) => party !== 'owners');
  const { resolution } = await table.mutate(table.as.party, 'recordResolution', 'resolution { id }', {
    agendaItemId: line,
    text: '清理消防通道，联系电话13800138000',
    positions: agreed(table, present).map((it) =>
      it.seatId === table.seats.company ? { ...it, stance: 'RESERVE', reason: '费用另议' } : it,
    ),
  });
  await issue(table, line, { resolutionId: resolution.id });
  await must(table, 'closeMeeting', { meetingId });
  return meetingId;
}

const CONTENT = `content { number bodyName placeName convener heldOn inquorate quorum { met explanation }
  seats { role holder attendance substitute } agenda { position outline title state } remarks
  resolutions { number item outline text positions { role stance reason } }
  actionItems { number item outline resolution title lead supporting verifier dueOn } }`;
const read = async (minutesId: string, fields: string, who: Viewer = table.as.party) =>
  (await table.ask(who, `query($id: ID!) { minutes(id: $id) { ${fields} } }`, { id: minutesId })).data
    .minutes;
const records = (bodyId = table.bodyId) =>
  rowsOf<{ sequence: number; hash: string; previous_hash: string; record: string; minutes_id: string }>(
    table,
    'SELECT * FROM sealed_records WHERE body_id = $1 ORDER BY sequence',
    [bodyId],
  );

test('M8: minutes say what was recorded: attendance, quorum, resolutions with positions, items with lead, support and due', async () => {
  const minutesId = await draftedMinutes(table, await heldMeeting());
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
  const meetingId = await heldMeeting();
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
  await shared.service.dataSource.query(
    'INSERT INTO directory_organization_successors (organization_id, successor_id) VALUES ($1, $2)',
    [table.ids.police, table.ids.fire],
  );
  // It reads the body as a party of it; the fire service has no seat, so it is given the eyes of an auditor.
  const successor = { ...table.as.fire, scopes: ['AUDITOR'] } as Viewer;
  const signed = await attempt(table, successor, 'signMinutes', { minutesId, seatId: table.seats.police });
  await shared.service.dataSource.query('DELETE FROM directory_organization_successors').catch(() => {});
  expect([signed.codes, signed.thrown]).toEqual([[], null]);
  const { signatures } = await read(minutesId, 'signatures { role status organizationName holder }');
  expect(signatures).toContainEqual({
    role: 'police',
    status: 'SIGNED',
    organizationName: '消防救援站',
    holder: '派出所',
  });
});

test('M8: the lock seals content, attendance, resolutions and signatures; silence is sealed as silence', async () => {
  const minutesId = await draftedMinutes(table, await heldMeeting());
  await must(table, 'circulateMinutes', { minutesId });
  await must(table, 'openSigning', { minutesId });
  await bySeat(table, 'police', 'signMinutes', { minutesId });
  await bySeat(table, 'company', 'signMinutes', { minutesId, reservation: '费用另议' });
  signingOver(table);
  await must(table, 'lockMinutes', { minutesId });
  const [sealed, ...more] = await records();
  expect(more).toEqual([]);
  const record = JSON.parse(sealed!.record) as SealedRecordContent;
  expect(canonicalJson(record)).toBe(sealed!.record);
  expect(sealed!.hash).toBe(sha256(sealed!.record));
  expect(record).toMatchObject({ kind: 'MINUTES', sequence: 1, previousHash: '0'.repeat(64) });
  expect(record.contentHash).toBe(sha256(canonicalJson(record.content)));
  expect(record.signatures.map((it) => [it.role, it.status, it.reservation])).toEqual([
    ['party', 'SILENT', null],
    ['residents', 'SILENT', null],
    ['owners', 'SILENT', null],
    ['company', 'SIGNED_WITH_RESERVATION', '费用另议'],
    ['police', 'SIGNED', null],
  ]);
  expect(await read(minutesId, 'state body { chainHead { count hash } } sealed { hash record }')).toEqual({
    state: 'LOCKED',
    body: { chainHead: { count: 1, hash: sealed!.hash } },
    sealed: { hash: sealed!.hash, record: sealed!.record },
  });
});

test('M8: after the lock the graph reads what was sealed, whatever becomes of the row it came from', async () => {
  const { minutesId } = await minutesAt(table, 'LOCKED');
  const before = await read(minutesId, CONTENT);
  await rowsOf(
    table,
    `UPDATE minutes SET content = '{"number":"9999"}', content_hash = encode(sha256('{"number":"9999"}'), 'hex') WHERE id = $1`,
    [minutesId],
  );
  expect(await read(minutesId, CONTENT)).toEqual(before);
  // And the runtime role, by which the service works, cannot touch the record.
  await expect(rowsOf(table, "UPDATE sealed_records SET record = '{}'")).rejects.toThrow(/permission denied/);
});

test('M8: an addendum changes nothing above it, is signed likewise, and is a link of its own', async () => {
  const { minutesId, addendumId } = await addendumAt(table, 'SIGNING', 'PUBLISHED');
  const [minutesRecord] = await records();
  await bySeat(table, 'police', 'signAddendum', { addendumId, reservation: '仅就楼层' });
  signingOver(table);
  await must(table, 'sealAddendum', { addendumId });
  const [first, second] = await records();
  expect(first).toEqual(minutesRecord);
  expect(second!.previous_hash).toBe(first!.hash);
  expect(JSON.parse(second!.record)).toMatchObject({
    kind: 'ADDENDUM',
    sequence: 2,
    content: { minutesHash: first!.hash, number: 1, reason: '原文遗漏楼层' },
  });
  const { addenda } = await read(
    minutesId,
    'addenda { number state sealed { sequence } signatures { role status reservation } }',
  );
  expect(addenda).toEqual([
    {
      number: 1,
      state: 'SEALED',
      sealed: { sequence: 2 },
      signatures: expect.arrayContaining([
        { role: 'police', status: 'SIGNED_WITH_RESERVATION', reservation: '仅就楼层' },
        { role: 'party', status: 'SILENT', reservation: null },
      ]),
    },
  ]);
  // It was sealed after the publication, and is published with it.
  const { data } = await table.ask(
    ANONYMOUS,
    'query($body: ID!) { publicMinutes(bodyId: $body) { edges { node { addenda { number text hash protectedHash } } } } }',
    { body: table.bodyId },
  );
  const [published] = data.publicMinutes.edges[0].node.addenda;
  expect(published).toMatchObject({ number: 1, protectedHash: second!.hash });
});

test('M21: anyone reads published minutes, masked, and the publication carries the public version’s hash', async () => {
  const minutesId = await draftedMinutes(table, await heldMeeting());
  await must(table, 'circulateMinutes', { minutesId });
  await must(table, 'openSigning', { minutesId });
  await bySeat(table, 'police', 'signMinutes', { minutesId });
  signingOver(table);
  await must(table, 'lockMinutes', { minutesId });
  const anyone = () =>
    table.ask(
      ANONYMOUS,
      `query($body: ID!) {
        publicMinutes(bodyId: $body) { totalCount edges { node { id record hash protectedHash content { seats { substitute } resolutions { text } } } } }
        publications(bodyId: $body) { edges { node { kind title channel place fromOn toOn hash organizationName minutes { id } } } } }`,
      { body: table.bodyId },
    );
  expect((await anyone()).data).toEqual({
    publicMinutes: { totalCount: 0, edges: [] },
    publications: { edges: [] },
  });
  await must(table, 'publishMinutes', { minutesId, ...ON_THE_WALL, to: '2026-12-31' });
  const { data } = await anyone();
  const { node } = data.publicMinutes.edges[0];
  const protectedHash = (await records())[0]!.hash;
  expect(node).toMatchObject({ id: minutesId, protectedHash, hash: sha256(node.record) });
  expect(node.content.resolutions[0].text).toBe('清理消防通道，联系电话〔已隐去〕');
  expect(node.record).not.toMatch(/13800138000|乙示例/);
  expect(data.publications.edges).toEqual([
    {
      node: {
        kind: 'MINUTES',
        title: '五方联席会议 2026-001 号会议纪要',
        channel: 'WALL',
        place: '小区公告栏',
        fromOn: '2026-09-18',
        toOn: '2026-12-31',
        hash: node.hash,
        organizationName: '社区党组织',
        minutes: { id: minutesId },
      },
    },
  ]);
  // The same minutes elsewhere: recorded with the same hash.
  await must(table, 'recordPublication', {
    bodyId: table.bodyId,
    kind: 'MINUTES',
    title: '会议纪要',
    minutesId,
    channel: 'SITE',
    place: '社区网站',
    from: '2026-12-01',
  });
  // It is announced for December, so it is not there yet.
  expect((await anyone()).data.publications.edges).toHaveLength(1);
  shared.clock.now = new Date('2026-12-01T06:00:00Z');
  const later = (await anyone()).data.publications.edges;
  shared.clock.now = new Date('2026-09-01T01:00:00Z');
  expect(later.map((edge: { node: { hash: string } }) => edge.node.hash)).toEqual([node.hash, node.hash]);
});

test('M21: progress, results, accounts and policy news are published with the hash of their text', async () => {
  const told = {
    bodyId: table.bodyId,
    kind: 'ACCOUNTS',
    title: '公共收益收支',
    text: '三季度收入 12,000 元',
  };
  await must(table, 'recordPublication', { ...told, channel: 'GROUP', place: '业主群' });
  const { data } = await table.ask(
    ANONYMOUS,
    'query($body: ID!) { publications(bodyId: $body, kind: ACCOUNTS) { edges { node { text hash } } } }',
    { body: table.bodyId },
  );
  expect(data.publications.edges).toEqual([{ node: { text: told.text, hash: sha256(told.text) } }]);
});

test('M8: the standing item of the next agenda refers to the last minutes and shows their state', async () => {
  const first = await heldMeeting();
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

test('M8: what the command prints is the body’s whole chain, page by page, and the verifier takes it', async () => {
  const { minutesId } = await addendumAt(table, 'SEALED', 'PUBLISHED');
  const ask = async (query: string, variables: Record<string, unknown>) =>
    (await table.ask(table.as.party, query, variables)).data;
  const file = await chainFile(ask, table.bodyId);
  const { chainHead } = (await read(minutesId, 'body { chainHead { count hash } }')).body;
  expect(verifyChain(Buffer.from(file), chainHead.hash)).toEqual({
    ok: true,
    body: '五方联席会议',
    count: chainHead.count,
    head: chainHead.hash,
  });
  expect(secondVerdict(Buffer.from(file))).toBeNull();
  const empty = await anotherBody(shared);
  await expect(chainFile(ask, empty.bodyId)).rejects.toThrow('has sealed nothing yet');
  await expect(chainFile(ask, 'nowhere')).rejects.toThrow('No such body');
});
