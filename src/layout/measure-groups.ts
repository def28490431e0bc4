import { NAMED_FROM, roleOf, type ColumnGroup } from './column-groups.js';
import type { HeaderBand } from './header-band.js';
import type { HeaderReading } from './header-text.js';

const LONGEST = 20;
/** A year all the same, though no era tells which. */
const BARE_YEAR = /^[0-9]{1,2}年/;

interface Span {
  readonly head: HeaderReading;
  readonly offsets: number[];
}

/** Neighbouring columns under one header cell that is neither a year nor names what they hold. */
function spansOf({ paths }: HeaderBand): Span[] {
  const spans: Span[] = [];
  paths.forEach((path, offset) => {
    const head = path.length > 1 ? path[0] : undefined;
    if (!head || head.isYear || head.fiscalYear !== null || head.key === '' || head.key.length > LONGEST)
      return;
    // What names a role says what the columns hold, not whose they are.
    if ((head.candidates[0]?.score ?? 0) >= NAMED_FROM || BARE_YEAR.test(head.key)) return;
    const last = spans.at(-1);
    if (last?.head === head) last.offsets.push(offset);
    else spans.push({ head, offsets: [offset] });
  });
  return spans;
}

/**
 * The groups of a header that asks the same of several parts of one indicator: 男子 over 目標 | 実績 beside 女子 over
 * 目標 | 実績. Each is read with the columns all share, and its head is the measure. Null where there are none.
 */
export function measureGroups(band: HeaderBand): ColumnGroup[] | null {
  const spans = spansOf(band);
  const [first, ...others] = spans;
  if (!first || others.length === 0 || new Set(spans.map(({ head }) => head.key)).size !== spans.length)
    return null;
  const keysOf = ({ offsets }: Span): string =>
    offsets
      .map((offset) =>
        band.paths[offset]
          ?.slice(1)
          .map(({ key }) => key)
          .join('>'),
      )
      .join('|');
  const asked = keysOf(first);
  const roles = first.offsets.map((offset) => roleOf(band.paths[offset] ?? []));
  if (!roles.includes('target') || !roles.includes('actual')) return null;
  if (others.some((span) => keysOf(span) !== asked)) return null;
  const grouped = new Set(spans.flatMap(({ offsets }) => offsets));
  const shared = [...band.paths.keys()].filter((offset) => !grouped.has(offset));
  return spans.map(({ head, offsets }) => ({
    columns: [...shared, ...offsets].sort((a, b) => a - b).map((offset) => band.left + offset),
    alone: false,
    measure: head.text.trim(),
  }));
}
