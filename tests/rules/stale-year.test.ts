import { findingsOf, sheetOf, type Given } from './make-sheet';

const RULE = 'stale-year';
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
    'last year’s day beside new figures',
    '令和3年4月1日現在\n導入箇所数 709箇所',
    '令和3年4月1日現在\n導入箇所数 714箇所',
  ],
])('finds %s', (_what, before, after) => {
  expect(found(before, after)).toEqual(['C3']);
});

it.each([
  ['a day of its own', '令和3年4月1日現在\n709箇所', '令和4年4月1日現在\n714箇所'],
  [
    'a text carried over whole: another rule',
    '令和3年4月1日現在の導入箇所数は709箇所である。',
    '令和3年4月1日現在の導入箇所数は709箇所である。',
  ],
  ['the day something happened', '令和3年4月1日に開館した。', '令和3年4月1日に開館した施設を改修した。'],
])('says nothing of %s', (_what, before, after) => {
  expect(found(before, after)).toEqual([]);
});

it('finds this year called by last year’s name', () => {
  const rows: Given[][] = [['支援', '3件', '4件', '今年度（令和3年度）は支援を広げた。'], ...OTHERS];
  const sheet = sheetOf([['令和4年度 進行管理シート'], HEADER, ...rows]);
  expect(findingsOf([sheet], RULE).map(({ cell }) => cell)).toEqual(['D3']);
  const right: Given[][] = [['支援', '3件', '4件', '今年度（令和4年度）は支援を広げた。'], ...OTHERS];
  expect(findingsOf([sheetOf([['令和4年度 進行管理シート'], HEADER, ...right])], RULE)).toEqual([]);
});
