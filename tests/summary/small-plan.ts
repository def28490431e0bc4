import { readWorkbook } from '../../src/hosts/xlsx/read.js';
import { applyEdits } from '../../src/hosts/xlsx/write.js';
import { inspect } from '../../src/inspect.js';
import type { Settings } from '../../src/inspection.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { toA1 } from '../../src/sheet/address.js';
import type { Content, Edit } from '../../src/sheet/edit.js';
import { cellAt, type Sheet, type Workbook } from '../../src/sheet/sheet.js';
import { planSummary } from '../../src/summary/plan-summary.js';
import { findSummaryTabs } from '../../src/writeback/summary-tabs.js';
import { escaped } from '../hosts/xlsx/make-xlsx.js';
import { smallBook } from '../hosts/xlsx-write/small-book.js';

type Line = readonly (string | number)[];

/** A small plan whose counts can be worked out by hand; tests change lines of it. */
export const LINES: readonly Line[] = [
  ['令和5年度 進行管理シート'],
  ['番号', '指標', '単位', '目標値', '実績値', '所管課', '未達成の理由'],
  ['政策1 健康で元気なまち'],
  ['1', '健診の受診者数', '人', 100, 100, '健康課', ''],
  ['2', '教室の参加者数', '人', 200, 150, '健康課', '=荒天で中止した回があったため'],
  ['3', '健康計画の策定', '', '策定する', '検討中', '健康課', ''],
  ['政策2 安全なまち'],
  ['4', '訓練の参加者数', '人', 50, 60, '防災課', ''],
  ['5', '火災の発生件数', '件', 10, 20, '防災課', '空き家の火災が増えたため'],
  ['6', '防犯灯の設置数', '基', 80, 72, '防災課', ''],
  ['7', '見守り協定の締結数', '件', 40, '', '福祉課', ''],
];

/** The file of a workbook with these lines. */
export function planBook(lines: readonly Line[] = LINES): Uint8Array {
  const rows = lines.map((line, row) => {
    const cells = line.map((value, column) => {
      const r = toA1(row, column);
      if (value === '') return '';
      return typeof value === 'number'
        ? `<c r="${r}"><v>${value}</v></c>`
        : `<c r="${r}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return smallBook({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] });
}

export function read(bytes: Uint8Array): Workbook {
  return readWorkbook(bytes, 'plan.xlsx');
}

/** The edits that make or renew the tabs of a file. */
export function summaryEdits(bytes: Uint8Array, settings: Partial<Settings> = {}): readonly Edit[] {
  const workbook = read(bytes);
  return planSummary(workbook, inspect(workbook, { ...DEFAULT_SETTINGS, ...settings })).edits;
}

export function summarised(bytes: Uint8Array, settings: Partial<Settings> = {}): Uint8Array {
  return applyEdits(bytes, summaryEdits(bytes, settings));
}

/** Puts content into cells as a person would, by addresses. */
export function typed(
  bytes: Uint8Array,
  sheet: string,
  cells: readonly { row: number; column: number; text: string }[],
): Uint8Array {
  const after = cells.map(({ row, column, text }) => ({ row, column, content: contentFor(text) }));
  const before = after.map((cell) => ({ ...cell, content: { kind: 'blank' } as const }));
  return applyEdits(bytes, [{ kind: 'input', sheet, before, after }]);
}

function contentFor(text: string): Content {
  return text.startsWith('=')
    ? { kind: 'formula', formula: text.slice(1), cached: 0 }
    : { kind: 'text', text };
}

/** A tab as a table: what the cell at two keys shows, its formula, and where it stands. */
export function tabOf(bytes: Uint8Array, id: string) {
  const tab = findSummaryTabs(read(bytes)).find((each) => each.id === id);
  if (!tab) throw new Error(`no tab ${id}`);
  const { sheet } = tab;
  const place = (row: string, column: string): [number, number] => [
    tab.rows.indexOf(row),
    tab.columns.indexOf(column),
  ];
  return {
    sheet,
    rows: tab.rows,
    columns: tab.columns,
    place,
    value: (row: string, column: string) => cellAt(sheet, ...place(row, column)).value,
    formula: (row: string, column: string) => cellAt(sheet, ...place(row, column)).formula,
  };
}

/** Where a text stands on a sheet. */
export function whereIs(sheet: Sheet, text: string): [number, number] | null {
  for (const [row, line] of sheet.cells.entries()) {
    const column = line?.findIndex((cell) => cell?.text === text) ?? -1;
    if (column >= 0) return [row, column];
  }
  return null;
}
