import type { Mark } from '../../../sheet/edit.js';
import { XmlReader } from '../xml.js';
import { BORDER_COLOR, LINK_COLOR, MARKS, TITLE_GROWTH, type LookStyle } from '../../../sheet/looks.data.js';
import { attributeOf, opening } from './tag.js';
import { escapeAttribute } from './text-escape.js';

/** The state of a blank cell of the user's before Tenken filled it, as far as it cannot be told from the cell. */
export interface Was {
  /** Attributes s and t as they were. */
  readonly style?: string | undefined;
  readonly type?: string | undefined;
  /** What stood between its tags; absent for a self-closed cell. */
  readonly inner?: string | undefined;
}

/** Children of a font in the order Excel writes and expects them (CT_Font). */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const EXT_URI = '{6B1F3C52-9E0D-4C57-8A43-7D2E5B90C1AF}';
const EXT_NAMESPACE = 'urn:tenken:cell';

/** Fonts, fills, borders and dxfs of Tenken's are told from the user's by two blanks before their last "/>". */
function signed(xml: string): string {
  const at = xml.lastIndexOf('/>');
  return `${xml.slice(0, at)}  ${xml.slice(at)}`;
}

/** True for what `signed` made. */
export function isSigned(xml: string): boolean {
  return xml.startsWith('  />', xml.lastIndexOf('/>') - 2);
}

/** The user's default font with what a look changes about it; null where it changes nothing. `p`: prefix with colon. */
export function fontXml(p: string, defaultFont: string, look: LookStyle['font']): string | null {
  if (look === 'default') return null;
  const children = new Map<string, string>();
  const xml = new XmlReader(defaultFont, '');
  xml.next();
  while (xml.nextChild(1)) {
    const { name, start, end, isSelfClosing } = xml;
    children.set(name, `${defaultFont.slice(start, end - (isSelfClosing ? 2 : 1))}/>`);
    xml.skip();
  }
  if (look === 'link') {
    children.set('u', `<${p}u/>`);
    children.set('color', `<${p}color rgb="${LINK_COLOR}"/>`);
  } else {
    children.set('b', `<${p}b/>`);
  }
  if (look === 'title') {
    const size = Number(attributeOf(children.get('sz') ?? '<sz/>', 'val') ?? '11');
    children.set('sz', `<${p}sz val="${(Number.isFinite(size) ? size : 11) + TITLE_GROWTH}"/>`);
  }
  const inner = FONT_ORDER.map((name) => children.get(name) ?? '').join('');
  return signed(`<${p}font>${inner}</${p}font>`);
}

export function fillXml(p: string, argb: string): string {
  const colours = `<${p}fgColor rgb="${argb}"/><${p}bgColor indexed="64"/>`;
  return signed(`<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`);
}

export function borderXml(p: string): string {
  const side = (name: string): string =>
    `<${p}${name} style="thin"><${p}color rgb="${BORDER_COLOR}"/></${p}${name}>`;
  const sides = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return signed(`<${p}border>${sides}<${p}diagonal/></${p}border>`);
}

export function numberFormatXml(p: string, id: number, code: string): string {
  return signed(`<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
}

/** The format of marked cells. The pattern stays away: in a dxf it means solid, with bgColor as its colour. */
export function dxfXml(p: string, severity: Mark['severity']): string {
  const { fill, font } = MARKS[severity];
  const bold = font === undefined ? '' : `<${p}font><${p}b/><${p}color rgb="${font}"/></${p}font>`;
  const pattern = `<${p}patternFill><${p}bgColor rgb="${fill}"/></${p}patternFill>`;
  return signed(`<${p}dxf>${bold}<${p}fill>${pattern}</${p}fill></${p}dxf>`);
}

/** First items of lists a style sheet should have and lacks: without them Tenken's would become the default. */
export const SEEDS = {
  font: (p: string): string[] => [
    signed(`<${p}font><${p}sz val="11"/><${p}name val="游ゴシック"/></${p}font>`),
  ],
  fill: (p: string): string[] =>
    ['none', 'gray125'].map((type) =>
      signed(`<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
    ),
  border: (p: string): string[] => [
    signed(`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`),
  ],
};

export interface XfIds {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** Index of the cell style it rests on; null when the workbook has none. */
  readonly parent: number | null;
}

/**
 * A cell format of Tenken's. It says so in an extension, which other programs pass over, and remembers there what the
 * cells that use it were before (`was`), so that removing restores them. `quoted`: text that begins like a formula.
 */
export function xfXml(p: string, look: LookStyle, ids: XfIds, quoted: boolean, was: Was | null): string {
  const attributes = [
    `numFmtId="${ids.numberFormat}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}"`,
    ids.parent === null ? '' : ` xfId="${ids.parent}"`,
    quoted ? ' quotePrefix="1"' : '',
    ids.numberFormat === 0 ? '' : ' applyNumberFormat="1"',
    ids.font === 0 ? '' : ' applyFont="1"',
    ids.fill === 0 ? '' : ' applyFill="1"',
    ids.border === 0 ? '' : ' applyBorder="1"',
    ' applyAlignment="1"',
  ].join('');
  const { horizontal, vertical, wraps } = look;
  const alignment = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${escapeAttribute(vertical)}"`,
    wraps ? ' wrapText="1"' : '',
  ].join('');
  const memory = was === null ? '' : ` was="1"${remembered(was)}`;
  const ext = `<tenken:cell${memory}/>`;
  return [
    `<${p}xf ${attributes}>`,
    `<${p}alignment${alignment}/>`,
    `<${p}extLst><${p}ext uri="${EXT_URI}" xmlns:tenken="${EXT_NAMESPACE}">${ext}</${p}ext></${p}extLst>`,
    `</${p}xf>`,
  ].join('');
}

function remembered({ style, type, inner }: Was): string {
  const attribute = (name: string, value: string | undefined): string =>
    value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  return attribute('s', style) + attribute('t', type) + attribute('inner', inner);
}

/** What a cell format says about its cells: null when it is not Tenken's, 'made' when they are Tenken's altogether. */
export function readOwnXf(xf: string): Was | 'made' | null {
  if (!xf.includes(EXT_URI)) return null;
  const xml = opening(xf.slice(Math.max(0, xf.indexOf('<tenken:cell'))));
  if (xml.name !== 'cell') return null;
  if (xml.attribute('was') === undefined) return 'made';
  return { style: xml.attribute('s'), type: xml.attribute('t'), inner: xml.attribute('inner') };
}
