import fc from 'fast-check';
import { readFiscalYear } from '../../src/quantity/fiscal-year.js';
import { movedYear } from '../../src/next-year/moved-year.js';
import { movedLabel } from '../../src/next-year/year-label.js';

test.each([
  ['令和4年度', '令和5年度'],
  ['令和元年度', '令和2年度'],
  ['平成30年度', '平成31年度'],
  ['平成31年度', '令和2年度'],
  ['平成32年度', '令和3年度'],
  ['昭和63年度', '昭和64年度'],
  ['昭和64年度', '平成2年度'],
  ['R4', 'R5'],
  ['Ｒ４年度', 'Ｒ５年度'],
  ['R04', 'R05'],
  ['H31', 'R2'],
  ['Ｈ３１', 'Ｒ２'],
  ['R9', 'R10'],
  ['2022', '2023'],
  ['2022年度', '2023年度'],
  ['２０２２年度', '２０２３年度'],
  ['令和4(2022)年度', '令和5(2023)年度'],
  ['2019(平成31)年度', '2020(令和2)年度'],
  ['令和四年度', '令和五年度'],
  ['令和九年度', '令和十年度'],
  ['令和5年3月31日', '令和6年3月31日'],
  ['4年度', '5年度'],
])('%s becomes %s', (text, moved) => {
  expect(movedYear(text, 1, 2022)).toBe(moved);
});

test.each([
  ['令和4年度 進行管理シート（令和5年3月31日現在）', '令和5年度 進行管理シート（令和6年3月31日現在）'],
  ['第5次総合計画（令和3年度～令和7年度）令和4年度', '第5次総合計画（令和3年度～令和7年度）令和5年度'],
  ['R4実績', 'R5実績'],
  ['目標', null],
  ['基準値(令和元年度)', null],
])('the title %s becomes %s', (text, moved) => {
  expect(movedLabel(text, 2022, ({ year }) => year === 2022)).toBe(moved);
});

const label = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((year) => `令和${String(year)}年度`),
  fc.integer({ min: 1, max: 31 }).map((year) => `平成${String(year)}年度`),
  fc.integer({ min: 10, max: 64 }).map((year) => `昭和${String(year)}年度`),
  fc.integer({ min: 1, max: 31 }).map((year) => `H${String(year)}`),
  fc.integer({ min: 1950, max: 2060 }).map((year) => `${String(year)}年度`),
);

test('moved on n times, a label is n years on', () => {
  fc.assert(
    fc.property(label, fc.integer({ min: 1, max: 12 }), (text, years) => {
      let moved: string | null = text;
      for (let step = 0; step < years; step++) moved = movedYear(moved ?? '', 1, null);
      expect(readFiscalYear(moved ?? '').year).toBe((readFiscalYear(text).year ?? 0) + years);
      expect(readFiscalYear(moved ?? '').impossible).toBe(false);
    }),
  );
});
