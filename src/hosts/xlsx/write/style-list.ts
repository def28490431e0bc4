import { insertionPoint, textOfChild, childOf, type Outline } from './outline.js';
import { STYLES_ORDER } from './element-order.data.js';
import type { Splices } from './splices.js';
import { newItem, newList, parseList, renderList, type ListItem, type XmlList } from './xml-list.js';

/** One list of a style sheet. Items are only ever appended, and only Tenken's own are taken off the tail again. */
export class StyleList {
  private readonly list: XmlList;
  private readonly items: ListItem[];
  private readonly places = new Map<string, number>();

  /** `isOwn` tells Tenken's items by their text. */
  constructor(
    private readonly outline: Outline,
    private readonly name: string,
    itemName: string,
    private readonly isOwn: (raw: string) => boolean,
  ) {
    const text = textOfChild(outline, name);
    this.list =
      text === undefined
        ? newList(outline.prefix + name, 'count="0"')
        : parseList(text, itemName, outline.part);
    this.items = [...this.list.items];
    this.items.forEach(({ raw }, index) => {
      if (isOwn(raw)) this.places.set(raw, index);
    });
  }

  get length(): number {
    return this.items.length;
  }

  /** The item's element; undefined beyond the list. */
  at(index: number): string | undefined {
    return this.items[index]?.raw;
  }

  /** All elements as they are now. */
  elements(): string[] {
    return this.items.map(({ raw }) => raw);
  }

  /** Index of an item of Tenken's, appended unless it is there. */
  indexOf(raw: string): number {
    const known = this.places.get(raw);
    if (known !== undefined) return known;
    this.places.set(raw, this.items.length);
    return this.items.push(newItem(raw)) - 1;
  }

  /** True when the last item is Tenken's. */
  hasOwnTail(): boolean {
    const last = this.items.at(-1);
    return last !== undefined && this.isOwn(last.raw);
  }

  /** Takes Tenken's items off the tail as long as `isUsed` says no. */
  collect(isUsed: (index: number, raw: string) => boolean): void {
    while (this.hasOwnTail()) {
      const last = this.items.length - 1;
      const raw = this.at(last) ?? '';
      if (isUsed(last, raw)) return;
      this.items.pop();
      this.places.delete(raw);
    }
  }

  /** Writes the list where it belongs. */
  put(splices: Splices): void {
    const { items, list, outline } = this;
    if (items.length === list.items.length && items.every((item, at) => item === list.items[at])) return;
    const child = childOf(outline, this.name);
    const text = renderList(list, items, 'keep');
    if (child) splices.replace(child.start, child.end, text);
    else splices.insert(insertionPoint(outline, this.name, STYLES_ORDER), text);
  }
}
