import { readSharedStrings } from '../shared-strings.js';
import { fromXstring } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import { fontsOf, relabelled } from './relabel.js';
import { isOwnTag, opening, ownTag } from './tag.js';
import { escapeText, toXstring } from './text-escape.js';
import {
  addToCount,
  newItem,
  parseList,
  prefixOf,
  renderList,
  type ListItem,
  type XmlList,
} from './xml-list.js';

/** A text as an element `name` of type ST_Xstring; blanks at its ends and line breaks are kept. */
export function textElement(name: string, text: string): string {
  return `<${name} xml:space="preserve" >${escapeText(toXstring(text))}</${name}>`;
}

/**
 * The shared strings: Tenken's stand behind the user's and are told by the blank before the ">" of their t element, or
 * by the gap in their own tag where they have fonts or furigana of the user's.
 * Strings are only ever taken off the tail, so that no index of the user's moves.
 */
export class StringPool {
  private readonly list: XmlList;
  private readonly items: ListItem[];
  private readonly own = new Map<string, number>();
  private readonly ownStart: string;
  private readonly prefix: string;
  private readonly added: string[] = [];
  private known: string[] | null = null;
  private references = 0;
  private places: Map<string, { readonly index: number; readonly isRich: boolean }> | null = null;

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {
    this.list = parseList(source, 'si', part);
    this.items = [...this.list.items];
    this.prefix = prefixOf(this.list);
    this.ownStart = `<${this.prefix}si><${this.prefix}t xml:space="preserve" >`;
    this.items.forEach(({ raw }, index) => {
      if (raw.startsWith(this.ownStart)) this.own.set(raw, index);
    });
  }

  /** All strings, as a reader sees them. */
  texts(): readonly string[] {
    this.known ??= [...readSharedStrings(new XmlReader(this.source, this.part)), ...this.added];
    return this.known;
  }

  /** Index of a text for one more cell; only strings of Tenken's are used again. */
  refer(text: string): number {
    this.references++;
    const raw = `<${this.prefix}si>${textElement(`${this.prefix}t`, text)}</${this.prefix}si>`;
    const known = this.own.get(raw);
    if (known !== undefined) return known;
    this.own.set(raw, this.items.length);
    this.added.push(text);
    this.known?.push(text);
    return this.items.push(newItem(raw)) - 1;
  }

  /**
   * Index of a text for one more cell, whoever it belongs to: what a person types and what they had before is found
   * again. Of equal ones the first without fonts of its own, which is what typing gives; then the first.
   */
  referAny(text: string): number {
    const known = this.indexOf(fromXstring(toXstring(text)));
    if (known < 0) return this.refer(text);
    this.references++;
    return known;
  }

  /**
   * Index of a text for a cell that showed the string at `index` and now says a little something else: fonts within
   * the text and furigana stay. A string with these fonts that says so already is used again.
   */
  referLabel(index: number, text: string): number {
    const raw = this.items[index]?.raw;
    const now = raw === undefined ? null : relabelled(raw, this.part, text);
    if (now === null) return this.referAny(text);
    const fonts = fontsOf(now, this.part);
    const said = fromXstring(toXstring(text));
    const known = this.texts().findIndex(
      (other, at) => other === said && fontsOf(this.items[at]?.raw ?? '<si/>', this.part) === fonts,
    );
    this.references++;
    if (known >= 0 && known < this.items.length) return known;
    this.added.push(said);
    this.known?.push(said);
    return this.items.push(newItem(ownTag(`${this.prefix}si`) + now.slice(now.indexOf('>') + 1))) - 1;
  }

  /** One cell (or several) less that shows a string. */
  release(cells = 1): void {
    this.references -= cells;
  }

  /** True when the last string is one of Tenken's. */
  hasOwnTail(): boolean {
    const last = this.items.at(-1)?.raw;
    return last !== undefined && (last.startsWith(this.ownStart) || isOwnTag(last));
  }

  /** Takes Tenken's strings off the tail as far as no cell uses them. */
  collect(used: ReadonlySet<number>): void {
    while (this.hasOwnTail() && !used.has(this.items.length - 1)) {
      const last = this.items.pop();
      if (last) this.own.delete(last.raw);
    }
  }

  private indexOf(text: string): number {
    if (!this.places) {
      this.places = new Map();
      for (const [index, known] of readSharedStrings(new XmlReader(this.source, this.part)).entries()) {
        const isRich = hasRuns(this.items[index]?.raw ?? '');
        const there = this.places.get(known);
        if (there === undefined || (there.isRich && !isRich)) this.places.set(known, { index, isRich });
      }
    }
    const place = this.places.get(text);
    return place !== undefined && place.index < this.items.length ? place.index : -1;
  }

  /** The part's text as it is now. */
  text(): string {
    const difference = this.items.length - this.list.items.length;
    const counted = addToCount(this.list.open, 'count', this.references - difference);
    const open = addToCount(counted, 'uniqueCount', difference);
    return renderList({ ...this.list, open }, this.items, 'keep');
  }
}

function hasRuns(si: string): boolean {
  const xml = opening(si);
  return xml.nextChild(1) && xml.name === 'r';
}
