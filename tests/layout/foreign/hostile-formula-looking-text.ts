import type { Fixture } from './fixture.js';

/** Text that a spreadsheet would run if it were written back carelessly; here it is only text. */
export default {
  name: 'hostile-formula-looking-text',
  // prettier-ignore
  sheets: [{ name: '=1+1', rows: [
    ['指標', '目標値', '実績値', '達成率', '担当課', '備考'],
    ['=HYPERLINK("http://example.invalid/","広報")', '50件', '45件', '90.0%', '+広報課', "'=cmd|' /C calc'!A0"],
    ['@SUM(A1:A9)', '=1+1', '12件', '', '-総務課', '=WEBSERVICE("http://example.invalid/")'],
    ['-窓口の待ち時間短縮に取り組んだ課の数', '8課', '9課', '=C4/B4', '市民課', '<script>alert(1)</script>'],
  ] }],
  // prettier-ignore
  expected: [
    { name: '=HYPERLINK("http://example.invalid/","広報")', department: '+広報課', unit: '件', target: 50, actual: 45, rate: 90, met: false, statedRate: 90 },
    { name: '@SUM(A1:A9)', department: '-総務課', target: null, actual: 12, rate: null, met: null, statedRate: null },
    { name: '-窓口の待ち時間短縮に取り組んだ課の数', unit: '課', target: 8, actual: 9, statedRate: null },
  ],
} satisfies Fixture;
