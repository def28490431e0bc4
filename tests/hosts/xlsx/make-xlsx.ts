import { strToU8, zipSync, type Zippable } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip of these parts, in their order, dated alike. */
export function zipParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(2021, 3, 1, 9, 30) });
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface SheetSource {
  readonly name?: string;
  /** Attributes of the sheet element, e.g. 'state="hidden"'. */
  readonly attributes?: string;
  /** What stands inside sheetData. */
  readonly rows?: string;
  /** Children of the worksheet before and behind sheetData. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, instead of the above. */
  readonly xml?: string;
}

export interface BookSource {
  readonly sheets?: readonly SheetSource[];
  /** Items of the shared strings: the content of each si element. */
  readonly strings?: readonly string[];
  /** Number format code of each cell style from 1 on (style 0 is General), or a built-in id. */
  readonly formats?: readonly (string | number)[];
  /** Children of the workbook before and behind its sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Parts to add or to replace. */
  readonly parts?: Parts;
}

export function relationships(
  ...links: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const items = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_LINKS}">${items.join('')}</Relationships>`;
}

/** The parts of a small workbook; see `makeBook`. */
export function bookParts(source: BookSource): Record<string, string | Uint8Array> {
  const sheets = source.sheets ?? [{}];
  const strings = (source.strings ?? []).map((item) => `<si>${item}</si>`).join('');
  return {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">` +
      `${source.before ?? ''}<sheets>${sheets.map(sheetElement).join('')}</sheets>${source.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map(
        (_, index) => [`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['styles', 'styles', 'styles.xml'],
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': styles(source.formats ?? []),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)]),
    ),
    ...source.parts,
  };
}

/** The bytes of a small workbook. */
export function makeBook(source: BookSource = {}): Uint8Array {
  return zipParts(bookParts(source));
}

function sheetElement({ name, attributes = '' }: SheetSource, index: number): string {
  return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" ${attributes} r:id="s${index + 1}"/>`;
}

function worksheet({ xml, rows = '', before = '', after = '' }: SheetSource): string {
  const root = `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">`;
  return xml ?? `${root}${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function styles(formats: readonly (string | number)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>` : '',
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="1">${codes.join('')}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`
  );
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The code of the HostError that `run` throws, 'none' when it throws nothing, any other error as it is. */
export function codeOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return (error as { code?: unknown }).code ?? error;
  }
  return 'none';
}
