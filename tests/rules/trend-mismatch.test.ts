import { cellsIn, type Given } from './make-sheet';

describe('trend-mismatch', () => {
  it.each<[string, Given[], string[]]>([
    [
      'above last year where it is below',
      [1, '相談件数', '50件', '60件', '55件', '54件', null, null, '福祉課', '前年度を上回った。'],
      ['J3'],
    ],
    [
      'less where it is more',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '昨年度に比べ減少した。'],
      ['J3'],
    ],
    [
      'with a subject',
      [1, '相談件数', '50件', '60件', '55件', '54件', null, null, '福祉課', '相談件数は前年度より増加した。'],
      ['J3'],
    ],
    [
      'from the baseline',
      [1, '相談件数', '60件', '52件', '55件', '54件', null, null, '福祉課', '基準値より増加しました。'],
      ['J3'],
    ],
    [
      'more where it is the same',
      [1, '相談件数', '50件', '54件', '55件', '54件', null, null, '福祉課', '前年度を上回った。'],
      ['J3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('trend-mismatch', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'what is true',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '前年度を上回った。'],
    ],
    [
      'a denial',
      [
        1,
        '相談件数',
        '50件',
        '60件',
        '55件',
        '54件',
        null,
        null,
        '福祉課',
        '前年度を上回ることができなかった。',
      ],
    ],
    [
      'another subject',
      [
        1,
        '相談件数',
        '50件',
        '60件',
        '55件',
        '54件',
        null,
        null,
        '福祉課',
        '窓口の職員数は前年度より増加した。',
      ],
    ],
    [
      'a cause',
      [
        1,
        '相談件数',
        '50件',
        '60件',
        '55件',
        '54件',
        null,
        null,
        '福祉課',
        '前年度より増加した要因は広報である。',
      ],
    ],
    [
      'another year',
      [1, '相談件数', '50件', '60件', '55件', '54件', null, null, '福祉課', '令和2年度は前年度を上回った。'],
    ],
    [
      'a plan',
      [1, '相談件数', '50件', '60件', '55件', '54件', null, null, '福祉課', '前年度を上回るよう努める。'],
    ],
    [
      'an amount: another rule',
      [1, '相談件数', '50件', '60件', '55件', '54件', null, null, '福祉課', '前年度より6件増加した。'],
    ],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('trend-mismatch', [row])).toEqual([]);
  });
});
