import { scalars } from '../../../platform/scalars';

describe('DateTime', () => {
  const { DateTime } = scalars;

  test.each([
    ['2026-02-28T10:00:00Z', '2026-02-28T10:00:00.000Z'],
    ['2024-02-29T10:00Z', '2024-02-29T10:00:00.000Z'],
    ['2026-11-22T09:00:00.5+08:00', '2026-11-22T01:00:00.500Z'],
    ['2026-03-01T00:30:00+08:00', '2026-02-28T16:30:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(DateTime.serialize(DateTime.parseValue(text))).toBe(instant);
  });

  test.each([
    '2026-02-30T10:00:00Z',
    '2025-02-29T10:00:00Z',
    '2026-04-31T10:00:00+08:00',
    '2026-13-01T10:00:00Z',
    '2026-00-10T10:00:00Z',
    '2026-01-32T10:00:00Z',
    '2026-01-01T25:00:00Z',
    '2026-01-01T10:00:00',
    '2026-01-01',
    '0000-01-01T10:00:00Z',
    '',
  ])('BAD_USER_INPUT: %j', (text) => {
    expect(() => DateTime.parseValue(text)).toThrow('DateTime cannot represent');
  });
});
