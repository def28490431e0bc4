import { cellsIn, type Given } from './make-sheet';

describe('rate-claim-mismatch', () => {
  it.each<[string, Given[], string[]]>([
    [
      'another rate in the words',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '達成率は112.0%となった。'],
      ['J3'],
    ],
    [
      'at the end',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '広報に努めた（達成率89%）'],
      ['J3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('rate-claim-mismatch', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'the rate',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '達成率は98.2%となった。'],
    ],
    [
      'the rate rounded',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '達成率98%である。'],
    ],
    [
      'one off in the last digit',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '達成率は98.1%となった。'],
    ],
    [
      'last year’s',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '前年度達成率89%を上回った。'],
    ],
    ['a wish', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '達成率100%を目指す。']],
    ['no rate', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '周知に努めた。']],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('rate-claim-mismatch', [row])).toEqual([]);
  });
});
