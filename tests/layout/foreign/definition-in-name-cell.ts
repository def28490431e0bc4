import type { Fixture } from './fixture.js';

/** After 千葉県 総合計画指標一覧: name and definition share a cell, value and (年度) share another, the header comes back per 政策分野. */
export default {
  name: 'definition-in-name-cell',
  // prettier-ignore
  sheets: [{ name: '指標一覧', rows: [
    ['総合計画指標一覧'],
    ['※環境依存文字であるローマ数字、囲み文字を数字に変換しています。'],
    ['政策分野1-1　危機管理体制の構築'],
    ['指標', '現状', '目標', '実績'],
    ['健康危機対策研修修了者数\n感染症やテロに対応するため、医療・公衆衛生従事者を対象とした研修を修了した人の数', '4,914人\n(令和2年度)', '6,500人\n(令和6年度)', '5,870人\n(令和5年度)'],
    ['自主防災組織の活動カバー率\n全世帯数のうち、自主防災組織が活動範囲とする地域の世帯割合', '68.9%\n(令和2年度)', '84.3%\n(令和6年度)', '72.5%\n(令和5年度)'],
    ['政策分野1-2　市町村との連携'],
    ['指標', '現状', '目標', '実績'],
    ['業務継続計画の重要6要素11項目の策定状況\n重要6要素11項目を計画に全て規定した市町村数', '12市町村\n(令和2年度)', '54市町村\n(令和6年度)', '54市町村\n(令和5年度)'],
  ] }],
  // prettier-ignore
  expected: [
    { section: ['政策分野1-1　危機管理体制の構築'], name: '健康危機対策研修修了者数…', unit: '人', baseline: 4914, target: 6500, actual: 5870, targetYear: 2024, actualYear: 2023, rate: 90.3, met: false },
    { section: ['政策分野1-1　危機管理体制の構築'], name: '自主防災組織の活動カバー率…', unit: '%', baseline: 68.9, target: 84.3, actual: 72.5, targetYear: 2024, actualYear: 2023, rate: 86, met: false },
    { section: ['政策分野1-2　市町村との連携'], name: '業務継続計画の重要6要素11項目の策定状況…', unit: '市町村', baseline: 12, target: 54, actual: 54, targetYear: 2024, actualYear: 2023, rate: 100, met: true },
  ],
} satisfies Fixture;
