import { headerYearsDiffer } from '../../src/rules/header-years-differ';
import { cellsOf, makeView } from './make-checked';

const found = (...headers: string[]) =>
  cellsOf(
    headerYearsDiffer,
    makeView([], { headers: headers.map((text, index) => ({ text, cell: `A${index + 1}` })) }),
  );

it.each(['2014年\n(数値は平成25年度末)', '中間年度の目標 2014年（平成25年度末）', '令和4年度／2021年度'])(
  'finds two years in %j',
  (text) => {
    expect(found(text)).toEqual(['A1']);
  },
);

it.each([
  '令和4年度目標',
  '令和4(2022)年度',
  '令和2～6年度',
  '2013年度（平成25年度末）',
  '令和4年度目標／令和3年度実績',
  '現況 2002年',
  '令和2年度（令和元年度実績）',
  '基準値(令和2年度)',
  '令和2年度・令和3年度の実績の比較',
])('says nothing of %j', (text) => {
  expect(found(text)).toEqual([]);
});

it('tells a header repeated on every page once', () => {
  expect(found('2014年(平成25年度末)', '指標', '2014年(平成25年度末)')).toEqual(['A1']);
});
