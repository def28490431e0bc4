import type { Fixture } from './fixture.js';

/** After the national RS system's export: a row-type column, names repeated on every row, western years, a direction column. */
export default {
  name: 'stacked-row-type-column-repeated-names',
  // prettier-ignore
  sheets: [{ name: '3-1_目標・実績', rows: [
    ['事業名', '局・庁', '活動指標／成果指標', '単位', '改善の上向き／下向き', '目標値／実績値／達成率', 2021, 2022, 2023, 2024, 2026],
    ['火災予防推進事業', '消防局', '住宅火災の発生件数', '件', '下向き', '目標値', 60, 58, 56, 54, 50],
    ['火災予防推進事業', '消防局', '住宅火災の発生件数', '件', '下向き', '実績値', 63, 55, 61, 57, ''],
    ['火災予防推進事業', '消防局', '住宅火災の発生件数', '件', '下向き', '達成率', '95.2%', '105.5%', '91.8%', '94.7%', ''],
    ['火災予防推進事業', '消防局', '防火教室の受講者数', '人', '上向き', '目標値', 1200, 1200, 1300, 1300, 1400],
    ['火災予防推進事業', '消防局', '防火教室の受講者数', '人', '上向き', '実績値', 640, 1010, 1352, 1391, ''],
    ['火災予防推進事業', '消防局', '防火教室の受講者数', '人', '上向き', '達成率', '53.3%', '84.2%', '104.0%', '107.0%', ''],
  ] }],
  // prettier-ignore
  expected: [
    { program: '火災予防推進事業', name: '住宅火災の発生件数', unit: '件', target: 54, actual: 57, targetYear: 2024, actualYear: 2024, rate: 94.7, met: false, statedRate: 94.7, series: [['target', 2026, 50], ['actual', 2021, 63]] },
    { program: '火災予防推進事業', name: '防火教室の受講者数', unit: '人', target: 1300, actual: 1391, rate: 107, met: true, statedRate: 107 },
  ],
} satisfies Fixture;
