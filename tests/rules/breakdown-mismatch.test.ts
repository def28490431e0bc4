import { cellsIn, type Given } from './make-sheet';

describe('breakdown-mismatch', () => {
  it.each<[string, Given[], string[]]>([
    [
      'parts that do not make the whole',
      [1, '相談件数', null, null, '9校', '10校（小学校6校、中学校5校）', null, null, '福祉課', null],
      ['F3'],
    ],
    [
      'a share larger than the whole',
      [1, '相談件数', '39基', '39基', '40基', '39基（うち雨対策掲示板41基）', null, null, '福祉課', null],
      ['F3'],
    ],
    [
      'in the words',
      [
        1,
        '相談件数',
        '50件',
        '52件',
        '55件',
        '54件',
        null,
        null,
        '福祉課',
        '対象は10人（男性6人、女性5人）である。',
      ],
      ['J3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('breakdown-mismatch', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'parts that do',
      [1, '相談件数', null, null, '9校', '10校（小学校6校、中学校4校）', null, null, '福祉課', null],
    ],
    ['a share', [1, '相談件数', '50件', '52件', '55件', '39件（うち電話11件）', null, null, '福祉課', null]],
    [
      'another unit',
      [1, '相談件数', '50件', '52件', '55件', '54件（6団体、7人）', null, null, '福祉課', null],
    ],
    [
      'last year',
      [1, '相談件数', '50件', '52件', '55件', '54件（前年度52件、前々年度50件）', null, null, '福祉課', null],
    ],
    [
      'rounded parts',
      [1, '相談件数', '50件', '52件', '55件', '54件（窓口約20件、電話約30件）', null, null, '福祉課', null],
    ],
    [
      'single figures in brackets',
      [1, '相談件数', '50件', '52件', '55件', '54件（52件）', null, null, '福祉課', null],
    ],
    [
      'rates',
      [
        1,
        '相談件数',
        '50件',
        '52件',
        '55件',
        '54件',
        null,
        null,
        '福祉課',
        '満足度は54%（男性60%、女性48%）であった。',
      ],
    ],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('breakdown-mismatch', [row])).toEqual([]);
  });
});
