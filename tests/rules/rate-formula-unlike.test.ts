import { findingsOf, formula, sheetOf, type Given } from './make-sheet';

const HEADER = ['指標名', '基準値', '目標値', '実績値', '達成率'];
const NAMES = ['講座の受講者数', '相談件数', '施設の利用者数', '登録者数'];
const usual = (row: number) => formula(`D${row}/C${row}`, 0.96);

function found(...given: readonly Given[]) {
  const rows = NAMES.map((name, index): Given[] => [name, 40, 50, 48, given[index] ?? '']);
  return findingsOf([sheetOf([['令和4年度'], HEADER, ...rows])], 'rate-formula-unlike');
}

it.each<[string, string]>([
  ['another column', 'D4/B4'],
  ['a number in place of the target', 'D4/50'],
  ['a sum', '(D4+1)/C4'],
])('finds a formula with %s', (_what, text) => {
  const [finding, ...more] = found(usual(3), formula(text, 0.96), usual(5), usual(6));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'E4', severity: 'info' });
  expect(finding?.message).toContain('=D4/C4');
  expect(finding?.fix?.[0]?.after).toEqual({ kind: 'formula', formula: 'D4/C4', cached: 0.96 });
});

it.each<[string, Given[]]>([
  ['formulas of one form', [usual(3), usual(4), usual(5), usual(6)]],
  ['the same division in another dress', [usual(3), formula('ROUND(D4/C4,3)', 0.96), usual(5), usual(6)]],
  ['target and actual the other way round', [usual(3), formula('C4/D4', 1.04), usual(5), usual(6)]],
  ['a column without a usual formula', [usual(3), formula('D4/B4', 1.2), formula('D5/50', 0.96), 0.96]],
])('says nothing of %s', (_what, given) => {
  expect(found(...given)).toEqual([]);
});
