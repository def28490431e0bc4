import { shiftFormula } from '../../../src/hosts/xlsx/shift-formula.js';

/** Two rows down, one column right. */
test.each([
  ['E4/D4', 'F6/E6'],
  ['$E4/E$4+$E$4', '$E6/F$4+$E$4'],
  ['SUM(A1:B2,C3)', 'SUM(B3:C4,D5)'],
  ['SUM(A:C)+SUM($A:C)', 'SUM(B:D)+SUM($A:D)'],
  ['SUM(1:3)+SUM($1:3)', 'SUM(3:5)+SUM($1:5)'],
  ['IF(A1="A1","=B2""C3",B2)', 'IF(B3="A1","=B2""C3",C4)'],
  ["'A1 (2)'!B2+'O''A1'!B2", "'A1 (2)'!C4+'O''A1'!C4"],
  ['Sheet1!A1+Jan:Mar!A1+AB1!C1', 'Sheet1!B3+Jan:Mar!B3+AB1!D3'],
  ['表!A1+集計A1', '表!B3+集計A1'],
  ['LOG10(A1)+ATAN2(1,2)+A1 (2)', 'LOG10(B3)+ATAN2(1,2)+B3 (2)'],
  ['[1]Sheet1!A1+表1[[#This Row],[A1]]+Table1[A1]', '[1]Sheet1!B3+表1[[#This Row],[A1]]+Table1[A1]'],
  ["Table1[a'[A1']]+A1", "Table1[a'[A1']]+B3"],
  ['1.5E+10*A1-2E3', '1.5E+10*B3-2E3'],
  ['XFD1', '#REF!'],
  ['A1048575', '#REF!'],
  ['XFE1+A1048577+A0', 'XFE1+A1048577+A0'],
  ['#REF!+TRUE', '#REF!+TRUE'],
  ['目標1+x.A1', '目標1+x.A1'],
  ['"open', '"open'],
  ['', ''],
])('%s → %s', (formula, expected) => {
  expect(shiftFormula(formula)(2, 1)).toBe(expected);
});

test('up and left, out of the sheet', () => {
  expect(shiftFormula('B2+A$1+$A1')(-1, -1)).toBe('A1+#REF!+#REF!');
});
