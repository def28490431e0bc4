import type { Look, Mark } from '../../../sheet/edit.js';
import { XmlReader } from '../xml.js';
import { isTrue, wholeNumber } from '../xml-values.js';
import { LOOKS, type LookStyle } from '../../../sheet/looks.data.js';
import { outlineOf, textOfChild, type Outline } from './outline.js';
import { isQuotedCopy, quotedXf, unquotedXf } from './quoted-xf.js';
import { Splices } from './splices.js';
import { StyleList } from './style-list.js';
import {
  borderXml,
  dxfXml,
  fillXml,
  fontXml,
  isSigned,
  numberFormatXml,
  readOwnXf,
  SEEDS,
  xfXml,
  type Was,
  type XfIds,
} from './style-xml.js';
import { attributeOf, opening } from './tag.js';

/** Number formats below this are built in. */
const FIRST_CUSTOM_FORMAT = 164;

/** The style sheet of a workbook that has none; what Tenken makes of it and reduces to it again is taken out. */
export function blankStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet  xmlns="${namespace}"></styleSheet>`;
}

/** The styles part: Tenken's formats are appended, no format of the user's is ever changed. */
export class StylePool {
  private readonly outline: Outline;
  private readonly numberFormats: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly parents: StyleList;
  private readonly xfs: StyleList;
  private readonly dxfs: StyleList;
  private readonly xfPlaces = new Map<string, number>();
  private readonly owned = new Map<string, Was | 'made' | null>();

  constructor(source: string, part: string) {
    this.outline = outlineOf(source, part);
    const list = (name: string, item: string, isOwn: (raw: string) => boolean): StyleList =>
      new StyleList(this.outline, name, item, isOwn);
    this.numberFormats = list('numFmts', 'numFmt', isSigned);
    this.fonts = list('fonts', 'font', isSigned);
    this.fills = list('fills', 'fill', isSigned);
    this.borders = list('borders', 'border', isSigned);
    this.parents = list('cellStyleXfs', 'xf', () => false);
    this.xfs = list('cellXfs', 'xf', (raw) => readOwnXf(raw) !== null || isQuotedCopy(raw));
    this.dxfs = list('dxfs', 'dxf', isSigned);
  }

  /** Index of the format for cells of a look; `quoted` for text that begins like a formula. */
  xf(look: Look, quoted: boolean, was: Was | null): number {
    const key = JSON.stringify([look, quoted, was?.style, was?.type, was?.inner, was === null]);
    let place = this.xfPlaces.get(key);
    if (place === undefined) this.xfPlaces.set(key, (place = this.newXf(look, quoted, was)));
    return place;
  }

  /**
   * Attribute s for a cell somebody typed into that has `style` (undefined: the default): the same, or for `quoted`
   * text a copy of that format that says so; a cell that wears such a copy needlessly goes back to the format copied.
   */
  inputXf(style: string | undefined, quoted: boolean): string {
    const worn = style ?? '0';
    const raw = this.xfs.at(wholeNumber(worn)) ?? this.xfs.at(0);
    if (!quoted) {
      const base = raw !== undefined && isQuotedCopy(raw) ? this.xfs.elements().indexOf(unquotedXf(raw)) : -1;
      return base < 0 ? worn : String(base);
    }
    if (raw !== undefined && isTrue(attributeOf(raw, 'quotePrefix'))) return worn;
    this.seedXf();
    return String(this.xfs.indexOf(quotedXf(raw ?? this.xfs.at(0) ?? '')));
  }

  /** Index of the format of a mark. */
  dxf(severity: Mark['severity']): number {
    return this.dxfs.indexOf(dxfXml(this.outline.prefix, severity));
  }

  /** What attribute s of a cell says: null when it is no format of Tenken's. */
  own(style: string | undefined): Was | 'made' | null {
    if (style === undefined) return null;
    let own = this.owned.get(style);
    if (own === undefined) {
      own = readOwnXf(this.xfs.at(wholeNumber(style)) ?? '');
      this.owned.set(style, own);
    }
    return own;
  }

  /** True when the last format of cells or of marks is one of Tenken's. */
  hasOwnTail(): boolean {
    return this.xfs.hasOwnTail() || this.dxfs.hasOwnTail();
  }

  /** Takes Tenken's formats off the tails as far as nothing uses them. */
  collect(usedXfs: ReadonlySet<number>, usedDxfs: ReadonlySet<number>): void {
    this.dxfs.collect((index) => usedDxfs.has(index));
    this.xfs.collect((index) => usedXfs.has(index));
    const users = [...this.xfs.elements(), ...this.parents.elements()];
    const usedBy = (attribute: string): Set<number> =>
      new Set(users.map((raw) => wholeNumber(attributeOf(raw, attribute))));
    for (const [list, attribute] of [
      [this.fonts, 'fontId'],
      [this.fills, 'fillId'],
      [this.borders, 'borderId'],
    ] as const) {
      if (!list.hasOwnTail()) continue;
      const used = usedBy(attribute);
      list.collect((index) => used.has(index));
    }
    const formats = usedBy('numFmtId');
    this.numberFormats.collect((_, raw) => formats.has(wholeNumber(attributeOf(raw, 'numFmtId'))));
  }

  /** The part's text as it is now. */
  text(): string {
    const splices = new Splices(this.outline.source);
    // In schema order: lists that are missing are put in at one place.
    for (const list of [this.numberFormats, this.fonts, this.fills, this.borders, this.xfs, this.dxfs]) {
      list.put(splices);
    }
    return splices.apply();
  }

  private newXf(look: Look, quoted: boolean, was: Was | null): number {
    const p = this.outline.prefix;
    this.seedXf();
    const defaultXf = this.xfs.at(0) ?? '';
    const style = { ...LOOKS[look], vertical: LOOKS[look].vertical ?? verticalOf(defaultXf) };
    return this.xfs.indexOf(xfXml(p, style, this.ids(style, defaultXf), quoted, was));
  }

  /** A default format where there is none: what is appended would else become it. */
  private seedXf(): void {
    if (this.xfs.length > 0) return;
    const ids = { ...this.seededIds(), parent: null };
    this.xfs.indexOf(xfXml(this.outline.prefix, LOOKS.plain, ids, false, null));
  }

  private ids(style: LookStyle, defaultXf: string): XfIds {
    const p = this.outline.prefix;
    const base = this.seededIds();
    const font = Math.max(0, wholeNumber(attributeOf(defaultXf, 'fontId') ?? '0'));
    const ownFont = fontXml(p, this.fonts.at(font) ?? this.fonts.at(0) ?? '', style.font);
    const parent = Math.max(0, wholeNumber(attributeOf(defaultXf, 'xfId') ?? '0'));
    return {
      numberFormat:
        style.numberFormat === undefined ? base.numberFormat : this.numberFormat(style.numberFormat),
      font: ownFont === null ? font : this.fonts.indexOf(ownFont),
      fill: style.fill === undefined ? base.fill : this.fills.indexOf(fillXml(p, style.fill)),
      border: style.hasBorder ? this.borders.indexOf(borderXml(p)) : base.border,
      parent: this.parents.length === 0 ? null : parent,
    };
  }

  /** The ids of the plainest format, once there is something behind them. */
  private seededIds(): Omit<XfIds, 'parent'> {
    const p = this.outline.prefix;
    const seed = (list: StyleList, items: readonly string[]): void => {
      if (list.length === 0) for (const item of items) list.indexOf(item);
    };
    seed(this.fonts, SEEDS.font(p));
    seed(this.fills, SEEDS.fill(p));
    seed(this.borders, SEEDS.border(p));
    return { numberFormat: 0, font: 0, fill: 0, border: 0 };
  }

  private numberFormat(code: string): number {
    const own = this.numberFormats
      .elements()
      .find((raw) => isSigned(raw) && attributeOf(raw, 'formatCode') === code);
    if (own !== undefined) return wholeNumber(attributeOf(own, 'numFmtId'));
    let id = FIRST_CUSTOM_FORMAT;
    for (const taken of this.formatIds()) id = Math.max(id, taken + 1);
    this.numberFormats.indexOf(numberFormatXml(this.outline.prefix, id, code));
    return id;
  }

  /** All ids given out, those inside mc:AlternateContent included. */
  private formatIds(): number[] {
    const ids = this.numberFormats.elements().map((raw) => wholeNumber(attributeOf(raw, 'numFmtId')));
    const xml = new XmlReader(textOfChild(this.outline, 'numFmts') ?? '<none/>', this.outline.part);
    while (xml.next()) {
      if (xml.name === 'numFmt') ids.push(wholeNumber(xml.attribute('numFmtId')));
    }
    return ids;
  }
}

/** Vertical alignment of a cell format; Japanese workbooks centre by default. */
function verticalOf(xf: string): string | undefined {
  const xml = opening(xf);
  while (xml.nextChild(1)) if (xml.name === 'alignment') return xml.attribute('vertical');
  return undefined;
}
