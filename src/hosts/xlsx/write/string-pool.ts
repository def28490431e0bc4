import { readSharedStrings } from '../shared-strings.js';
import { XmlReader } from '../xml.js';
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
 * The shared strings: Tenken's stand behind the user's and are told by the blank before the ">" of their t element.
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

  /** One cell (or several) less that shows a string. */
  release(cells = 1): void {
    this.references -= cells;
  }

  /** True when the last string is one of Tenken's. */
  hasOwnTail(): boolean {
    return this.items.at(-1)?.raw.startsWith(this.ownStart) ?? false;
  }

  /** Takes Tenken's strings off the tail as far as no cell uses them. */
  collect(used: ReadonlySet<number>): void {
    while (this.hasOwnTail() && !used.has(this.items.length - 1)) {
      const last = this.items.pop();
      if (last) this.own.delete(last.raw);
    }
  }

  /** The part's text as it is now. */
  text(): string {
    const difference = this.items.length - this.list.items.length;
    const counted = addToCount(this.list.open, 'count', this.references - difference);
    const open = addToCount(counted, 'uniqueCount', difference);
    return renderList({ ...this.list, open }, this.items, 'keep');
  }
}
