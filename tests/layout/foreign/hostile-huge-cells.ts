import type { Fixture } from './fixture.js';

/** Cells of 5,000 characters made to keep a careless pattern busy, in a header, a figure and a text. */
const BRACKETS = '（'.repeat(5000);
const DIGITS = '1,'.repeat(2500);
const PROSE = '目標を達成するため、関係団体と協議を重ね、'.repeat(240);
const YEARS = '令和'.repeat(2500);

export default {
  name: 'hostile-huge-cells',
  // prettier-ignore
  sheets: [{ name: '指標', rows: [
    [YEARS],
    ['指標', '目標値', '実績値', '達成率', '取組状況', BRACKETS],
    ['空き家の解体補助件数', '20件', '15件', '75.0%', PROSE, '%'.repeat(5000)],
    ['市道の改良延長', '1,200m', DIGITS, ' '.repeat(5000), PROSE, BRACKETS],
    ['公園の遊具更新数', '4基', '5基', '125.0%', '', '０'.repeat(5000)],
  ] }],
  // prettier-ignore
  expected: [
    { name: '空き家の解体補助件数', unit: '件', target: 20, actual: 15, rate: 75, met: false, statedRate: 75 },
    { name: '市道の改良延長', target: 1200 },
    { name: '公園の遊具更新数', unit: '基', target: 4, actual: 5, rate: 125, met: true, statedRate: 125 },
  ],
} satisfies Fixture;
