// A small workbook as bytes, the same every time: shared strings, merges, two styles, nothing else.
import { strToU8, zipSync } from 'fflate';
import { address, declaration, escapeXml } from '../../samples/build/xml.mjs';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const styles =
  `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="3" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

function relations(items) {
  const inner = items.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${inner.join('')}</Relationships>`;
}

/** `rows`: texts, numbers, or null; `merges`: A1 ranges. */
export function smallBook(name, rows, merges = []) {
  const strings = new Map();
  const indexOf = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const cellXml = (value, row, column) => {
    const at = address(row, column);
    if (value === null || value === '') return '';
    if (typeof value === 'number') return `<c r="${at}" s="1"><v>${value}</v></c>`;
    return `<c r="${at}" t="s"><v>${indexOf(value)}</v></c>`;
  };
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((value, column) => cellXml(value, row, column)).join('')}</row>`,
  );
  const areas =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const sheet = `${declaration}<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData>${areas}</worksheet>`;
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  const override = (part, kind) => `<Override PartName="/xl/${part}" ContentType="${type}.${kind}+xml"/>`;
  const parts = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${packaged}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}` +
      `${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" count="${strings.size}" uniqueCount="${strings.size}">${items.join('')}</sst>`,
  };
  const mtime = new Date(Date.UTC(2024, 3, 1, 12));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)])), {
    level: 6,
    mtime,
  });
}
