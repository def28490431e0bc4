import type { Look } from '../../sheet/edit.js';
import { BORDER_COLOR, LINK_COLOR, LOOKS, TITLE_GROWTH } from '../../sheet/looks.data.js';

/** The parts of a cell's looks that Tenken's looks touch, in Excel's words. Whatever is not named stays as it is. */
export interface Facets {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly underline?: string;
  /** A colour; null: no fill. */
  readonly fill?: string | null;
  /** Lines around the cell; null: none. */
  readonly borders?: Readonly<Record<Edge, Line>> | null;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wraps?: boolean;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];
const INDEX = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const NONE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** Colours in files begin with how opaque they are. */
export const colourOf = (argb: string): string => `#${argb.slice(2)}`;

const HORIZONTAL = { center: 'Center', right: 'Right' } as const;
const VERTICAL: Readonly<Record<string, string>> = { center: 'Center', top: 'Top' };

/** What a look is in Excel. `size`: points of the usual font. */
export function facetsOf(look: Look, size: number): Facets {
  const { font, fill, hasBorder, horizontal, vertical, wraps } = LOOKS[look];
  const line: Line = { style: 'Continuous', weight: 'Thin', color: colourOf(BORDER_COLOR) };
  return {
    ...(font === 'bold' || font === 'title' ? { bold: true } : {}),
    ...(font === 'title' ? { size: size + TITLE_GROWTH } : {}),
    ...(font === 'link' ? { color: colourOf(LINK_COLOR), underline: 'Single' } : {}),
    ...(fill === undefined ? {} : { fill: colourOf(fill) }),
    ...(hasBorder ? { borders: { top: line, bottom: line, left: line, right: line } } : {}),
    ...(horizontal === undefined ? {} : { horizontal: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: VERTICAL[vertical] ?? 'Bottom' }),
    ...(wraps ? { wraps: true } : {}),
  };
}

/** Gives cells these looks. `isTall`: the areas have several rows each, with lines between them. */
export function dress(format: Excel.RangeFormat, facets: Facets, isTall: boolean): void {
  const { font, fill, borders } = format;
  if (facets.bold !== undefined) font.bold = facets.bold;
  if (facets.size !== undefined) font.size = facets.size;
  if (facets.color !== undefined) font.color = facets.color;
  if (facets.underline !== undefined) font.underline = facets.underline as Excel.RangeUnderlineStyle;
  if (facets.fill === null) fill.clear();
  else if (facets.fill !== undefined) fill.color = facets.fill;
  if (facets.borders !== undefined) {
    const lines = facets.borders;
    for (const edge of EDGES) draw(borders.getItem(INDEX[edge]), lines?.[edge] ?? NONE);
    if (isTall) draw(borders.getItem('InsideHorizontal'), lines?.top ?? NONE);
  }
  if (facets.horizontal !== undefined)
    format.horizontalAlignment = facets.horizontal as Excel.HorizontalAlignment;
  if (facets.vertical !== undefined) format.verticalAlignment = facets.vertical as Excel.VerticalAlignment;
  if (facets.wraps !== undefined) format.wrapText = facets.wraps;
}

function draw(border: Excel.RangeBorder, { style, weight, color }: Line): void {
  border.style = style as Excel.BorderLineStyle;
  if (style === 'None') return;
  border.weight = weight as Excel.BorderWeight;
  border.color = color;
}

/** Asks what all cells of some areas have in common; the answer is null where they differ. */
export function askFacets({ format }: Excel.Range | Excel.RangeAreas): () => Facets | null {
  format.load('horizontalAlignment,verticalAlignment,wrapText');
  format.font.load('bold,size,color,underline');
  format.fill.load('color,pattern');
  const lines = [...Object.values(INDEX), 'InsideHorizontal' as const].map((edge) => {
    const border = format.borders.getItem(edge);
    border.load('style,weight,color');
    return border;
  });
  return () => {
    const { bold, size, color, underline } = format.font;
    const { horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText: wraps } = format;
    const all = { bold, size, color, underline, horizontal, vertical, wraps };
    const borders = linesIn(lines);
    // Excel says null where cells differ, whatever the types say.
    const differ = [...Object.values(all), format.fill.color].some((each: unknown) => each === null);
    if (differ || borders === undefined) return null;
    return { ...all, fill: fillOf(format.fill.color, format.fill.pattern), borders };
  };
}

/** Lines that are everywhere the same, around the areas and between their rows; null: none, undefined: they differ. */
function linesIn(lines: readonly Excel.RangeBorder[]): Facets['borders'] {
  const [around, between] = [lines.slice(0, EDGES.length), lines.slice(EDGES.length)];
  if (lines.every(({ style }) => style === 'None')) return null;
  const [first] = around;
  if (!first || ![first.style, first.weight, first.color].every((each: unknown) => each !== null))
    return undefined;
  const { style, weight, color } = first;
  const isAlike = (line: Excel.RangeBorder): boolean =>
    line.style === style && line.weight === weight && line.color === color;
  // Areas of one row have no lines between their rows.
  if (!around.every(isAlike) || !between.every((line) => isAlike(line) || line.style === 'None'))
    return undefined;
  const line: Line = { style, weight, color };
  return { top: line, bottom: line, left: line, right: line };
}

/** White without a pattern is how Excel tells of no fill at all. */
function fillOf(color: string | undefined, pattern: string | null | undefined): string | null {
  const isNone = pattern === 'None' || ((pattern ?? '') === '' && color === '#FFFFFF');
  return isNone || color === undefined || color === '' ? null : color;
}

/** What `Range.getCellProperties` is asked for where the cells of a range differ. */
export const CELL_FACETS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, size: true, color: true, underline: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** The looks of one cell as `Range.getCellProperties` tells them. */
export function cellFacets({ format = {} }: Excel.CellProperties): Facets {
  const { font = {}, fill = {}, borders = {} } = format;
  const lineOf = (edge: Edge): Line => {
    const { style, weight, color } = borders[edge] ?? {};
    return { style: style ?? NONE.style, weight: weight ?? NONE.weight, color: color ?? NONE.color };
  };
  const lines = {
    top: lineOf('top'),
    bottom: lineOf('bottom'),
    left: lineOf('left'),
    right: lineOf('right'),
  };
  const hasLines = EDGES.some((edge) => lines[edge].style !== 'None');
  const { bold, size, color, underline } = font;
  const { horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText: wraps } = format;
  const told = { bold, size, color, underline, horizontal, vertical, wraps };
  return {
    ...Object.fromEntries(Object.entries(told).filter(([, each]) => each !== undefined && each !== null)),
    fill: fillOf(fill.color, fill.pattern),
    borders: hasLines ? lines : null,
  };
}
