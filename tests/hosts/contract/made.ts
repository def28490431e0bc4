import { makeBook, type BookSource, type SheetSource } from '../xlsx/make-xlsx.js';

const text = (cell: string, value: string, style = 0): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const number = (cell: string, value: number, style = 0): string =>
  `<c r="${cell}" s="${style}"><v>${value}</v></c>`;
const row = (index: number, cells: string, attributes = ''): string =>
  `<row r="${index}" ${attributes}>${cells}</row>`;

/** Number formats of the made sheets: cell style 1, 2, … */
const FORMATS = ['#,##0', '0.0%', '@', 'yyyy/m/d', '0.0"時間"'];

const PLAN: SheetSource = {
  name: "主な'事業",
  rows: [
    row(1, text('A1', '令和4年度 進行管理シート')),
    row(
      2,
      ['番号', '事業名', '指標名', '目標値', '実績値', '達成率']
        .map((each, i) => text(`${'ABCDEF'[i]}2`, each))
        .join(''),
    ),
    row(
      3,
      text('A3', '001', 3) +
        text('B3', '健康づくり') +
        text('C3', '受診者数（人）') +
        number('D3', 850, 1) +
        number('E3', 936, 1) +
        text('F3', '110.1%'),
    ),
    row(
      4,
      text('A4', '002', 3) +
        text('C4', '受診率') +
        number('D4', 0.6, 2) +
        number('E4', 0.55, 2) +
        text('F4', '99.9%'),
      'hidden="1"',
    ),
    row(
      5,
      text('A5', '003', 3) +
        text('B5', '図書館') +
        text('C5', '=貸出冊数') +
        number('D5', 100, 5) +
        `<c r="E5" s="5"><f>D5*0.8</f><v>80</v></c>` +
        `<c r="F5"><f>TEXT(E5/D5,"0.0%")</f><v>0</v></c>`,
    ),
    row(
      9,
      number('A9', 44652, 4) +
        `<c r="B9" t="b"><v>1</v></c><c r="C9" t="e"><v>#N/A</v></c>` +
        text('D9', '#N/A') +
        `<c r="E9" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
    ),
  ].join(''),
  before:
    '<cols><col min="1" max="1" width="10" customWidth="1"/><col min="7" max="8" width="3.140625" hidden="1" customWidth="1"/></cols>',
  after:
    '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="B3:B4"/></mergeCells>' +
    '<conditionalFormatting sqref="D3:D5 F3"><cfRule type="expression" priority="1"><formula>D3&gt;500</formula></cfRule></conditionalFormatting>',
};
const HIDDEN: SheetSource = { name: '控え', attributes: 'state="hidden"', rows: row(1, text('A1', '控え')) };
const EMPTY: SheetSource = { name: '空' };
const LOCKED: SheetSource = {
  ...PLAN,
  name: '保護',
  before: '',
  after: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>',
};
const NAMES =
  '<definedNames><definedName name="_内部" hidden="1">控え!$A$1</definedName><definedName name="目標">\'主な\'\'事業\'!$D$3:$D$5</definedName></definedNames>';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What the parts are is only asked by those who add some. */
function contentTypes(sheets: number): Readonly<Record<string, string>> {
  const kinds: [string, string][] = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, index): [string, string] => [
      `worksheets/sheet${index + 1}`,
      'worksheet',
    ]),
  ];
  const overrides = kinds.map(
    ([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`,
  );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return { '[Content_Types].xml': `<Types xmlns="${namespace}">${defaults}${overrides.join('')}</Types>` };
}

const made = (sheets: readonly SheetSource[], rest: BookSource = {}): Uint8Array =>
  makeBook({ sheets, formats: FORMATS, ...rest, parts: contentTypes(sheets.length) });

/** Small workbooks, each with something the samples lack. */
export const MADE: Readonly<Record<string, Uint8Array>> = {
  'everything.xlsx': made([PLAN, HIDDEN, EMPTY], { after: NAMES }),
  'protected.xlsx': made([PLAN, LOCKED]),
  'structure.xlsx': made([PLAN], { before: '<workbookProtection lockStructure="1"/>' }),
  'empty.xlsx': made([EMPTY]),
};
