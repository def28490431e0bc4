import { XmlReader } from '../xml.js';
import { attributeOf, closeReopened, isOwnTag, openSelfClosed, ownTag, setAttribute } from './tag.js';

export interface ListItem {
  /** What stands between the item before and this one: white space, comments, foreign elements. */
  readonly gap: string;
  /** The item's element, as it stands in the file. */
  readonly raw: string;
}

/** An element that lists others (fonts, cols, definedNames, sst …), taken apart so that putting it together is exact. */
export interface XmlList {
  /** Everything before the element's opening tag (only when it is the root of a part). */
  readonly before: string;
  readonly open: string;
  readonly items: readonly ListItem[];
  /** What stands between the last item and the closing tag. */
  readonly rest: string;
  /** Closing tag and everything behind it; for a self-closing element only what is behind it. */
  readonly close: string;
  readonly qualifiedName: string;
  readonly isSelfClosing: boolean;
}

/** Takes an element or a part apart; children of other names stay where they are. `itemName` is a local name. */
export function parseList(source: string, itemName: string, part: string): XmlList {
  const xml = new XmlReader(source, part);
  xml.next();
  const { start, end, isSelfClosing } = xml;
  const qualifiedName = xml.qualifiedName();
  const items: ListItem[] = [];
  let at = end;
  while (xml.nextChild(1)) {
    const itemStart = xml.start;
    const isItem = xml.name === itemName;
    xml.skip();
    if (!isItem) continue;
    items.push({ gap: source.slice(at, itemStart), raw: source.slice(itemStart, xml.end) });
    at = xml.end;
  }
  const closeStart = isSelfClosing ? end : xml.start;
  return {
    before: source.slice(0, start),
    open: source.slice(start, end),
    items,
    rest: source.slice(at, closeStart),
    close: source.slice(closeStart),
    qualifiedName,
    isSelfClosing,
  };
}

/** A list that is not in the file yet; `attributes` as they stand in the tag, a `count` among them. */
export function newList(qualifiedName: string, attributes = ''): XmlList {
  return {
    before: '',
    open: ownTag(qualifiedName, attributes),
    items: [],
    rest: '',
    close: `</${qualifiedName}>`,
    qualifiedName,
    isSelfClosing: false,
  };
}

/** An item of Tenken's: it stands right behind the one before. */
export function newItem(raw: string): ListItem {
  return { gap: '', raw };
}

/** Prefix of the list's name with its colon, or ''; items get the same. */
export function prefixOf({ qualifiedName }: XmlList): string {
  return qualifiedName.slice(0, qualifiedName.indexOf(':') + 1);
}

/**
 * The list's text with other items. A count attribute follows by the difference. A list left empty goes back to what
 * it was before Tenken filled it: nothing ('') when Tenken made it, self-closed when it was, `whenEmpty` otherwise.
 */
export function renderList(list: XmlList, items: readonly ListItem[], whenEmpty: 'keep' | 'remove'): string {
  const { before, rest, close, isSelfClosing, qualifiedName } = list;
  const difference = items.length - list.items.length;
  const open = addToCount(list.open, 'count', difference);
  if (items.length === 0 && rest === '') {
    if (isSelfClosing) return before + open + close;
    if (isOwnTag(open)) return '';
    const closed = closeReopened(open);
    if (closed !== null) return before + closed + close.slice(close.indexOf('>') + 1);
    if (whenEmpty === 'remove') return '';
  }
  const body = items.map(({ gap, raw }) => gap + raw).join('');
  if (isSelfClosing) return `${before}${openSelfClosed(open)}${body}</${qualifiedName}>${close}`;
  return before + open + body + rest + close;
}

/** Adds to a count attribute of a tag; leaves it when it is absent or no number. */
export function addToCount(tag: string, name: string, difference: number): string {
  if (difference === 0) return tag;
  const count = attributeOf(tag, name);
  if (count === undefined || !/^[0-9]{1,9}$/.test(count)) return tag;
  return setAttribute(tag, name, String(Math.max(0, Number(count) + difference)));
}
