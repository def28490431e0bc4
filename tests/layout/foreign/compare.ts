import { documentSchema } from '../../../src/indicator/document.js';
import { toDocument } from '../../../src/document.js';
import { inspect } from '../../../src/inspect.js';
import type { Checked } from '../../../src/rules/rule.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { toWorkbook, type Expected, type Fixture } from './fixture.js';

/** A sheet of this size takes milliseconds; a reading that hangs on hostile text takes minutes. */
const LONGEST_MS = 5000;

type Pair = readonly [field: string, expected: unknown, read: unknown];

function packed(text: string | null | undefined): string | null {
  return text?.replace(/\s/g, '') ?? null;
}

function sameName(expected: string, read: string): boolean {
  const wanted = packed(expected) ?? '';
  const got = packed(read) ?? '';
  return wanted.endsWith('…') ? got.startsWith(wanted.slice(0, -1)) : got === wanted;
}

/** Every field that the expectation names beside what was read. */
function pairs(wanted: Expected, { indicator, evaluation }: Checked): Pair[] {
  const { target, actual, baseline, stated } = indicator;
  const depth = wanted.section?.length ?? 0;
  const all: Pair[] = [
    ['id', wanted.id, indicator.id],
    ['program', wanted.program && packed(wanted.program), packed(indicator.program)],
    ['measure', wanted.measure, indicator.measure],
    ['department', wanted.department && packed(wanted.department), packed(indicator.department)],
    ['section', wanted.section?.map(packed), depth ? indicator.section.slice(-depth).map(packed) : []],
    ['unit', wanted.unit, target?.unit ?? actual?.unit ?? baseline?.unit ?? null],
    ['baseline', wanted.baseline, baseline?.value ?? null],
    ['target', wanted.target, target?.value ?? null],
    ['actual', wanted.actual, actual?.value ?? null],
    ['target year', wanted.targetYear, target?.fiscalYear ?? null],
    ['actual year', wanted.actualYear, actual?.fiscalYear ?? null],
    ['rate', wanted.rate, evaluation.rate],
    ['reason', wanted.reason, evaluation.reason],
    ['met', wanted.met, evaluation.met],
    ['rating', wanted.rating, evaluation.rating],
    ['stated rate', wanted.statedRate, stated.rate?.value ?? null],
    ['stated rating', wanted.statedRating, stated.rating?.value ?? null],
  ];
  const series = (wanted.series ?? []).map((entry): Pair => {
    const [role, year, value] = entry;
    const held = indicator.series.some(
      (each) => each.role === role && each.fiscalYear === year && each.value === value,
    );
    const read = indicator.series.map((each) => [each.role, each.fiscalYear, each.value]);
    return [`series ${role} ${String(year)}`, entry, held ? entry : read];
  });
  return [...all, ...series];
}

/** Pairs each expected indicator with the one read under its name, else with the one in its place. */
function matched(expected: readonly Expected[], read: readonly Checked[]): readonly (Checked | undefined)[] {
  const free = new Set(read);
  const named = expected.map((wanted) => {
    const found = [...free].find(
      ({ indicator }) =>
        wanted.name !== undefined &&
        sameName(wanted.name, indicator.name) &&
        (wanted.measure === undefined || wanted.measure === indicator.measure),
    );
    if (found) free.delete(found);
    return found;
  });
  return named.map((found, index) => {
    const placed = read[index];
    if (found || placed === undefined || !free.delete(placed)) return found;
    return placed;
  });
}

/** What was read otherwise than expected, a line each: fixture, row, field, both values. */
function differences({ name, expected }: Fixture, read: readonly Checked[]): string[] {
  const partners = matched(expected, read);
  const lines = expected.flatMap((wanted, index) => {
    const label = `${name} · ${String(index + 1)} ${wanted.name ?? wanted.program ?? ''}`;
    const partner = partners[index];
    if (!partner) return [`${label}: not read`];
    const { indicator } = partner;
    const place = `${label} (${indicator.sheet} row ${String(indicator.firstRow + 1)})`;
    const naming =
      wanted.name === undefined || sameName(wanted.name, indicator.name)
        ? []
        : [`${place}: name expected ${wanted.name}, read ${indicator.name}`];
    const fields = pairs(wanted, partner)
      .filter(([, value, got]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(got))
      .map(
        ([field, value, got]) =>
          `${place}: ${field} expected ${JSON.stringify(value)}, read ${JSON.stringify(got)}`,
      );
    return [...naming, ...fields];
  });
  const extra = read
    .filter((each) => !partners.includes(each))
    .map(
      ({ indicator }) =>
        `${name} · extra: ${indicator.name.slice(0, 60)} (${indicator.sheet} row ${String(indicator.firstRow + 1)})`,
    );
  return [...lines, ...extra];
}

/** Two tests a fixture: what is read, and how; those named in `notYet` are expected to be read otherwise. */
export function describeFixtures(
  fixtures: readonly Fixture[],
  notYet: Readonly<Record<string, string>>,
): void {
  describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    (Object.hasOwn(notYet, fixture.name) ? test.failing : test)('is read as a person reads it', () => {
      const inspection = inspect(toWorkbook(fixture), DEFAULT_SETTINGS);
      const judged = inspection.tables
        .flatMap(({ checked }) => checked)
        .filter(({ indicator }) => indicator.part === 'main');
      expect(differences(fixture, judged)).toEqual([]);
    });

    test('is read quickly, by no named profile, into the contract', () => {
      const start = Date.now();
      const inspection = inspect(toWorkbook(fixture), DEFAULT_SETTINGS);
      expect(Date.now() - start).toBeLessThan(LONGEST_MS);
      expect(inspection.tables.filter(({ table }) => table.profile !== null)).toEqual([]);
      expect(documentSchema.safeParse(toDocument(inspection)).error).toBeUndefined();
    });
  });
}
