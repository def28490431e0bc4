import { findingsOf, formula, sheetOf, type Given } from './make-sheet';

const HEADER = ['指標名', '目標値', '実績値', '達成率'];
const NAMES = ['相談件数', '講座の受講者数', '施設の利用者数', '登録者数'];

/** A sheet whose rate column (rows 3 to 6) holds these formulas; a number was typed in. */
function rates(...given: readonly Given[]): readonly Given[][] {
  return NAMES.map((name, index) => [name, 50 + index, 48 + index, given[index] ?? '']);
}

const usual = (row: number) => formula(`C${row}/B${row}`, 0.96);
const found = (rows: readonly Given[][], rule = 'rate-formula-cells') =>
  findingsOf([sheetOf([['令和4年度'], HEADER, ...rows])], rule);

it('finds a formula that looks at another row', () => {
  const rows = rates(usual(3), formula('C5/B4', 0.98), usual(5), usual(6));
  const [finding, ...more] = found(rows);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'D4', severity: 'error' });
  expect(finding?.message).toContain('=C5/B4');
  expect(finding?.fix).toEqual([
    {
      cell: 'D4',
      before: { kind: 'formula', formula: 'C5/B4', cached: 0.98 },
      after: { kind: 'formula', formula: 'C4/B4', cached: 0.961 },
    },
  ]);
});

it.each<[string, Given[]]>([
  ['formulas of their own row', [usual(3), usual(4), usual(5), usual(6)]],
  ['a rounded one', [formula('ROUND(C3/B3,3)', 0.96), usual(4), usual(5), usual(6)]],
  ['a fixed reference', [formula('C3/$B$6', 0.96), usual(4), usual(5), usual(6)]],
  ['a column without a usual formula', [usual(3), formula('C5/B4', 0.98), 0.96, 0.97]],
  ['typed rates', [0.96, 0.961, 0.962, 0.962]],
])('says nothing of %s', (_what, given) => {
  expect(found(rates(...given))).toEqual([]);
});

it('is not told again as a rate that does not fit', () => {
  const rows = rates(usual(3), formula('C6/B4', 1), usual(5), usual(6));
  expect(found(rows)).toHaveLength(1);
  expect(found(rows, 'rate-mismatch').map(({ cell }) => cell)).not.toContain('D4');
});
