import { findingsOf, sheetOf, type Given } from './make-sheet';

const HEADER = ['指標名', '目標値', '実績値', '評価'];
const NAMES = ['講座の受講者数', '相談件数', '施設の利用者数', '登録者数'];

function found(...ratings: readonly string[]) {
  const rows = NAMES.map((name, index): Given[] => [name, '50件', '48件', ratings[index] ?? 'B']);
  return findingsOf([sheetOf([['令和4年度'], HEADER, ...rows])], 'rating-lookalike');
}

it.each([
  ['Cyrillic', 'В', 'U+0412'],
  ['Greek', 'Β', 'U+0392'],
  ['full-width among half-width', 'Ｂ', 'U+FF22'],
])('finds a %s letter', (_what, letter, code) => {
  const [finding, ...more] = found('B', letter);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'D4', data: { label: 'B', code } });
  expect(finding?.fix).toEqual([
    { cell: 'D4', before: { kind: 'text', text: letter }, after: { kind: 'text', text: 'B' } },
  ]);
});

it.each([
  ['Latin letters', ['A', 'B', 'C']],
  ['a column all in full width', ['Ｂ', 'Ｂ', 'Ａ', 'Ｃ']],
  ['signs', ['◎', '○', '△']],
  ['words', ['順調', '順調']],
])('says nothing of %s', (_what, ratings) => {
  expect(found(...ratings)).toEqual([]);
});

it('is told once for all cells', () => {
  const [finding, ...more] = found('В', 'B', 'В');
  expect(more).toEqual([]);
  expect(finding?.evidence).toEqual(['D5']);
  expect(finding?.fix).toHaveLength(2);
});
