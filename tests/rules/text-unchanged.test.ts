import { findingsOf, sheetOf, type Given } from './make-sheet';

const RULE = 'text-unchanged';
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
    'a sentence carried over',
    'ホームページと広報紙により、事業の周知と参加の呼びかけを行った。',
    'ホームページと広報紙により、事業の周知と参加の呼びかけを行った。',
  ],
  [
    'with other blanks',
    'ホームページと広報紙により、事業の周知と参加の呼びかけを行った。',
    '　ホームページと広報紙により、事業の周知と参加の呼びかけを行った。',
  ],
])('finds %s', (_what, before, after) => {
  expect(found(before, after)).toEqual(['C3']);
});

it.each([
  [
    'a new sentence',
    'ホームページと広報紙により、事業の周知と参加の呼びかけを行った。',
    'ホームページと広報紙により、事業の周知と募集の呼びかけを行った。',
  ],
  ['a short word', '継続して実施', '継続して実施'],
  ['figures', '・開催回数 3回', '・開催回数 3回'],
])('says nothing of %s', (_what, before, after) => {
  expect(found(before, after)).toEqual([]);
});
