import type { NamedOwner } from './owner';
import { type RegisterEntry, type RowCode, registerFaults } from './register';
import { plain, readSheet, type SheetCode, type SheetRow } from './register-sheet';
import type { SheetColumn } from './sheet-columns';

/** Why a file is no sheet that can be read at all. */
export type FileCode = 'SHEET_EMPTY' | 'SHEET_MALFORMED' | 'SHEET_TOO_LARGE' | 'SHEET_ENCODING_UNKNOWN';

export interface FileFault {
  readonly row: number;
  /** Null where it is the row as a whole, or the file. */
  readonly column: SheetColumn | null;
  readonly code: SheetCode | RowCode | FileCode;
}

/** A unit of a file that is right by itself; `position` is the row in which it first stands. */
export interface FileEntry extends RegisterEntry {
  readonly position: number;
  readonly owners: readonly NamedOwner[];
}

export interface RegisterFile {
  /** Without the headers. */
  readonly rowCount: number;
  /** Right or not. */
  readonly unitCount: number;
  /** Without the units that are at fault. */
  readonly entries: readonly FileEntry[];
  /** By row; the first so many. */
  readonly faults: readonly FileFault[];
}

/** A file with more faults is a file of another kind: those beyond are told when these are mended. */
export const MAX_FAULTS = 10_000;

const COLUMN_OF: Readonly<Record<keyof RegisterEntry, SheetColumn>> = {
  unitId: 'unit',
  kind: 'kind',
  area: 'area',
  areaSource: 'areaSource',
  holding: 'holding',
  owners: 'name',
  representativeSubject: 'subject',
};

/** By which a place of a sheet and a unit of the estate are the same. */
export const placeKey = (building: number, unit: string): string => `${building}/${plain(unit)}`;

/** A sheet against the units of the estate: what may be written, and everything that is wrong with the rest. */
export function readRegister(rows: readonly SheetRow[], unitAt: ReadonlyMap<string, string>): RegisterFile {
  const { unitCount, entries: read, faults } = readSheet(rows);
  const entries = read.map(({ row, building, unit, ...entry }): FileEntry => {
    return { ...entry, position: row, unitId: unitAt.get(placeKey(building, unit)) ?? '' };
  });
  const known = new Set(entries.flatMap(({ unitId }) => unitId || []));
  const more = registerFaults(entries, known).map(({ code, index, field }): FileFault => {
    return { row: entries[index]!.position, column: COLUMN_OF[field], code };
  });
  const wrong = new Set(more.map(({ row }) => row));
  return {
    rowCount: Math.max(0, rows.length - 1),
    unitCount,
    entries: entries.filter(({ position }) => !wrong.has(position)),
    faults: [...faults, ...more].sort((a, b) => a.row - b.row).slice(0, MAX_FAULTS),
  };
}

export const unreadable = (code: FileCode): RegisterFile => ({
  rowCount: 0,
  unitCount: 0,
  entries: [],
  faults: [{ row: 1, column: null, code }],
});
