import type { Fixture } from './fixture.js';

/** The follow-up of 明和町's table: 現況, 目標 and 実績 with units, bounds and zeros in the cells. */
export default {
  name: 'units-in-cells-zero-targets',
  // prettier-ignore
  sheets: [{ name: '環境基本計画', rows: [
    ['環境基本計画　進行管理表'],
    ['指標', '現況\n(平成14年度末)', '目標\n(平成25年度末)', '実績\n(平成25年度末)', '担当課'],
    ['一人当たりごみ排出量', '174.38キログラム/年', '170.0キログラム/年以下', '168.2キログラム/年', '生活環境課'],
    ['リサイクル率', '37.2%', '41%以上', '39.6%', '生活環境課'],
    ['生ごみ処理機等設置基数', '1,070基', '1,730基以上', '1,802基', '生活環境課'],
    ['一人当たりの事業系ごみ排出量', '242.92キログラム/年', '236.85キログラム/年以下', '251.4キログラム/年', '生活環境課'],
    ['野焼きに関する苦情', '21件', '0件', '4件', '防災課'],
    ['不法投棄件数', '71件', '0件', '0件', '防災課'],
    ['太陽光発電システム設置戸数', '21戸', '76戸以上', '76戸', '建設課'],
    ['太陽光発電システム発生電力量', '69.3キロワット', '250.8キロワット', '310.4キロワット', '建設課'],
    ['公共施設温室効果ガス総排出量', '209,833.2キログラム', '194,433キログラム以下', '201,050.7キログラム', '総務課'],
    ['公用車の低公害車普及率', '0%', '40%以上', '38.5%', '総務課'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '一人当たりごみ排出量', department: '生活環境課', baseline: 174.38, target: 170, actual: 168.2, rate: 101.1, met: true, targetYear: 2013, actualYear: 2013 },
    { name: 'リサイクル率', unit: '%', baseline: 37.2, target: 41, actual: 39.6, rate: 96.6, met: false },
    { name: '生ごみ処理機等設置基数', unit: '基', baseline: 1070, target: 1730, actual: 1802, rate: 104.2, met: true },
    { name: '一人当たりの事業系ごみ排出量', baseline: 242.92, target: 236.85, actual: 251.4, rate: 94.2, met: false },
    { name: '野焼きに関する苦情', department: '防災課', unit: '件', baseline: 21, target: 0, actual: 4, rate: null, reason: 'target-zero', met: false },
    { name: '不法投棄件数', unit: '件', baseline: 71, target: 0, actual: 0, rate: null, reason: 'target-zero', met: true },
    { name: '太陽光発電システム設置戸数', unit: '戸', baseline: 21, target: 76, actual: 76, rate: 100, met: true, rating: 'A' },
    { name: '太陽光発電システム発生電力量', baseline: 69.3, target: 250.8, actual: 310.4, rate: 123.8, met: true },
    { name: '公共施設温室効果ガス総排出量', baseline: 209833.2, target: 194433, actual: 201050.7, rate: 96.7, met: false },
    { name: '公用車の低公害車普及率', department: '総務課', unit: '%', baseline: 0, target: 40, actual: 38.5, rate: 96.3, met: false, rating: 'B' },
  ],
} satisfies Fixture;
