import { cellsIn, findingsOf, sheetOf, type Given } from './make-sheet';

describe('unit-missing', () => {
  it.each<[string, Given[], string[]]>([
    [
      'an actual without one',
      [1, '相談件数', '50件', '52件', '55件', '54', null, null, '福祉課', null],
      ['F3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('unit-missing', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    ['units on both sides', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', null]],
    ['an index', [1, '財政力指数', '0.95', '0.96', '0.97', '0.96', null, null, '福祉課', null]],
    ['words', [1, '相談件数', '50件', '52件', '充実', '講座を充実した。', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('unit-missing', [row])).toEqual([]);
  });
});

it('says nothing where the table prints no units at all', () => {
  const header = ['指標名', '目標値', '実績値'];
  const rows = [1, 2, 3, 4, 5].map((each): Given[] => [`相談件数${each}`, 50 + each, 52]);
  expect(findingsOf([sheetOf([['令和4年度'], header, ...rows])], 'unit-missing')).toEqual([]);
});

it('says nothing where a column gives the unit', () => {
  const header = ['指標名', '単位', '目標値', '実績値'];
  const rows = [1, 2, 3, 4, 5].map((each): Given[] => [`相談件数${each}`, '件', 50 + each, 52]);
  expect(findingsOf([sheetOf([['令和4年度'], header, ...rows])], 'unit-missing')).toEqual([]);
});
