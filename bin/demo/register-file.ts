import { createHash } from 'node:crypto';
import { Workbook } from 'exceljs';
import {
  HOLDINGS,
  KINDS,
  OWNER_KINDS,
  SHEET_COLUMNS,
  SOURCES,
} from '../../services/voting/domain/sheet-columns';
import { WORKBOOK } from '../../services/voting/sheets/sheet-type';
import { type Entry, readRegister, runner, type VotingEstate } from './register';
import type { World } from './world';

/** An estate whose committee keeps its register in a workbook: announced, sent, looked at and imported. */
export async function playRegisterFile(world: World, estate: VotingEstate): Promise<void> {
  const { stage } = world;
  const viewer = await runner(world, estate);
  const bytes = await workbookOf(await readRegister(world, estate));
  const upload = await stage.run('voting', viewer, 'uploadRegister', estate, {
    estateId: world.id('estate', estate),
    fileName: '业主名册.xlsx',
    mediaType: WORKBOOK,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  // A play that goes on finds how far the file has come.
  if (upload.state === 'IMPORTED') return;
  if (upload.state === 'WAITING') await stage.send('voting', viewer, upload.id, bytes);
  const seen = await stage.ask('voting', viewer, SEEN, { id: upload.id });
  const { changes } = (seen as { registerUpload: { changes: { hash: string } } }).registerUpload;
  const input = { uploadId: upload.id, expectedHash: changes.hash };
  await stage.run('voting', viewer, 'importRegisterFile', estate, input);
}

const SEEN = 'query($id: ID!) { registerUpload(id: $id) { changes { hash } } }';

/** The word of a sheet that stands for a value. */
const wordFor = <Value>(words: Readonly<Record<string, Value>>, value: Value): string =>
  Object.keys(words).find((word) => word !== '' && words[word] === value) ?? '';

function rowsOf({ unit, owners, ...entry }: Entry): string[][] {
  const place = { building: `${unit.building_number}号楼`, unit: unit.number };
  const area = `${entry.area / 100n}.${String(entry.area % 100n).padStart(2, '0')}`;
  const cells = {
    ...place,
    kind: wordFor(KINDS, entry.kind),
    area,
    areaSource: wordFor(SOURCES, entry.areaSource ?? null),
    holding: wordFor(HOLDINGS, entry.holding),
  };
  return owners.map((owner, nth) => {
    const { share } = owner;
    const said: Readonly<Record<string, string | null | undefined>> = {
      // Of a unit whose co-owners have a row each, the first says what it is.
      ...(nth === 0 ? cells : place),
      name: owner.name,
      ownerKind: wordFor(OWNER_KINDS, owner.kind),
      document: owner.documentNumber,
      phone: owner.phone,
      share: share ? `${share.numerator}/${share.denominator}` : null,
      represents: entry.representativeSubject && owner.subject === entry.representativeSubject ? '是' : null,
      subject: owner.subject,
    };
    return Object.keys(SHEET_COLUMNS).map((column) => said[column] ?? '');
  });
}

async function workbookOf(entries: readonly Entry[]): Promise<Buffer> {
  const book = new Workbook();
  book.created = new Date(0);
  book.modified = new Date(0);
  const sheet = book.addWorksheet('名册');
  sheet.addRow(Object.values(SHEET_COLUMNS).map(({ header }) => header));
  sheet.addRows(entries.flatMap(rowsOf));
  return timeless(Buffer.from(await book.xlsx.writeBuffer()));
}

const [LOCAL, CENTRAL] = [Buffer.from('PK\x03\x04'), Buffer.from('PK\x01\x02')];
/** 1 January 1980, when the time of such archives begins. */
const FIRST_DAY = 0x00210000;

/** An archive says when each entry was written; the same play sends the same bytes. */
function timeless(archive: Buffer): Buffer {
  const end = archive.length - 22;
  let at = archive.readUInt32LE(end + 16);
  while (archive.subarray(at, at + 4).equals(CENTRAL)) {
    const local = archive.readUInt32LE(at + 42);
    if (!archive.subarray(local, local + 4).equals(LOCAL)) throw new Error('This is no archive');
    archive.writeUInt32LE(FIRST_DAY, at + 12);
    archive.writeUInt32LE(FIRST_DAY, local + 10);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return archive;
}
