import { sameContent } from '../../src/sheet/same-content.js';
import { sameFormula, withoutQuotes } from '../../src/sheet/same-formula.js';

test.each([
  ["SUM('一覧'!$C$5:$C$11)", 'SUM(一覧!$C$5:$C$11)', true],
  ["'主な事業 (2)'!A1", "'主な事業 (2)'!A1", true],
  ["'市民''s'!A1+'一覧'!A1", "'市民''s'!A1+一覧!A1", true],
  ["'一覧'!A1", "'総括表'!A1", false],
  // What stands in a text is no sheet.
  [`IF(A1="'一覧'!A1",1,0)`, `IF(A1="一覧!A1",1,0)`, false],
  [`IF(A1="""'一覧'!",'一覧'!B1,0)`, `IF(A1="""'一覧'!",一覧!B1,0)`, true],
])('%s and %s', (a, b, isSame) => {
  expect(sameFormula(a, b)).toBe(isSame);
  const content = (formula: string) => ({ kind: 'formula', formula, cached: 0 }) as const;
  expect(sameContent(content(a), content(b))).toBe(isSame);
});

test('only quotes around sheets are taken away', () => {
  expect(withoutQuotes(`'一覧'!A1&"it's"&'a b'!B2`)).toBe(`一覧!A1&"it's"&a b!B2`);
});
