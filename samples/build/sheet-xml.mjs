// Writes one worksheet.
import { columnPixels } from './text-height.mjs';
import { address, columnName, declaration } from './xml.mjs';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const paperSizes = { A3: 8, A4: 9 };

export function sheetXml(sheet, layout, { styles, strings, first }) {
  const width = sheet.widths.length;
  const last = address(Math.max(sheet.rows.length - 1, 0), width - 1);
  return (
    `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${last}"/>` +
    view(sheet, first) +
    '<sheetFormatPr defaultRowHeight="18.75"/>' +
    columns(sheet) +
    `<sheetData>${layout.cells.map((cells, row) => rowXml(cells, row, layout.heights[row], styles, strings)).join('')}` +
    '</sheetData>' +
    merges(layout.merges) +
    '<phoneticPr fontId="1"/><printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.39370078740157483" right="0.39370078740157483" top="0.59055118110236227" ' +
    'bottom="0.59055118110236227" header="0.31496062992125984" footer="0.31496062992125984"/>' +
    // No limit on the height: only the width is fitted, so that page breaks stay where they were set.
    `<pageSetup paperSize="${paperSizes[sheet.paper]}"${sheet.landscape ? ' orientation="landscape"' : ''} ` +
    'fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>' +
    breaks(sheet) +
    '</worksheet>'
  );
}

function view(sheet, first) {
  const top = address(sheet.freeze, 0);
  const inside =
    sheet.freeze > 0
      ? `<pane ySplit="${sheet.freeze}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>` +
        '<selection pane="bottomLeft"/>'
      : '';
  const attributes = `${first ? ' tabSelected="1"' : ''} zoomScale="85" zoomScaleNormal="85" workbookViewId="0"`;
  return `<sheetViews><sheetView${attributes}${inside ? `>${inside}</sheetView>` : '/>'}</sheetViews>`;
}

// Excel's file holds the width with the cell's padding; people speak of the width without it.
function columns(sheet) {
  const items = sheet.widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${columnPixels(width) / 8}" customWidth="1"/>`,
  );
  return `<cols>${items.join('')}</cols>`;
}

function rowXml(cells, row, height, styles, strings) {
  const inside = cells.map((cell, column) => cellXml(cell, row, column, styles, strings)).join('');
  return `<row r="${row + 1}" ht="${height}" customHeight="1"${inside ? `>${inside}</row>` : '/>'}`;
}

function cellXml(cell, row, column, styles, strings) {
  const start = `<c r="${address(row, column)}" s="${styles.index(cell.face)}"`;
  const value = cell.merge === undefined ? cell.value : null;
  if (value === null) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="s"><v>${strings.index(value)}</v></c>`;
}

function merges(list) {
  if (list.length === 0) return '';
  const items = list.map(
    (merge) =>
      `<mergeCell ref="${address(merge.row, merge.column)}:${columnName(merge.right)}${merge.bottom + 1}"/>`,
  );
  return `<mergeCells count="${items.length}">${items.join('')}</mergeCells>`;
}

// A row marked pageBreak begins a new page; Excel names the row above the break.
function breaks(sheet) {
  const rows = sheet.rows.flatMap((row, index) => (row.pageBreak && index > 0 ? [index] : []));
  if (rows.length === 0) return '';
  const items = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${items.join('')}</rowBreaks>`;
}
