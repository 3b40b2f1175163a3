import { readSheet, type SheetRow } from '../../../services/voting/domain/register-sheet';
import { SHEET_COLUMNS, type SheetColumn } from '../../../services/voting/domain/sheet-columns';

const COLUMNS = Object.keys(SHEET_COLUMNS) as SheetColumn[];
const HEADERS = COLUMNS.map((column) => SHEET_COLUMNS[column].header);
const row = (cells: Partial<Record<SheetColumn, string | null>>): SheetRow =>
  COLUMNS.map((column) => (cells[column] === undefined ? '' : cells[column]));
const fine = { building: '12号楼', unit: '1-101', area: '88.50', name: '张示例' } as const;
const faultsOf = (...cells: Parameters<typeof row>[0][]) => readSheet([HEADERS, ...cells.map(row)]).faults;

describe('V1: a register as a sheet', () => {
  test('a unit with its co-owners, who are further rows of its place', () => {
    const { entries, faults } = readSheet([
      HEADERS,
      row({
        ...fine,
        areaSource: '不动产登记簿',
        document: '000000199001010012',
        share: '1/2',
        represents: '是',
      }),
      row({}),
      row({ building: '１２', unit: '1-101', name: '李示例', phone: '100-0000-0001', share: '50%' }),
      row({ building: '12', unit: '车1', kind: '车位', area: '12㎡', holding: '未售' }),
    ]);
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([
      {
        row: 2,
        building: 12,
        unit: '1-101',
        kind: 'RESIDENTIAL',
        area: 8850n,
        areaSource: 'REGISTER',
        holding: 'OWNED',
        owners: [
          {
            name: '张示例',
            document: '000000199001010012',
            share: { numerator: 1, denominator: 2 },
            represents: true,
          },
          {
            name: '李示例',
            phone: '10000000001',
            share: { numerator: 50, denominator: 100 },
            represents: false,
          },
        ],
      },
      { row: 5, building: 12, unit: '车1', kind: 'PARKING', area: 1200n, holding: 'UNSOLD', owners: [] },
    ]);
  });

  test('columns stand in any order, and what is not ours is passed over', () => {
    const { entries } = readSheet([
      ['备注', '产权人', '专有部分面积', '室号', '楼号'],
      ['x', '张示例', '80', '101', '1'],
    ]);
    expect(entries).toMatchObject([{ building: 1, unit: '101', area: 8000n, owners: [{ name: '张示例' }] }]);
  });

  test.each<[string, SheetColumn, Parameters<typeof row>[0]]>([
    ['FORMULA_REFUSED', 'area', { area: null }],
    ['VALUE_UNKNOWN', 'kind', { kind: '阳台' }],
    ['VALUE_UNKNOWN', 'areaSource', { areaSource: '听说' }],
    ['VALUE_UNKNOWN', 'holding', { holding: 'constructor' }],
    ['VALUE_UNKNOWN', 'ownerKind', { ownerKind: '鬼' }],
    ['VALUE_UNKNOWN', 'represents', { represents: '也许' }],
    ['PLACE_MISSING', 'building', { building: '' }],
    ['PLACE_MISSING', 'building', { building: '甲' }],
    ['PLACE_MISSING', 'unit', { unit: ' ' }],
    ['AREA_INVALID', 'area', { area: '八十' }],
    ['AREA_INVALID', 'area', { area: '80.123' }],
    ['AREA_INVALID', 'area', { area: '' }],
    ['NAME_MISSING', 'name', { name: '', phone: '10000000001' }],
    ['NAME_TOO_LONG', 'name', { name: '长'.repeat(101) }],
    ['DOCUMENT_INVALID', 'document', { document: '12' }],
    ['PHONE_INVALID', 'phone', { phone: '12' }],
    ['SHARE_INVALID', 'share', { share: '一半' }],
  ])('%s in %s', (code, column, wrong) => {
    expect(faultsOf({ ...fine, unit: '1-102' }, { ...fine, ...wrong })).toContainEqual({
      row: 3,
      column,
      code,
    });
  });

  test('UNIT_ROWS_DIFFER where two rows of a place say two things of the unit', () => {
    expect(faultsOf(fine, { ...fine, area: '90' })).toEqual([
      { row: 3, column: 'unit', code: 'UNIT_ROWS_DIFFER' },
    ]);
    expect(faultsOf(fine, { ...fine, name: '李示例' })).toEqual([]);
  });

  test('COLUMN_MISSING and COLUMN_REPEATED, before any row is read', () => {
    expect(readSheet([]).faults.map(({ column }) => column)).toEqual(['building', 'unit', 'area', 'name']);
    expect(readSheet([[...HEADERS, '楼号'], row(fine)])).toEqual({
      unitCount: 0,
      entries: [],
      faults: [{ row: 1, column: 'building', code: 'COLUMN_REPEATED' }],
    });
  });
});
