import { MAX_FAULTS, placeKey, readRegister } from '../../../services/voting/domain/register-file';
import { importUpload, type RegisterUploadState } from '../../../services/voting/domain/register-upload';

const HEADERS = ['楼号', '室号', '专有部分面积', '产权人', '证件号码', '份额'];
const UNITS = new Map([
  [placeKey(1, '101'), 'unit-101'],
  [placeKey(1, '１02'), 'unit-102'],
]);
const read = (...rows: string[][]) => readRegister([HEADERS, ...rows], UNITS);
const faultsOf = (...rows: string[][]) =>
  read(...rows).faults.map(({ row, column, code }) => `${row} ${column} ${code}`);

describe('V1: a sheet against the units of the estate', () => {
  test('V1: a unit is found by its place, however its digits are written', () => {
    const { entries, faults, rowCount, unitCount } = read(
      ['1号楼', '101', '80', '甲', '', ''],
      ['1', '102', '90', '乙', '', ''],
    );
    expect(faults).toEqual([]);
    expect([rowCount, unitCount]).toEqual([2, 2]);
    expect(entries.map(({ position, unitId }) => [position, unitId])).toEqual([
      [2, 'unit-101'],
      [3, 'unit-102'],
    ]);
  });

  test('V1: faults of rows and of units together, by row; the units at fault are left out, the others are not', () => {
    const sheet = [
      ['1', '999', '80', '甲', '', ''],
      ['1', '101', '80', '乙', '0000000001', '1/2'],
      ['1', '102', '80', '丙', '', ''],
      ['', '102', '80', '丙', '', ''],
    ];
    expect(faultsOf(...sheet)).toEqual([
      '2 unit UNIT_UNKNOWN',
      '3 name SHARES_NOT_ONE',
      '5 building PLACE_MISSING',
    ]);
    expect(read(...sheet).entries.map(({ unitId }) => unitId)).toEqual(['unit-102']);
  });

  test('V1: a co-owner’s row that is wrong keeps the whole unit out', () => {
    const { entries, faults } = read(['1', '101', '80', '甲', '', ''], ['1', '101', '', '乙', '1', '']);
    expect(faults).toMatchObject([{ row: 3, column: 'document', code: 'DOCUMENT_INVALID' }]);
    expect(entries).toEqual([]);
  });

  test('V1: one document under two names is found across units', () => {
    expect(
      faultsOf(['1', '101', '80', '甲', '0000000001', ''], ['1', '102', '80', '乙', '0000000001', '']),
    ).toEqual(['3 name OWNER_NAME_DIFFERS']);
  });

  test('V1: no more faults are told than anybody reads', () => {
    const rows = Array.from({ length: MAX_FAULTS + 1 }, () => ['甲', '1', '1', '甲', '', '']);
    expect(read(...rows).faults).toHaveLength(MAX_FAULTS);
  });
});

describe('V1: state × what is seen → may it be imported', () => {
  const NOW = new Date('2026-11-22T02:00:00Z');
  const LATER = new Date(NOW.getTime() + 1);
  const fine = { expiresAt: LATER, rightCount: 1, faultCount: 0, hash: 'h' };
  const decided = (state: RegisterUploadState, more: Partial<typeof fine> = {}, hash = 'h') => {
    const result = importUpload({ state, ...fine, ...more }, hash, NOW);
    return result.ok ? result.value : result.error;
  };

  test.each<[RegisterUploadState, string]>([
    ['WAITING', 'REGISTER_UPLOAD_WAITING'],
    ['READ', 'IMPORTED'],
    ['IMPORTED', 'REGISTER_UPLOAD_IMPORTED'],
    ['EXPIRED', 'REGISTER_UPLOAD_EXPIRED'],
  ])('V1: %s: %s', (state, end) => expect(decided(state)).toBe(end));

  test('V1: a read file is refused for each reason alone, the first of them first', () => {
    expect(decided('READ', { expiresAt: NOW })).toBe('REGISTER_UPLOAD_EXPIRED');
    expect(decided('READ', { faultCount: 1 })).toBe('REGISTER_UPLOAD_AT_FAULT');
    expect(decided('READ', { rightCount: 0 })).toBe('ENTRIES_MISSING');
    expect(decided('READ', {}, 'other')).toBe('REGISTER_MOVED');
    expect(decided('READ', { faultCount: 1, rightCount: 0 }, 'other')).toBe('REGISTER_UPLOAD_AT_FAULT');
    expect(decided('IMPORTED', { expiresAt: NOW })).toBe('REGISTER_UPLOAD_IMPORTED');
  });
});
