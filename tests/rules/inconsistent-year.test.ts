import { inconsistentYear } from '../../src/rules/inconsistent-year';
import type { RuleView } from '../../src/rules/rule';
import { makeIndicator, makeView, YEAR, type Row } from './make-checked';

const told = (rows: Row[], rest: Partial<RuleView> = {}) =>
  inconsistentYear.check(makeView(rows, rest)).map(({ cell, data }) => [cell, data['first'], data['second']]);

describe('two countings of one year', () => {
  it.each([
    ['令和4(2021)年度', '令和4年度=2022'],
    ['2021年度(令和4年度)', '令和3年度=2021'],
    ['平成30(2019)年度実績', '平成30年度=2018'],
  ])('that disagree: %s', (text, second) => {
    const [[cell, first, right] = []] = told([], { headers: [{ text, cell: 'D3' }] });
    expect([cell, right]).toEqual(['D3', second]);
    expect(first).toMatch(/^D3 /);
  });

  it.each(['令和4(2022)年度', '2019年度(令和元年度)', '平成31(2019)年度', '令和4年度'])(
    'that agree: %s',
    (text) => {
      expect(told([], { headers: [{ text, cell: 'D3' }] })).toEqual([]);
    },
  );
});

describe('years of one indicator', () => {
  it('does not let an actual be older than its baseline', () => {
    expect(told([{ baseline: '30人(令和5年度)', actual: '40人' }])).toEqual([
      ['E5', 'B5 令和5年度', 'E5 令和4年度'],
    ]);
  });

  it('tells whole columns once', () => {
    const row: Row = { baseline: '30人', baselineYear: YEAR + 1, actual: '40人' };
    expect(told([row, row, row])).toHaveLength(1);
  });

  it.each<Row>([
    { baseline: '30人(令和2年度)', actual: '40人' },
    { baseline: '30人(令和4年度)', actual: '40人' },
    { baseline: '30人', actual: '40人' },
    { baseline: '― (令和5年度)', actual: '40人' },
  ])('says nothing of %p', (row) => {
    expect(told([row])).toEqual([]);
  });

  it('does not pair a target with another year’s actual while its own is on the sheet', () => {
    const row: Row = { previous: '35人', target: '50人', targetYear: YEAR - 1, actual: '40人' };
    expect(told([row])).toEqual([['E5', 'D5 令和3年度', 'E5 令和4年度']]);
  });

  it('lets a final target be held against today’s actual', () => {
    expect(told([{ previous: '35人', target: '50人', targetYear: YEAR + 2, actual: '40人' }])).toEqual([]);
  });
});

describe('last year’s column left in place', () => {
  const headers = [
    { text: '令和4年度目標', cell: 'D3' },
    { text: '令和3年度実績', cell: 'E3' },
  ];
  const behind: Row = { target: '50人', actual: '40人', actualYear: YEAR - 1 };

  it('is seen where title and targets say this year', () => {
    expect(told([behind], { headers })).toEqual([['E3', 'D3 令和4年度', 'E3 令和3年度']]);
  });

  it.each<[string, Row[], number | null]>([
    ['this year’s actuals are there', [{ target: '50人', actual: '40人' }], YEAR],
    ['the target is of the same year', [{ ...behind, targetYear: YEAR - 1 }], YEAR],
    ['the document does not say its year', [behind], null],
    ['the target is a final one', [{ ...behind, targetYear: YEAR + 3 }], YEAR],
    [
      'next year’s target stands beside this year’s pair',
      [behind, { ...behind, targetYear: YEAR - 1 }],
      YEAR,
    ],
  ])('is not seen where %s', (_reason, rows, documentYear) => {
    expect(told(rows, { headers, documentYear })).toEqual([]);
  });
});

describe('平成 written for 令和', () => {
  it('is seen in the actual’s cell', () => {
    expect(told([{ actual: '624人', actualCell: '6名増員となった。(平成4年4月1日現在624人)' }])).toEqual([
      ['E5', 'E5 平成4年4月1日', '令和4年度'],
    ]);
  });

  it('is seen in a header, once', () => {
    const row: Row = { actual: '624人', actualYear: 1992 };
    expect(told([row, row])).toEqual([['E5', 'E5 平成4年度', '令和4年度']]);
  });

  it('is not seen in years that are history', () => {
    expect(told([{ actual: '624人', actualCell: '平成4年度に開館した施設の利用 624人' }])).toEqual([]);
    expect(told([{ baseline: '500人(平成4年度)', actual: '624人' }])).toEqual([]);
  });
});

it('works on an indicator without texts', () => {
  const { texts, ...bare } = makeIndicator({ actual: '624人' });
  expect(texts).toHaveLength(1);
  const view = makeView([]);
  const checked = makeView([{ actual: '624人' }]).checked.map(({ evaluation }) => ({
    indicator: bare,
    evaluation,
  }));
  expect(inconsistentYear.check({ ...view, checked })).toEqual([]);
});
