import { withSheetRenamed } from '../../src/sheet/sheet-in-formula.js';

test.each([
  ['令和6年度!A1', '令和7年度!A1'],
  ["'令和6年度'!$A$1:$B$9", "'令和7年度'!$A$1:$B$9"],
  ['SUM(令和6年度!A:A)+令和6年度!B2*2', 'SUM(令和7年度!A:A)+令和7年度!B2*2'],
  ['令和6年度!A1:令和6年度!B2', '令和7年度!A1:令和7年度!B2'],
  ['#REF!+令和6年度!#REF!', '#REF!+令和7年度!#REF!'],
  // a range of sheets
  ['SUM(令和6年度:集計!A1)', 'SUM(令和7年度:集計!A1)'],
  ["SUM('集 計:令和6年度'!A1)", "SUM('集 計:令和7年度'!A1)"],
  // names that only contain it
  ['令和6年度分!A1+旧令和6年度!A1', '令和6年度分!A1+旧令和6年度!A1'],
  // texts, names without "!", other workbooks
  ['"令和6年度!A1"&令和6年度', '"令和6年度!A1"&令和6年度'],
  ['INDIRECT("令和6年度!A1")', 'INDIRECT("令和6年度!A1")'],
  ["[1]令和6年度!A1+'[1]令和6年度'!A1", "[1]令和6年度!A1+'[1]令和6年度'!A1"],
  ["'C:\\計画\\[R6.xlsx]令和6年度'!A1", "'C:\\計画\\[R6.xlsx]令和6年度'!A1"],
  ['SUM([1]令和6年度:集計!A1)', 'SUM([1]令和6年度:集計!A1)'],
  // a structured reference and an array are passed over
  ['表1[令和6年度]+{"令和6年度!A1",2}', '表1[令和6年度]+{"令和6年度!A1",2}'],
])('%s → %s', (formula, renamed) => {
  expect(withSheetRenamed(formula, '令和6年度', '令和7年度')).toBe(renamed);
});

test.each([
  // R6 would be a cell: it stands in quotes, and so does the new name
  ["'R6'!A1+R6", 'R6', 'R7', "'R7'!A1+R6"],
  ["'r6'!A1", 'R6', 'R7', "'R7'!A1"],
  ['年度!A1', '年度', 'R6', "'R6'!A1"],
  ['年度!A1', '年度', '6 年度', "'6 年度'!A1"],
  ['SUM(年度:集計!A1)', '年度', '6 年度', "SUM('6 年度:集計'!A1)"],
  ["'市長''s R6'!A1", "市長's R6", "市長's R7", "'市長''s R7'!A1"],
])('%s, %s → %s: %s', (formula, from, to, renamed) => {
  expect(withSheetRenamed(formula, from, to)).toBe(renamed);
});
