import { escapeAttribute } from '../write/text-escape.js';
import type { NewLook } from '../../../sheet/new-sheet.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LOOKS: readonly NewLook[] = [
  'plain',
  'title',
  'heading',
  'text',
  'line',
  'number',
  'count',
  'rate',
  'link',
];

/** Index of a look among the cell formats. */
export function styleIndex(look: NewLook): number {
  return LOOKS.indexOf(look);
}

const font = (size: number, inner = ''): string =>
  `<font>${inner}<sz val="${size}"/><name val="游ゴシック"/><family val="3"/><charset val="128"/></font>`;
const line = (side: string): string => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`;
const alignment = (inner: string): string => `<alignment vertical="top" ${inner}/>`;

/** The styles of a new workbook: white, grey and black, so that print shows what the screen does. */
export function newStyles(): string {
  const fonts = [
    font(10),
    font(14, '<b/>'),
    font(10, '<b/>'),
    font(10, '<u/>').replace('<sz', '<color rgb="FF0563C1"/><sz'),
  ];
  const fills = [
    '<patternFill patternType="none"/>',
    '<patternFill patternType="gray125"/>',
    '<patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/><bgColor indexed="64"/></patternFill>',
  ].map((fill) => `<fill>${fill}</fill>`);
  const sides = ['left', 'right', 'top', 'bottom'].map(line).join('');
  const borders = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${sides}<diagonal/></border>`,
  ];
  const xf = (fontId: number, fillId: number, borderId: number, format: number, align: string): string =>
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align}</xf>`;
  const cellXfs = [
    xf(0, 0, 0, 0, alignment('wrapText="0"')),
    xf(1, 0, 0, 0, alignment('wrapText="0"')),
    xf(2, 2, 1, 0, '<alignment horizontal="center" vertical="center" wrapText="1"/>'),
    xf(0, 0, 1, 0, alignment('wrapText="1"')),
    xf(0, 0, 1, 0, alignment('wrapText="0"')),
    xf(0, 0, 1, 0, alignment('horizontal="right"')),
    xf(0, 0, 1, 3, alignment('horizontal="right"')),
    xf(0, 0, 1, 164, alignment('horizontal="right"')),
    xf(3, 0, 1, 0, alignment('wrapText="1"')),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${MAIN}">`,
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeAttribute('#,##0.0')}"/></numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    `<fills count="${fills.length}">${fills.join('')}</fills>`,
    `<borders count="${borders.length}">${borders.join('')}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cellXfs.length}">${cellXfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
