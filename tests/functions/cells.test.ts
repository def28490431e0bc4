import { shown } from './call';

test.each([
  [110.1, null, 'A'],
  [100, null, 'A'],
  [99.9, null, 'B'],
  [80, null, 'B'],
  [79.9, null, 'C'],
  ['60.0%', null, 'C'],
  ['５９．９％', null, 'D'],
  [85, 'default', 'B'],
  [85, '標準(A～D)', 'B'],
  [85, 'A：90%以上 B：90%未満', 'B'],
  [95, '◎：100%以上\n○：80%以上100%未満\n△：80%未満', '○'],
  ['未算定', null, '#N/A'],
  ['', null, '#N/A'],
  ['85人', null, '#VALUE!'],
  [85, '無い区分', '#VALUE!'],
  [new Error('#N/A'), null, '#N/A'],
])('評価(%p, %p) is %p', async (rate, scheme, expected) => {
  expect(await shown('RATING', [rate, scheme])).toBe(expected);
});

test.each([
  ['8,400万円', 84_000_000],
  ['7,074万7千円', 70_747_000],
  ['約76万4,000時間（速報値）', 764_000],
  ['▲18.9％', -18.9],
  [42, 42],
  ['10～20人', 10],
  ['－', '#N/A'],
  ['', '#N/A'],
  ['順調', '#N/A'],
  [false, '#VALUE!'],
])('数値(%p) is %p', async (cell, expected) => {
  expect(await shown('NUMBER', [cell])).toBe(expected);
});

test.each([
  ['8,400万円', '円'],
  ['6,750名', '人'],
  ['19.6%', '%'],
  ['42', ''],
  [42, ''],
  ['調査中', '#N/A'],
  ['', '#N/A'],
])('単位(%p) is %p', async (cell, expected) => {
  expect(await shown('UNIT', [cell])).toBe(expected);
});

test.each([
  ['令和4年度末', 2022],
  ['R5.3.31', 2022],
  ['平成32年度', 2020],
  ['2022', 2022],
  [2022, 2022],
  ['2024/3/31', 2023],
  ['18年度', '#N/A'],
  ['なし', '#N/A'],
  ['', '#N/A'],
])('年度(%p) is %p', async (cell, expected) => {
  expect(await shown('YEAR', [cell])).toBe(expected);
});
