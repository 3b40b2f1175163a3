import { parseSquareMetres } from '../../../platform/exact';
import { type NamedOwner, normalDocument, normalName, normalPhone, type Share } from './owner';
import type { RegisterEntry } from './register';
import {
  COLUMNS,
  HOLDINGS,
  KINDS,
  OWNER_KINDS,
  SHEET_COLUMNS,
  type SheetColumn,
  SOURCES,
  YES_OR_NO,
} from './sheet-columns';

/** A cell as text; null where it holds a formula, which is never evaluated. */
export type SheetRow = readonly (string | null)[];

export type SheetCode =
  | 'COLUMN_MISSING'
  | 'COLUMN_REPEATED'
  | 'FORMULA_REFUSED'
  | 'VALUE_UNKNOWN'
  | 'PLACE_MISSING'
  | 'AREA_INVALID'
  | 'NAME_MISSING'
  | 'NAME_TOO_LONG'
  | 'DOCUMENT_INVALID'
  | 'PHONE_INVALID'
  | 'SHARE_INVALID'
  | 'UNIT_ROWS_DIFFER';

/** What is wrong with a cell; rows are counted as a spreadsheet does, the headers being row 1. */
export interface SheetFault {
  readonly row: number;
  readonly column: SheetColumn;
  readonly code: SheetCode;
}

export interface SheetEntry extends Omit<RegisterEntry, 'unitId'> {
  /** The row in which the unit first stands. */
  readonly row: number;
  readonly building: number;
  readonly unit: string;
}

export interface ReadSheet {
  /** Of units, right or not. */
  readonly unitCount: number;
  /** Without the units that are at fault in any of their rows. */
  readonly entries: readonly SheetEntry[];
  readonly faults: readonly SheetFault[];
}

export const plain = (text: string): string => text.normalize('NFKC').trim();

/** Where each column stands, and what is wrong with the first row. */
export function columnsIn(headers: SheetRow): {
  readonly at: ReadonlyMap<SheetColumn, number>;
  readonly faults: readonly SheetFault[];
} {
  const named = headers.map((header) => plain(header ?? ''));
  const at = new Map<SheetColumn, number>();
  const faults: SheetFault[] = [];
  for (const column of COLUMNS) {
    const { header, required } = SHEET_COLUMNS[column];
    const found = named.flatMap((name, i) => (name === header ? [i] : []));
    if (found.length > 1) faults.push({ row: 1, column, code: 'COLUMN_REPEATED' });
    if (found.length === 0 && required) faults.push({ row: 1, column, code: 'COLUMN_MISSING' });
    if (found.length === 1) at.set(column, found[0]!);
  }
  return { at, faults };
}

/** A whole sheet in the words of the register; co-owners are further rows of the same place. Empty rows are passed over. */
export function readSheet(rows: readonly SheetRow[]): ReadSheet {
  const { at, faults: wrong } = columnsIn(rows[0] ?? []);
  if (wrong.length > 0) return { unitCount: 0, entries: [], faults: wrong };
  const faults: SheetFault[] = [];
  const units = new Map<string, UnitRead>();
  for (const [i, cells] of rows.entries()) {
    if (i === 0 || cells.every((cell) => cell !== null && plain(cell) === '')) continue;
    const before = faults.length;
    const row = new RowReader(cells, at, i + 1, faults);
    const place = readPlace(row);
    if (!place) continue;
    const unit = readRow(row, place, units);
    unit.atFault ||= faults.length > before;
  }
  const entries = [...units.values()].flatMap(({ entry, atFault }) => (entry && !atFault ? entry : []));
  return { unitCount: units.size, entries, faults };
}

interface UnitRead {
  readonly entry: SheetEntry | null;
  readonly owners: NamedOwner[];
  atFault: boolean;
}

function readRow(row: RowReader, place: Place, units: Map<string, UnitRead>): UnitRead {
  const key = `${place.building}/${place.unit}`;
  const owner = readOwner(row);
  const known = units.get(key);
  if (!known) {
    const owners = owner ? [owner] : [];
    const unit = { entry: readUnit(row, place, owners), owners, atFault: false };
    units.set(key, unit);
    return unit;
  }
  if (owner) known.owners.push(owner);
  const again = row.saysUnit() ? readUnit(row, place, known.owners) : null;
  if (again && known.entry && !isSameUnit(again, known.entry)) row.fault('unit', 'UNIT_ROWS_DIFFER');
  return known;
}

const isSameUnit = (a: SheetEntry, b: SheetEntry): boolean =>
  a.kind === b.kind && a.area === b.area && a.areaSource === b.areaSource && a.holding === b.holding;

interface Place {
  readonly building: number;
  readonly unit: string;
}

/** 12, 12号楼 and 12栋 are one building. */
function readPlace(row: RowReader): Place | null {
  const [building, unit] = [row.text('building'), row.text('unit')];
  if (building === null || unit === null) return null;
  const [, number] = /^(\d{1,5})(?:号楼|栋|幢|号|楼)?$/.exec(building) ?? [];
  if (number === undefined || Number(number) === 0) return row.fault('building', 'PLACE_MISSING');
  return unit === '' ? row.fault('unit', 'PLACE_MISSING') : { building: Number(number), unit };
}

function readUnit(row: RowReader, place: Place, owners: readonly NamedOwner[]): SheetEntry | null {
  const kind = row.one('kind', KINDS);
  const areaSource = row.one('areaSource', SOURCES);
  const holding = row.one('holding', HOLDINGS);
  const text = row.text('area');
  const area = text === null ? null : parseSquareMetres(text.replace(/(?:㎡|m2|平方米|平米)$/, '').trimEnd());
  if (area && !area.ok) row.fault('area', 'AREA_INVALID');
  if (kind === undefined || areaSource === undefined || holding === undefined || !area?.ok) return null;
  return {
    row: row.row,
    ...place,
    kind,
    area: area.value,
    areaSource,
    holding,
    owners,
    representativeSubject: null,
  };
}

/** The owner of a row; null where it names none, as for what is not sold, or says something wrong. */
function readOwner(row: RowReader): NamedOwner | null {
  const texts = (['name', 'document', 'phone', 'subject'] as const).map((column) => row.text(column));
  if (texts.some((text) => text === null)) return null;
  const [name, document, phone, subject] = texts as [string, string, string, string];
  if (texts.every((text) => text === '')) return null;
  const told = normalName(name);
  if (!told.ok) return row.fault('name', told.error);
  const number = document === '' ? null : normalDocument(document);
  if (number && !number.ok) return row.fault('document', number.error);
  const telephone = phone === '' ? null : normalPhone(phone);
  if (telephone && !telephone.ok) return row.fault('phone', telephone.error);
  const kind = row.one('ownerKind', OWNER_KINDS);
  const represents = row.one('represents', YES_OR_NO);
  const share = readShare(row);
  if (kind === undefined || represents === undefined || share === undefined) return null;
  return {
    kind,
    name: told.value,
    subject: subject || null,
    document: number?.value ?? null,
    phone: telephone?.value ?? null,
    share,
    represents,
  };
}

/** 1/2 or 50%; nothing is not stated. */
function readShare(row: RowReader): Share | null | undefined {
  const text = row.text('share');
  if (text === null) return undefined;
  if (text === '') return null;
  const [, numerator, denominator, percent] = /^(?:(\d{1,7})\/(\d{1,7})|(\d{1,3})%)$/.exec(text) ?? [];
  if (percent !== undefined) return { numerator: Number(percent), denominator: 100 };
  if (numerator !== undefined) return { numerator: Number(numerator), denominator: Number(denominator) };
  row.fault('share', 'SHARE_INVALID');
  return undefined;
}

class RowReader {
  constructor(
    private readonly cells: SheetRow,
    private readonly at: ReadonlyMap<SheetColumn, number>,
    readonly row: number,
    private readonly faults: SheetFault[],
  ) {}

  fault(column: SheetColumn, code: SheetCode): null {
    this.faults.push({ row: this.row, column, code });
    return null;
  }

  /** The cell's text, '' where there is none; null, told, where it is a formula. */
  text(column: SheetColumn): string | null {
    const index = this.at.get(column);
    const cell = index === undefined ? '' : (this.cells[index] ?? (index < this.cells.length ? null : ''));
    return cell === null ? this.fault(column, 'FORMULA_REFUSED') : plain(cell);
  }

  one<Value>(column: SheetColumn, values: Readonly<Record<string, Value>>): Value | undefined {
    const text = this.text(column);
    if (text === null) return undefined;
    if (Object.hasOwn(values, text)) return values[text];
    this.fault(column, 'VALUE_UNKNOWN');
    return undefined;
  }

  /** Whether a further row of a unit says anything of the unit itself. */
  saysUnit(): boolean {
    return (['kind', 'area', 'areaSource', 'holding'] as const).some((column) => {
      const index = this.at.get(column);
      return index !== undefined && plain(this.cells[index] ?? '') !== '';
    });
  }
}
