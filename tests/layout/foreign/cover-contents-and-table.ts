import type { Fixture } from './fixture.js';

/** A cover sheet and a 記入要領 before the one sheet that has a table. */
export default {
  name: 'cover-contents-and-table',
  // prettier-ignore
  sheets: [
    { name: '表紙', rows: [
      [], [], [],
      ['', '第３次○○市地域福祉計画'],
      ['', '令和5年度　進行管理報告書'],
      [],
      ['', '令和6年10月'],
      ['', '○○市　健康福祉部　福祉総務課'],
    ] },
    { name: '記入要領', rows: [
      ['記入要領'],
      ['１', '目標値は計画書に記載の値を記入してください。'],
      ['２', '実績値は年度末の値を記入し、確定していない場合は「見込み」と付記してください。'],
      ['３', '達成率は 実績値÷目標値×100 とし、小数点以下第２位を四捨五入してください。'],
    ] },
    { name: '管理表', rows: [
      ['No.', '取組', '指標', '目標値', '実績値', '達成率', '担当課'],
      ['1', '見守り活動の推進', '見守り協力事業者数', '120事業者', '131事業者', '109.2%', '福祉総務課'],
      ['2', '成年後見制度の利用促進', '市民後見人の登録者数', '30人', '24人', '80.0%', '障害福祉課'],
    ] },
  ],
  // prettier-ignore
  expected: [
    { id: '1', program: '見守り活動の推進', name: '見守り協力事業者数', department: '福祉総務課', target: 120, actual: 131, rate: 109.2, met: true, statedRate: 109.2 },
    { id: '2', program: '成年後見制度の利用促進', name: '市民後見人の登録者数', department: '障害福祉課', unit: '人', target: 30, actual: 24, rate: 80, met: false, rating: 'B', statedRate: 80 },
  ],
} satisfies Fixture;
