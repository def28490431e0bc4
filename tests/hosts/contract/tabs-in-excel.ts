import { areaToA1, toA1 } from '../../../src/sheet/address.js';
import type { BookModel } from '../../office-host/model/book-model.js';
import type { ChartModel, LineModel, SheetModel } from '../../office-host/model/sheet-model.js';
import { plainReference, type Chart, type Print, type Tab } from './tabs.js';

const KINDS: Readonly<Record<string, Chart['kind']>> = {
  BarStacked: 'stacked-bars',
  BarClustered: 'bars',
  ColumnClustered: 'columns',
};

/** The sheets of a workbook in the simulated Excel as they stand. */
export function tabsInExcel({ sheets }: BookModel): Tab[] {
  return sheets.map((sheet): Tab => ({
    name: sheet.name,
    frozenRows: sheet.frozen === null ? 0 : sheet.frozen.bottom + 1,
    hiddenRows: hidden(sheet.lines.row),
    hiddenColumns: hidden(sheet.lines.column),
    heights: Object.fromEntries(
      [...sheet.lines.row].flatMap(([row, { size }]) => (size === null ? [] : [[row, size]])),
    ),
    links: Object.fromEntries(
      [...sheet.rows].flatMap(([row, line]) =>
        [...line].flatMap(([column, { link }]) =>
          link?.documentReference === undefined ? [] : [[toA1(row, column), link.documentReference]],
        ),
      ),
    ),
    tables: sheet.tables.map(({ name, area }) => ({
      name,
      area: areaToA1(area),
      columns: Array.from(
        { length: area.right - area.left + 1 },
        (_, index) => sheet.peek(area.top, area.left + index)?.text ?? '',
      ),
    })),
    charts: sheet.charts.map(chartOf),
    print: printOf(sheet),
  }));
}

function hidden(lines: ReadonlyMap<number, LineModel>): number[] {
  return [...lines].flatMap(([index, line]) => (line.hidden ? [index] : [])).sort((a, b) => a - b);
}

function chartOf({ name, type, settings, series }: ChartModel): Chart {
  const [maximum, hasTitle] = [settings['axes.valueAxis.maximum'], settings['axes.valueAxis.title.visible']];
  return {
    name,
    title: String(settings['title.text']),
    kind: KINDS[type] ?? 'columns',
    series: series.map((each) => ({
      name: each.name,
      values: plainReference(each.values),
      categories: plainReference(each.categories),
      labels: String(each.settings['dataLabels.numberFormat']),
    })),
    axisTitle: hasTitle === true ? String(settings['axes.valueAxis.title.text']) : null,
    maximum: typeof maximum === 'number' ? maximum : null,
  };
}

function printOf({ page, breaks }: SheetModel): Print | null {
  const [left, right] = [page['LeftFooter'], page['RightFooter']];
  if (left === undefined || right === undefined) return null;
  const titleRows = page['PrintTitleRows'];
  return {
    orientation: String(page['Orientation']).toLowerCase(),
    paper: String(page['PaperSize'] ?? 'A4'),
    titleRows: typeof titleRows === 'string' ? (plainReference(titleRows).split('!').at(-1) ?? null) : null,
    breaks,
    foot: `&L${String(left)}&R${String(right)}`,
  };
}
