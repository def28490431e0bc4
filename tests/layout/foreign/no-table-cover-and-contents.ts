import type { Fixture } from './fixture.js';

/** Nothing to check: cover, table of contents, a paragraph that talks about targets. */
export default {
  name: 'no-table-cover-and-contents',
  // prettier-ignore
  sheets: [
    { name: '表紙', rows: [
      [], [],
      ['', '', '第２期　教育振興基本計画', '>', '>'],
      ['', '', '令和4年度　点検・評価報告書', '>', '>'],
      [], [],
      ['', '', '', '○○町教育委員会', ''],
    ] },
    { name: '目次', rows: [
      ['目次'],
      ['１', '点検・評価の趣旨', 1],
      ['２', '目標の達成状況', 3],
      ['３', '学識経験者の意見', 18],
      ['', '資料　指標一覧', 24],
    ] },
    { name: '趣旨', rows: [
      ['１　点検・評価の趣旨'],
      ['本町では、計画に掲げた目標値と実績値を毎年度比べ、達成率により取組を評価しています。'],
      ['評価は Ａ 達成、Ｂ おおむね達成、Ｃ 未達成 の三段階です。'],
    ] },
  ],
  expected: [],
} satisfies Fixture;
