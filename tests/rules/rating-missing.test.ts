import { findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const found = (...rows: Given[][]) =>
  findingsOf([sheetOf([[TITLE], HEADER, ...rows, ...QUIET])], 'rating-missing').map(({ cell }) => cell);
const row = (rating: string, actual = '54件', target = '55件'): Given[] => [
  1,
  '相談件数',
  '50件',
  '52件',
  target,
  actual,
  null,
  rating,
  '福祉課',
  '周知に努めた。',
];

it('finds a blank rating among filled ones', () => {
  expect(found(row(''))).toEqual(['H3']);
  expect(found(row('', '調査中'))).toEqual(['H3']);
});

it.each<[string, Given[]]>([
  ['a rating', row('B')],
  ['a dash', row('―')],
  ['a word', row('評価なし')],
  ['a row without figures', row('', '', '')],
])('says nothing of %s', (_what, given) => {
  expect(found(given)).toEqual([]);
});

it('says nothing where most rows have none', () => {
  expect(found(row(''), row(''), row(''))).toEqual([]);
});
