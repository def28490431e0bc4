import fc from 'fast-check';
import { Decimal, percent, plain, type Decimals } from '../../src/achievement/decimal';

const rate = (numerator: number, denominator: number, decimals: Decimals = 1) =>
  percent(new Decimal(numerator), new Decimal(denominator), decimals).toNumber();

describe('percent', () => {
  it.each([
    [936, 850, 1, 110.1], // 110.117…
    [81, 80, 1, 101.3], // 101.25 exactly: half goes up
    [2303, 6750, 1, 34.1], // 34.118…
    [164, 120, 1, 136.7], // 136.666…
    [47.4, 50, 1, 94.8],
    [4533, 3297, 1, 137.5],
    [2085, 5140, 1, 40.6],
    [1, 3, 0, 33],
    [1, 200, 0, 1], // 0.5
    [2, 3, 2, 66.67],
    [0, 850, 1, 0],
    [1.005, 1, 1, 100.5], // 100.5 exactly in decimals, 100.49999… in binary
    [-0.0004, 1, 1, 0], // no signed zero
    [-0.1225, 1, 1, -12.3], // half away from zero, as Excel's ROUND
  ] as const)('%d of %d with %d decimals is %d', (numerator, denominator, decimals, expected) => {
    expect(rate(numerator, denominator, decimals)).toBe(expected);
  });

  it('does not round a quotient twice: 81.2499999999999 stays below the half', () => {
    expect(rate(812_499_999_999_999_9, 10_000_000_000_000_000)).toBe(81.2);
  });

  it('agrees with whole-number arithmetic for every pair of counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (a, t) => {
          // Tenths of a percent, half up, without any fraction: floor((2000a + t) / 2t).
          const tenths = (2000n * BigInt(a) + BigInt(t)) / (2n * BigInt(t));
          expect(rate(a, t)).toBe(Number(tenths) / 10);
        },
      ),
    );
  });
});

describe('plain', () => {
  it.each([
    [936, '936'],
    [2303, '2,303'],
    [13_000_000, '13,000,000'],
    [0.5, '0.5'],
    [1234.5678, '1,234.5678'],
    [-18.9, '-18.9'],
    [-1234, '-1,234'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [0.00000012, '0.00000012'],
  ])('%d is printed %s', (value, expected) => {
    expect(plain(value)).toBe(expected);
  });
});
