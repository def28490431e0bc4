import { findingsOf, sheetOf, type Given } from './make-sheet';

const RULE = 'duplicate-number';
const HEADER = ['事業番号', '指標名', '目標値', '実績値'];
const NAMES = [
  '相談件数',
  '講座の受講者数',
  '施設の利用者数',
  '登録者数',
  '広報の発行部数',
  '研修の参加者数',
  '見学者数',
];

function found(...numbers: readonly (string | number)[]): string[] {
  const rows = numbers.map((each, index): Given[] => [each, NAMES[index] ?? `指標${index}`, 50 + index, 48]);
  return findingsOf([sheetOf([['令和4年度'], HEADER, ...rows])], RULE).map(({ cell }) => cell);
}

it.each([
  [['01-101', '01-102', '01-102', '01-103'], ['A5']],
  [[1, 2, 3, 3, 4], ['A6']],
  [['(1)', '(2)', '(1)', '(3)'], ['A5']],
])('finds one in %j', (numbers, cells) => {
  expect(found(...numbers)).toEqual(cells);
});

it.each([
  [['01-101', '01-102', '01-103', '01-104']],
  [[1, 2, 3, 4]],
  [[1, 2, 1, 2, 1]], // starts over without a heading
  [['1-①', '1-②', '2-①', '2-②']],
])('says nothing of %j', (numbers) => {
  expect(found(...numbers)).toEqual([]);
});

it('says nothing of numbers that begin anew in a section', () => {
  const rows: Given[][] = [
    ['基本方針1 財政', null, null, null],
    [1, '相談件数', 50, 48],
    [2, '講座の受講者数', 50, 48],
    ['基本方針2 人材', null, null, null],
    [1, '施設の利用者数', 50, 48],
    [2, '登録者数', 50, 48],
  ];
  expect(findingsOf([sheetOf([['令和4年度'], HEADER, ...rows])], RULE)).toEqual([]);
});

it('says nothing of parts of one item', () => {
  const rows: Given[][] = [
    [1, '相談件数', 50, 48],
    [2, '特別会計の運営（国保）', 50, 48],
    [2, '特別会計の運営（介護）', 50, 48],
    [3, '登録者数', 50, 48],
  ];
  expect(findingsOf([sheetOf([['令和4年度'], HEADER, ...rows])], RULE)).toEqual([]);
});
