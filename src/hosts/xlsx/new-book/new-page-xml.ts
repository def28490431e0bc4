import type { NewPageData, PlacedCell } from '../../../sheet/new-sheet.js';
import { CHART_TYPE, chartXml } from '../write/chart-xml.js';
import { drawingNamespaces } from '../write/drawing-namespaces.js';
import { chartAnchor, DRAWING_TYPE, drawingXml } from '../write/drawing-xml.js';
import { printXml } from '../write/print-xml.js';
import { heightOf, newCellXml } from './new-cell-xml.js';
import { Links, Relations } from './new-relations.js';
import { MAIN, sheetOpening, type NewPart, type WrittenSheet } from './written-sheet.js';

const NAMESPACES = drawingNamespaces(MAIN);

function byRow(cells: readonly PlacedCell[]): [row: number, cells: PlacedCell[]][] {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => [row, inRow.sort((a, b) => a.column - b.column)]);
}

/** The parts of a sheet's charts. */
function chartParts({ charts }: NewPageData, number: number): NewPart[] {
  const relations = new Relations();
  const anchors = charts.map((chart, at) => {
    const id = relations.add('chart', `../charts/chart${number}_${at + 1}.xml`);
    return chartAnchor(chart, at + 2, id, NAMESPACES);
  });
  return [
    {
      name: `drawings/drawing${number}.xml`,
      xml: drawingXml(anchors, NAMESPACES),
      type: DRAWING_TYPE,
      relations,
    },
    ...charts.map((chart, at): NewPart => ({
      name: `charts/chart${number}_${at + 1}.xml`,
      xml: chartXml(chart, NAMESPACES),
      type: CHART_TYPE,
    })),
  ];
}

/** Writes the part of a page piece by piece. `number`: which sheet it is, from 1. */
export function writePageXml(sheet: NewPageData, number: number, write: (xml: string) => void): WrittenSheet {
  const { widths, frozenRows, cells, charts, print } = sheet;
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  write(`${sheetOpening({ frozenRows, isFolded: false })}<cols>${cols.join('')}</cols><sheetData>`);
  const relations = new Relations();
  const links = new Links(relations);
  for (const [row, inRow] of byRow(cells)) {
    const inner = inRow.map((cell) => {
      links.add(cell, row, cell.column);
      return newCellXml(cell, row, cell.column);
    });
    const placed = inRow.map((cell) => [cell.column, cell] as const);
    write(`<row r="${row + 1}"${heightOf(placed, widths)}>${inner.join('')}</row>`);
  }
  const parts = charts.length === 0 ? [] : chartParts(sheet, number);
  const drawing =
    parts.length === 0
      ? ''
      : `<drawing r:id="${relations.add('drawing', `../drawings/drawing${number}.xml`)}"/>`;
  write(`</sheetData>${links.xml()}${printXml(print)}${drawing}</worksheet>`);
  return { relations, parts, titleRows: print.titleRows ?? null };
}
