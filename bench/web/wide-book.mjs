// A sheet of 20,000 rows × 50 columns with the looks office sheets have, for scrolling through.
import { strToU8, zipSync } from 'fflate';
import { address, declaration } from '../../samples/build/xml.mjs';

export const ROWS = 20_000;
export const COLUMNS = 50;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STYLES = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="游ゴシック"/></font><font><b/><sz val="11"/><name val="游ゴシック"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf borderId="1" applyBorder="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="3" borderId="1" applyNumberFormat="1" applyBorder="1"/><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"/></cellXfs></styleSheet>`;

const text = (at, style, words) => `<c r="${at}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;

function row(index) {
  const cells = Array.from({ length: COLUMNS }, (_, column) => {
    const at = address(index, column);
    if (index === 0) return text(at, 3, `見出し${column + 1}`);
    // Whole numbers that differ from cell to cell without any randomness.
    if (column % 5 !== 0)
      return `<c r="${at}" s="2"><v>${(index * 7919 + column * 104729) % 1_000_000}</v></c>`;
    return text(at, 1, `第${index}号の事業の${column + 1}番目の記載`);
  });
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}

/** The bytes of the workbook; the same every time. */
export function wideBook() {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index)).join('');
  const parts = {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets><sheet name="広い表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${COLUMNS}" width="14" customWidth="1"/></cols><sheetData>${rows}</sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(2026, 0, 1) });
}
