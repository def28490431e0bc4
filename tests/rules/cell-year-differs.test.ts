import { cellsIn, findingsOf, HEADER, QUIET, sheetOf, TITLE, type Given } from './make-sheet';

const row = (actual: string): Given[] => [1, '満足度', '50%', '52%', '55%', actual, null, null, '福祉課'];

it.each(['54%（令和3年度）', '54%\n(R2年度)', '令和元年度 54%'])('finds %j under 令和4年度実績', (actual) => {
  expect(cellsIn('cell-year-differs', [row(actual)])).toEqual(['F3']);
});

it.each([
  '54%',
  '54%（令和4年度）',
  '54%（速報値）',
  '令和3年度に比べ2ポイント上昇し、令和4年度は54%となった。',
])('says nothing of %j', (actual) => {
  expect(cellsIn('cell-year-differs', [row(actual)])).toEqual([]);
});

it('is told once a table', () => {
  const sheet = sheetOf([[TITLE], HEADER, row('54%（令和3年度）'), row('56%（令和3年度）'), ...QUIET]);
  const [finding, ...more] = findingsOf([sheet], 'cell-year-differs');
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'info', evidence: ['F4'] });
});
