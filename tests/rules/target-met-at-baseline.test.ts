import { cellsIn, type Given } from './make-sheet';

describe('target-met-at-baseline', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a target equal to its baseline',
      [1, 'ホームページ掲載情報数', '5,500件', '5,400件', '5,500件', '7,216件', null, null, '福祉課', null],
      ['E3'],
    ],
    [
      'with the year beside it',
      [1, '相談件数', '55件（令和2年度）', '52件', '55件', '54件', null, null, '福祉課', null],
      ['E3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('target-met-at-baseline', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    ['a target above it', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', null]],
    [
      'a level to be kept',
      [1, '施設数の維持', '5箇所', '5箇所', '5箇所', '5箇所', null, null, '福祉課', null],
    ],
    ['zero kept at zero', [1, '事故の件数', '0件', '0件', '0件', '0件', null, null, '福祉課', null]],
    ['another unit', [1, '相談件数', '55人', '52件', '55件', '54件', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('target-met-at-baseline', [row])).toEqual([]);
  });
});
