import { cellsIn, findingsOf, sheetOf, type Given } from './make-sheet';

describe('direction-contradicted', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a bound that goes against name and figures',
      [1, '交通事故件数', '120件', '110件', '100件以上', '105件', null, null, '福祉課', null],
      ['E3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('direction-contradicted', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'a bound that agrees',
      [1, '交通事故件数', '120件', '110件', '100件以下', '105件', null, null, '福祉課', null],
    ],
    ['no bound', [1, '交通事故件数', '120件', '110件', '100件', '105件', null, null, '福祉課', null]],
    [
      'a name that says nothing',
      [1, '調査', '120件', '110件', '100件以上', '105件', null, null, '福祉課', null],
    ],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('direction-contradicted', [row])).toEqual([]);
  });
});

it('holds a direction column against the bound', () => {
  const header = ['No.', '指標名', '方向性', '基準値', '目標値', '実績値'];
  const rows: Given[][] = [
    [1, '相談件数', '減少を目指す', '30件', '20件以上', '22件'],
    [2, '講座の数', '増加を目指す', '30回', '40回以上', '42回'],
    [3, '苦情の数', '↓', '30件', '20件以下', '22件'],
  ];
  const found = findingsOf([sheetOf([['令和4年度'], header, ...rows])], 'direction-contradicted');
  expect(found.map(({ cell }) => cell)).toEqual(['E3']);
});
