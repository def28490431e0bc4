// The document properties: which application saved the workbook, and when.
import { printTitles, quoted } from './print-titles.mjs';
import { declaration, escapeXml } from './xml.mjs';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

// A fixed moment: today's date would make every build differ from the last.
const saved = '2023-10-02T00:30:00Z';

export function coreXml() {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    '<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${saved}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${saved}</dcterms:modified></cp:coreProperties>`
  );
}

export function appXml(sheets) {
  const titles = printTitles(sheets).map(({ index }) => `${quoted(sheets[index].name)}!Print_Titles`);
  const groups = [['ワークシート', sheets.length]];
  if (titles.length > 0) groups.push(['名前付き一覧', titles.length]);
  const pairs = groups.map(
    ([name, count]) =>
      `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`,
  );
  const names = [...sheets.map((sheet) => sheet.name), ...titles];
  return (
    `${declaration}<Properties xmlns="${office}/extended-properties" xmlns:vt="${office}/docPropsVTypes">` +
    '<Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><ScaleCrop>false</ScaleCrop>' +
    `<HeadingPairs><vt:vector size="${pairs.length * 2}" baseType="variant">${pairs.join('')}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${names.length}" baseType="lpstr">` +
    `${names.map((name) => `<vt:lpstr>${escapeXml(name)}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts>` +
    '<Company></Company><LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc>' +
    '<HyperlinksChanged>false</HyperlinksChanged><AppVersion>16.0300</AppVersion></Properties>'
  );
}
