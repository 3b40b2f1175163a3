import { parse } from 'csv-parse/sync';
import { type CellValue, Workbook } from 'exceljs';
import { err, ok, type Result } from '../../../platform/result';
import type { SheetRow } from '../domain/register-sheet';
import { type ArchiveRefusal, checkArchive } from './archive';
import type { SheetType } from './sheet-type';

export const MAX_ROWS = 60_000;
export const MAX_COLUMNS = 50;
const MAX_CELL = 500;

type Refusal = ArchiveRefusal | 'SHEET_EMPTY' | 'SHEET_ENCODING_UNKNOWN';
export type RowsRead = Result<readonly SheetRow[], Refusal>;

/** What becomes of a formula, which is never evaluated: nothing that is read, or its text where it is only shown. */
export type Formula = (text: string) => string | null;
const refused: Formula = () => null;

/** The rows of a text file, in UTF-8 with or without its mark, else in GB18030. */
export function rowsOfCsv(bytes: Buffer, formula = refused): RowsRead {
  const decoded = decodedText(bytes);
  if (decoded === null) return err('SHEET_ENCODING_UNKNOWN');
  const { text } = decoded;
  let rows: string[][];
  try {
    rows = parse(text, { relax_column_count: true, max_record_size: 100_000, to_line: MAX_ROWS + 1 });
  } catch {
    return err('SHEET_MALFORMED');
  }
  return bounded(rows.map((row) => row.map((cell) => (cell.startsWith('=') ? formula(cell) : cell))));
}

export const TEXT_ENCODINGS = ['utf-8', 'gb18030'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export function decodedText(
  bytes: Buffer,
): { readonly text: string; readonly encoding: TextEncoding } | null {
  for (const encoding of TEXT_ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? null : { text, encoding };
    } catch {
      // Then it is written in the next one.
    }
  }
  return null;
}

/** The rows of a workbook's first sheet. A formula is not evaluated, nor what it last gave believed. */
export async function rowsOfWorkbook(bytes: Buffer, formula = refused): Promise<RowsRead> {
  const checked = checkArchive(bytes);
  if (!checked.ok) return checked;
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes as never);
  } catch {
    return err('SHEET_MALFORMED');
  }
  const sheet = workbook.worksheets[0];
  if (!sheet) return err('SHEET_EMPTY');
  // Each of these goes through the whole sheet: asked once.
  const [rowCount, columnCount] = [sheet.rowCount, sheet.columnCount];
  if (rowCount > MAX_ROWS || columnCount > MAX_COLUMNS) return err('SHEET_TOO_LARGE');
  const rows: SheetRow[] = [];
  for (let n = 1; n <= rowCount; n += 1) {
    const row = sheet.getRow(n);
    rows.push(Array.from({ length: columnCount }, (_, i) => textOf(row.getCell(i + 1).value, formula)));
  }
  return bounded(rows);
}

function textOf(value: CellValue, formula: Formula): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('error' in value) return formula(value.error);
  return formula(`=${('formula' in value ? value.formula : value.sharedFormula) ?? ''}`);
}

export const rowsOf = (mediaType: SheetType, bytes: Buffer, formula?: Formula): Promise<RowsRead> =>
  mediaType === 'text/csv' ? Promise.resolve(rowsOfCsv(bytes, formula)) : rowsOfWorkbook(bytes, formula);

function bounded(rows: readonly SheetRow[]): RowsRead {
  if (rows.length < 2) return err('SHEET_EMPTY');
  const isLong = (cell: string | null) => cell !== null && cell.length > MAX_CELL;
  if (rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLUMNS || row.some(isLong)))
    return err('SHEET_TOO_LARGE');
  return ok(rows);
}
