// Writes the generated sheet as an .xlsx the way Japanese Excel saves one: shared strings with the readings of typed
// kanji, styled blank cells, merges, a formula with its last result in every rate. Run: make-book.mjs INDICATORS FILE
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { coreXml } from '../samples/build/properties.mjs';
import { StyleBook } from '../samples/build/styles.mjs';
import { themeXml } from '../samples/build/theme.mjs';
import { address, declaration, escapeXml } from '../samples/build/xml.mjs';
import { progressSheet } from './progress-sheet.mjs';
import { SUBJECTS } from './words.data.mjs';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WIDTHS = [10.75, 24.75, 34.75, 7.75, 14.75, 14.75, 14.75, 9.75, 6.75, 52.75, 52.75, 14.75];

const faces = {
  title: { size: 14, bold: true, h: 'left', v: 'center' },
  heading: { size: 11, bold: true, fill: 'heading', border: true, h: 'left', v: 'center' },
  header: { size: 10, fill: 'header', border: true, h: 'center', v: 'center', wrap: true },
  text: { size: 10, border: true, h: 'left', v: 'center', wrap: true },
  centred: { size: 10, border: true, h: 'center', v: 'center', wrap: true },
  figure: { size: 10, border: true, h: 'right', v: 'center', wrap: true },
};

/** The style of each look and number format, asked for once: there are tens of thousands of cells. */
function styleIndexes() {
  const book = new StyleBook({
    font: { name: '游ゴシック', family: 2, scheme: 'minor' },
    heading: { rgb: 'FFDDEBF7' },
    header: { rgb: 'FFF2F2F2' },
  });
  const known = new Map();
  const indexOf = ({ look, format }) => {
    const key = `${look} ${format}`;
    const index = known.get(key) ?? book.index({ ...faces[look], format });
    known.set(key, index);
    return index;
  };
  return { indexOf, toXml: () => book.toXml() };
}

/** The reading Excel keeps beside a text that was typed as kana and converted. */
function phonetic(text) {
  const subject = SUBJECTS.find(([words]) => text.includes(words));
  if (subject === undefined) return '<phoneticPr fontId="1"/>';
  const from = text.indexOf(subject[0]);
  const reading = `<rPh sb="${from}" eb="${from + subject[0].length}"><t>${subject[1]}</t></rPh>`;
  return `${reading}<phoneticPr fontId="1"/>`;
}

function sharedStrings() {
  const order = new Map();
  let count = 0;
  const indexOf = (text) => {
    count += 1;
    const index = order.get(text) ?? order.size;
    order.set(text, index);
    return index;
  };
  const item = (text) => {
    const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
    return `<si><t${keep}>${escapeXml(text)}</t>${phonetic(text)}</si>`;
  };
  const toXml = () =>
    `${declaration}<sst xmlns="${main}" count="${count}" uniqueCount="${order.size}">` +
    `${[...order.keys()].map(item).join('')}</sst>`;
  return { indexOf, toXml };
}

function cellXml(cell, at, blankStyle, styles, strings) {
  if (!cell) return `<c r="${at}" s="${blankStyle}"/>`;
  const start = `<c r="${at}" s="${styles.indexOf(cell)}"`;
  if (cell.formula !== null) return `${start}><f>${escapeXml(cell.formula)}</f><v>${cell.value}</v></c>`;
  if (typeof cell.value === 'number') return `${start}><v>${cell.value}</v></c>`;
  return `${start} t="s"><v>${strings.indexOf(cell.value)}</v></c>`;
}

function rowXml(cells, row, columns, styles, strings) {
  const first = cells.find((cell) => cell !== null);
  const look = first?.look === 'centred' ? 'text' : (first?.look ?? 'text');
  const blankStyle = styles.indexOf({ look, format: 'General' });
  const inside = Array.from({ length: columns }, (_, column) =>
    cellXml(cells[column], address(row, column), blankStyle, styles, strings),
  );
  const height = cells.length > 1 ? 37.5 : 18.75;
  return `<row r="${row + 1}" spans="1:${columns}" ht="${height}" customHeight="1">${inside.join('')}</row>`;
}

function sheetXml({ rows, merges, columns }, styles, strings) {
  const widths = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const areas = merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${address(top, left)}:${address(bottom, right)}"/>`,
  );
  return (
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}/relationships">` +
    `<dimension ref="A1:${address(rows.length - 1, columns - 1)}"/>` +
    '<sheetViews><sheetView tabSelected="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"/></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="18.75"/><cols>${widths.join('')}</cols>` +
    `<sheetData>${rows.map((cells, row) => rowXml(cells, row, columns, styles, strings)).join('')}</sheetData>` +
    `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells><phoneticPr fontId="1"/>` +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function contentTypes() {
  const override = (part, type) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${declaration}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', `${sheetType}.sheet.main+xml`) +
    override('xl/worksheets/sheet1.xml', `${sheetType}.worksheet+xml`) +
    override('xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml') +
    override('xl/styles.xml', `${sheetType}.styles+xml`) +
    override('xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
}

function relations(targets) {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${items.join('')}</Relationships>`;
}

/** The bytes of the workbook with the given number of indicators; the same bytes in every run. */
function makeBook(indicators) {
  const sheet = progressSheet(indicators);
  const styles = styleIndexes();
  const strings = sharedStrings();
  const worksheet = sheetXml(sheet, styles, strings);
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
      [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships">` +
      '<workbookPr defaultThemeVersion="166925"/><bookViews><workbookView windowWidth="28800" windowHeight="12210"/></bookViews>' +
      `<sheets><sheet name="${sheet.name}" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      [
        ['worksheet', 'worksheets/sheet1.xml'],
        ['theme', 'theme/theme1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ].map(([type, target]) => [`${office}/relationships/${type}`, target]),
    ),
    'xl/worksheets/sheet1.xml': worksheet,
    'xl/theme/theme1.xml': themeXml(),
    'xl/styles.xml': styles.toXml(),
    'xl/sharedStrings.xml': strings.toXml(),
    'docProps/core.xml': coreXml(),
  };
  // The moment is fixed and local, as fflate writes local time: the bytes are the same in every time zone.
  const options = { level: 6, mtime: new Date(1980, 0, 1) };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), options]])),
  );
  return { bytes, rows: sheet.rows.length, columns: sheet.columns };
}

const [indicators, file] = process.argv.slice(2);
if (!/^[1-9][0-9]*$/.test(indicators ?? '') || file === undefined) {
  console.error('usage: node bench/make-book.mjs INDICATORS FILE');
  process.exit(2);
}
const { bytes, rows, columns } = makeBook(Number(indicators));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, bytes);
console.log(JSON.stringify({ indicators: Number(indicators), bytes: bytes.length, rows, columns }));
