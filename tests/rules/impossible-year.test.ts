import { impossibleYear } from '../../src/rules/impossible-year';
import { makeView, type Row } from './make-checked';

const inRow = (row: Row) =>
  impossibleYear.check(makeView([row])).map(({ cell, data }) => [cell, data['text'], data['right']]);
const inHeaders = (...texts: string[]) =>
  impossibleYear
    .check(makeView([], { headers: texts.map((text, index) => ({ text, cell: `D${index + 3}` })) }))
    .map(({ cell, data, evidence }) => [cell, data['text'], data['right'], evidence]);

describe('years that never were', () => {
  it.each([
    ['平成32年度目標', '平成32年度', '令和2年度'],
    ['H33年度目標値', 'H33年度', '令和3年度'],
    ['平成35年度', '平成35年度', '令和5年度'],
    ['令和0年度実績', '令和0年度', '平成30年度'],
    ['昭和65年度', '昭和65年度', '平成2年度'],
  ])('in a header: %s', (header, text, right) => {
    expect(inHeaders(header)).toEqual([['D3', text, right, []]]);
  });

  it.each([
    [{ says: '平成32年度当初における職員数は615人である。' }, 'H5', '平成32年度', '令和2年度'],
    [{ says: '平成31年9月に開館した。' }, 'H5', '平成31年9月', '令和元年9月'],
    [{ says: '平成32年4月1日現在' }, 'H5', '平成32年4月1日', '令和2年4月1日'],
    [{ baseline: '1,600人(平成33年度)' }, 'B5', '平成33年度', '令和3年度'],
    [{ actual: '30人', actualCell: '平成32年3月末 30人' }, 'E5', '平成32年3月', '令和2年3月'],
  ])('in a cell: %p', (row, cell, text, right) => {
    expect(inRow(row)).toEqual([[cell, text, right]]);
  });

  it('are told once of a header that is repeated', () => {
    expect(inHeaders('平成32年度', '実績', '平成32年度')).toEqual([
      ['D3', '平成32年度', '令和2年度', ['D5']],
    ]);
  });
});

it.each([
  '平成31年度',
  '令和元年度',
  '平成31年4月',
  '令和4年度実績',
  '平成32年度(令和2年度)',
  'H30年度',
  '昭和64年度',
  '2020年度',
  '令和5年13月',
])('%s is left alone', (text) => {
  expect(inHeaders(text)).toEqual([]);
  expect(inRow({ says: text })).toEqual([]);
});
