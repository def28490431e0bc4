import type { Area } from '../../../src/sheet/address.js';
import { areaText, parseAnyArea, quoteSheet, splitReference } from './address.js';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])(${SHEET})?(${AREA})(?![\p{L}\p{N}_.(])`,
  'gu',
);

/** Puts the dollars of an address back where the one it comes from had them. */
function withDollars(address: string, was: string): string {
  const dollars = was.split(':');
  return address
    .split(':')
    .map((part, index) => {
      const before = dollars[index] ?? dollars[0] ?? '';
      const [, column = '', row = ''] = /^([A-Za-z]*)([0-9]*)$/.exec(part) ?? [];
      const [, forColumn = '', forRow = ''] = /^(\$?)[A-Za-z]*(\$?)[0-9]*$/.exec(before) ?? [];
      return column === '' ? `${forColumn}${row}` : `${forColumn}${column}${row === '' ? '' : forRow}${row}`;
    })
    .join(':');
}

/**
 * Rewrites the references of a formula. `change` gets each with its sheet (`home` where none is written) and says
 * where it points now; null for nowhere, the same area to leave it.
 */
export function mapReferences(
  formula: string,
  home: string,
  change: (sheet: string, area: Area) => { readonly sheet: string; readonly area: Area } | null,
): string {
  return formula.replace(TOKEN, (token: string, prefix: string | undefined, address: string | undefined) => {
    const area = address === undefined ? null : parseAnyArea(address);
    if (address === undefined || !area) return token;
    const sheet = prefix === undefined ? home : (splitReference(prefix).sheet ?? home);
    const to = change(sheet, area);
    if (!to) return `${prefix ?? ''}#REF!`;
    const isSame = to.sheet === sheet && areaText(to.area) === areaText(area);
    if (isSame) return token;
    const named = prefix === undefined ? '' : to.sheet === sheet ? prefix : `${quoteSheet(to.sheet)}!`;
    return named + withDollars(areaText(to.area), address);
  });
}

/** The one reference a formula such as "='Sheet 1'!$A$1:$B$2" consists of; null for any other formula. */
export function soleReference(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const { sheet, address } = splitReference(formula.replace(/^=/, ''));
  const area = sheet === null ? null : parseAnyArea(address);
  return sheet === null || !area ? null : { sheet, area };
}
