import { cellsIn, type Given } from './make-sheet';

describe('cumulative-falls', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a running total below last year',
      [1, '設置基数（累計）', '1,424基', '1,430基', '1,439基', '9基', null, null, '福祉課', null],
      ['F3'],
    ],
    [
      'a word in the cell',
      [1, '設置基数', '1,424基', '1,430基', '1,439基', '1,410基（累計）', null, null, '福祉課', null],
      ['F3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('cumulative-falls', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'one that grows',
      [1, '設置基数（累計）', '1,424基', '1,430基', '1,439基', '1,433基', null, null, '福祉課', null],
    ],
    [
      'one that stays',
      [1, '設置基数（累計）', '1,424基', '1,430基', '1,439基', '1,430基', null, null, '福祉課', null],
    ],
    ['a yearly figure', [1, '設置基数', '14基', '16基', '20基', '9基', null, null, '福祉課', null]],
    [
      'a stock that may fall',
      [1, '会員数（累計）', '66人', '69人', '73人', '60人', null, null, '福祉課', null],
    ],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('cumulative-falls', [row])).toEqual([]);
  });
});
