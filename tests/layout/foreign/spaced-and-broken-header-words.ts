import type { Fixture } from './fixture.js';

/** Decorative blanks inside header words (目 標 値 with wide blanks, 達 成 度), line breaks inside words, 所管部課(室). */
export default {
  name: 'spaced-and-broken-header-words',
  // prettier-ignore
  sheets: [{ name: 'Sheet1', rows: [
    ['令 和 ５ 年 度　　目 標 管 理 表'],
    ['番\n号', '事　業　名', '指　　標', '単\n位', '目　標　値', '実　績　値', '達 成 度', '評\n価', '所管部課\n（室）'],
    ['1', '学校ICT支援事業', '支援員の学校訪問回数', '回', '480', '512', '106.7%', '○', '教育部\n学校教育課'],
    ['2', '里山保全事業', '保全活動への参加者数', '人', '260', '198', '76.2%', '△', '環境部\nみどり推進室'],
    ['3', '消費者被害防止事業', '啓発講座の開催回数', '回', '18', '18', '100.0%', '○', '市民部\n市民生活課'],
    ['4', '苦情対応の改善', '処理に一か月を超えた苦情の件数', '件', '10以下', '16', '62.5%', '×', '総務部\n総務課'],
  ] }],
  // prettier-ignore
  expected: [
    { id: '1', program: '学校ICT支援事業', name: '支援員の学校訪問回数', department: '教育部\n学校教育課', unit: '回', target: 480, actual: 512, targetYear: 2023, rate: 106.7, met: true, statedRate: 106.7, statedRating: '○' },
    { id: '2', program: '里山保全事業', name: '保全活動への参加者数', department: '環境部\nみどり推進室', unit: '人', target: 260, actual: 198, rate: 76.2, met: false, statedRate: 76.2, statedRating: '△' },
    { id: '3', program: '消費者被害防止事業', name: '啓発講座の開催回数', unit: '回', target: 18, actual: 18, rate: 100, met: true, statedRate: 100, statedRating: '○' },
    { id: '4', program: '苦情対応の改善', name: '処理に一か月を超えた苦情の件数', unit: '件', target: 10, actual: 16, rate: 62.5, met: false, statedRate: 62.5, statedRating: '×' },
  ],
} satisfies Fixture;
