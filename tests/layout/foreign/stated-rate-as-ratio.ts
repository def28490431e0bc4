import type { Fixture } from './fixture.js';

/** 目標達成状況 printed as a ratio with two decimals (三重県 成果レポート: 47.4/50.0 = 0.95), capped at 1.00. */
export default {
  name: 'stated-rate-as-ratio',
  // prettier-ignore
  sheets: [{ name: '県民指標', rows: [
    ['施策', '県民指標', '単位', '令和4年度\n目標値', '令和4年度\n実績値', '目標達成状況', '主担当部局'],
    ['111', '地域の防災活動に参加した県民の割合', '％', 50, 47.4, { v: 0.95, f: '0.00' }, '防災対策部'],
    ['112', '津波避難計画を定めた地区数', '地区', 120, 126, { v: 1, f: '0.00' }, '防災対策部'],
    ['121', '在宅医療を行う診療所数', '箇所', 380, 351, { v: 0.92, f: '0.00' }, '医療保健部'],
    ['122', '若年層の定着者数', '人', 900, 405, { v: 0.45, f: '0.00' }, '医療保健部'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '地域の防災活動に参加した県民の割合', department: '防災対策部', unit: '%', target: 50, actual: 47.4, targetYear: 2022, actualYear: 2022, rate: 94.8, met: false, statedRate: 95 },
    { name: '津波避難計画を定めた地区数', unit: '地区', target: 120, actual: 126, rate: 105, met: true, statedRate: 100 },
    { name: '在宅医療を行う診療所数', unit: '箇所', target: 380, actual: 351, rate: 92.4, met: false, statedRate: 92 },
    { name: '若年層の定着者数', department: '医療保健部', unit: '人', target: 900, actual: 405, rate: 45, met: false, rating: 'D', statedRate: 45 },
  ],
} satisfies Fixture;
