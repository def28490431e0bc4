import { rateMismatch } from '../../src/rules/rate-mismatch';
import { cellsOf, makeView, type Row } from './make-checked';

const found = (...rows: Row[]) => cellsOf(rateMismatch, makeView(rows));

describe('a stated rate that the figures do not give', () => {
  it.each<[string, string, string]>([
    ['850件', '936件', '112.0%'], // 110.1
    ['850件', '936件', '110.2%'],
    ['850件', '936件', '109%'],
    ['100人', '80人', '125.0%'], // upside down
    ['100人', '80人', '8.0%'],
    ['6,750人', '2,303人', '34.13%'], // 34.1185…
    ['81件', '44件', '54.4%'], // 54.32
    ['目標値850件', '850件', '達成率110.1%'],
  ])('target %s, actual %s, rate %s', (target, actual, rate) => {
    expect(found({ target, actual, rate })).toEqual(['F5']);
  });
});

describe('a stated rate that the figures do give', () => {
  it.each<[string, string, string]>([
    ['850件', '936件', '110.1%'], // 110.1176…
    ['850件', '936件', '110%'],
    ['850件', '936件', '110.12%'],
    ['850件', '936件', '110.11%'], // cut off
    ['850件', '936件', '達成率110.1%'],
    ['80件', '81件', '101.3%'], // 101.25 half up
    ['80件', '81件', '101.2%'], // cut off
    ['100人', '80人', '80%'],
    ['100人', '80人', '80.00%'],
    ['30分以下', '25分', '120.0%'], // to be reduced: 30 ÷ 25
    ['0件', '0件', '100%'], // no rate is computed, so none is doubted
    ['100人', '80回', '80%'],
    ['100人', '', '80%'],
  ])('target %s, actual %s, rate %s', (target, actual, rate) => {
    expect(found({ target, actual, rate })).toEqual([]);
  });

  it('is none where none is stated', () => {
    expect(found({ target: '850件', actual: '936件' })).toEqual([]);
  });
});

describe('a rate the sheet stops at', () => {
  const over = (rate: string, actual = '126人'): Row => ({ target: '100人', actual, rate });
  const below: Row = { target: '100人', actual: '80人', rate: '80%' };

  it('is no mistake when no stated rate goes above it', () => {
    expect(found(over('100%'), over('100%', '130人'))).toEqual([]);
    expect(found(over('100%'), below, below)).toEqual([]);
    expect(found(over('120%'), over('120%', '130人'), below)).toEqual([]);
  });

  it('is a mistake where there is nothing to see it by', () => {
    expect(found(over('100%'))).toEqual(['F5']);
    expect(found(over('100%'), below)).toEqual(['F5']);
    expect(found(over('120%'), below, below)).toEqual(['F5']);
  });

  it('is a mistake when another rate goes above it', () => {
    expect(found(over('100%'), below, below, over('126%'))).toEqual(['F5']);
  });
});

it('shows both rates, the figures and the working', () => {
  const [report] = rateMismatch.check(makeView([{ target: '850件', actual: '936件', rate: '112.0%' }]));
  expect(report).toEqual({
    cell: 'F5',
    indicator: 'Sheet1!5#0',
    data: {
      stated: '112.0%',
      target: '850件',
      actual: '936件',
      computed: '110.1%',
      working: '936件 ÷ 850件 × 100 = 110.1',
    },
    evidence: ['D5', 'E5'],
  });
});

describe('a sheet with a formula of its own for what is to be reduced', () => {
  const mirrored = (actual: string, rate: string): Row => ({ target: '50分以下', actual, rate });

  it('is read by that formula when all such rates follow it', () => {
    expect(found(mirrored('40分', '120.0%'), mirrored('60分', '80.0%'), mirrored('55分', '90.0%'))).toEqual(
      [],
    );
  });

  it('is not when some do not', () => {
    expect(
      found(mirrored('40分', '120.0%'), mirrored('60分', '80.0%'), mirrored('55分', '95.0%')),
    ).toHaveLength(3);
  });
});

describe('the slip is named', () => {
  const hintOf = (...rows: Row[]) => rateMismatch.check(makeView(rows))[0]?.hint;

  it.each<[string, Row, string | undefined]>([
    ['divided the other way', { target: '100人', actual: '80人', rate: '125.0%' }, 'upside-down'],
    ['the formula for increase', { target: '30分以下', actual: '25分', rate: '83.3%' }, 'increase-formula'],
    ['last year’s actual', { target: '100人', previous: '70人', actual: '80人', rate: '70.0%' }, 'last-year'],
    ['a ratio', { target: '850件', actual: '936件', rate: '1.1%' }, 'ratio'],
    ['nothing that is known', { target: '850件', actual: '936件', rate: '113.4%' }, undefined],
    ['one digit', { target: '850件', actual: '936件', rate: '110.7%' }, 'digit'],
    ['two digits swapped', { target: '100人', actual: '87人', rate: '78%' }, 'digit'],
    ['the point', { target: '100人', actual: '80.5人', rate: '8.05%' }, 'digit'],
  ])('%s', (_what, row, hint) => {
    expect(hintOf(row)).toBe(hint);
  });

  it('and one off in the last digit is unsure', () => {
    const [report] = rateMismatch.check(makeView([{ target: '850件', actual: '936件', rate: '110.2%' }]));
    expect(report?.confidence).toBeLessThan(0.5);
  });
});
