import { MAX_COLUMNS } from '../../../sheet/address.js';
import { isTrue, wholeNumber } from '../xml-values.js';
import { attributeOf, opening, setAttribute } from './tag.js';
import { newItem, newList, parseList, prefixOf, renderList, type ListItem } from './xml-list.js';

/** One col element: columns `min` to `max` (1-based, both included) and its tag. */
interface Stretch {
  readonly min: number;
  readonly max: number;
  readonly item: ListItem;
}

/**
 * The cols element (undefined: there is none) with the widths of some columns (0-based) set, or taken away (null).
 * A stretch of the user's is split around a column and grows together again when the column is like its neighbours.
 */
export function patchColumns(
  cols: string | undefined,
  prefix: string,
  widths: ReadonlyMap<number, number | null>,
  part: string,
): string {
  const list = cols === undefined ? newList(`${prefix}cols`) : parseList(cols, 'col', part);
  let stretches = list.items.map((item) => {
    const xml = opening(item.raw, part);
    const min = wholeNumber(xml.attribute('min'));
    const max = Math.min(wholeNumber(xml.attribute('max')), MAX_COLUMNS);
    if (min < 1 || max < min) xml.fail('column range');
    return { min, max, item };
  });
  const p = prefixOf(list);
  const columns = [...widths].sort((a, b) => a[0] - b[0]);
  for (const [column, width] of columns) stretches = withWidth(stretches, p, column + 1, width, widths);
  const items = joined(stretches).map(({ item }) => item);
  return renderList(list, items, 'remove');
}

function withWidth(
  stretches: readonly Stretch[],
  p: string,
  column: number,
  width: number | null,
  widths: ReadonlyMap<number, number | null>,
): Stretch[] {
  const at = stretches.findIndex(({ max }) => max >= column);
  const there = stretches[at];
  if (!there || there.min > column) {
    if (width === null) return [...stretches];
    const raw = `<${p}col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
    const index = at < 0 ? stretches.length : at;
    const added = { min: column, max: column, item: newItem(raw) };
    return [...stretches.slice(0, index), added, ...stretches.slice(index)];
  }
  const { min, max, item } = there;
  const pieces: Stretch[] = [];
  if (min < column) pieces.push(piece(item, min, column - 1, false));
  const single = piece(item, column, column, min < column);
  const sibling = splitSibling(stretches, at, width, widths);
  const raw =
    sibling === null ? resized(single.item.raw, width) : likeSibling(single.item.raw, sibling, column);
  if (raw !== null) pieces.push({ ...single, item: { ...single.item, raw } });
  if (column < max) pieces.push(piece(item, column + 1, max, true));
  return [...stretches.slice(0, at), ...pieces, ...stretches.slice(at + 1)];
}

/** Part of a stretch. One that continues the piece before says so by two blanks behind its name. */
function piece({ gap, raw }: ListItem, min: number, max: number, continues: boolean): Stretch {
  const ranged = withRange(raw, min, max);
  return { min, max, item: { gap: continues ? '' : gap, raw: continues ? marked(ranged) : ranged } };
}

function withRange(raw: string, min: number, max: number): string {
  return setAttribute(setAttribute(raw, 'min', String(min)), 'max', String(max));
}

function isContinued(raw: string): boolean {
  return raw.startsWith('  ', opening(raw).qualifiedName().length + 1);
}

/** The tag with another width; null when nothing would be left to say about its columns. */
function resized(raw: string, width: number | null): string | null {
  const current = attributeOf(raw, 'width');
  if (width !== null) {
    if (current !== undefined && Number(current) === width) return raw;
    const spelled = attributeOf(raw, 'customWidth');
    const custom = isTrue(spelled) ? (spelled ?? '1') : spelled === 'false' ? 'true' : '1';
    return setAttribute(setAttribute(raw, 'width', String(width)), 'customWidth', custom);
  }
  const bare = ['width', 'customWidth', 'bestFit'].reduce((tag, name) => setAttribute(tag, name, null), raw);
  const rest = ['min', 'max'].reduce((tag, name) => setAttribute(tag, name, null), bare);
  return rest.includes('=') ? bare : null;
}

/**
 * A piece of the same stretch of the user's that was never changed and has the width asked for (or, for null, none of
 * its own): what it says, the column said before it was changed.
 */
function splitSibling(
  stretches: readonly Stretch[],
  at: number,
  width: number | null,
  widths: ReadonlyMap<number, number | null>,
): string | null {
  let first = at;
  while (first > 0 && continuesBefore(stretches, first)) first--;
  let last = at;
  while (last + 1 < stretches.length && continuesBefore(stretches, last + 1)) last++;
  if (first === last) return null;
  for (const { min, max, item } of stretches.slice(first, last + 1)) {
    if (min === max && widths.has(min - 1)) continue;
    const isAsked =
      width === null
        ? !isTrue(attributeOf(item.raw, 'customWidth'))
        : Number(attributeOf(item.raw, 'width')) === width;
    if (isAsked) return item.raw;
  }
  return null;
}

function continuesBefore(stretches: readonly Stretch[], index: number): boolean {
  const [before, here] = [stretches[index - 1], stretches[index]];
  return (
    before !== undefined && here !== undefined && before.max + 1 === here.min && isContinued(here.item.raw)
  );
}

function likeSibling(raw: string, sibling: string, column: number): string {
  const tag = withRange(unmarked(sibling), column, column);
  return isContinued(raw) ? marked(tag) : tag;
}

function marked(raw: string): string {
  if (isContinued(raw)) return raw;
  const name = opening(raw).qualifiedName().length + 1;
  return `${raw.slice(0, name)} ${raw.slice(name)}`;
}

function unmarked(raw: string): string {
  const name = opening(raw).qualifiedName().length + 1;
  return isContinued(raw) ? raw.slice(0, name) + raw.slice(name + 1) : raw;
}

/** Joins each piece to the one it continues when both say the same. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  for (const next of stretches) {
    const before = done.at(-1);
    const continues = before !== undefined && isContinued(next.item.raw) && before.max + 1 === next.min;
    const asBefore = continues ? withRange(before.item.raw, next.min, next.max) : '';
    if (!continues || unmarked(asBefore) !== unmarked(next.item.raw)) {
      done.push(next);
      continue;
    }
    const raw = withRange(before.item.raw, before.min, next.max);
    done[done.length - 1] = { min: before.min, max: next.max, item: { ...before.item, raw } };
  }
  return done;
}
