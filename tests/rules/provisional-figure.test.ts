import { findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const row = (actual: string): Given[] => [
  1,
  '実施率',
  '14.0%',
  '16.0%',
  '19.6%',
  actual,
  null,
  null,
  '福祉課',
];
const found = (...actuals: string[]) =>
  findingsOf([sheetOf([[TITLE], HEADER, ...actuals.map(row), ...QUIET])], 'provisional-figure');

it.each(['19.6%（速報値）', '19.6%\n(暫定)', '見込み 19.6%', '約19.6%（推計）'])('finds %j', (actual) => {
  expect(found(actual).map(({ cell }) => cell)).toEqual(['F3']);
});

it.each(['19.6%', '19.6%（確定値）', '調査中', '約19%', '19.6%（累計）'])('says nothing of %j', (actual) => {
  expect(found(actual)).toEqual([]);
});

it('is told once a table', () => {
  const [finding, ...more] = found('19.6%（速報値）', '19.6%', '18.0%（暫定）');
  expect(more).toEqual([]);
  expect(finding?.evidence).toEqual(['F5']);
});
