import type { Edit, OwnedCell, OwnedSheet } from '../../src/sheet/edit.js';

const blank = (cell: OwnedCell): OwnedCell => ({
  row: cell.row,
  column: cell.column,
  content: { kind: 'blank' },
  look: cell.look,
});

/** An edit that fills blank cells. */
export function fill(sheet: string, after: readonly OwnedCell[]): Edit {
  return { kind: 'cells', sheet, before: after.map(blank), after };
}

const text = (row: number, column: number, value: string, look: OwnedCell['look']): OwnedCell => ({
  row,
  column,
  content: { kind: 'text', text: value },
  look,
});

/** What Tenken writes beside the table of the progress sheet: columns I to K, rows 3 to 11 (1-based). */
export const COLUMNS: readonly OwnedCell[] = [
  text(2, 8, '達成率', 'heading'),
  text(2, 9, '評価', 'heading'),
  text(2, 10, '点検メッセージ', 'heading'),
  ...[3, 4, 5, 6, 7, 8].flatMap((row): OwnedCell[] => [
    {
      row,
      column: 8,
      content: {
        kind: 'formula',
        formula: `IF(D${row + 1}<>0,ROUND(E${row + 1}/D${row + 1}*100,1),"")`,
        cached: 90,
      },
      look: 'rate',
    },
    text(row, 9, 'B', 'rating'),
    text(row, 10, row % 2 === 0 ? '【注意】前年から倍以上 & <確認>\r\n2行目 ' : '=1+1 ではない', 'message'),
  ]),
  // A row with only a height, a row that is not there, a formula that gives text.
  { row: 9, column: 8, content: { kind: 'number', value: 0 }, look: 'plain' },
  text(10, 8, '－(目標なし)', 'rate'),
  {
    row: 10,
    column: 9,
    content: { kind: 'formula', formula: 'IF(D4>1,"達成","")', cached: '達成' },
    look: 'rating',
  },
  { ...text(13, 9, '主な事業へ', 'link'), link: "'主な事業'!D4" },
];

/** A list of findings, as a sheet of its own. */
export const FINDINGS: OwnedSheet = {
  cells: [
    text(0, 0, '点検結果', 'title'),
    text(4, 0, '№', 'table-heading'),
    text(4, 1, '内容', 'table-heading'),
    { row: 5, column: 0, content: { kind: 'number', value: 1 }, look: 'table' },
    { row: 5, column: 1, content: { kind: 'blank' }, look: 'table' },
    { ...text(5, 2, '主な事業!D4', 'link'), link: "'主な事業'!D4" },
    { row: 6, column: 0, content: { kind: 'formula', formula: 'SUM(A6:A6)', cached: 1 }, look: 'plain' },
  ],
  widths: [
    { column: 0, width: 6 },
    { column: 1, width: 40.5 },
  ],
  frozenRows: 5,
};

/** Every kind of edit, in the order `plan` gives them. */
export const EDITS: readonly Edit[] = [
  fill('主な事業', COLUMNS),
  fill('集計', [text(3, 2, '見出し', 'heading'), text(3, 3, '_x0041_ と \u0007', 'plain')]),
  {
    kind: 'widths',
    sheet: '主な事業',
    before: [8, 9, 10].map((column) => ({ column, width: null })),
    after: [11, 9, 44].map((width, index) => ({ column: 8 + index, width })),
  },
  {
    kind: 'widths',
    sheet: '集計',
    before: [{ column: 2, width: null }],
    after: [{ column: 2, width: 20 }],
  },
  {
    kind: 'marks',
    sheet: '主な事業',
    before: [],
    after: [
      { ranges: 'D4 E6:E7', formula: 'N("Tenken:error")=0', severity: 'error' },
      { ranges: 'E8', formula: 'N("Tenken:warning")=0', severity: 'warning' },
    ],
  },
  {
    kind: 'marks',
    sheet: '集計',
    before: [],
    after: [{ ranges: 'C4', formula: 'N("Tenken:info")=0', severity: 'info' }],
  },
  { kind: 'sheet', name: '点検結果 <1>', before: null, after: FINDINGS },
  { kind: 'name', name: '_tenken_columns_1_w', before: null, after: "'主な事業'!$I$3:$K$11" },
  { kind: 'name', name: '_tenken_sheet_1', before: null, after: "'点検結果 <1>'!$A$1" },
];
