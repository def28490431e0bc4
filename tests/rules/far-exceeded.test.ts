import { cellsIn, type Given } from './make-sheet';

describe('far-exceeded', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a multiple of the target',
      [1, '事務の件数', '2件', '2件', '3件', '68件', null, null, '福祉課', null],
      ['F3'],
    ],
    [
      'exactly twice the target',
      [1, '相談件数', '50件', '52件', '50件', '100件', null, null, '福祉課', null],
      ['F3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('far-exceeded', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'a little more than the target',
      [1, '相談件数', '50件', '52件', '55件', '60件', null, null, '福祉課', null],
    ],
    ['less than twice', [1, '相談件数', '50件', '52件', '50件', '99件', null, null, '福祉課', null]],
    [
      'a decrease indicator far below its target',
      [1, '可燃ごみの排出量', '24,625t', '24,000t', '23,791t', '22,697t', null, null, '福祉課', null],
    ],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('far-exceeded', [row])).toEqual([]);
  });
});
