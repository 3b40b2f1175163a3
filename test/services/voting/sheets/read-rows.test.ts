import { deflateRawSync } from 'node:zlib';
import { Workbook } from 'exceljs';
import { readSheet } from '../../../../services/voting/domain/register-sheet';
import { SHEET_COLUMNS } from '../../../../services/voting/domain/sheet-columns';
import { checkArchive } from '../../../../services/voting/sheets/archive';
import { rowsOfCsv, rowsOfWorkbook } from '../../../../services/voting/sheets/read-rows';

const HEADERS = ['楼号', '室号', '专有部分面积', '产权人', '证件号码'];
const ROW = ['1', '101', '88.50', '张示例', '000000199001010012'];

async function workbook(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  const book = new Workbook();
  book.addWorksheet('名册').addRows(rows as unknown[][]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A ZIP of one entry that says of itself what is told. */
function archive(body: Buffer, { announced, flags = 0 }: { announced: number; flags?: number }): Buffer {
  const name = Buffer.from('a');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(1, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(body.length, 20);
  central.writeUInt32LE(announced, 24);
  central.writeUInt16LE(1, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(47, 12);
  end.writeUInt32LE(31 + body.length, 16);
  return Buffer.concat([local, name, body, central, name, end]);
}

describe('V1: rows of a file', () => {
  test('a workbook: text, numbers and rich text as they are, a formula as none', async () => {
    const rich = { richText: [{ text: '张' }, { text: '示例' }] };
    const read = await rowsOfWorkbook(
      await workbook([
        HEADERS,
        [1, '101', 88.5, rich, ROW[4]],
        [1, '102', { formula: '1+1', result: 2 }, '李示例'],
      ]),
    );
    expect(read).toEqual({
      ok: true,
      value: [HEADERS, ['1', '101', '88.5', '张示例', ROW[4]], ['1', '102', null, '李示例', '']],
    });
  });

  test('a text file in UTF-8, with its mark, and in GB18030', () => {
    const text = `${HEADERS.join(',')}\r\n${ROW.join(',')}\r\n1,102,=A1,"李,示例"\r\n`;
    // 张 in GB18030 is D5 C5: the headers and the name, by hand.
    const gb = Buffer.concat([Buffer.from('a,'), Buffer.from([0xd5, 0xc5]), Buffer.from('\nb,c\n')]);
    const expected = { ok: true, value: [HEADERS, ROW, ['1', '102', null, '李,示例']] };
    expect(rowsOfCsv(Buffer.from(text))).toEqual(expected);
    expect(rowsOfCsv(Buffer.from(`\uFEFF${text}`))).toEqual(expected);
    expect(rowsOfCsv(gb)).toEqual({
      ok: true,
      value: [
        ['a', '张'],
        ['b', 'c'],
      ],
    });
  });

  test.each<[string, Buffer]>([
    ['SHEET_EMPTY', Buffer.from('a,b\n')],
    ['SHEET_ENCODING_UNKNOWN', Buffer.from([0xff, 0xff, 0x0a])],
    ['SHEET_ENCODING_UNKNOWN', Buffer.from('a\0\nb\n')],
    ['SHEET_MALFORMED', Buffer.from('a,"b\nc')],
    ['SHEET_TOO_LARGE', Buffer.from('a\n'.repeat(60_001))],
    ['SHEET_TOO_LARGE', Buffer.from(`a\n${'b,'.repeat(51)}\n`)],
    ['SHEET_TOO_LARGE', Buffer.from(`a\n${'b'.repeat(501)}\n`)],
  ])('%s of a text file', (code, bytes) => expect(rowsOfCsv(bytes)).toEqual({ ok: false, error: code }));

  const zeros = (bytes: number) => deflateRawSync(Buffer.alloc(bytes));
  test.each<[string, Buffer]>([
    ['SHEET_TOO_LARGE', archive(zeros(101 * 1024 * 1024), { announced: 101 * 1024 * 1024 })],
    ['SHEET_MALFORMED', archive(zeros(5_000_000), { announced: 1_000 })],
    ['SHEET_MALFORMED', archive(zeros(1_000), { announced: 1_001 })],
    ['SHEET_MALFORMED', archive(zeros(1_000), { announced: 1_000, flags: 1 })],
    ['SHEET_MALFORMED', Buffer.concat([archive(zeros(1_000), { announced: 1_000 }), Buffer.from('x')])],
    ['SHEET_MALFORMED', Buffer.from('PK')],
    ['SHEET_EMPTY', archive(zeros(1_000), { announced: 1_000 })],
  ])('%s of an archive, whatever it says of itself', async (code, bytes) => {
    expect(await rowsOfWorkbook(bytes)).toEqual({ ok: false, error: code });
  });

  test('a workbook passes the guard of archives', async () => {
    expect(checkArchive(await workbook([HEADERS, ROW]))).toEqual({ ok: true, value: null });
    expect(checkArchive(archive(zeros(1_000), { announced: 1_000 }))).toEqual({ ok: true, value: null });
  });

  test('20,000 units in one workbook', async () => {
    const headers = Object.values(SHEET_COLUMNS).map(({ header }) => header);
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      `${1 + Math.floor(i / 500)}`,
      `${i % 500}`,
      '住宅',
      '88.50',
      '不动产登记簿',
      '业主取得',
      `业主${i}`,
      '个人',
      `00000019900101${i}`,
      `100${String(i).padStart(8, '0')}`,
    ]);
    const bytes = await workbook([headers, ...rows]);
    const before = Date.now();
    const read = await rowsOfWorkbook(bytes);
    const parsed = Date.now();
    if (!read.ok) throw new Error(read.error);
    const { entries, faults } = readSheet(read.value);
    if (process.env.MEASURE)
      process.stderr.write(
        `${bytes.length} bytes: read ${parsed - before} ms, understood ${Date.now() - parsed} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
      );
    expect(faults).toEqual([]);
    expect(entries).toHaveLength(20_000);
  });
});
