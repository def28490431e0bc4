import { cellsIn, type Given } from './make-sheet';

describe('digit-slip', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a zero too many',
      [1, '利用者数', '230人', '240人', '250人', '2,480人', null, null, '福祉課', null],
      ['F3'],
    ],
    [
      'a lost digit',
      [1, '利用者数', '2,300人', '2,400人', '2,500人', '248人', null, null, '福祉課', null],
      ['F3'],
    ],
    ['a lost point', [1, '接種率', '64.1%', '65.0%', '66.0%', '653%', null, null, '福祉課', null], ['F3']],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('digit-slip', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'a figure of their size',
      [1, '利用者数', '230人', '240人', '250人', '248人', null, null, '福祉課', null],
    ],
    ['a collapse', [1, '利用者数', '250人', '300人', '800人', '64人', null, null, '福祉課', null]],
    ['small counts', [1, '回数', '1回', '1回', '1回', '10回', null, null, '福祉課', null]],
    [
      'a figure far from tenfold',
      [1, '相談件数', '130件', '130件', '130件', '18件', null, null, '福祉課', null],
    ],
    [
      'neighbours far apart',
      [1, '利用者数', '23人', '240人', '250人', '2,480人', null, null, '福祉課', null],
    ],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('digit-slip', [row])).toEqual([]);
  });
});
