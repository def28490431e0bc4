import { findingsOf, sheetOf, type Given } from './make-sheet';

const RULE = 'as-of-dates';
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
    'the first day against the last',
    '平成30年4月1日現在\n導入箇所数 709箇所',
    '令和2年3月31日現在\n導入箇所数 714箇所',
  ],
  ['a year skipped', '設置数 2,442基（R2.4.1）', '設置数 2,457基（R4.4.1）'],
])('finds %s', (_what, before, after) => {
  expect(found(before, after)).toEqual(['C3']);
});

it.each([
  ['one year apart', '平成31年4月1日現在\n709箇所', '令和2年4月1日現在\n714箇所'],
  [
    'the last day of March and the first of April',
    '平成31年3月31日現在\n709箇所',
    '令和2年4月1日現在\n714箇所',
  ],
  ['no dates', '709箇所', '714箇所'],
  ['a date of an event', '令和3年4月1日に開館した。 709人', '令和4年9月1日に改修した。 714人'],
  ['several dates', '平成30年4月1日現在 709箇所\n平成30年9月1日現在 3団体', '令和2年3月31日現在 714箇所'],
])('says nothing of %s', (_what, before, after) => {
  expect(found(before, after)).toEqual([]);
});
