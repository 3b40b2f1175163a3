import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { picture } from '../../files/pictures';
import { itemAt, meetingAt } from './brought-to';
import { absent, input, type Refusal } from './item-refusals';
import type { Table } from './table';

const BYTES = picture('plain.png');
const FILE = {
  fileName: '现场.png',
  mediaType: 'image/png',
  size: BYTES.length,
  sha256: createHash('sha256').update(BYTES).digest('hex'),
};

async function accepted(table: Table): Promise<string> {
  const { talk } = await meetingAt(table, 'IN_SESSION');
  return itemAt(table, talk, 'ACCEPTED', { supportingIds: [table.ids.company] });
}

async function announced(table: Table, actionItemId: string, by: 'police' | 'company' = 'police') {
  const selection = 'attachment { id upload { token } }';
  const { attachment } = await table.mutate(table.as[by], 'attachFile', selection, { actionItemId, ...FILE });
  return attachment as { readonly id: string; readonly upload: { readonly token: string } };
}

async function stored(table: Table, actionItemId: string): Promise<string> {
  const { id, upload } = await announced(table, actionItemId);
  const viewer = table.as.police;
  const sent = { token: upload.token, size: BYTES.length, body: Readable.from([BYTES]), viewer };
  await table.service.files!.putFile({ id, ...sent, requestId: 'test-request' });
  return id;
}

const attaching =
  (change: object = {}) =>
  async (table: Table) => ({ actionItemId: await accepted(table), ...FILE, ...change });

const reporting =
  (ids: (table: Table, item: string) => Promise<readonly string[]>) => async (table: Table) => {
    const actionItemId = await accepted(table);
    return { actionItemId, note: '进展', attachmentIds: await ids(table, actionItemId) };
  };
const at = (i: number) => input('attachmentIds', String(i));

export const FILE_REFUSALS: readonly Refusal[] = [
  {
    by: 'attachFile',
    code: 'ACTION_ITEM_UNKNOWN',
    path: input('actionItemId'),
    given: () => ({ actionItemId: absent, ...FILE }),
  },
  {
    by: 'attachFile',
    who: 'police',
    code: 'ITEM_IS_ISSUED',
    given: async (table) => {
      const { talk } = await meetingAt(table, 'IN_SESSION');
      return { actionItemId: await itemAt(table, talk, 'ISSUED'), ...FILE };
    },
  },
  ...(['../../etc/passwd', 'C:\\现场.png', ' ', '..', 'a\u202egnp.exe', `${'长'.repeat(201)}`] as const).map(
    (fileName, i): Refusal => ({
      by: 'attachFile',
      who: 'police',
      code: 'INPUT_INVALID',
      what: `a name that is none (${i + 1})`,
      path: input('fileName'),
      given: attaching({ fileName }),
    }),
  ),
  ...([0, -1] as const).map(
    (size): Refusal => ({
      by: 'attachFile',
      who: 'police',
      code: 'INPUT_INVALID',
      what: `${size} bytes`,
      path: input('size'),
      given: attaching({ size }),
    }),
  ),
  {
    by: 'attachFile',
    who: 'police',
    code: 'INPUT_INVALID',
    path: input('sha256'),
    given: attaching({ sha256: 'ABC' }),
  },
  {
    by: 'attachFile',
    who: 'police',
    code: 'FILE_TOO_LARGE',
    path: input('size'),
    given: attaching({ size: 10 * 1024 * 1024 + 1 }),
  },
  {
    by: 'attachFile',
    who: 'police',
    code: 'FILE_TYPE_REFUSED',
    path: input('mediaType'),
    given: attaching({ mediaType: 'image/svg+xml' }),
  },
  {
    by: 'reportProgress',
    who: 'police',
    code: 'ATTACHMENT_UNKNOWN',
    path: at(0),
    given: reporting(async () => [absent]),
  },
  {
    by: 'reportProgress',
    who: 'police',
    code: 'ATTACHMENT_UNKNOWN',
    what: 'of another item',
    path: at(0),
    given: reporting(async (table) => [await stored(table, await accepted(table))]),
  },
  {
    by: 'reportProgress',
    who: 'police',
    code: 'ATTACHMENT_UNKNOWN',
    what: 'of another organization',
    path: at(0),
    given: reporting(async (table, item) => [(await announced(table, item, 'company')).id]),
  },
  {
    by: 'reportProgress',
    who: 'police',
    code: 'ATTACHMENT_UNKNOWN',
    what: 'twice the same',
    path: at(1),
    given: reporting(async (table, item) => {
      const id = await stored(table, item);
      return [id, id];
    }),
  },
  {
    by: 'reportProgress',
    who: 'police',
    code: 'ATTACHMENT_NOT_STORED',
    path: at(0),
    given: reporting(async (table, item) => [(await announced(table, item)).id]),
  },
  {
    by: 'reportProgress',
    who: 'police',
    code: 'ATTACHMENT_USED',
    path: at(0),
    given: reporting(async (table, item) => {
      const id = await stored(table, item);
      await table.mutate(table.as.police, 'reportProgress', '__typename', {
        actionItemId: item,
        note: '进展',
        attachmentIds: [id],
      });
      return [id];
    }),
  },
  {
    by: 'reportProgress',
    who: 'police',
    code: 'INPUT_INVALID',
    what: 'more than twenty files',
    path: input('attachmentIds'),
    given: reporting(async () => Array.from({ length: 21 }, () => absent)),
  },
];
