import type { Fixture } from './fixture.js';

/** Targets in words (計画策定, 充実) among a few figures, rated A to D by hand (目黒区 障害者計画 style). */
export default {
  name: 'qualitative-targets',
  // prettier-ignore
  sheets: [{ name: '評価報告', rows: [
    ['障害者計画　令和4年度実績　計画目標に対する評価'],
    ['事業名', '現況(令和2年度)', '計画目標', '令和4年度実績', '目標に対する評価', '評価の理由', '担当課'],
    ['相談支援体制の整備', '検討', '基幹相談支援センターの設置', '令和4年10月に設置した', 'A', '予定どおり設置した。', '障害施策推進課'],
    ['手話通訳者の派遣', '420件', '500件', '463件', 'B', '派遣の依頼が想定を下回った。', '障害者支援課'],
    ['理解啓発の推進', '実施', '充実', '講演会を開催した', 'B', '参加者が増加した。', '障害施策推進課'],
    ['グループホームの整備', '11か所', '15か所', '15か所', 'A', '整備費補助により整備が進んだ。', '障害施策推進課'],
  ] }],
  // prettier-ignore
  expected: [
    { program: '相談支援体制の整備', target: null, actual: null, rate: null, reason: 'qualitative', met: null, statedRating: 'A' },
    { program: '手話通訳者の派遣', name: '手話通訳者の派遣', department: '障害者支援課', unit: '件', baseline: 420, target: 500, actual: 463, rate: 92.6, met: false, statedRating: 'B' },
    { program: '理解啓発の推進', target: null, actual: null, rate: null, reason: 'qualitative', met: null, statedRating: 'B' },
    { program: 'グループホームの整備', unit: '箇所', baseline: 11, target: 15, actual: 15, rate: 100, met: true, statedRating: 'A' },
  ],
} satisfies Fixture;
