import { deflatedPart, rawZip, type RawPart } from './raw-zip.js';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet as rows of texts and numbers, or as the XML of its part. */
export interface SheetToMake {
  readonly name: string;
  readonly rows?: readonly (readonly (string | number)[])[];
  readonly xml?: string;
  /** A part that is not made here at all (a bomb). */
  readonly part?: Omit<RawPart, 'name'>;
}

/** The smallest table a check has something to say about: the stated rate of the first line is wrong. */
export const GOOD_ROWS: readonly (readonly (string | number)[])[] = [
  ['指標名', '目標値', '実績値', '達成率', '担当課'],
  ['防災訓練の参加者数', '800人', '400人', '92.0%', '防災課'],
  ['避難所の箇所数', '20箇所', '20箇所', '100.0%', '防災課'],
  ['健康教室の参加者数', '500人', '450人', '90.0%', '健康課'],
];

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** As a workbook writes a text: ESC is `_x001B_`, for XML has no way to, and so `_x` itself is escaped. */
function xstring(text: string): string {
  return [...text.replaceAll('_x', '_x005F_x')]
    .map((char) => (char < ' ' && char !== '\n' ? `_x${hex(char.charCodeAt(0))}_` : escapeXml(char)))
    .join('');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function rowXml(cells: readonly (string | number)[], row: number): string {
  const inner = cells.map((value, column) => {
    const address = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
    if (typeof value === 'number') return `<c r="${address}"><v>${String(value)}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${xstring(value)}</t></is></c>`;
  });
  return `<row r="${String(row + 1)}">${inner.join('')}</row>`;
}

/** The rows inside <sheetData>. */
export function rowsXml(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(rowXml).join('');
}

/** A worksheet part; `after` stands behind <sheetData>. */
export function worksheetXml(sheetData: string, after = ''): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`;
}

function relationships(items: readonly (readonly [type: string, target: string])[]): string {
  const inner = items.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
}

/** The parts of a workbook; `others` replaces parts by name or adds some. */
export function bookParts(
  sheets: readonly SheetToMake[],
  others: Readonly<Record<string, string>> = {},
): RawPart[] {
  const path = (index: number) => `worksheets/sheet${String(index + 1)}.xml`;
  const types = sheets.map(
    (_, index) => `<Override PartName="/xl/${path(index)}" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const texts: Record<string, string> = {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      `<sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(sheets.map((_, index) => ['worksheet', path(index)])),
    ...others,
  };
  return [
    ...Object.entries(texts).map(([name, text]) => deflatedPart(name, text)),
    ...sheets.map(({ rows = [], xml, part }, index) => {
      const name = `xl/${path(index)}`;
      return part ? { name, ...part } : deflatedPart(name, xml ?? worksheetXml(rowsXml(rows)));
    }),
  ];
}

/** The bytes of a workbook. */
export function makeBook(
  sheets: readonly SheetToMake[],
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  return rawZip(bookParts(sheets, others));
}

export function goodBook(sheetName = '進行管理'): Uint8Array {
  return makeBook([{ name: sheetName, rows: GOOD_ROWS }]);
}
