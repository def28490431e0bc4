import { strToU8, zipSync, type ZipOptions } from 'fflate';
import {
  CHART_PART,
  CHART_SHEET_DRAWING,
  COMMENTS,
  DRAWING,
  FORM_CONTROL,
  PERSONS,
  PNG,
  THREADED_COMMENTS,
  VML,
} from './kitchen-drawings.js';
import { CHART_SHEET, PIVOT_SHEET, PROGRESS_SHEET, PROTECTED_SHEET } from './kitchen-sheets.js';

export interface KitchenOptions {
  /** Dates count from 1904. */
  readonly is1904?: boolean;
  /** SpreadsheetML elements carry the prefix x:, as the Open XML SDK writes them. */
  readonly isPrefixed?: boolean;
  /** No shared strings part, as stream writers leave it out. */
  readonly hasNoStrings?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MAIN = `xmlns="${SPREADSHEET}"`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const R = `xmlns:r="${OFFICE}/relationships"`;

/** [id, type, target], a type without colon being one of the usual ones; 'external' as fourth for links outside. */
type Line = readonly [id: string, type: string, target: string, mode?: 'external'];

function relationships(...lines: readonly Line[]): string {
  const items = lines.map(([id, type, target, mode]) => {
    const uri = type.includes(':') ? type : `${OFFICE}/relationships/${type}`;
    return `<Relationship Id="${id}" Type="${uri}" Target="${target}"${mode ? ' TargetMode="External"' : ''}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES: readonly (readonly [part: string, type: string])[] = [
  ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['xl/worksheets/sheet1.xml', `${SHEET}.worksheet+xml`],
  ['xl/worksheets/sheet2.xml', `${SHEET}.worksheet+xml`],
  ['xl/worksheets/sheet3.xml', `${SHEET}.worksheet+xml`],
  ['xl/chartsheets/sheet1.xml', `${SHEET}.chartsheet+xml`],
  ['xl/styles.xml', `${SHEET}.styles+xml`],
  ['xl/sharedStrings.xml', `${SHEET}.sharedStrings+xml`],
  ['xl/calcChain.xml', `${SHEET}.calcChain+xml`],
  ['xl/metadata.xml', `${SHEET}.sheetMetadata+xml`],
  ['xl/comments1.xml', `${SHEET}.comments+xml`],
  ['xl/tables/table1.xml', `${SHEET}.table+xml`],
  ['xl/pivotTables/pivotTable1.xml', `${SHEET}.pivotTable+xml`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET}.pivotCacheDefinition+xml`],
  ['xl/pivotCache/pivotCacheRecords1.xml', `${SHEET}.pivotCacheRecords+xml`],
  ['xl/externalLinks/externalLink1.xml', `${SHEET}.externalLink+xml`],
  ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['xl/ctrlProps/ctrlProp1.xml', 'application/vnd.ms-excel.controlproperties+xml'],
  ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['xl/charts/chart2.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

function contentTypes(parts: ReadonlySet<string>): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ['png', 'image/png'],
    ['bin', 'application/vnd.ms-office.vbaProject'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = CONTENT_TYPES.filter(([part]) => parts.has(part)).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

const workbook = (is1904: boolean): string =>
  `${HEAD}<workbook ${MAIN} ${R}><fileVersion appName="xl" lastEdited="7"/><workbookPr${is1904 ? ' date1904="1"' : ''} codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="0"/></bookViews><sheets><sheet name="主な事業" sheetId="1" r:id="rId1"/><sheet name="設定" sheetId="4" state="hidden" r:id="rId2"/><sheet name="集計" sheetId="5" r:id="rId3"/><sheet name="グラフ" sheetId="6" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId10"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">主な事業!$A$1:$H$20</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">主な事業!$1:$3</definedName><definedName name="目標列">主な事業!$D$4:$D$9</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="9" r:id="rId9"/></pivotCaches></workbook>`;

const STRINGS = [
  '<si><t>令和5年度 主な事業の進行管理</t><rPh sb="0" eb="2"><t>レイワ</t></rPh><phoneticPr fontId="1"/></si>',
  ...['番号', '事業名', '方向', '目標', '実績', '達成率', '評価', '推移'].map(
    (text) => `<si><t>${text}</t></si>`,
  ),
  '<si><r><rPr><b/><sz val="11"/><rFont val="游ゴシック"/></rPr><t>01</t></r><r><t xml:space="preserve">-101 </t></r></si>',
  '<si><t>※ 要綱はこちら</t></si>',
].join('\n');

const sharedStrings = `${HEAD}<sst ${MAIN} count="15" uniqueCount="11">${STRINGS}</sst>`;

const styles = `${HEAD}<styleSheet ${MAIN} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="2"/><charset val="128"/><scheme val="minor"/></font><font><sz val="6"/><name val="游ゴシック"/><family val="2"/><charset val="128"/></font><font><b/><sz val="11"/><name val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const PIVOT_DEFINITION = `${HEAD}<pivotCacheDefinition ${MAIN} ${R} r:id="rId1" refreshOnLoad="1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A3:B4" sheet="主な事業"/></cacheSource><cacheFields count="2"><cacheField name="番号" numFmtId="0"><sharedItems/></cacheField><cacheField name="事業名" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT_TABLE = `${HEAD}<pivotTableDefinition ${MAIN} name="ピボット1" cacheId="9" dataCaption="値"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField/><pivotField/></pivotFields></pivotTableDefinition>`;
const TABLE = `${HEAD}<table ${MAIN} id="1" name="事業表" displayName="事業表" ref="A3:H9" totalsRowShown="0"><autoFilter ref="A3:H9"/><tableColumns count="8">${['番号', '事業名', '方向', '目標', '実績', '達成率', '評価', '推移'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns></table>`;

/** Parts whose elements are in the SpreadsheetML namespace by default. */
const SPREADSHEET_PARTS = /^xl\/(workbook|styles|sharedStrings|calcChain|comments1|worksheets\/sheet.)\.xml$/;

function withPrefix(xml: string): string {
  return xml
    .replace(MAIN, `xmlns:x="${SPREADSHEET}"`)
    .replaceAll(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2');
}

/** The parts of the workbook, by name, as text or bytes. */
export function kitchenParts(options: KitchenOptions = {}): Map<string, string | Uint8Array> {
  const threaded = 'http://schemas.microsoft.com/office/2017/10/relationships';
  const parts = new Map<string, string | Uint8Array>([
    [
      '_rels/.rels',
      relationships(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ['rId3', 'extended-properties', 'docProps/app.xml'],
        ['rId4', 'customXml', 'customXml/item1.xml'],
      ),
    ],
    ['xl/workbook.xml', workbook(options.is1904 ?? false)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
        ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
        ['rId4', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId5', 'styles', 'styles.xml'],
        ...(options.hasNoStrings ? [] : [['rId6', 'sharedStrings', 'sharedStrings.xml'] as const]),
        ['rId7', 'calcChain', 'calcChain.xml'],
        ['rId8', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
        ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
        ['rId10', 'externalLink', 'externalLinks/externalLink1.xml'],
        ['rId11', `${threaded}/person`, 'persons/person.xml'],
        ['rId12', 'sheetMetadata', 'metadata.xml'],
      ),
    ],
    ['xl/worksheets/sheet1.xml', PROGRESS_SHEET],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relationships(
        ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
        ['rId2', 'drawing', '../drawings/drawing1.xml'],
        ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId4', 'comments', '../comments1.xml'],
        ['rId5', 'table', '../tables/table1.xml'],
        ['rId6', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
        ['rId7', `${threaded}/threadedComment`, '../threadedComments/threadedComment1.xml'],
        ['rId9', 'hyperlink', 'https://example.jp/要綱?a=1&amp;b=2', 'external'],
      ),
    ],
    ['xl/worksheets/sheet2.xml', PROTECTED_SHEET],
    ['xl/worksheets/sheet3.xml', PIVOT_SHEET],
    [
      'xl/worksheets/_rels/sheet3.xml.rels',
      relationships(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
    ],
    ['xl/chartsheets/sheet1.xml', CHART_SHEET],
    ['xl/chartsheets/_rels/sheet1.xml.rels', relationships(['rId1', 'drawing', '../drawings/drawing2.xml'])],
    ['xl/styles.xml', styles],
    ...(options.hasNoStrings ? [] : [['xl/sharedStrings.xml', sharedStrings] as const]),
    [
      'xl/calcChain.xml',
      `${HEAD}<calcChain ${MAIN}><c r="F4" i="1"/><c r="F5"/><c r="D12" a="1"/></calcChain>`,
    ],
    [
      'xl/metadata.xml',
      `${HEAD}<metadata ${MAIN} xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    ],
    ['xl/comments1.xml', COMMENTS],
    ['xl/threadedComments/threadedComment1.xml', THREADED_COMMENTS],
    ['xl/persons/person.xml', PERSONS],
    ['xl/drawings/vmlDrawing1.vml', VML],
    ['xl/drawings/drawing1.xml', DRAWING],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      relationships(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']),
    ],
    ['xl/drawings/drawing2.xml', CHART_SHEET_DRAWING],
    ['xl/drawings/_rels/drawing2.xml.rels', relationships(['rId1', 'chart', '../charts/chart2.xml'])],
    ['xl/charts/chart1.xml', CHART_PART],
    ['xl/charts/chart2.xml', CHART_PART],
    ['xl/media/image1.png', PNG],
    ['xl/ctrlProps/ctrlProp1.xml', FORM_CONTROL],
    ['xl/tables/table1.xml', TABLE],
    ['xl/pivotTables/pivotTable1.xml', PIVOT_TABLE],
    [
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      relationships(['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']),
    ],
    ['xl/pivotCache/pivotCacheDefinition1.xml', PIVOT_DEFINITION],
    [
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
      relationships(['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']),
    ],
    [
      'xl/pivotCache/pivotCacheRecords1.xml',
      `${HEAD}<pivotCacheRecords ${MAIN} count="1"><r><s v="01-101"/><s v="予防接種"/></r></pivotCacheRecords>`,
    ],
    [
      'xl/externalLinks/externalLink1.xml',
      `${HEAD}<externalLink ${MAIN}><externalBook ${R} r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
    ],
    [
      'xl/externalLinks/_rels/externalLink1.xml.rels',
      relationships(['rId1', 'externalLinkPath', 'file:///P:/R4.xlsx', 'external']),
    ],
    ['xl/vbaProject.bin', strToU8('\u00d0\u00cf\u0011\u00e0 any bytes', true)],
    ['xl/printerSettings/printerSettings1.bin', new Uint8Array(64).fill(7)],
    ['customXml/item1.xml', '<?xml version="1.0"?><root xmlns="urn:city"><key>42</key></root>'],
    ['customXml/_rels/item1.xml.rels', relationships(['rId1', 'customXmlProps', 'itemProps1.xml'])],
    [
      'customXml/itemProps1.xml',
      '<?xml version="1.0"?><ds:datastoreItem ds:itemID="{51111111-2222-4333-8444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
    ],
    [
      'docProps/core.xml',
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>企画課</dc:creator></cp:coreProperties>`,
    ],
    [
      'docProps/app.xml',
      `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    ],
  ]);
  if (options.hasNoStrings) {
    parts.set(
      'xl/worksheets/sheet1.xml',
      PROGRESS_SHEET.replaceAll(/t="s"><v>\d+<\/v>/g, 't="inlineStr"><is><t>文字列</t></is>'),
    );
  }
  if (options.isPrefixed) {
    for (const [name, part] of parts) {
      if (typeof part === 'string' && SPREADSHEET_PARTS.test(name)) parts.set(name, withPrefix(part));
    }
  }
  return new Map([['[Content_Types].xml', contentTypes(new Set(parts.keys()))], ...parts]);
}

/** The workbook as a file: entries stored and deflated, dated, commented, with extra fields and Unix modes. */
export function kitchenSink(options: KitchenOptions = {}): Uint8Array {
  return pack(kitchenParts(options));
}

/** A zip of parts in their order. */
export function pack(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Record<string, [Uint8Array, ZipOptions]> = {};
  let index = 0;
  for (const [name, part] of parts) {
    const content = typeof part === 'string' ? strToU8(part) : part;
    const level = name.endsWith('.png') ? 0 : index % 3 === 0 ? 9 : 1;
    files[name] = [
      content,
      {
        level,
        mtime: new Date(2023, 3, 1 + (index++ % 20), 8, 30),
        os: index % 2 === 0 ? 3 : 0,
        ...(index % 5 === 0 ? { comment: 'kept', extra: { 0x7875: Uint8Array.of(1, 4, 0, 0, 0, 0) } } : {}),
      },
    ];
  }
  return zipSync(files);
}
