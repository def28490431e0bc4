import { cellsIn, type Given } from './make-sheet';

describe('planned-change-mismatch', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a target short of the words',
      [1, 'ごみの量', '270t', '268t', '250t（10%削減）', '252t', null, null, '福祉課', null],
      ['E3'],
    ],
    [
      'growth',
      [1, '観光客数', '100人', '101人', '105人（10%増加）', '104人', null, null, '福祉課', null],
      ['E3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('planned-change-mismatch', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'a target that fits',
      [1, 'ごみの量', '270t', '268t', '243t（10%削減）', '252t', null, null, '福祉課', null],
    ],
    ['one rounded', [1, 'ごみの量', '271t', '268t', '244t（10%削減）', '252t', null, null, '福祉課', null]],
    [
      'one that goes further',
      [1, 'ごみの量', '270t', '268t', '200t（10%削減）', '252t', null, null, '福祉課', null],
    ],
    [
      'another year’s level',
      [1, 'ごみの量', '270t', '268t', '250t（前年度比10%削減）', '252t', null, null, '福祉課', null],
    ],
    ['no percentage', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', null]],
    ['a rate', [1, '参加率', '30%', '31%', '40%（10%増加）', '38%', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('planned-change-mismatch', [row])).toEqual([]);
  });
});
