import { toA1 } from '../../sheet/address.js';
import type { Aside, PrintText, Surroundings } from '../../sheet/surroundings.js';
import { findPart, openPackage, openPart, relationshipsOf, type Package } from './package.js';
import { hasPassword, isProtected } from './protection.js';
import { READ_LIMITS } from './read-limits.js';
import { readRichText } from './shared-strings.js';
import { readWorkbookPart } from './workbook-part.js';
import { fromXstring, wholeNumber } from './xml-values.js';
import type { XmlReader } from './xml.js';

/** Texts in quotes inside a formula. */
const QUOTED = /"((?:[^"]|"")*)"/g;

function firstCell(ranges: string | undefined): string | null {
  return /^[A-Z]{1,3}[0-9]{1,7}/.exec((ranges ?? '').replaceAll('$', ''))?.[0] ?? null;
}

function quotedIn(formula: string): string {
  return [...formula.matchAll(QUOTED)].map(([, text]) => text).join(' ');
}

/** What a worksheet part holds besides its cells. */
interface SheetSurroundings {
  readonly asides: Aside[];
  readonly printTexts: PrintText[];
  isOpenProtected: boolean;
}

const PRINT_PLACES: readonly PrintText['place'][] = [
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
];

/** Print headers, validations, formats and protection of a worksheet. */
function ofSheet(xml: XmlReader, sheet: string): SheetSurroundings {
  const asides: Aside[] = [];
  const printTexts: PrintText[] = [];
  let isOpenProtected = false;
  const add = (kind: Aside['kind'], cell: string | null, text: string): void => {
    if (text.trim() !== '') asides.push({ kind, sheet, cell, text });
  };
  let ranges: string | null = null;
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name === 'sheetProtection') {
      const attribute = (name: string): string | undefined => xml.attribute(name);
      isOpenProtected = isProtected(attribute) && !hasPassword(attribute);
    }
    if (!['headerFooter', 'dataValidations', 'conditionalFormatting'].includes(xml.name)) continue;
    const { depth } = xml;
    ranges = firstCell(xml.attribute('sqref'));
    const kind = xml.name;
    while (xml.nextChild(depth)) {
      if (kind === 'headerFooter') {
        const place = PRINT_PLACES.find((each) => each === xml.name);
        const text = fromXstring(xml.textContent());
        if (place !== undefined && text !== '') printTexts.push({ place, text });
      } else if (kind === 'dataValidations') {
        const cell = firstCell(xml.attribute('sqref'));
        const words = ['promptTitle', 'prompt', 'errorTitle', 'error'].map(
          (name) => xml.attribute(name) ?? '',
        );
        const formulas = quotedIn(fromXstring(xml.textContent()));
        add('validation', cell, [...words.map(fromXstring), formulas].join(' '));
      } else {
        const word = fromXstring(xml.attribute('text') ?? '');
        add('cell-format', ranges, `${word} ${quotedIn(fromXstring(xml.textContent()))}`);
      }
    }
  }
  return { asides, printTexts, isOpenProtected };
}

function commentsOf(xml: XmlReader, sheet: string): Aside[] {
  const asides: Aside[] = [];
  let cell: string | null = null;
  while (xml.next()) {
    if (xml.token !== 'open') continue;
    if (xml.name === 'comment') cell = xml.attribute('ref') ?? null;
    else if (xml.name === 'text') asides.push({ kind: 'comment', sheet, cell, text: readRichText(xml) });
  }
  return asides;
}

/** Texts of shapes in a drawing, at the cell their corner lies in; with the charts it holds. */
function drawingOf(file: Package, part: string, sheet: string): Aside[] {
  const xml = openPart(file, part);
  const asides: Aside[] = [];
  let place: { row: number; column: number } | null = null;
  let text = '';
  const settle = (): void => {
    const cell = place === null ? null : toA1(place.row, place.column);
    if (text !== '') asides.push({ kind: 'drawing', sheet, cell, text });
    text = '';
    place = null;
  };
  while (xml.next()) {
    if (xml.token !== 'open') continue;
    if (xml.name.endsWith('Anchor')) settle();
    else if (xml.name === 'from') place = readFrom(xml);
    else if (xml.name === 't') text += xml.textContent();
  }
  settle();
  const charts = relationshipsOf(file, part).filter(({ type }) => type === 'chart' || type === 'chartEx');
  return [...asides, ...charts.flatMap(({ target }) => chartOf(file, target, sheet))];
}

function readFrom(xml: XmlReader): { row: number; column: number } | null {
  const { depth } = xml;
  let [row, column] = [-1, -1];
  while (xml.nextChild(depth)) {
    if (xml.name === 'row') row = wholeNumber(xml.textContent());
    else if (xml.name === 'col') column = wholeNumber(xml.textContent());
  }
  return row < 0 || column < 0 ? null : { row, column };
}

/** Titles typed into a chart; what it shows of cells follows them. */
function chartOf(file: Package, part: string, sheet: string): Aside[] {
  if (!findPart(file, part)) return [];
  const xml = openPart(file, part);
  let text = '';
  while (xml.next()) if (xml.token === 'open' && xml.name === 't') text += `${xml.textContent()} `;
  return text.trim() === '' ? [] : [{ kind: 'chart', sheet, cell: null, text }];
}

/** Sheets (by name) that pivot tables take their figures from, by a place or by a table on them. */
function pivotSources(file: Package, tables: ReadonlyMap<string, string>): string[] {
  const caches = relationshipsOf(file, file.workbookPart).filter(
    ({ type }) => type === 'pivotCacheDefinition',
  );
  return caches.flatMap(({ target }) => {
    if (!findPart(file, target)) return [];
    const xml = openPart(file, target);
    while (xml.next()) {
      if (xml.token !== 'open' || xml.name !== 'worksheetSource') continue;
      return xml.attribute('sheet') ?? tables.get((xml.attribute('name') ?? '').toLowerCase()) ?? [];
    }
    return [];
  });
}

/** What a workbook file holds besides its cells. Throws HostError as `readWorkbook` does. */
export function readSurroundings(bytes: Uint8Array): Surroundings {
  const file = openPackage(bytes, READ_LIMITS.zip);
  const { sheets } = readWorkbookPart(openPart(file, file.workbookPart));
  const links = relationshipsOf(file, file.workbookPart);
  const asides: Aside[] = [];
  const printTexts: { sheet: string; texts: PrintText[] }[] = [];
  const openProtected: string[] = [];
  const tables = new Map<string, string>();
  for (const { name, relationshipId } of sheets) {
    const link = links.find(({ id }) => id === relationshipId);
    if (link?.type !== 'worksheet') continue;
    const own = ofSheet(openPart(file, link.target), name);
    asides.push(...own.asides);
    if (own.printTexts.length > 0) printTexts.push({ sheet: name, texts: own.printTexts });
    if (own.isOpenProtected) openProtected.push(name);
    for (const { type, target } of relationshipsOf(file, link.target)) {
      if (!findPart(file, target)) continue;
      if (type === 'comments') asides.push(...commentsOf(openPart(file, target), name));
      else if (type === 'drawing') asides.push(...drawingOf(file, target, name));
      else if (type === 'table') {
        const xml = openPart(file, target);
        xml.root();
        tables.set((xml.attribute('displayName') ?? '').toLowerCase(), name);
      }
    }
  }
  const hasMacros = links.some(({ type }) => type === 'vbaProject');
  const pivotSheets = [...new Set(pivotSources(file, tables))];
  return { asides, printTexts, hasMacros, openProtected, pivotSheets };
}
