import { Workbook } from 'exceljs';
import iconv from 'iconv-lite';
import type { Result } from '../../../platform/result';
import { err, ok } from '../../../platform/result';
import type { FileCode } from '../domain/register-file';
import { columnsIn, plain, type SheetRow } from '../domain/register-sheet';
import type { SheetColumn } from '../domain/sheet-columns';
import { decodedText, rowsOf } from './read-rows';
import { type SheetType, WORKBOOK } from './sheet-type';

/** What is said of a cell, or of a row. */
export interface Note {
  readonly row: number;
  readonly column: SheetColumn | null;
  readonly message: string;
}

export const NOTES_HEADER = '问题';
const WRONG = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } } as const;

/**
 * A file given back with what is wrong in it: a last column of messages, and in a workbook the cells coloured. All is
 * written as text, so that nothing that came as a formula leaves as one; of a workbook only the sheet that was read.
 */
export async function marked(
  mediaType: SheetType,
  bytes: Buffer,
  notes: readonly Note[],
): Promise<Result<Buffer, FileCode>> {
  const read = await rowsOf(mediaType, bytes, (text) => text);
  if (!read.ok) return err(read.error);
  const rows = withoutNotes(read.value);
  const ofRow = new Map<number, Note[]>();
  for (const note of notes) ofRow.set(note.row, [...(ofRow.get(note.row) ?? []), note]);
  const width = Math.max(...rows.map((row) => row.length));
  const told = rows.map((row, i) => {
    const cells = Array.from({ length: width }, (_, n) => row[n] ?? '');
    const messages = (ofRow.get(i + 1) ?? []).map(({ message }) => message).join('；');
    return [...cells, i === 0 ? [NOTES_HEADER, messages].filter(Boolean).join('：') : messages];
  });
  if (mediaType !== WORKBOOK) return ok(csvOf(told, bytes));
  return ok(await workbookOf(told, (row) => ofRow.get(row) ?? []));
}

/** What was sent back once does not grow a second column of messages. */
function withoutNotes(rows: readonly SheetRow[]): readonly SheetRow[] {
  const at = (rows[0] ?? []).findIndex((header) => plain(header ?? '').startsWith(NOTES_HEADER));
  return at < 0 ? rows : rows.map((row) => row.filter((_, i) => i !== at));
}

async function workbookOf(
  rows: readonly (readonly string[])[],
  notesOf: (row: number) => readonly Note[],
): Promise<Buffer> {
  const { at } = columnsIn(rows[0]!);
  const book = new Workbook();
  const sheet = book.addWorksheet('名册', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = rows[0]!.map((_, i) => ({
    width: i === rows[0]!.length - 1 ? 50 : 16,
    style: { numFmt: '@' },
  }));
  for (const [i, cells] of rows.entries()) {
    const row = sheet.addRow(cells);
    for (const { column } of notesOf(i + 1)) {
      const index = column === null ? undefined : at.get(column);
      if (index !== undefined) row.getCell(index + 1).fill = WRONG;
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** In the encoding in which it came, with its mark if it had one. */
function csvOf(rows: readonly (readonly string[])[], like: Buffer): Buffer {
  const text = rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
  const body = iconv.encode(text, decodedText(like)!.encoding);
  return like.subarray(0, MARK.length).equals(MARK) ? Buffer.concat([MARK, body]) : body;
}

/** A spreadsheet would take what begins like this for a formula; behind an apostrophe it is text. */
const isFormula = (cell: string): boolean => /^[=@\t\r]/.test(cell) || /^[+-](?![\d\s()-]*$)/.test(cell);

function csvCell(cell: string): string {
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
