import type { BorderEdge, BorderLine, CellStyle, FontStyle } from '../../hosts/xlsx/appearance/appearance.js';
import type { Severity } from './marks.js';
import type { Side } from './overflow.js';
import { lineHeightOf } from './text-width.js';

/** An edge of a cell as drawn: a border, a grid line, or nothing. */
export type Edge = BorderEdge | 'grid' | null;

export interface CellLook {
  readonly style: CellStyle;
  readonly side: Side;
  readonly right: Edge;
  readonly bottom: Edge;
  readonly top: Edge;
  readonly left: Edge;
  readonly mark: Severity | undefined;
  /** Px beyond the cell's own box its text may take; null: it is cut at the box. */
  readonly extent: { readonly left: number; readonly right: number } | null;
  readonly isLink: boolean;
  readonly scale: number;
  /** Px of text; less than the font's where it is shrunk to fit. */
  readonly fontSize: number;
}

export const GRID_LINE = '#dcdcdc';

/** Fill and font of what Tenken marks, as the file has them. */
export const MARK_COLOURS: Readonly<
  Record<Severity, { readonly fill: string; readonly font: string | null }>
> = {
  error: { fill: '#FFC7CE', font: '#9C0006' },
  warning: { fill: '#FFF2CC', font: null },
  info: { fill: '#DDEBF7', font: null },
};

const LINES: Readonly<Record<BorderLine, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashDotDot: '1px dashed',
  dashDot: '1px dashed',
  dashed: '1px dashed',
  thin: '1px solid',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashed: '2px dashed',
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
};

/** A short key that tells edges apart. */
export function edgeKey(edge: Edge): string {
  return edge === null ? '' : edge === 'grid' ? 'g' : `${edge.line}${edge.colour ?? ''}`;
}

function edgeCss(side: string, edge: Edge): string {
  if (edge === null) return '';
  if (edge === 'grid') return `border-${side}:1px solid ${GRID_LINE};`;
  return `border-${side}:${LINES[edge.line]} ${edge.colour ?? '#000000'};`;
}

const SERIF = /明朝|Mincho|Times|Century|Serif/i;

/** The font of a workbook and, where the machine lacks it, its nearest kin. */
export function fontFamily(name: string): string {
  const own = `"${name.replace(/["\\\n\r\f;{}<>]/g, '')}"`;
  return SERIF.test(name)
    ? `${own},"Yu Mincho","Hiragino Mincho ProN","Noto Serif JP","Noto Serif CJK JP",serif`
    : `${own},"Yu Gothic","Meiryo","Hiragino Sans","Noto Sans JP","Noto Sans CJK JP",sans-serif`;
}

function fontCss(font: FontStyle, { fontSize, mark, isLink }: CellLook): string {
  const decoration = [
    font.underline === 'none' && !isLink ? '' : 'underline',
    font.isStruck ? 'line-through' : '',
    font.underline === 'double' ? 'double' : '',
  ].filter(Boolean);
  const colour = (mark && MARK_COLOURS[mark].font) ?? font.colour ?? '#000000';
  return [
    `font-family:${fontFamily(font.name)};font-size:${fontSize.toFixed(2)}px;`,
    `line-height:${lineHeightOf(font.name)};color:${colour};`,
    font.isBold ? 'font-weight:700;' : '',
    font.isItalic ? 'font-style:italic;' : '',
    decoration.some((each) => each !== 'double') ? `text-decoration:${decoration.join(' ')};` : '',
  ].join('');
}

const VERTICAL = {
  top: 'flex-start',
  justify: 'flex-start',
  center: 'safe center',
  distributed: 'safe center',
} as const;
const ITEMS: Readonly<Record<Side, string>> = { left: 'flex-start', center: 'center', right: 'flex-end' };

function alignmentCss({ style, side, scale }: CellLook): string {
  const { vertical, horizontal, wraps, indent } = style;
  const isSpread = horizontal === 'justify' || horizontal === 'distributed';
  const flows = wraps || isSpread;
  const padding = indent * 9 * scale;
  return [
    `justify-content:${vertical === 'bottom' ? 'safe flex-end' : VERTICAL[vertical]};`,
    `align-items:${flows ? 'stretch' : ITEMS[side]};text-align:${isSpread ? 'justify' : side};`,
    horizontal === 'distributed' ? 'text-align-last:justify;' : '',
    flows ? 'white-space:pre-wrap;overflow-wrap:anywhere;' : 'white-space:pre;',
    padding > 0 ? `padding-${side === 'right' ? 'right' : 'left'}:${padding.toFixed(1)}px;` : '',
  ].join('');
}

/** The declarations of a cell's look; where it stands and how large it is come from elsewhere. */
export function cellCss(look: CellLook): string {
  const { style, mark, extent } = look;
  const fill = mark ? MARK_COLOURS[mark].fill : style.fill;
  return [
    fill === null ? '' : `background-color:${fill};`,
    edgeCss('top', look.top) + edgeCss('right', look.right),
    edgeCss('bottom', look.bottom) + edgeCss('left', look.left),
    fontCss(style.font, look),
    alignmentCss(look),
    extent
      ? `overflow:visible;z-index:1;clip-path:inset(0 ${-Math.ceil(extent.right)}px 0 ${-Math.ceil(extent.left)}px);`
      : 'overflow:hidden;',
  ].join('');
}
