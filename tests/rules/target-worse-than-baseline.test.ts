import { cellsIn, type Given } from './make-sheet';

describe('target-worse-than-baseline', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a smaller target where more is wanted',
      [1, '講座の参加者数', '1,400人', '130人', '150人', '123人', null, null, '福祉課', null],
      ['E3'],
    ],
    [
      'a larger target where less is wanted',
      [1, '可燃ごみの排出量', '23,000t', '23,500t', '24,000t', '23,800t', null, null, '福祉課', null],
      ['E3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('target-worse-than-baseline', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'a target that goes further',
      [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', null],
    ],
    [
      'a smaller target where less is wanted',
      [1, '可燃ごみの排出量', '24,625t', '24,000t', '23,791t', '22,697t', null, null, '福祉課', null],
    ],
    [
      'an indicator whose direction is only guessed',
      [1, 'ランチ', '20件', '20件', '10件', '12件', null, null, '福祉課', null],
    ],
    ['another unit', [1, '相談件数', '1,400世帯', '52件', '55件', '54件', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('target-worse-than-baseline', [row])).toEqual([]);
  });
});
