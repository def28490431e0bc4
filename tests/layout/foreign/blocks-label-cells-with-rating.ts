import type { Fixture } from './fixture.js';

/** A block per programme made of labelled cells; 目標 and 実績 stand side by side inside it, a rating at the end. */
export default {
  name: 'blocks-label-cells-with-rating',
  // prettier-ignore
  sheets: [{ name: '重点事業', rows: [
    ['令和4年度　重点事業の進捗状況'],
    ['１', '事業名', 'コミュニティバス運行事業', '>', '担当課', '交通政策課'],
    ['^', '指標', '年間利用者数', '>', '>', '>'],
    ['^', '目標', '42,000人', '>', '実績', '38,514人'],
    ['^', '評価', 'B', '>', '達成率', '91.7%'],
    ['^', '取組内容', '朝夕の便を増やし、時刻表を全戸に配布した。', '>', '>', '>'],
    ['２', '事業名', '図書館電子サービス事業', '>', '担当課', '図書館'],
    ['^', '指標', '電子書籍貸出点数', '>', '>', '>'],
    ['^', '目標', '12,000点', '>', '実績', '13,206点'],
    ['^', '評価', 'A', '>', '達成率', '110.1%'],
    ['^', '取組内容', '学校と連携し、児童生徒の利用登録を進めた。', '>', '>', '>'],
    ['３', '事業名', '道路照明LED化事業', '>', '担当課', '道路維持課'],
    ['^', '指標', '道路照明の電気使用量', '>', '>', '>'],
    ['^', '目標', '380千kWh以下', '>', '実績', '402千kWh'],
    ['^', '評価', 'B', '>', '達成率', '94.5%'],
    ['^', '取組内容', '計画の8割の灯具を取り替えた。', '>', '>', '>'],
  ] }],
  // prettier-ignore
  expected: [
    { program: 'コミュニティバス運行事業', name: '年間利用者数', department: '交通政策課', unit: '人', target: 42000, actual: 38514, rate: 91.7, met: false, statedRate: 91.7, statedRating: 'B' },
    { program: '図書館電子サービス事業', name: '電子書籍貸出点数', department: '図書館', unit: '点', target: 12000, actual: 13206, rate: 110.1, met: true, statedRate: 110.1, statedRating: 'A' },
    { program: '道路照明LED化事業', name: '道路照明の電気使用量', department: '道路維持課', target: 380000, actual: 402000, rate: 94.5, met: false, statedRate: 94.5, statedRating: 'B' },
  ],
} satisfies Fixture;
