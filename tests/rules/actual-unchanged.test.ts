import { findingsOf, sheetOf, type Given } from './make-sheet';

const RULE = 'actual-unchanged';
const HEADER = ['事業名', '令和3年度実績', '令和4年度実績', '担当課評価'];
const OTHERS: Given[][] = [
  ['講座の開催', '・開催回数 3回', '・開催回数 4回', '講座を見直した。'],
  ['広報の充実', '・発行部数 2,000部', '・発行部数 1,500部', '広報に努めた。'],
];

/** The cells at which the rule finds something when last year's and this year's cell say this. */
function found(before: string, after: string): string[] {
  const rows: Given[][] = [['自治会活動への支援', before, after, '支援した。'], ...OTHERS];
  return findingsOf([sheetOf([['令和4年度 進行管理シート'], HEADER, ...rows])], RULE).map(({ cell }) => cell);
}

it.each([
  [
    'a count that stays while its rate moves',
    '・加入世帯数：173,362\n・加入率：54.00%',
    '・加入世帯数：173,362\n・加入率：52.72%',
  ],
  ['with units', '加入者数 1,200人\n加入率 60.0%', '加入者数 1,200人\n加入率 58.5%'],
])('finds %s', (_what, before, after) => {
  expect(found(before, after)).toEqual(['C3']);
});

it.each([
  ['both moving', '・加入世帯数：173,362\n・加入率：54.00%', '・加入世帯数：171,004\n・加入率：52.72%'],
  ['both staying', '・加入世帯数：173,362\n・加入率：54.00%', '・加入世帯数：173,362\n・加入率：54.00%'],
  [
    'a rate of something else',
    '・加入世帯数：173,362\n・利用率：54.00%',
    '・加入世帯数：173,362\n・利用率：52.72%',
  ],
  ['a small count', '・加入団体数：22\n・加入率：54.00%', '・加入団体数：22\n・加入率：52.72%'],
])('says nothing of %s', (_what, before, after) => {
  expect(found(before, after)).toEqual([]);
});
