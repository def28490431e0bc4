import type { Formats } from '../styles.js';
import { wholeNumber } from '../xml-values.js';
import type { XmlReader } from '../xml.js';
import type { CellStyle, Colour, FontStyle } from './appearance.js';
import { alignmentOf, PLAIN_ALIGNMENT, type Alignment } from './alignment.js';
import { readBorder, NO_BORDER, type Border } from './border.js';
import { DEFAULT_INDEXED, rgbColour, type Palette } from './colour.js';
import { eachChild } from './each-child.js';
import { readFill } from './fill.js';
import { DEFAULT_FONT, readFont } from './font.js';

/** Formats Excel can tell apart in one workbook; a file that lists more lists them to cost memory. */
const MAX_STYLES = 65_536;

interface Xf {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: Alignment;
}

/** Opens the styles part anew: its palette stands behind what is painted with it. Null: there is none. */
export type OpenStyles = (() => XmlReader) | null;

/** The colours a workbook paints with. */
export function readPalette(open: OpenStyles, theme: readonly Colour[]): Palette {
  return { theme, indexed: (open && readIndexed(open())) ?? DEFAULT_INDEXED };
}

/** The cell formats of a styles part in the order of its cellXfs; the default one where it has none. */
export function readCellStyles(
  open: OpenStyles,
  palette: Palette,
  formats: Formats,
): readonly [CellStyle, ...CellStyle[]] {
  const fonts: FontStyle[] = [];
  const fills: (Colour | null)[] = [];
  const borders: Border[] = [];
  const xfs: Xf[] = [];
  const xml = open?.();
  xml?.root();
  while (xml?.nextChild(1)) {
    if (xml.name === 'fonts') readList(xml, 'font', fonts, () => readFont(xml, palette));
    else if (xml.name === 'fills') readList(xml, 'fill', fills, () => readFill(xml, palette));
    else if (xml.name === 'borders') readList(xml, 'border', borders, () => readBorder(xml, palette));
    else if (xml.name === 'cellXfs') readList(xml, 'xf', xfs, () => readXf(xml));
  }
  const styles = xfs.map(({ font, fill, border, alignment }, index): CellStyle => {
    const numberFormat = formats.ofStyle(index).code;
    const worn = fonts[font] ?? fonts[0] ?? DEFAULT_FONT;
    return {
      font: worn,
      numberFormat,
      fill: fills[fill] ?? null,
      ...alignment,
      ...(borders[border] ?? NO_BORDER),
    };
  });
  const [first, ...others] = styles;
  if (first) return [first, ...others];
  const font = fonts[0] ?? DEFAULT_FONT;
  return [{ font, numberFormat: 'General', fill: null, ...PLAIN_ALIGNMENT, ...NO_BORDER }];
}

function readList<T>(xml: XmlReader, name: string, items: T[], read: () => T): void {
  eachChild(xml, name, () => {
    if (items.length < MAX_STYLES) items.push(read());
  });
}

function readXf(xml: XmlReader): Xf {
  const [font, fill, border] = ['fontId', 'fillId', 'borderId'].map((id) =>
    wholeNumber(xml.attribute(id) ?? '0'),
  );
  let alignment = PLAIN_ALIGNMENT;
  eachChild(xml, 'alignment', () => (alignment = alignmentOf(xml)));
  return { font: font ?? 0, fill: fill ?? 0, border: border ?? 0, alignment };
}

/** The workbook's own indexed colours, if it has any. */
function readIndexed(xml: XmlReader): readonly Colour[] | null {
  const colours: Colour[] = [];
  xml.root();
  eachChild(xml, 'colors', () =>
    eachChild(xml, 'indexedColors', () =>
      readList(xml, 'rgbColor', colours, () => rgbColour(xml.attribute('rgb') ?? '') ?? '#000000'),
    ),
  );
  return colours.length === 0 ? null : [...colours, ...DEFAULT_INDEXED.slice(colours.length)].slice(0, 64);
}
