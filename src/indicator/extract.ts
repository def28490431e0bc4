import type { Field, SheetLayout, Table, TableRecord } from '../layout/table.js';
import { ACT_FROM } from '../layout/table.js';
import { toA1 } from '../sheet/address.js';
import { countedAlike } from './counted-alike.js';
import { departmentOf, nameOf, programOf } from './names.js';
import type { Indicator, Narrative, Observation, SeriesEntry } from './indicator.js';
import { fieldReader, unitInName, type Measure } from './measures.js';
import { baselineBeside, isLevelBefore, LEVEL_IN_HEADER } from './level-before.js';
import { likeness } from './likeness.js';
import { numberedNames } from './numbered-names.js';
import { ofJudgedYear } from './of-judged-year.js';
import { pairMeasures, printedTotal, sameUnit, type Pair } from './pair.js';
import { holdsRatios, readStated } from './stated.js';
import { chosenSeries, seriesOf } from './series.js';
import { chooseYears, type YearChoice } from './years.js';

/** A target for several years together is none for the year judged. */
const WHOLE_PERIOD = /年間の(?:総額|合計|累計)|計画期間内に/;

interface TableContext {
  readonly documentYear: number | null;
  readonly years: YearChoice;
  readonly ratios: boolean;
}

function textOf(record: TableRecord, role: Field['role']): string | null {
  const text = record.fields.find((field) => field.role === role)?.cell.text.trim();
  return text === undefined || text === '' ? null : text;
}

function addressOf(record: TableRecord, role: Field['role']): string | undefined {
  const field = record.fields.find((each) => each.role === role);
  return field && toA1(field.row, field.column);
}

/** Targets from all columns of the year judged: the first tells, further ones add the measures it does not name. */
function targetMeasures(fields: readonly Field[], read: (field: Field) => readonly Measure[]): Measure[] {
  const found: Measure[] = [];
  const annual = fields.filter((field) => !WHOLE_PERIOD.test(field.cell.text));
  for (const field of annual.length > 0 ? annual : fields) {
    const measures = read(field);
    const figures = measures.filter((each) => each.observation.kind === 'quantity');
    const known = found.filter((each) => each.observation.kind === 'quantity');
    if (found.length === 0) found.push(...measures);
    else if (known.length === 0 && figures.length > 0) found.splice(0, found.length, ...figures);
    else if (known.some((each) => each.observation.label !== null)) {
      found.push(...figures.filter((each) => isNew(each, found)));
    }
  }
  return found;
}

function isFigure(measure: Measure | null): boolean {
  return measure?.observation.kind === 'quantity';
}

function isNew(measure: Measure, known: readonly Measure[]): boolean {
  const { label, value } = measure.observation;
  return (
    label !== null &&
    !known.some(
      (each) => likeness(each.observation.label ?? '', label) >= 0.6 || each.observation.value === value,
    )
  );
}

function supplement(
  pairs: readonly Pair[],
  record: TableRecord,
  actuals: readonly Measure[],
  read: (field: Field) => readonly Measure[],
): Pair[] {
  const elsewhere = (): Measure[] =>
    record.fields.filter((field) => field.role === 'narrative').flatMap(read);
  return pairs.map((pair) => {
    if (pairs.length > 1 || !pair.target) return pair;
    const total = printedTotal(pair.target, actuals, elsewhere);
    return total ? { target: pair.target, actual: total, ambiguous: false } : pair;
  });
}

/** Breakdown figures pair with each other only: same unit, same place in the row of brackets. */
function pairBreakdowns(targets: readonly Measure[], actuals: readonly Measure[]): Pair[] {
  const left = targets.filter((each) => each.observation.part === 'breakdown');
  const right = actuals.filter((each) => each.observation.part === 'breakdown');
  return left.flatMap((target, index) => {
    const byLabel = right.find(
      (each) => likeness(each.observation.label ?? '', target.observation.label ?? '') >= 0.6,
    );
    const byPlace = right[index];
    const unlabelled =
      target.observation.label === null && byPlace?.observation.label === null ? byPlace : null;
    const actual = [byLabel, unlabelled].find((each) => each && sameUnit(each, target)) ?? null;
    // In a sentence a bracket may hold anything; it is a breakdown only where the actual breaks down alike.
    if (target.fromProse && (actual === null || isLevelBefore(target))) return [];
    // A bare second figure that the actual does not answer: 34.9％（16.1％）, perhaps the target before a revision.
    if (actual === null && target.observation.label === null) return [];
    return [{ target, actual, ambiguous: false }];
  });
}

function match(measures: readonly Measure[], target: Measure | null, single: boolean): Observation | null {
  const mains = measures.filter((each) => each.observation.part === 'main');
  if (single || !target) return mains.length === 1 || single ? (mains[0]?.observation ?? null) : null;
  const { label, part } = target.observation;
  const alike = measures.filter((each) => each.observation.part === part);
  if (label === null) {
    const fitting = alike.filter((each) => each.observation.label === null && sameUnit(each, target));
    return fitting.length === 1 ? (fitting[0]?.observation ?? null) : null;
  }
  const best = alike
    .map((each) => ({ each, score: likeness(each.observation.label ?? each.itemText, label) }))
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.45 ? best.each.observation : null;
}

/** 取組結果 in words beside 数値実績: where the first holds no figure, the first that holds nothing else. */
function figuresFirst(
  fields: readonly Field[],
  read: (field: Field) => readonly Measure[],
): readonly Field[] {
  const [first] = fields;
  if (fields.length < 2 || !first || read(first).some(isFigure)) return fields;
  const plain = fields.find((field) => read(field).some((each) => isFigure(each) && !each.fromProse));
  return plain ? [plain, ...fields.filter((field) => field !== plain)] : fields;
}

function narrativeOf(field: Field): Narrative {
  return { text: field.cell.text, cell: toA1(field.row, field.column) };
}

function extractRecord(record: TableRecord, table: Table, context: TableContext, from: number): Indicator[] {
  const name = nameOf(record);
  const unit = textOf(record, 'unit') ?? unitInName(name);
  const reader = fieldReader({ unit, documentYear: context.documentYear });
  const read = (field: Field): readonly Measure[] => reader(field, context.documentYear);
  const targetFields = context.years.target(record.fields);
  const actualFields = figuresFirst(countedAlike(context.years.actual(record.fields), targetFields[0]), read);
  const year = actualFields[0]?.headerYear ?? context.documentYear;
  const byYear = {
    target: ofJudgedYear(targetMeasures(targetFields, read), year),
    actual: ofJudgedYear(actualFields.slice(0, 1).flatMap(read), year),
  };
  const targets = byYear.target.judged;
  const actuals = byYear.actual.judged;
  const otherYears = (['target', 'actual'] as const).flatMap((role) =>
    byYear[role].others.map(({ observation }): SeriesEntry => ({ ...observation, role })),
  );
  const baselineField = record.fields.find((field) => field.role === 'baseline');
  const baselines = baselineField ? reader(baselineField, null) : [];
  const mainTargets = targets.filter((each) => each.observation.part === 'main');
  const mainActuals = actuals.filter((each) => each.observation.part === 'main');
  let pairs = supplement(pairMeasures(mainTargets, mainActuals, name), record, actuals, read);
  // Beside figures, a goal in words is a measure of its own only where the actual answers it.
  if (pairs.some((pair) => isFigure(pair.target))) {
    pairs = pairs.filter((pair) => pair.actual !== null || pair.target === null || isFigure(pair.target));
  }
  if (pairs.length === 0) pairs = [{ target: null, actual: null, ambiguous: false }];
  const breakdowns = pairBreakdowns(targets, actuals);
  const texts = record.fields.filter((field) => field.cell.text.trim() !== '').map(narrativeOf);
  const narratives = record.fields
    .filter((field) => field.role === 'narrative' || field.role === 'rating')
    .map(narrativeOf);
  const several = pairs.length > 1;
  const names = several ? numberedNames(name) : [];
  const startsInTarget = LEVEL_IN_HEADER.test(targetFields[0]?.header ?? '');
  return [...pairs, ...breakdowns].map((pair, index) => {
    const isBreakdown = index >= pairs.length;
    const measured = pair.target ?? pair.actual;
    const lineOfName = names.length === pairs.length ? (names[index] ?? null) : null;
    const label =
      lineOfName !== null && !measured?.observation.label
        ? lineOfName
        : several || isBreakdown
          ? (measured?.observation.label ?? (isFigure(measured) ? null : (measured?.itemText ?? null)))
          : null;
    const whole = qualitativeWhole(pair, actualFields[0], mainActuals, several, context.documentYear);
    const target = pair.target?.observation ?? null;
    const actual = whole ?? pair.actual?.observation ?? null;
    const baseline =
      match(baselines, several || isBreakdown ? measured : null, !several && !isBreakdown) ??
      (isBreakdown ? null : baselineBeside(pair.target, targets, startsInTarget));
    const chosen = [baseline, target, actual].filter((each) => each !== null);
    return {
      key: `${table.sheet}!${record.firstRow + 1}#${from + index}`,
      sheet: table.sheet,
      firstRow: record.firstRow,
      lastRow: record.lastRow,
      id: textOf(record, 'id'),
      section: record.section,
      program: programOf(record),
      name,
      measure: label === null ? (record.measure ?? null) : (label.split('\n')[0]?.trim() ?? null),
      department: departmentOf(record) ?? measured?.department ?? null,
      part: isBreakdown ? 'breakdown' : 'main',
      baseline,
      target,
      actual,
      ambiguousActual: pair.ambiguous,
      series: isBreakdown
        ? chosenSeries(baseline, target, actual)
        : [...seriesOf(record, chosen, label, reader), ...otherYears],
      directionText: directionOf(record),
      stated: isBreakdown
        ? { rate: null, rating: null, met: null }
        : readStated(record, pair.actual ?? mainActuals[0] ?? null, !several, context.ratios),
      narratives,
      texts,
      cells: cellsOf(record, targetFields[0], actualFields[0]),
    };
  });
}

/** A qualitative target is answered by the whole text of the actual cell, not by figures that happen to stand in it. */
function qualitativeWhole(
  pair: Pair,
  field: Field | undefined,
  actuals: readonly Measure[],
  several: boolean,
  documentYear: number | null,
): Observation | null {
  if (several || !field || pair.target?.observation.kind !== 'qualitative' || actuals.length === 0)
    return null;
  const first = actuals[0];
  if (!first || (actuals.length === 1 && (first.observation.kind !== 'quantity' || !first.fromProse)))
    return null;
  return {
    ...first.observation,
    text: field.cell.text.trim(),
    kind: 'qualitative',
    value: null,
    unit: null,
    bound: null,
    qualifiers: [],
    upTo: null,
    label: null,
    fiscalYear: field.headerYear ?? documentYear,
  };
}

function directionOf(record: TableRecord): Indicator['directionText'] {
  const field = record.fields.find((each) => each.role === 'direction' && each.cell.text.trim() !== '');
  return field
    ? { value: field.cell.text.trim(), text: field.cell.text.trim(), cell: toA1(field.row, field.column) }
    : null;
}

function cellsOf(
  record: TableRecord,
  target: Field | undefined,
  actual: Field | undefined,
): Indicator['cells'] {
  const cells: Record<string, string> = {};
  const put = (key: string, address: string | undefined): void => {
    if (address !== undefined) cells[key] = address;
  };
  put('name', addressOf(record, 'name') ?? addressOf(record, 'program'));
  put('baseline', addressOf(record, 'baseline'));
  put('target', target && toA1(target.row, target.column));
  put('actual', actual && toA1(actual.row, actual.column));
  put('rate', addressOf(record, 'rate'));
  put('rating', addressOf(record, 'rating'));
  return cells;
}

/** The indicators of one recognised table, in reading order. Pure; computes nothing from the figures. */
export function extractTable(table: Table, layout: SheetLayout): Indicator[] {
  const rates = table.records.flatMap((record) => record.fields.filter((field) => field.role === 'rate'));
  const context: TableContext = {
    documentYear: layout.documentYear,
    years: chooseYears(table, layout.documentYear),
    ratios: holdsRatios(rates),
  };
  // Several records of one row (tables side by side) count their measures on.
  const counts = new Map<number, number>();
  return table.records.flatMap((record) => {
    const from = counts.get(record.firstRow) ?? 0;
    const indicators = extractRecord(record, table, context, from);
    counts.set(record.firstRow, from + indicators.length);
    return indicators;
  });
}

/** The indicators of every table that was recognised well enough to act on. */
export function extract(layouts: readonly SheetLayout[]): Indicator[] {
  return layouts.flatMap((layout) =>
    layout.tables.filter((table) => table.score >= ACT_FROM).flatMap((table) => extractTable(table, layout)),
  );
}
