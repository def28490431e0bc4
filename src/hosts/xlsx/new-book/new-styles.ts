import { BORDER_COLOR, LINK_COLOR, TITLE_GROWTH, type LookStyle } from '../../../sheet/looks.data.js';
import type { NewLook } from '../../../sheet/new-sheet.js';
import { escapeAttribute } from '../write/text-escape.js';
import { NEW_LOOKS } from './new-looks.data.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Points. */
const SIZE = 10;
/** Number formats below this are built in. */
const FIRST_FORMAT = 164;

const ORDER = Object.keys(NEW_LOOKS) as NewLook[];
const STYLES = ORDER.map((look) => NEW_LOOKS[look]);
const FONTS: readonly LookStyle['font'][] = ['default', 'bold', 'title', 'link'];
const FORMATS = distinct(STYLES.map(({ numberFormat }) => numberFormat));
const FILLS = distinct(STYLES.map(({ fill }) => fill));

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** Index of a look among the cell formats; `isQuoted`: for text that would become a formula when somebody edits it. */
export function styleIndex(look: NewLook, isQuoted = false): number {
  return ORDER.indexOf(look) + (isQuoted ? ORDER.length : 0);
}

function fontXml(font: LookStyle['font']): string {
  const size = SIZE + (font === 'title' ? TITLE_GROWTH : 0);
  const bold = font === 'bold' || font === 'title' ? '<b/>' : '';
  const [line, colour] = font === 'link' ? ['<u/>', `<color rgb="${LINK_COLOR}"/>`] : ['', ''];
  return `<font>${bold}${line}<sz val="${size}"/>${colour}<name val="游ゴシック"/><family val="3"/><charset val="128"/></font>`;
}

function xf(style: LookStyle, isQuoted: boolean): string {
  const { font, fill, hasBorder, numberFormat, horizontal, vertical, wraps } = style;
  const format = numberFormat === undefined ? 0 : FIRST_FORMAT + FORMATS.indexOf(numberFormat);
  // Two fills stand before Tenken's.
  const fillId = fill === undefined ? 0 : 2 + FILLS.indexOf(fill);
  const alignment = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wraps ? ' wrapText="1"' : '',
  ].join('');
  return [
    `<xf numFmtId="${format}" fontId="${FONTS.indexOf(font)}" fillId="${fillId}" borderId="${hasBorder ? 1 : 0}" xfId="0"${isQuoted ? ' quotePrefix="1"' : ''}`,
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">',
    `<alignment${alignment}/></xf>`,
  ].join('');
}

/** The styles of a new workbook: white, grey and black, so that print shows what the screen does. */
export function newStyles(): string {
  const formats = FORMATS.map(
    (code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${escapeAttribute(code)}"/>`,
  );
  const fills = [
    '<patternFill patternType="none"/>',
    '<patternFill patternType="gray125"/>',
    ...FILLS.map(
      (argb) =>
        `<patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill>`,
    ),
  ].map((fill) => `<fill>${fill}</fill>`);
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="${BORDER_COLOR}"/></${side}>`,
  );
  const borders = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${sides.join('')}<diagonal/></border>`,
  ];
  const list = (tag: string, items: readonly string[]): string =>
    `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${MAIN}">`,
    list('numFmts', formats),
    list('fonts', FONTS.map(fontXml)),
    list('fills', fills),
    list('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list(
      'cellXfs',
      [false, true].flatMap((isQuoted) => STYLES.map((style) => xf(style, isQuoted))),
    ),
    '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
