import { FAMILIES, foldLine, partsOf, type Family, type LegendPart } from './legend-labels.js';

/** A line that goes on with the explanation above it: → (次年度へ作業を残したもの). */
const CONTINUES = /^(?:→|⇒|※|\()/;
/** A wrapped explanation has at most so many lines more before the next label. */
const MOST_WRAPPED = 2;
const LONGEST_MEANING = 120;
/** A legend on one line is no longer than this; cells may hold 32,767 characters. */
const LONGEST_LINE = 2000;
const PERCENT = /%|割/;
const CHUNKS = /[\s、,;/|]+/;
const WORD_THEN_PERCENT = /^([^\d:=…(<>≦≧]{2,10})[:=…(]+([^:=…]*\d[^:=…]*)$/;
const PERCENT_THEN_LABEL = /^([^:=…→]*\d[^:=…→]*)[:=…→]+([^\s\d:=…→()]{1,8})$/;

/**
 * What could be a legend in the lines, likeliest first: labels with their explanations in the order they stand in, one
 * a line or several, explanations going on over the next lines. Text before the first label is passed over; a second
 * copy of the legend ends it.
 */
export function entriesOf(lines: readonly string[]): readonly (readonly LegendPart[])[] {
  const folded = lines
    .flatMap((line) => line.split(/\r?\n/))
    .map((line) => foldLine(line.slice(0, LONGEST_LINE)));
  const marked = FAMILIES.map((family) => markedEntries(folded, family)).sort((a, b) => b.length - a.length);
  const readings = [percentEntries(folded, labelBehind), ...marked, percentEntries(folded, wordBefore)];
  return readings.filter(({ length }) => length >= 2);
}

function markedEntries(lines: readonly string[], family: Family): readonly LegendPart[] {
  const entries: LegendPart[] = [];
  let waiting: string[] = [];
  for (const line of lines) {
    const seen = entries.map(({ label }) => label);
    const parts = partsOf(line, family, seen);
    if (parts.length > 0) {
      if (waiting.length <= MOST_WRAPPED) extendLast(entries, waiting);
      entries.push(...parts);
      waiting = [];
    } else if (entries.length > 0) {
      const repeated = partsOf(line, family, [])[0];
      if (repeated !== undefined && seen.includes(repeated.label)) break;
      if (CONTINUES.test(line) || entries.at(-1)?.meaning === '') extendLast(entries, [line]);
      else waiting.push(line);
    }
  }
  return entries;
}

function extendLast(entries: LegendPart[], more: readonly string[]): void {
  const last = entries.pop();
  if (last === undefined) return;
  const meaning = [last.meaning, ...more].join(' ').trim().slice(0, LONGEST_MEANING);
  entries.push({ ...last, meaning });
}

/** Legends in which every percentage stands close by its label, so that they can be taken apart at blanks and commas. */
function percentEntries(
  lines: readonly string[],
  read: (chunk: string) => LegendPart | null,
): readonly LegendPart[] {
  const entries = lines
    .flatMap((line) => line.slice(0, LONGEST_MEANING * 2).split(CHUNKS))
    .flatMap((chunk) => read(chunk) ?? []);
  return entries.filter(({ label }, index) => entries.findIndex((other) => other.label === label) === index);
}

/** 順調：80％以上, 順調（80％以上） */
function wordBefore(chunk: string): LegendPart | null {
  const match = PERCENT.test(chunk) ? WORD_THEN_PERCENT.exec(chunk) : null;
  return match === null ? null : { label: match[1] ?? '', meaning: (match[2] ?? '').replace(/\)$/, '') };
}

/** 100％以上：A */
function labelBehind(chunk: string): LegendPart | null {
  const match = PERCENT_THEN_LABEL.exec(chunk);
  const meaning = match?.[1] ?? '';
  return match === null || !PERCENT.test(meaning) ? null : { label: match[2] ?? '', meaning };
}
