import type { Role } from '../layout/role.js';
import type { Field, TableRecord } from '../layout/table.js';
import { toA1 } from '../sheet/address.js';
import { BLANK, type Cell } from '../sheet/cell.js';
import { contentOf } from '../sheet/content-of.js';
import type { Content } from '../sheet/edit.js';
import { aheadPartners } from './ahead-targets.js';
import { blankPlace } from './blank-place.js';
import type { FigureContext } from './figure-changes.js';
import type { LeftAlone, NextYearChange } from './next-year-change.js';
import { isOfPlan, yearOf } from './rolling-years.js';
import { withoutYears } from './year-label.js';

/** Of these, a year's place and the one of the year before may be laid out otherwise (目標 beside 27年度の目標). */
const FIGURES: readonly Role[] = ['actual', 'target'];
/** Of these, only columns that say the same but for the year go together (R5の取組, R6の取組). */
const ALIKE: readonly Role[] = ['rate', 'rating', 'narrative'];

/** What a figure is in its new place: a formula's result as it is now, and what shows where the places differ in format. */
function carriedContent(source: Cell, place: Cell): Content {
  if (source.kind === 'error' || source.kind === 'blank') return { kind: 'blank' };
  const showsPercent = (cell: Cell): boolean => cell.format.includes('%');
  if (typeof source.value === 'number' && showsPercent(source) === showsPercent(place))
    return { kind: 'number', value: source.value };
  return { kind: 'text', text: source.text };
}

function shown(content: Content, like: Cell): string {
  if (content.kind === 'blank') return '';
  if (content.kind === 'text') return content.text;
  return like.text;
}

function ofYear(record: TableRecord, role: Role, year: number, documentYear: number): Field[] {
  return record.fields.filter(
    (field) => field.role === role && !isOfPlan(field) && yearOf(field, documentYear) === year,
  );
}

/** Where nothing was filled in for a year (a new indicator), the blank cells this year's figures go to. */
function blankPlaces(sources: readonly Field[], year: number, context: FigureContext): Field[] {
  const { table, sheet, documentYear } = context;
  return sources.flatMap((source) => blankPlace(table, sheet, source, year, documentYear) ?? []);
}

/** Places of a year with what is to stand there; null where it cannot be told which goes where. */
function partners(places: readonly Field[], sources: readonly Field[], context: FigureContext, role: Role) {
  const key = ({ header }: Field): string => withoutYears(header, context.documentYear);
  if (!FIGURES.includes(role)) {
    return places.map((place) => ({ place, source: sources.find((each) => key(each) === key(place)) }));
  }
  if (sources.length === 0 || places.length === sources.length)
    return places.map((place, at) => ({ place, source: sources[at] }));
  // Of several figures, those that stand under the same words.
  const alike = places.map((place) => ({
    place,
    sources: sources.filter((each) => key(each) === key(place)),
  }));
  if (places.length === 0 || alike.some((each) => each.sources.length !== 1)) return null;
  return alike.map(({ place, sources: [source] }) => ({ place, source }));
}

/** A narrative without a year above it belongs to no year's column. */
function hasPlaces(role: Role, places: readonly Field[]): boolean {
  return FIGURES.includes(role) || places.every(({ headerYear }) => headerYear !== null);
}

/** This year's figures and texts to the place of last year's, year by year, where there is such a place. */
export function carriedFigures(
  record: TableRecord,
  context: FigureContext,
  left: LeftAlone[],
): NextYearChange[] {
  const { table, documentYear, rolling } = context;
  return [...FIGURES, ...ALIKE].flatMap((role) => {
    const years = [...(rolling.get(role) ?? [])].sort((a, b) => a - b);
    return years.slice(0, -1).flatMap((year): NextYearChange[] => {
      const sources = ofYear(record, role, year + 1, documentYear);
      const filled = ofYear(record, role, year, documentYear);
      const places = filled.length > 0 ? filled : blankPlaces(sources, year, context);
      // Where the run goes on into next year, that is targets and intents.
      const pairs =
        role === 'target' && year === documentYear
          ? aheadPartners(table, places, sources, documentYear)
          : hasPlaces(role, places)
            ? partners(places, sources, context, role)
            : [];
      if (pairs === null) {
        const [first] = sources;
        if (first)
          left.push({ reason: 'several-figures', sheet: table.sheet, cell: toA1(first.row, first.column) });
        return [];
      }
      return pairs.flatMap(({ place, source }) => carry(table.sheet, place, source));
    });
  });
}

function carry(sheet: string, place: Field, source: Field | undefined): NextYearChange[] {
  const { row, column, cell } = place;
  if (cell.formula !== null) return [];
  // What was not filled in this year is not known next year either.
  const from = source?.cell ?? BLANK;
  const to = carriedContent(from, cell);
  return [
    {
      kind: 'carried',
      sheet,
      row,
      column,
      before: cell.text,
      after: shown(to, from),
      from: contentOf(cell),
      to,
    },
  ];
}
