import { cellsIn, type Given } from './make-sheet';

describe('percent-over-hundred', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a screening rate',
      [1, 'がん検診受診率', '16.2%', '16.0%', '17.0%', '137%', null, null, '福祉課', null],
      ['F3'],
    ],
    ['a share', [1, '満足している者の割合', '85%', '86%', '87%', '870%', null, null, '福祉課', null], ['F3']],
    ['a target', [1, '着用率', '25%', '30%', '400%', '46%', null, null, '福祉課', null], ['E3']],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('percent-over-hundred', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    ['a rate below', [1, 'がん検診受診率', '16.2%', '16.0%', '17.0%', '13.7%', null, null, '福祉課', null]],
    ['all of them', [1, '着用率', '90%', '95%', '100%', '100%', null, null, '福祉課', null]],
    ['an occupancy', [1, '保育施設の定員充足率', '86%', '90%', '90%', '104%', null, null, '福祉課', null]],
    ['progress', [1, '事業の進捗率', '83%', '90%', '100%', '120%', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('percent-over-hundred', [row])).toEqual([]);
  });
});
