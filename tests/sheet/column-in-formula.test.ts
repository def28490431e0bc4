import { withColumnsRenamed } from '../../src/sheet/column-in-formula.js';

const RENAMED = [
  {
    table: '事業表',
    columns: new Map([
      ['r5実績', 'R6実績'],
      ['r6実績', 'R7実績'],
      ['実績[r6]', '実績[R7]'],
      ['r6\n目標', 'R7\n目標'],
    ]),
  },
];

test.each([
  ['事業表[R6実績]', '事業表[R7実績]'],
  // both move at once
  ['事業表[R5実績]-事業表[R6実績]', '事業表[R6実績]-事業表[R7実績]'],
  [
    '事業表[[#This Row],[R6実績]]/事業表[[#This Row],[担当課]]',
    '事業表[[#This Row],[R7実績]]/事業表[[#This Row],[担当課]]',
  ],
  ['SUM(事業表[[R5実績]:[R6実績]])', 'SUM(事業表[[R6実績]:[R7実績]])'],
  ['事業表[[#Headers],[R6実績]]', '事業表[[#Headers],[R7実績]]'],
  ["事業表[実績'[R6']]", "事業表[実績'[R7']]"],
  ['事業表[R6\n目標]', '事業表[R7\n目標]'],
  ['事業表[#All]+事業表[]', '事業表[#All]+事業表[]'],
  // another table, another workbook, a text
  ['別表[R6実績]&"事業表[R6実績]"', '別表[R6実績]&"事業表[R6実績]"'],
  ['[1]!事業表[R6実績]', '[1]!事業表[R6実績]'],
])('%s → %s', (formula, renamed) => {
  expect(withColumnsRenamed(formula, RENAMED)).toBe(renamed);
});
