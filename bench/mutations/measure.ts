import fc from 'fast-check';
import { inspect } from '../../src/inspect.js';
import type { Inspection } from '../../src/inspection.js';
import type { Finding } from '../../src/rules/rule.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { parseA1 } from '../../src/sheet/address.js';
import { cellAt, type Sheet, type Workbook } from '../../src/sheet/sheet.js';
import { bases } from './bases.js';
import { HARMLESS } from './harmless.js';
import type { BaseName, Place, Planted, Slip } from './slip.js';
import { FIGURE_SLIPS } from './slips/figure-slips.js';
import { FORM_SLIPS } from './slips/form-slips.js';
import { GAP_SLIPS } from './slips/gap-slips.js';
import { TARGET_SLIPS } from './slips/target-slips.js';
import { VERDICT_SLIPS } from './slips/verdict-slips.js';
import { YEAR_SLIPS } from './slips/year-slips.js';

export const SLIPS: readonly Slip[] = [
  ...VERDICT_SLIPS,
  ...FIGURE_SLIPS,
  ...TARGET_SLIPS,
  ...YEAR_SLIPS,
  ...GAP_SLIPS,
  ...FORM_SLIPS,
];

/** What became of one kind of slip. */
export interface Outcome {
  readonly rule: string;
  readonly what: string;
  readonly planted: number;
  readonly found: number;
  /** Planted slips after which another rule called something an error or a warning without reason. */
  readonly alarms: readonly string[];
  /** Where it was not found, for whoever wants to look. */
  readonly missed: readonly string[];
}

interface Base {
  readonly book: Workbook;
  readonly inspection: Inspection;
  readonly told: ReadonlySet<string>;
  /** Rules and cells of the findings it had before, whatever they say. */
  readonly places: ReadonlySet<string>;
}

/** A finding by what it says, not by where: rows move when one is added or lost. */
function nameOf({ rule, sheet, cell, message }: Finding): string {
  return `${rule} ${sheet}!${cell} ${message}`;
}

function placeOf({ rule, sheet, cell }: Finding): string {
  return `${rule} ${sheet}!${cell}`;
}

function looked(book: Workbook): Base {
  const inspection = inspect(book, DEFAULT_SETTINGS);
  const { findings } = inspection;
  return {
    book,
    inspection,
    told: new Set(findings.map(nameOf)),
    places: new Set(findings.map(placeOf)),
  };
}

function placesOf({ book, inspection }: Base): Place[] {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return inspection.tables.flatMap(({ checked }) =>
    checked.flatMap((item): Place[] => {
      const sheet = sheets.get(item.indicator.sheet);
      if (!sheet) return [];
      const text = (cell: string | undefined): string => {
        const place = parseA1(cell ?? '');
        return place ? cellAt(sheet, place.row, place.column).text : '';
      };
      return [{ sheet, item, text }];
    }),
  );
}

/** The findings of a base after one of its sheets was replaced, those it had before left out. */
function news({ book, told }: Base, sheet: Sheet): readonly Finding[] {
  const sheets = book.sheets.map((each) => (each.name === sheet.name ? sheet : each));
  return inspect({ ...book, sheets }, DEFAULT_SETTINGS).findings.filter((each) => !told.has(nameOf(each)));
}

/** Plants a slip somewhere, beginning with the item chosen and going on to those that can bear it. */
function plantedIn(
  slip: Omit<Slip, 'rule'>,
  places: readonly Place[],
  from: number,
  draws: readonly number[],
): Planted | null {
  for (let step = 0; step < places.length; step++) {
    const place = places[(from + step) % places.length];
    let next = 0;
    const pick = (below: number): number => (draws[next++ % draws.length] ?? 0) % Math.max(1, below);
    const planted = place ? slip.plant(place, pick) : null;
    if (planted) return planted;
  }
  return null;
}

const ROUND = fc.record({
  base: fc.nat(7),
  from: fc.nat(9999),
  draws: fc.array(fc.nat(99_999), { minLength: 8, maxLength: 8 }),
});

function covers(finding: Finding, { cell, sheet }: Planted, rule: string): boolean {
  return (
    finding.rule === rule &&
    finding.sheet === sheet.name &&
    [finding.cell, ...finding.evidence].includes(cell)
  );
}

/** Plants every kind of slip `runs` times with one seed and tells what the rules made of it. */
export function measure(
  runs: number,
  seed: number,
): { readonly slips: readonly Outcome[]; readonly harmless: readonly Outcome[] } {
  const books = bases();
  const known = new Map<BaseName, { readonly base: Base; readonly places: readonly Place[] }>();
  const baseOf = (name: BaseName) => {
    const found = known.get(name);
    if (found) return found;
    const base = looked(books[name]);
    const made = { base, places: placesOf(base) };
    known.set(name, made);
    return made;
  };
  const run = (slip: Omit<Slip, 'rule'>, rule: string | null): Outcome => {
    const alarms: string[] = [];
    const missed: string[] = [];
    let planted = 0;
    let found = 0;
    for (const round of fc.sample(ROUND, { numRuns: runs, seed })) {
      const { base, places } = baseOf(slip.bases[round.base % slip.bases.length] ?? 'clean');
      const made = plantedIn(slip, places, round.from, round.draws);
      if (!made) continue;
      planted += 1;
      const findings = news(base, made.sheet);
      if (rule === null || findings.some((each) => covers(each, made, rule))) found += 1;
      else missed.push(`${made.sheet.name}!${made.cell}`);
      alarms.push(
        ...findings
          .filter((each) => each.severity !== 'info' && !base.places.has(placeOf(each)))
          .filter((each) => each.rule !== rule && !slip.also?.includes(each.rule))
          .map((each) => `${each.rule} ${each.cell}`),
      );
    }
    return { rule: rule ?? '', what: slip.what, planted, found, alarms, missed };
  };
  return {
    slips: SLIPS.map((slip) => run(slip, slip.rule)),
    harmless: HARMLESS.map((edit) => run(edit, null)),
  };
}
