import { cellsIn, type Given } from './make-sheet';

describe('unit-unlike-name', () => {
  it.each<[string, Given[], string[]]>([
    ['件数 in 回', [1, '展示会等の開催件数', '0回', '0回', '1回', '0回', null, null, '福祉課', null], ['E3']],
    [
      '枚数 in 件',
      [1, '交付枚数', '9,000件', '9,500件', '10,000件', '10,738件', null, null, '福祉課', null],
      ['E3'],
    ],
    [
      'a yearly count',
      [1, '講座の開催件数', '2回/年', '2回/年', '7回/年', '17回/年', null, null, '福祉課', null],
      ['E3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('unit-unlike-name', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    ['件数 in 件', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', null]],
    ['人数 in 名', [1, '参加人数', '60名', '65名', '70名', '71名', null, null, '福祉課', null]],
    ['a name that ends otherwise', [1, '講座の開催', '2回', '2回', '3回', '3回', null, null, '福祉課', null]],
    ['thousands', [1, '利用人数', '1千人', '1千人', '2千人', '2千人', null, null, '福祉課', null]],
    ['団体数 in 団体', [1, '登録団体数', '66団体', '66団体', '70団体', '70団体', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('unit-unlike-name', [row])).toEqual([]);
  });
});
