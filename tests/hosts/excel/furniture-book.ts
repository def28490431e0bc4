import { parseArea, type Area } from '../../../src/sheet/address.js';
import { numberCell, textCell } from '../../../src/sheet/cell.js';
import type { Edit } from '../../../src/sheet/edit.js';
import type { Furniture, OwnedChart, OwnedTable } from '../../../src/sheet/furniture.js';
import { makeSheet, type Workbook } from '../../../src/sheet/sheet.js';
import type { SheetModel } from '../../office-host/model/sheet-model.js';
import type { HostOptions } from '../../office-host/simulated-excel.js';
import { inExcel, type InExcel } from './in-excel.js';

/** "A1:B2" as an area. */
export const area = (text: string): Area => {
  const found = parseArea(text);
  if (!found) throw new Error(text);
  return found;
};

const ROWS = [
  ['head', '政策', '達成', '未達成'],
  ['a', '健康', 3, 1],
  ['b', '安全', 2, 2],
  ['c', '教育', 0, 4],
];

const WORKBOOK: Workbook = {
  name: '進行管理.xlsx',
  sheets: [
    makeSheet(
      '一覧',
      ROWS.map((row) => row.map((each) => (typeof each === 'number' ? numberCell(each) : textCell(each)))),
    ),
  ],
  definedNames: [],
  isStructureProtected: false,
  settings: null,
};

/** A table of Tenken's over cells of 一覧. */
export const table = (range: string, columns: readonly string[], name = 'Tenken_Data'): OwnedTable => ({
  name,
  area: area(range),
  columns,
});

const cells = (range: string) => ({ sheet: '一覧', area: area(range), cached: [] });

/** A chart over an anchor, of the rows of 一覧 from one to another: "2:4". */
export const chart = (
  anchor: string,
  rows: string,
  kind: OwnedChart['kind'] = 'stacked-bars',
): OwnedChart => ({
  name: 'stacked-1',
  title: '達成と未達成',
  kind,
  anchor: area(anchor),
  categories: cells(`B${rows.split(':')[0] ?? ''}:B${rows.split(':')[1] ?? ''}`),
  series: [
    { name: '達成', values: cells(rows.replace(/(\d+):(\d+)/, 'C$1:C$2')), fill: 'dark' },
    { name: '未達成', values: cells(rows.replace(/(\d+):(\d+)/, 'D$1:D$2')), fill: 'hatched' },
  ],
  labels: '#,##0;;',
});

/** An edit of what stands on 一覧. */
export const furnish = (before: Furniture, after: Furniture): Edit => ({
  kind: 'furniture',
  sheet: '一覧',
  before,
  after,
});

/** 一覧 in a simulated Excel. */
export function open(options: HostOptions = {}): InExcel & { readonly sheet: SheetModel } {
  const opened = inExcel(WORKBOOK, options);
  const sheet = opened.excel.book.sheet('一覧');
  if (!sheet) throw new Error('no sheet');
  return { ...opened, sheet };
}

/** A chart that is not Tenken's. */
export const USERS = 'Chart of the user';
/** Tenken's charts on a sheet. */
export const own = ({ charts }: SheetModel) => charts.filter(({ name }) => name !== USERS);

export const HEADINGS = ['head', '政策', '達成', '未達成'];
/** What stands there first. */
export const FIRST: Furniture = { tables: [table('A1:D3', HEADINGS)], charts: [chart('F2:K9', '2:3')] };
