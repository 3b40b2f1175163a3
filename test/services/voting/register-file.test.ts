import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { ANONYMOUS } from '../../../platform/identity';
import { actingFor } from '../../support/client';
import { clock, committeeOf, NOW, ownerAt, plainEntries, type SeededEstate, seedEstate } from './fixture';
import {
  cellsOf,
  HEADERS,
  LOOK,
  openYard,
  plainRows,
  type RegisterYard,
  rowOf,
  workbookOf,
} from './register-yard';

let yard: RegisterYard;
beforeAll(async () => {
  clock.at = NOW;
  yard = await openYard();
});
afterAll(() => yard.close());
afterEach(() => {
  clock.at = NOW;
});

const freshEstate = (units = 3): Promise<SeededEstate> => seedEstate(yard.service, units);
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
const keptOf = (id: string): string[] => filesBelow(yard.kept).filter((path) => path.endsWith(id));
const rows = <Row>(query: string, values: unknown[] = []): Promise<Row[]> =>
  yard.service.dataSource.query(query, values);
const codesOf = (answer: { userErrors: readonly { code: string }[] }) =>
  answer.userErrors.map(({ code }) => code);

describe('V1: a register comes as a file', () => {
  test('V1: announced, sent through the gateway, read, looked at, imported as it was seen', async () => {
    const estate = await freshEstate();
    const committee = committeeOf(estate);
    await yard.story.register(estate, plainEntries(estate, 1));
    const [, ...rest] = plainRows(estate);
    const couple = [
      rowOf({ 楼号: '1', 室号: '102', 专有部分面积: '88.50', 产权人: '张示例', 份额: '1/2', 代表: '是' }),
      rowOf({ 楼号: '1栋', 室号: '102', 产权人: '欧阳示例', 电话: '10000000009', 份额: '50%' }),
    ];
    const seen = await yard.sent(estate, await workbookOf([...couple, ...rest.slice(1)]));
    expect(seen).toMatchObject({
      state: 'READ',
      fileName: '名册.xlsx',
      validFrom: '2026-11-22',
      rowCount: 3,
      unitCount: 2,
      upload: null,
      faults: { totalCount: 0 },
      changes: { added: 2, replaced: 0, unchanged: 0, unlisted: 1 },
    });
    expect(seen.units.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        row: 2,
        unitNumber: '102',
        area: '88.50',
        holding: 'OWNED',
        maskedOwners: ['张*', '欧阳**'],
        change: 'ADDED',
      },
      { row: 4, unitNumber: '103', area: '100.00', holding: 'OWNED', maskedOwners: ['业*'], change: 'ADDED' },
    ]);
    const nothing = await rows(`SELECT FROM ownership_records WHERE estate_id = $1`, [estate.id]);
    expect(nothing).toHaveLength(1);

    const key = { idempotencyKey: randomUUID() };
    const first = await yard.imported(committee, seen.id, seen.changes.hash, key);
    expect(first).toMatchObject({
      registerImport: {
        entryCount: 2,
        addedCount: 2,
        replacedCount: 0,
        unchangedCount: 0,
        validFrom: '2026-11-22',
      },
      userErrors: [],
    });
    expect(await yard.imported(committee, seen.id, seen.changes.hash, key)).toEqual(first);
    expect(codesOf(await yard.imported(committee, seen.id, seen.changes.hash))).toEqual([
      'REGISTER_UPLOAD_IMPORTED',
    ]);
    const stands = await rows(
      `SELECT u.number, r.area, o.masked_name, h.share_numerator, h.represents FROM ownership_records r JOIN units u ON u.id = r.unit_id
         JOIN ownership_owners h ON h.record_id = r.id JOIN owners o ON o.id = h.owner_id
       WHERE r.estate_id = $1 ORDER BY u.number, h.represents DESC`,
      [estate.id],
    );
    expect(stands).toEqual([
      { number: '101', area: '10000', masked_name: '业*', share_numerator: null, represents: false },
      { number: '102', area: '8850', masked_name: '张*', share_numerator: 1, represents: true },
      { number: '102', area: '8850', masked_name: '欧阳**', share_numerator: 50, represents: false },
      { number: '103', area: '10000', masked_name: '业*', share_numerator: null, represents: false },
    ]);
    const acts = await rows(
      `SELECT act, outcome FROM audit_entries WHERE object_id = ANY($1) OR object_id = $2 ORDER BY at, id`,
      [[seen.id, first.registerImport.id], estate.id],
    );
    expect(acts).toEqual(expect.arrayContaining([{ act: 'storeFile', outcome: 'DONE' }]));
    expect(await yard.look(committee, seen.id)).toMatchObject({
      state: 'IMPORTED',
      changes: null,
      markedUrl: null,
      registerImport: { id: first.registerImport.id },
    });
  });

  test('V1: every fault with its row and column; what is right is shown, and nothing is written', async () => {
    const estate = await freshEstate();
    const [fine, small, odd] = plainRows(estate) as [string[], string[], string[]];
    small[HEADERS.indexOf('专有部分面积')] = '0';
    odd[HEADERS.indexOf('电话')] = '12';
    const elsewhere = rowOf({ 楼号: '7', 室号: '701', 专有部分面积: '50', 产权人: '李示例' });
    const seen = await yard.sent(estate, await workbookOf([fine, small, odd, elsewhere]));
    const faults = seen.faults.edges.map(({ node }: { node: Record<string, unknown> }) => [
      node.row,
      node.column,
      node.code,
    ]);
    expect(faults).toEqual([
      [3, '专有部分面积', 'AREA_NOT_POSITIVE'],
      [4, '电话', 'PHONE_INVALID'],
      [5, '室号', 'UNIT_UNKNOWN'],
    ]);
    expect(seen.faults.edges[1].node).toMatchObject({
      message: '电话不符合格式',
      messageEn: 'This is no telephone number',
    });
    expect(seen).toMatchObject({ unitCount: 4, changes: { added: 1 }, units: { totalCount: 1 } });
    const refused = await yard.imported(committeeOf(estate), seen.id, seen.changes.hash);
    expect(codesOf(refused)).toEqual(['REGISTER_UPLOAD_AT_FAULT']);
    expect(await rows('SELECT FROM ownership_records WHERE estate_id = $1', [estate.id])).toEqual([]);
  });

  test('V1: faults come in pages', async () => {
    const estate = await freshEstate(1);
    const bad = Array.from({ length: 5 }, (_, i) =>
      rowOf({ 楼号: '9', 室号: `${i}`, 专有部分面积: '1', 产权人: '甲' }),
    );
    const { id } = await yard.sent(estate, await workbookOf(bad));
    const page = async (after: string | null) =>
      (
        await yard.story.ask(
          committeeOf(estate),
          `query($id: ID!, $after: String) { registerUpload(id: $id) { faults(first: 2, after: $after) {
             pageInfo { hasNextPage endCursor } edges { node { row } } } } }`,
          { id, after },
        )
      ).data.registerUpload.faults;
    const seen: number[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { pageInfo, edges } = await page(after);
      seen.push(...edges.map(({ node }: { node: { row: number } }) => node.row));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual([2, 3, 4, 5, 6]);
  });

  test('V1: REGISTER_MOVED when the register is another than the one that was seen', async () => {
    const estate = await freshEstate();
    const committee = committeeOf(estate);
    const seen = await yard.sent(estate, await workbookOf(plainRows(estate)));
    await yard.story.register(estate, plainEntries(estate, 1));
    expect(codesOf(await yard.imported(committee, seen.id, seen.changes.hash))).toEqual(['REGISTER_MOVED']);
    const again = await yard.look(committee, seen.id);
    expect(again.changes).toMatchObject({ added: 2, replaced: 1 });
    expect(codesOf(await yard.imported(committee, seen.id, again.changes.hash))).toEqual([]);
    // The same sheet once more changes nothing, and says so before.
    expect((await yard.sent(estate, await workbookOf(plainRows(estate)))).changes).toMatchObject({
      added: 0,
      replaced: 0,
      unchanged: 3,
      unlisted: 0,
    });
  });

  test('V1: VALID_FROM_TOO_EARLY is found against the register as it stands', async () => {
    const estate = await freshEstate(1);
    await yard.story.register(estate);
    const seen = await yard.sent(estate, await workbookOf(plainRows(estate)), { validFrom: '2019-12-31' });
    expect(seen.faults.edges[0].node).toMatchObject({ row: 2, column: null, code: 'VALID_FROM_TOO_EARLY' });
  });

  test('V1: two imports of one file at once: one does, the other finds it done', async () => {
    const estate = await freshEstate();
    const seen = await yard.sent(estate, await workbookOf(plainRows(estate)));
    const answers = await Promise.all(
      [1, 2].map(() => yard.imported(committeeOf(estate), seen.id, seen.changes.hash)),
    );
    expect(answers.flatMap(codesOf)).toEqual(['REGISTER_UPLOAD_IMPORTED']);
  });

  test('V1: refusals of what is announced', async () => {
    const estate = await freshEstate(1);
    const bytes = await workbookOf(plainRows(estate));
    const refused = async (more: object) => codesOf(await yard.announce(estate, bytes, more));
    expect(await refused({ estateId: randomUUID() })).toEqual(['ESTATE_UNKNOWN']);
    expect(await refused({ validFrom: '2026-11-23' })).toEqual(['REGISTER_DATE_INVALID']);
    expect(await refused({ mediaType: 'image/png' })).toEqual(['FILE_TYPE_REFUSED']);
    expect(await refused({ size: 10 * 1024 * 1024 + 1 })).toEqual(['FILE_TOO_LARGE']);
    expect(await refused({ sha256: 'x' })).toEqual(['INPUT_INVALID']);
    const { registerUpload: waiting } = await yard.announce(estate, bytes);
    expect(waiting).toMatchObject({ state: 'WAITING', changes: null, rowCount: null });
    const early = await yard.imported(committeeOf(estate), waiting.id, 'x');
    expect(codesOf(early)).toEqual(['REGISTER_UPLOAD_WAITING']);
    const empty = await yard.sent(estate, await workbookOf([rowOf({})]));
    expect(codesOf(await yard.imported(committeeOf(estate), empty.id, empty.changes.hash))).toEqual([
      'ENTRIES_MISSING',
    ]);
  });

  test('V1: what is no sheet is refused as it comes, or says why it cannot be read', async () => {
    const estate = await freshEstate(1);
    const committee = committeeOf(estate);
    const put = async (bytes: Buffer, mediaType?: string) => {
      const { registerUpload } = await yard.announce(estate, bytes, mediaType ? { mediaType } : {});
      const answer = await yard.put(committee, registerUpload.upload, bytes);
      if (answer.status !== 200) return (await answer.json()).errors[0].extensions.code;
      return (await yard.look(committee, registerUpload.id)).faults.edges[0].node.code;
    };
    expect(await put(Buffer.from('no archive'))).toBe('FILE_TYPE_REFUSED');
    expect(await put(await workbookOf([]), 'text/csv')).toBe('FILE_TYPE_REFUSED');
    expect(await put(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(99)]))).toBe('SHEET_MALFORMED');
    expect(await put(Buffer.from('楼号,室号\n'), 'text/csv')).toBe('SHEET_EMPTY');
    expect(await put(Buffer.from('楼号,室号\n1,2\n'), 'text/csv')).toBe('COLUMN_MISSING');
    expect(await put(Buffer.from([0x61, 0xff, 0xff, 0x0a]), 'text/csv')).toBe('SHEET_ENCODING_UNKNOWN');
  });

  test('V1: CSV with its mark and in GB18030', async () => {
    const estate = await freshEstate(2);
    const text = [HEADERS, ...plainRows(estate)].map((row) => row.join(',')).join('\r\n');
    for (const bytes of [Buffer.from(`\uFEFF${text}`), iconv.encode(text, 'gb18030')]) {
      const seen = await yard.sent(estate, bytes, { mediaType: 'text/csv', fileName: '名册.csv' });
      expect(seen).toMatchObject({ unitCount: 2, faults: { totalCount: 0 }, changes: { added: 2 } });
    }
  });
});

describe('V1: the file with what is wrong written into it', () => {
  test('V1: cells coloured, a column of messages, no formula; once more it has one such column', async () => {
    const estate = await freshEstate(2);
    const [fine, wrong] = plainRows(estate) as [string[], unknown[]];
    wrong[HEADERS.indexOf('专有部分面积')] = { formula: "cmd|'/c calc'!A0", result: 90 };
    const seen = await yard.sent(estate, await workbookOf([fine, wrong as string[]]));
    const answer = await yard.call(committeeOf(estate), seen.markedUrl);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const given = Buffer.from(await answer.arrayBuffer());
    const cells = await cellsOf(given);
    const [area, notes] = [HEADERS.indexOf('专有部分面积'), HEADERS.length];
    expect(cells[0]!.map(({ value }) => value)).toEqual([...HEADERS, '问题']);
    expect(cells[1]!.map(({ value }) => value ?? '')).toEqual([...fine, '']);
    expect(cells[2]![area]).toEqual({ value: "=cmd|'/c calc'!A0", coloured: true });
    expect(cells[2]![notes]!.value).toBe('专有部分面积：单元格是公式，请填写数值或文字');
    expect(cells.flat().filter(({ coloured }) => coloured)).toHaveLength(1);
    const again = await yard.sent(estate, given);
    const twice = await cellsOf(
      Buffer.from(await (await yard.call(committeeOf(estate), again.markedUrl)).arrayBuffer()),
    );
    expect(twice[0]).toHaveLength(HEADERS.length + 1);
    const readings = `SELECT object_id FROM audit_entries WHERE act = 'readFile' AND object_id = ANY($1) ORDER BY id`;
    expect(await rows(readings, [[seen.id, again.id]])).toEqual([
      { object_id: seen.id },
      { object_id: again.id },
    ]);
  });

  test('V1: a CSV in its own encoding, with what looks like a formula behind an apostrophe', async () => {
    const estate = await freshEstate(1);
    const text = `楼号,室号,专有部分面积,产权人,电话\r\n1,101,八十,"@张,示例",+8610000000001\r\n`;
    const seen = await yard.sent(estate, iconv.encode(text, 'gb18030'), { mediaType: 'text/csv' });
    const answer = await yard.call(committeeOf(estate), seen.markedUrl);
    expect(iconv.decode(Buffer.from(await answer.arrayBuffer()), 'gb18030')).toBe(
      `楼号,室号,专有部分面积,产权人,电话,问题\r\n1,101,八十,"'@张,示例",+8610000000001,专有部分面积：面积不是至多两位小数的数\r\n`,
    );
  });

  test('V1: the template is read without a fault, and its example is no unit of any estate', async () => {
    const estate = await freshEstate(1);
    const { data } = await yard.story.ask(committeeOf(estate), '{ registerTemplate }');
    const answer = await yard.call(committeeOf(estate), data.registerTemplate);
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('业主名册模板.xlsx'));
    const seen = await yard.sent(estate, Buffer.from(await answer.arrayBuffer()));
    expect(seen.faults.edges.map(({ node }: { node: { code: string } }) => node.code)).toEqual([
      'UNIT_UNKNOWN',
    ]);
    expect((await yard.call(null, data.registerTemplate)).status).toBe(401);
  });
});

describe('V1: a file of names is kept sealed, seen by its sender, and deleted', () => {
  const NAME = '业主1';
  test('V1: what is kept on disk and in the database holds no name', async () => {
    const estate = await freshEstate();
    const text = [HEADERS, ...plainRows(estate)].map((row) => row.join(',')).join('\n');
    const seen = await yard.sent(estate, Buffer.from(text), { mediaType: 'text/csv' });
    const [file] = keptOf(seen.id);
    expect(readFileSync(file!).includes(Buffer.from(NAME))).toBe(false);
    for (const table of [
      'staged_owners',
      'register_faults',
      'register_uploads',
      'attachments',
      'audit_entries',
    ]) {
      const [found] = await rows<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${table} t WHERE t::text LIKE '%${NAME}%'`,
      );
      expect([table, found!.n]).toEqual([table, 0]);
    }
  });

  test('V1: whoever did not send it, or may not import there, is told what is told of none', async () => {
    const estate = await freshEstate();
    const other = await freshEstate(1);
    const seen = await yard.sent(estate, await workbookOf(plainRows(estate)));
    const committee = committeeOf(estate);
    const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
    const colleague = { ...committee, subject: 'colleague' };
    const strangers = [
      estate.acting.RESIDENTS_COMMITTEE!,
      estate.acting.PROPERTY_COMPANY!,
      committeeOf(other),
      auditor,
      colleague,
    ];
    for (const viewer of strangers) {
      expect(await yard.look(viewer, seen.id)).toBeNull();
      expect(codesOf(await yard.imported(viewer, seen.id, seen.changes.hash))).toEqual([
        'REGISTER_UPLOAD_UNKNOWN',
      ]);
      expect((await yard.call(viewer, seen.markedUrl)).status).toBe(404);
    }
    expect(codesOf(await yard.imported(committee, randomUUID(), 'x'))).toEqual(['REGISTER_UPLOAD_UNKNOWN']);
    expect(codesOf(await yard.imported(committee, 'no id', 'x'))).toEqual(['REGISTER_UPLOAD_UNKNOWN']);
    const bytes = await workbookOf([]);
    for (const viewer of [estate.acting.PROPERTY_COMPANY!, committeeOf(other), ownerAt(estate, 0)])
      await expect(yard.announce(estate, bytes, {}, viewer)).rejects.toThrow('FORBIDDEN');
    await expect(yard.announce(estate, bytes, {}, ANONYMOUS)).rejects.toThrow('UNAUTHENTICATED');
    const asked = await yard.story.ask(
      ownerAt(estate, 0),
      `query($id: ID!) { registerUpload(id: $id) { ${LOOK} } }`,
      { id: seen.id },
    );
    expect(asked.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('V1: deleted once it was imported', async () => {
    const estate = await freshEstate();
    const seen = await yard.sent(estate, await workbookOf(plainRows(estate)));
    expect(keptOf(seen.id)).toHaveLength(1);
    await yard.imported(committeeOf(estate), seen.id, seen.changes.hash);
    expect((await yard.call(committeeOf(estate), seen.markedUrl)).status).toBe(404);
    expect((await yard.service.runDue()).failed).toEqual([]);
    expect(keptOf(seen.id)).toEqual([]);
    expect(await yard.look(committeeOf(estate), seen.id)).toMatchObject({ state: 'IMPORTED' });
  });

  test('V1: deleted after a day, with all that was read of it', async () => {
    const estate = await freshEstate();
    const [row] = plainRows(estate);
    const seen = await yard.sent(estate, await workbookOf([row!, rowOf({ 楼号: '甲' })]));
    const { registerUpload: never } = await yard.announce(estate, Buffer.from('x'));
    clock.at = new Date(NOW.getTime() + 24 * 3_600_000 - 1);
    await yard.service.runDue();
    expect(keptOf(seen.id)).toHaveLength(1);
    clock.at = new Date(NOW.getTime() + 24 * 3_600_000);
    expect(codesOf(await yard.imported(committeeOf(estate), seen.id, seen.changes.hash))).toEqual([
      'REGISTER_UPLOAD_EXPIRED',
    ]);
    expect((await yard.service.runDue()).failed).toEqual([]);
    expect(keptOf(seen.id)).toEqual([]);
    for (const id of [seen.id, never.id])
      expect(await yard.look(committeeOf(estate), id)).toMatchObject({
        state: 'EXPIRED',
        changes: null,
        markedUrl: null,
        faults: { totalCount: 0 },
        units: { totalCount: 0 },
      });
    expect(await rows('SELECT FROM staged_records WHERE batch_id = $1', [seen.id])).toEqual([]);
  });
});
