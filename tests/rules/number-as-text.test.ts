import { findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const found = (...actuals: Given[]) => {
  const rows = actuals.map((actual): Given[] => [1, '相談件数', 50, 52, 55, actual, null, null, '福祉課']);
  return findingsOf([sheetOf([[TITLE], HEADER, ...rows, ...QUIET])], 'number-as-text');
};

it.each([
  ['54', 54],
  ['５４', 54],
  [' 54 ', 54],
  ['1,234', 1234],
  ['98.2', 98.2],
])('finds the text %j and offers the number', (text, value) => {
  const [finding, ...more] = found(text);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'F3', severity: 'info' });
  expect(finding?.fix).toEqual([
    { cell: 'F3', before: { kind: 'text', text }, after: { kind: 'number', value } },
  ]);
});

it.each<[string, Given]>([
  ['a number', 54],
  ['a number with its unit', '54件'],
  ['a code', '0054'],
  ['a range', '50～54'],
  ['a dash', '―'],
  ['digits grouped oddly', '1,2,3'],
])('says nothing of %s', (_what, given) => {
  expect(found(given)).toEqual([]);
});

it('is told once a column', () => {
  const [finding, ...more] = found('54', 53, '52');
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ evidence: ['F5'] });
  expect(finding?.fix).toHaveLength(2);
});
