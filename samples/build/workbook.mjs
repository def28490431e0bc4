// Puts the package together: every part an Excel workbook has, in the order Excel writes them.
import { strToU8, zipSync } from 'fflate';
import { layOut } from './layout.mjs';
import { lookOf } from './looks.mjs';
import { appXml, coreXml } from './properties.mjs';
import { printTitles } from './print-titles.mjs';
import { sheetXml } from './sheet-xml.mjs';
import { Strings } from './strings.mjs';
import { StyleBook } from './styles.mjs';
import { themeXml } from './theme.mjs';
import { declaration, escapeXml } from './xml.mjs';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// The times are fixed, or the checked-in samples would change with every build. fflate writes local time, so
// the date is given in local time too: the bytes are then the same in every time zone.
const zipOptions = { level: 9, mtime: new Date(1980, 0, 1, 0, 0, 0) };

export function buildWorkbook({ stem, sheets }) {
  const look = lookOf(stem);
  const context = { styles: new StyleBook(look), strings: new Strings() };
  const warnings = [];
  const worksheets = sheets.map((sheet, index) => {
    const layout = layOut(sheet, look);
    warnings.push(...layout.warnings);
    return sheetXml(sheet, layout, { ...context, first: index === 0 });
  });
  const parts = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([
      ['rId3', `${office}/relationships/extended-properties`, 'docProps/app.xml'],
      ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId1', `${office}/relationships/officeDocument`, 'xl/workbook.xml'],
    ]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': workbookRelations(sheets),
  };
  worksheets.forEach((xml, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  parts['xl/theme/theme1.xml'] = themeXml();
  parts['xl/styles.xml'] = context.styles.toXml();
  parts['xl/sharedStrings.xml'] = context.strings.toXml();
  parts['docProps/core.xml'] = coreXml();
  parts['docProps/app.xml'] = appXml(sheets);
  const files = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = [strToU8(xml), zipOptions];
  return { bytes: zipSync(files), warnings };
}

function contentTypes(sheets) {
  const override = (part, type) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${declaration}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', `${sheetType}.sheet.main+xml`) +
    sheets
      .map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${sheetType}.worksheet+xml`))
      .join('') +
    override('xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml') +
    override('xl/styles.xml', `${sheetType}.styles+xml`) +
    override('xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    '</Types>'
  );
}

function relations(list) {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${items.join('')}</Relationships>`;
}

function workbookRelations(sheets) {
  const targets = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  targets.push(
    ['theme', 'theme/theme1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  );
  return relations(
    targets.map(([type, target], index) => [`rId${index + 1}`, `${office}/relationships/${type}`, target]),
  );
}

function workbookXml(sheets) {
  const titles = printTitles(sheets).map(
    ({ index, range }) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(range)}</definedName>`,
  );
  const items = sheets.map(
    (sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships">` +
    '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>' +
    '<workbookPr defaultThemeVersion="124226"/>' +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12210"/></bookViews>' +
    `<sheets>${items.join('')}</sheets>` +
    `${titles.length ? `<definedNames>${titles.join('')}</definedNames>` : ''}<calcPr calcId="162913"/></workbook>`
  );
}
