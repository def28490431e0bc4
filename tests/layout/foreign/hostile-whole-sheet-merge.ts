import type { Fixture } from './fixture.js';

/** Merges over a whole sheet, and over everything to the right of and below a table. */
export default {
  name: 'hostile-whole-sheet-merge',
  // prettier-ignore
  sheets: [
    { name: '表紙', merges: ['A1:XFD1048576'], rows: [
      ['進行管理シート'],
    ] },
    { name: '管理表', merges: ['F1:XFD1048576', 'A4:E1048576'], rows: [
      ['指標', '目標値', '実績値', '達成率', '担当課'],
      ['防災訓練の参加者数', '800人', '736人', '92.0%', '防災課'],
      ['避難所の備蓄率', '100%', '100%', '100.0%', '防災課'],
    ] },
  ],
  // prettier-ignore
  expected: [
    { name: '防災訓練の参加者数', department: '防災課', unit: '人', target: 800, actual: 736, rate: 92, met: false, statedRate: 92 },
    { name: '避難所の備蓄率', department: '防災課', unit: '%', target: 100, actual: 100, rate: 100, met: true, statedRate: 100 },
  ],
} satisfies Fixture;
