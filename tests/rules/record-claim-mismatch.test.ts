import { cellsIn, type Given } from './make-sheet';

describe('record-claim-mismatch', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a high that was higher before',
      [1, '相談件数', '50件', '96件', '55件', '54件', null, null, '福祉課', '過去最高となった。'],
      ['J3'],
    ],
    [
      'a low that was lower before',
      [1, '事故件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '件数は過去最少であった。'],
      ['J3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('record-claim-mismatch', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'a true record',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '過去最高となった。'],
    ],
    [
      'one not reached',
      [1, '相談件数', '50件', '96件', '55件', '54件', null, null, '福祉課', '過去最高には届かなかった。'],
    ],
    [
      'last year’s',
      [
        1,
        '相談件数',
        '50件',
        '96件',
        '55件',
        '54件',
        null,
        null,
        '福祉課',
        '過去最高だった前年度に続き…、昨年度は過去最高であった。',
      ],
    ],
    ['no record', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', '件数は伸びた。']],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('record-claim-mismatch', [row])).toEqual([]);
  });
});
