import { cellsIn, type Given } from './make-sheet';

describe('scale-slip', () => {
  it.each<[string, Given[], string[]]>([
    [
      'yen for thousands of yen',
      [1, '農作物の被害額', '18,400千円', '17,000千円', '13,000千円', '19,995円', null, null, '福祉課', null],
      ['F3'],
    ],
    [
      'thousands twice',
      [
        1,
        '寄附金受入額',
        '8,400万円',
        '8,100万円',
        '8,400万円',
        '84,000,000千円',
        null,
        null,
        '福祉課',
        null,
      ],
      ['F3'],
    ],
    [
      'people where the sheet agrees otherwise',
      [1, '利用者数', '95,000人', '90,000人', '99,000人', '98人', null, null, '福祉課', null],
      ['F3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('scale-slip', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'one size',
      [
        1,
        '農作物の被害額',
        '18,400千円',
        '17,000千円',
        '13,000千円',
        '19,995千円',
        null,
        null,
        '福祉課',
        null,
      ],
    ],
    [
      'another scale of the same size',
      [1, '寄附金受入額', '8,400万円', '8,100万円', '8,400万円', '70,747千円', null, null, '福祉課', null],
    ],
    ['people that may be true', [1, '利用者数', '2人', '1人', '1人', '900人', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('scale-slip', [row])).toEqual([]);
  });
});
