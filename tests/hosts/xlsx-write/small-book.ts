import { strFromU8, strToU8, zipSync } from 'fflate';
import { openZip } from '../../../src/hosts/xlsx/zip.js';
import type { Content, Edit, Look, OwnedCell } from '../../../src/sheet/edit.js';
import { HostError } from '../../../src/sheet/host.js';
import { parseA1 } from '../../../src/sheet/address.js';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN = `xmlns="${SPREADSHEET}"`;

/** What a small workbook consists of; every text may be replaced. Sheets are 表, 表2, … */
export interface SmallBook {
  /** Worksheet parts, as what stands between <worksheet> tags, or whole when they begin with "<?" or "<worksheet". */
  readonly sheets?: readonly string[];
  /** What stands between <styleSheet> tags; null: no such part. */
  readonly styles?: string | null;
  /** What stands between <sst> tags; null: no such part. */
  readonly strings?: string | null;
  /** What stands in the workbook before and after its sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Further parts by name, and further relationships of the workbook by type. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
}

export const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** The file of a small workbook. */
export function smallBook(book: SmallBook = {}): Uint8Array {
  const { sheets = ['<sheetData/>'], styles = STYLES, strings = null } = book;
  const links: [string, string][] = sheets.map((_, index) => [
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    const isWhole = sheet.startsWith('<?') || /^<\w*:?worksheet/.test(sheet);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = isWhole
      ? sheet
      : `<worksheet ${MAIN}>${sheet}</worksheet>`;
  });
  if (styles !== null) {
    links.push(['styles', 'styles.xml']);
    parts['xl/styles.xml'] = `<styleSheet ${MAIN}>${styles}</styleSheet>`;
  }
  if (strings !== null) {
    links.push(['sharedStrings', 'sharedStrings.xml']);
    parts['xl/sharedStrings.xml'] = `<sst ${MAIN}>${strings}</sst>`;
  }
  links.push(...Object.entries(book.links ?? {}));
  const lines = sheets.map(
    (_, index) =>
      `<sheet name="表${index === 0 ? '' : index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const relationships = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${book.beforeSheets ?? ''}<sheets>${lines.join('')}</sheets>${book.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
    ...parts,
    ...book.parts,
  });
}

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(2024, 0, 1),
  });
}

/** The parts of a file as text, by name. */
export function texts(file: Uint8Array): Record<string, string> {
  const archive = openZip(file);
  return Object.fromEntries(archive.entries.map((entry) => [entry.name, strFromU8(archive.read(entry))]));
}

/** The text of one worksheet, 1-based. */
export function sheetText(file: Uint8Array, number = 1): string {
  return texts(file)[`xl/worksheets/sheet${number}.xml`] ?? '';
}

/** A cell by its address; a string is a text, "=" is left to the tests that mean it. */
export function cell(address: string, value: number | string | Content, look: Look = 'plain'): OwnedCell {
  const place = parseA1(address);
  if (!place) throw new Error(address);
  const content: Content =
    typeof value === 'number'
      ? { kind: 'number', value }
      : typeof value === 'string'
        ? { kind: 'text', text: value }
        : value;
  return { ...place, content, look };
}

export const BLANK: Content = { kind: 'blank' };

/** An edit that fills blank cells. */
export function fill(...after: OwnedCell[]): Edit {
  return { kind: 'cells', sheet: '表', before: after.map((each) => ({ ...each, content: BLANK })), after };
}

/** The error an action ends with, as code and particulars. */
export function failure(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, ...error.data };
    throw error;
  }
  return 'no error';
}
