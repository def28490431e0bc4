import type { Fixture } from './fixture.js';

/** The printed header repeated for page 2 with its two rows and a page mark; other rows follow. */
export default {
  name: 'header-repeated-on-second-page',
  // prettier-ignore
  sheets: [{ name: '評価一覧', rows: [
    ['令和3年度　事務事業評価一覧表', '', '', '', '', '', '1/2'],
    ['コード', '事務事業名', '指標', '令和3年度', '>', '>', '担当課'],
    ['^', '^', '^', '目標', '実績', '達成率', '^'],
    ['010101', '戸籍住民登録事務', '証明書のコンビニ交付率', '25%', '28.4%', '113.6%', '市民課'],
    ['010102', '市民相談事業', '法律相談の利用率', '90%', '81.5%', '90.6%', '市民相談室'],
    ['010201', '防犯灯維持管理事業', '防犯灯の新設灯数', '40灯', '36灯', '90.0%', '防犯交通課'],
    [],
    ['令和3年度　事務事業評価一覧表', '', '', '', '', '', '2/2'],
    ['コード', '事務事業名', '指標', '令和3年度', '>', '>', '担当課'],
    ['^', '^', '^', '目標', '実績', '達成率', '^'],
    ['020101', '民生委員活動事業', '民生委員の充足率', '100%', '97.2%', '97.2%', '福祉政策課'],
    ['020102', '敬老事業', '敬老会の参加者数', '1,200人', '0人', '0.0%', '高齢介護課'],
  ] }],
  // prettier-ignore
  expected: [
    { id: '010101', program: '戸籍住民登録事務', name: '証明書のコンビニ交付率', department: '市民課', unit: '%', target: 25, actual: 28.4, rate: 113.6, met: true, statedRate: 113.6 },
    { id: '010102', program: '市民相談事業', name: '法律相談の利用率', unit: '%', target: 90, actual: 81.5, rate: 90.6, met: false, statedRate: 90.6 },
    { id: '010201', program: '防犯灯維持管理事業', name: '防犯灯の新設灯数', unit: '灯', target: 40, actual: 36, rate: 90, met: false, statedRate: 90 },
    { id: '020101', program: '民生委員活動事業', name: '民生委員の充足率', department: '福祉政策課', unit: '%', target: 100, actual: 97.2, targetYear: 2021, actualYear: 2021, rate: 97.2, met: false, statedRate: 97.2 },
    { id: '020102', program: '敬老事業', name: '敬老会の参加者数', department: '高齢介護課', unit: '人', target: 1200, actual: 0, rate: 0, met: false, rating: 'D', statedRate: 0 },
  ],
} satisfies Fixture;
