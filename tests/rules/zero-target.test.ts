import { cellsIn, type Given } from './make-sheet';

describe('zero-target', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a target of zero',
      [1, '特定空き家の発生数', '0件', '0件', '0件', '0件', null, null, '福祉課', null],
      ['E3'],
    ],
    [
      'a target of zero missed',
      [1, '事故の件数', '2件', '1件', '0件', '1件', null, null, '福祉課', null],
      ['E3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('zero-target', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    ['any other target', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', null]],
    [
      'a share of zero in the actual',
      [1, '相談件数', '50件', '52件', '55件', '0件', null, null, '福祉課', null],
    ],
    ['a dash', [1, '相談件数', '50件', '52件', '―', '54件', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('zero-target', [row])).toEqual([]);
  });
});
