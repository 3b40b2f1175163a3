import fc from 'fast-check';
import {
  compareFraction,
  formatSquareMetres,
  formatYuan,
  parseSquareMetres,
  parseYuan,
  rate,
  type Threshold,
} from '../../../platform/exact';

const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);

const twoThirds: Threshold = { numerator: 2n, denominator: 3n, comparator: 'AT_LEAST' };
const moreThanHalf: Threshold = { numerator: 1n, denominator: 2n, comparator: 'MORE_THAN' };
const threeQuarters: Threshold = { numerator: 3n, denominator: 4n, comparator: 'AT_LEAST' };

describe('decimals', () => {
  test.each([
    ['1204.50', 120450n],
    ['1204.5', 120450n],
    ['1204', 120400n],
    ['0', 0n],
    ['0.01', 1n],
    ['99727.00', 9972700n],
    ['92233720368547758.07', MAX],
  ])('parseSquareMetres(%p) = %p hundredths', (text, value) => {
    expect(parseSquareMetres(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['-3.5', -350n],
    ['-0.01', -1n],
    ['-0.00', 0n],
    ['300000', 30000000n],
    ['-92233720368547758.08', MIN],
  ])('parseYuan(%p) = %p fen', (text, value) => {
    expect(parseYuan(text)).toEqual({ ok: true, value });
  });

  const malformed = [
    '',
    ' 1',
    '1 ',
    '1\n',
    '+1',
    '1.',
    '.5',
    '00.5',
    '01',
    '1e3',
    '1,204.50',
    '--1',
    '0x10',
    '１',
    'NaN',
  ];
  test.each(malformed)('NOT_A_DECIMAL: %j', (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, error: 'NOT_A_DECIMAL' });
    expect(parseSquareMetres(text)).toEqual({ ok: false, error: 'NOT_A_DECIMAL' });
  });

  test.each(['-1', '-0'])('NOT_A_DECIMAL: an area has no sign, %p', (text) => {
    expect(parseSquareMetres(text)).toEqual({ ok: false, error: 'NOT_A_DECIMAL' });
  });

  test.each(['1.005', '1.000'])('TOO_MANY_DECIMALS: %p is refused, not rounded', (text) => {
    expect(parseSquareMetres(text)).toEqual({ ok: false, error: 'TOO_MANY_DECIMALS' });
  });

  test.each(['92233720368547758.08', '-92233720368547758.09', '9'.repeat(1_000_000)])(
    'OUT_OF_RANGE: one unit more than PostgreSQL can hold, and far more',
    (text) => {
      expect(parseYuan(text)).toEqual({ ok: false, error: 'OUT_OF_RANGE' });
    },
  );

  test('what is written has exactly two decimals', () => {
    expect([0n, 5n, 50n, 120450n].map(formatSquareMetres)).toEqual(['0.00', '0.05', '0.50', '1204.50']);
    expect([-1n, -350n, 0n, 30000000n].map(formatYuan)).toEqual(['-0.01', '-3.50', '0.00', '300000.00']);
    expect(() => formatSquareMetres(-1n)).toThrow(RangeError);
  });

  test('every amount survives being written and read', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: MIN, max: MAX }), (fen) => {
        expect(parseYuan(formatYuan(fen))).toEqual({ ok: true, value: fen });
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: MAX }), (area) => {
        expect(parseSquareMetres(formatSquareMetres(area))).toEqual({ ok: true, value: area });
      }),
    );
  });

  test('any text is either refused or means what it says', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^-?[0-9]{1,21}(\.[0-9]{0,3})?$/));
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parseYuan(input);
        if (parsed.ok) {
          const [whole = '', decimals = ''] = formatYuan(parsed.value).replace('-', '').split('.');
          const [inputWhole = '', inputDecimals = ''] = input.replace('-', '').split('.');
          expect([whole, decimals]).toEqual([inputWhole, inputDecimals.padEnd(2, '0')]);
        } else {
          expect(['NOT_A_DECIMAL', 'TOO_MANY_DECIMALS', 'OUT_OF_RANGE']).toContain(parsed.error);
        }
      }),
    );
  });
});

describe('compareFraction', () => {
  test.each<[string, bigint, bigint, Threshold, boolean]>([
    ['66,484.67 of 99,727.00 m² is at least 2/3', 6648467n, 9972700n, twoThirds, true],
    ['66,484.66 of 99,727.00 m² is not', 6648466n, 9972700n, twoThirds, false],
    ['632 of 948 heads is exactly 2/3', 632n, 948n, twoThirds, true],
    ['631 of 948 heads is not', 631n, 948n, twoThirds, false],
    ['half is not more than half', 3n, 6n, moreThanHalf, false],
    ['600 of 800 is exactly 3/4', 600n, 800n, threeQuarters, true],
    ['5,999.99 of 8,000.00 is less than 3/4', 599999n, 800000n, threeQuarters, false],
    ['nothing of nothing reaches nothing', 0n, 0n, { ...twoThirds, numerator: 0n }, false],
    ['at least 0 of something', 0n, 1n, { ...twoThirds, numerator: 0n }, true],
  ])('%s', (_, part, whole, threshold, reached) => {
    expect(compareFraction(part, whole, threshold)).toBe(reached);
  });

  // The oracle counts units instead: the least part that satisfies, by whole division with remainder.
  const leastPart = (whole: bigint, { numerator, denominator, comparator }: Threshold): bigint => {
    const product = numerator * whole;
    const floor = product / denominator;
    if (comparator === 'MORE_THAN') return floor + 1n;
    return product % denominator === 0n ? floor : floor + 1n;
  };

  test.each(
    [twoThirds, moreThanHalf, threeQuarters].flatMap((t) => [
      t,
      { ...t, comparator: 'AT_LEAST' as const },
      { ...t, comparator: 'MORE_THAN' as const },
    ]),
  )(
    'is exact one unit around $comparator $numerator/$denominator, beyond what a double holds',
    (threshold) => {
      fc.assert(
        fc.property(fc.bigInt({ min: 1n, max: MAX }), (whole) => {
          const least = leastPart(whole, threshold);
          expect(compareFraction(least, whole, threshold)).toBe(true);
          expect(compareFraction(least + 1n, whole, threshold)).toBe(true);
          expect(compareFraction(least - 1n, whole, threshold)).toBe(false);
        }),
      );
    },
  );

  test('what is not a share or a threshold is a bug', () => {
    expect(() => compareFraction(-1n, 3n, twoThirds)).toThrow(RangeError);
    expect(() => compareFraction(1n, -3n, twoThirds)).toThrow(RangeError);
    expect(() => compareFraction(1n, 3n, { ...twoThirds, denominator: 0n })).toThrow(RangeError);
  });
});

describe('rate', () => {
  test('of nothing has no value', () => {
    expect(rate(0, 0)).toEqual({ numerator: 0, denominator: 0, value: null });
    expect(rate(5n, 0n)).toEqual({ numerator: 5n, denominator: 0n, value: null });
  });

  test('keeps what it was computed from and rounds half up to four decimals', () => {
    expect(rate(1147, 2261)).toEqual({ numerator: 1147, denominator: 2261, value: 0.5073 });
    expect(rate(2n, 3n)).toEqual({ numerator: 2n, denominator: 3n, value: 0.6667 });
    expect(rate(1, 20_000).value).toBe(0.0001);
    expect(rate(0, 7).value).toBe(0);
    expect(rate(3, 2).value).toBe(1.5);
  });

  test('takes whole numbers only', () => {
    expect(() => rate(0.5, 1)).toThrow(RangeError);
    expect(() => rate(-1n, 2n)).toThrow(RangeError);
  });
});
