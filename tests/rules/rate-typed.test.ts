import { findingsOf, formula, sheetOf, type Given } from './make-sheet';

const HEADER = ['指標名', '目標値', '実績値', '達成率'];
const NAMES = ['講座の受講者数', '相談件数', '施設の利用者数', '登録者数'];
const usual = (row: number) => formula(`C${row}/B${row}`, 0.96, { format: '0.0%' });

function found(...given: readonly Given[]) {
  const rows = NAMES.map((name, index): Given[] => [name, 50, 48, given[index] ?? '']);
  return findingsOf([sheetOf([['令和4年度'], HEADER, ...rows])], 'rate-typed');
}

it('finds a number among formulas and offers the formula', () => {
  const [finding, ...more] = found(usual(3), 0.96, usual(5), usual(6));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'D4', severity: 'info' });
  expect(finding?.fix).toEqual([
    {
      cell: 'D4',
      before: { kind: 'number', value: 0.96 },
      after: { kind: 'formula', formula: 'C4/B4', cached: 0.96 },
    },
  ]);
});

it.each<[string, Given[]]>([
  ['formulas', [usual(3), usual(4), usual(5), usual(6)]],
  ['a dash', [usual(3), '―', usual(5), usual(6)]],
  ['a column of typed rates', [0.96, 0.96, 0.96, usual(6)]],
])('says nothing of %s', (_what, given) => {
  expect(found(...given)).toEqual([]);
});
