import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { actionItemEventFiles } from '../../../services/meetings/db/attachment-tables';
import { picture } from '../../files/pictures';
import { slowFiles } from '../../files/slow-store';
import { rowsOf } from './attempts';
import { itemAt, meetingAt } from './brought-to';
import { issue, layTable, must, type Party, type Table } from './table';

let table: Table;
let item: string;
const { files, slowTransfer } = slowFiles();
beforeAll(async () => {
  table = await layTable({ files });
  const { talk } = await meetingAt(table, 'IN_SESSION');
  item = await itemAt(table, talk, 'ACCEPTED', { supportingIds: [table.ids.company] });
});
afterAll(() => table.close());

const BYTES = picture('plain.png');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');
const FILE = { fileName: '现场.png', mediaType: 'image/png', size: BYTES.length, sha256: SHA256 };
const SHOWN =
  'id state fileName mediaType size sha256 storedSize storedSha256 url organizationName upload { url token expiresAt }';

async function attach(by: Party = 'police', more: object = {}) {
  const input = { actionItemId: item, ...FILE, ...more };
  const { attachment, userErrors } = await table.mutate(
    table.as[by],
    'attachFile',
    `attachment { ${SHOWN} organization { id } }`,
    input,
  );
  if (userErrors.length > 0) throw new Error(userErrors[0].code);
  return attachment;
}

const send = (attachment: { id: string; upload: { token: string } }, by: Party = 'police') =>
  table.service.files!.putFile({
    id: attachment.id,
    token: attachment.upload.token,
    size: BYTES.length,
    body: Readable.from([BYTES]),
    viewer: table.as[by],
    requestId: 'test-request',
  });

async function stored(by: Party = 'police', more: object = {}): Promise<string> {
  const attachment = await attach(by, more);
  await send(attachment, by);
  return attachment.id;
}

const report = (by: Party, attachmentIds: readonly string[], more: object = {}) =>
  table.mutate(
    table.as[by],
    'reportProgress',
    `actionItem { history { act note attachments { ${SHOWN} } } }`,
    {
      actionItemId: item,
      note: '进展',
      attachmentIds,
      ...more,
    },
  );

test('M9: evidence is announced, sent, and stands in the step that it proves', async () => {
  const announced = await attach();
  expect(announced).toMatchObject({
    state: 'RESERVED',
    ...FILE,
    url: null,
    storedSha256: null,
    organizationName: '派出所',
    organization: { id: table.ids.police },
    upload: { url: `/files/meetings/${announced.id}`, token: expect.stringMatching(/^[\w-]{43}$/) },
  });
  await send(announced);
  const { actionItem } = await report('police', [announced.id, await stored()]);
  const step = actionItem.history.at(-1);
  expect(step.attachments.map((it: { id: string }) => it.id)).toContain(announced.id);
  expect(step.attachments).toHaveLength(2);
  expect(step.attachments.find((it: { id: string }) => it.id === announced.id)).toMatchObject({
    state: 'STORED',
    storedSize: BYTES.length,
    storedSha256: SHA256,
    url: `/files/meetings/${announced.id}`,
    upload: null,
  });
  expect(actionItem.history[0].attachments).toEqual([]);
});

test('the same request again announces one file, with the same token', async () => {
  const idempotencyKey = 'announce-once-only';
  const first = await attach('police', { idempotencyKey });
  const again = await attach('police', { idempotencyKey });
  expect(again).toEqual(first);
  const count = await rowsOf(table, 'SELECT FROM attachments WHERE id = $1', [first.id]);
  expect(count).toHaveLength(1);
});

test('a file is the evidence of one step, however many ask at once: ATTACHMENT_USED', async () => {
  const id = await stored();
  const ends = await Promise.all(Array.from({ length: 8 }, () => report('police', [id])));
  const codes = ends.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort();
  expect(codes).toEqual([...Array(7).fill('ATTACHMENT_USED'), 'done']);
  // The constraint says the same, whoever forgets to ask.
  const [event] = await rowsOf<{ id: string }>(table, 'SELECT id FROM action_item_events LIMIT 1');
  await expect(
    table.service.dataSource
      .getRepository(actionItemEventFiles)
      .insert({ attachment_id: id, event_id: event!.id }),
  ).rejects.toThrow('duplicate key');
});

test('nobody waits with an item for a file whose bytes are coming: ATTACHMENT_NOT_STORED at once', async () => {
  const announced = await attach();
  const transfer = await slowTransfer(() => send(announced));
  const since = Date.now();
  expect((await report('police', [announced.id])).userErrors).toMatchObject([
    { code: 'ATTACHMENT_NOT_STORED', path: ['input', 'attachmentIds', '0'] },
  ]);
  // What is not theirs is not there, whoever is sending it.
  expect((await report('company', [announced.id])).userErrors).toMatchObject([
    { code: 'ATTACHMENT_UNKNOWN' },
  ]);
  expect((await report('police', [])).userErrors).toEqual([]);
  expect(Date.now() - since).toBeLessThan(1_000);
  await transfer.end();
  expect((await report('police', [announced.id])).userErrors).toEqual([]);
});

test('evidence of the submission stands in the submission', async () => {
  const { talk } = await meetingAt(table, 'IN_SESSION');
  const other = await itemAt(table, talk, 'IN_PROGRESS');
  const id = await stored('police', { actionItemId: other });
  const { actionItem, userErrors } = await table.mutate(
    table.as.police,
    'submitActionItem',
    'actionItem { history { act attachments { id } } }',
    { actionItemId: other, note: '已完成', attachmentIds: [id] },
  );
  expect(userErrors).toEqual([]);
  expect(actionItem.history.at(-1)).toEqual({ act: 'submitActionItem', attachments: [{ id }] });
});

test('FORBIDDEN to whoever may not report; the token is shown to nobody else', async () => {
  for (const by of ['residents', 'party'] as const) await expect(attach(by)).rejects.toThrow('FORBIDDEN');
  await expect(attach('stranger')).rejects.toThrow('ACTION_ITEM_UNKNOWN');
  const id = await stored('company');
  const { actionItem } = await report('company', [id]);
  const mine = actionItem.history.at(-1).attachments[0];
  expect(mine.organizationName).toBe('嘉德物业');
  // The lead cannot take what the supporting organization announced.
  const theirs = await stored('company');
  expect((await report('police', [theirs])).userErrors[0]).toMatchObject({ code: 'ATTACHMENT_UNKNOWN' });
});

test('how many files a history has does not change how many statements it takes', async () => {
  const statements: string[] = [];
  const counted = await layTable({ onStatement: (text) => statements.push(text) });
  const { talk } = await meetingAt(counted, 'IN_SESSION');
  const ids = [await issue(counted, talk), await issue(counted, talk)];
  await must({ ...counted, as: { ...counted.as, party: counted.as.police } }, 'acceptActionItem', {
    actionItemId: ids[0],
  });
  statements.length = 0;
  await counted.ask(
    counted.as.police,
    '{ jointBodies { edges { node { id } } } ' +
      ids.map((id, i) => `i${i}: actionItem(id: "${id}") { history { attachments { id } } }`).join(' ') +
      ' }',
  );
  expect(statements.filter((text) => text.includes('action_item_event_files'))).toHaveLength(1);
  await counted.close();
});
