import type { Content, Look } from '../sheet/edit.js';
import type { OwnedChart, OwnedTable, PrintSetup } from '../sheet/furniture.js';
import type { Places } from './places.js';

/** A tab of the summary; the hidden name that marks it ends in this. */
export type TabId = 'data' | 'totals' | 'charts' | 'unmet' | 'departments' | 'years';

/** A cell by the keys of its row and its column. */
export interface TabCell {
  readonly row: string;
  readonly column: string;
  readonly content: Content;
  readonly look: Look;
  readonly link?: string;
  /** The formula looks at its lists cell by cell. Only new workbooks have such formulas. */
  readonly isArray?: true;
}

export interface TabColumn {
  readonly key: string;
  /** In Excel's character units. */
  readonly width: number;
}

/** What stands on a tab, once it is known where every row and column lies. */
export interface TabContent {
  readonly cells: readonly TabCell[];
  readonly print: PrintSetup;
  readonly tables?: readonly OwnedTable[];
  readonly charts?: readonly OwnedChart[];
}

/**
 * One tab: the keys of its rows and columns in order, and what fills them. A row's key says how many columns it claims
 * and an open column's begins with "+" (writeback/summary-tabs.ts).
 */
export interface Tab {
  readonly id: TabId;
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly TabColumn[];
  /** The last row that stays in view. */
  readonly frozenThrough: string;
  readonly fill: (places: Places) => TabContent;
}

/** A cell with text; nothing to say is said by a dash, so that no cell of a table is blank. */
export function textCell(row: string, column: string, text: string | null, look: Look = 'message'): TabCell {
  const shown = text === null || text.trim() === '' ? '－' : text;
  return { row, column, content: { kind: 'text', text: shown }, look };
}

/** A cell with a number, or a dash. */
export function numberCell(row: string, column: string, value: number | null, look: Look): TabCell {
  return value === null
    ? { row, column, content: { kind: 'text', text: '－' }, look }
    : { row, column, content: { kind: 'number', value }, look };
}

/** A cell with a formula and the value it shows. */
export function formulaCell(
  row: string,
  column: string,
  formula: string,
  cached: number | string,
  look: Look,
): TabCell {
  return { row, column, content: { kind: 'formula', formula, cached }, look };
}
