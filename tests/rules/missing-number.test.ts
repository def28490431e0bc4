import { findingsOf, sheetOf, type Given } from './make-sheet';

const RULE = 'missing-number';
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
  [['01-101', '01-102', '01-104', '01-105', '01-106', '01-107', '01-108'], ['A5']],
  [[1, 2, 3, 4, 5, 7, 8], ['A8']],
])('finds the gap in %j', (numbers, cells) => {
  expect(found(...numbers)).toEqual(cells);
});

it.each([
  [['01-101', '01-102', '01-103', '02-101', '02-102']],
  [[1, 2, 3, 4, 5, 6]],
  [[10, 20, 30, 40, 50, 60]],
  [[1, 2, 3, 4, 5, 6, 99]],
  [[3, 1, 4, 1, 5]],
])('says nothing of %j', (numbers) => {
  expect(found(...numbers)).toEqual([]);
});

it('names the number that is missing', () => {
  const rows = [1, 2, 3, 5, 6, 7, 8].map((each, index): Given[] => [`0${each}`, NAMES[index] ?? '', 50, 48]);
  const [finding] = findingsOf([sheetOf([['令和4年度'], HEADER, ...rows])], RULE);
  expect(finding?.data['missing']).toBe('04');
});
