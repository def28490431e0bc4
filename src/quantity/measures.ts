import Big from 'big.js';
import {
  BRACKET_OF_QUALITATIVE,
  confidence,
  PLACEHOLDER_IN_TEXT,
  QUALITATIVE,
  QUALITATIVE_WITH_DIGITS,
  UNIT_FROM_CONTEXT,
  UNREADABLE_DIGITS,
} from './confidence.js';
import { takeApart, type CellText } from './cell-text.js';
import { draftMeasures } from './draft.js';
import type { Figure, FigureContext } from './figure.js';
import { groupLabels } from './group.js';
import { kanjiFigure } from './kanji-number.js';
import { bracketQualifiers, bracketUnit } from './note.js';
import { readNumberCell } from './number-cell.js';
import { settle, type Settled } from './part.js';
import { isSheetError, readPlaceholder } from './placeholder.js';
import { plainFirst } from './plain-figure.js';
import { countingNote, statedUnit, type ScaledUnit } from './unit.js';
import { yearFinder, type YearFinder } from './year-of.js';

/** The text without brackets, years and notes: what is left to say "no figure". */
function coreOf(cell: CellText): string {
  const skip = [
    ...cell.years,
    ...cell.notes,
    ...cell.brackets.filter((bracket) => bracket.kind === 'round'),
  ].sort((a, b) => a.from - b.from);
  let core = '';
  let from = 0;
  for (const span of skip) {
    if (span.from > from) core += cell.text.slice(from, span.from);
    from = Math.max(from, span.to);
  }
  return core + cell.text.slice(from);
}

function withoutFigure(cell: CellText, years: YearFinder): Figure {
  const text = cell.source.trim();
  const core = coreOf(cell);
  const placeholder = cell.unreadable ? null : readPlaceholder(core);
  const onlyYear = cell.years.length > 0 && core.replace(/[\s~・、-]/g, '') === '' && text !== '';
  const base = {
    text,
    value: null,
    unit: null,
    bound: null,
    fiscalYear: years.only,
    upTo: null,
    label: null,
    part: 'main' as const,
  };
  // A cell that holds a year and nothing else says nothing about a figure, but it is not blank either.
  if (placeholder && (!onlyYear || /-/.test(cell.text))) {
    const said = [placeholder.word, ...bracketQualifiers(cell, 0, cell.text.length)].filter(
      (word) => word !== null,
    );
    return {
      ...base,
      kind: 'missing',
      qualifiers: said,
      confidence: placeholder.whole ? 1 : PLACEHOLDER_IN_TEXT,
    };
  }
  const sure = cell.unreadable
    ? UNREADABLE_DIGITS
    : /\d/.test(cell.text)
      ? QUALITATIVE_WITH_DIGITS
      : QUALITATIVE;
  return { ...base, kind: 'qualitative', qualifiers: [], confidence: sure };
}

interface Surroundings {
  readonly cell: CellText;
  readonly years: YearFinder;
  readonly unit: ScaledUnit | null;
  readonly countedAs: string | null;
  readonly alone: boolean;
}

/** The unit of a figure: its own, else that of the column, else that of the figure it belongs to. */
function unitOf(
  draft: Settled,
  around: Surroundings,
): { unit: string | null; factor: number; given: boolean } {
  const { figure } = draft;
  if (figure.unit !== null) return { unit: figure.unit, factor: 1, given: false };
  const bracketed = draft.figure.bracket ? null : bracketUnit(around.cell, figure.to);
  const stated = bracketed ?? around.unit;
  if (stated)
    return { unit: stated.unit, factor: figure.ownScale ? 1 : stated.factor, given: bracketed === null };
  const owner = draft.owner?.figure;
  return { unit: owner && !owner.ownScale ? owner.unit : null, factor: 1, given: false };
}

function times(value: number, factor: number): number {
  return factor === 1 ? value : Number(new Big(value).times(factor).toString());
}

function finish(draft: Settled, previousEnd: number, nextStart: number, around: Surroundings): Figure {
  const { cell } = around;
  const { figure } = draft;
  const { unit, factor, given } = unitOf(draft, around);
  const line = cell.lines[draft.line];
  const leads = draft.part === 'main' && line !== undefined && previousEnd <= line.from;
  const noted =
    draft.part === 'main'
      ? [
          ...(leads ? bracketQualifiers(cell, line.from, figure.from) : []),
          ...bracketQualifiers(cell, figure.to, nextStart),
        ]
      : [];
  const qualifiers = [
    ...figure.qualifiers,
    ...draft.said,
    ...noted,
    ...(around.countedAs ? [around.countedAs] : []),
  ];
  const symbolOnly = around.alone && figure.symbol === draft.label;
  return {
    text:
      around.alone && draft.part === 'main'
        ? cell.source.trim()
        : cell.folded.printed(figure.from, figure.to),
    kind: 'quantity',
    value: times(figure.value, factor),
    unit,
    bound: figure.bound,
    qualifiers: [...new Set(qualifiers)],
    fiscalYear:
      around.years.of(draft, previousEnd, nextStart) ?? (draft.part === 'main' ? around.years.only : null),
    upTo: figure.upTo === null ? null : times(figure.upTo, factor),
    label: symbolOnly ? null : draft.label,
    part: draft.part,
    confidence: confidence(draft.trust, given ? UNIT_FROM_CONTEXT : 1),
  };
}

/**
 * Reads every measure of a cell, in the order of its text; at least one element, at least one of part 'main'. Values
 * in base units. A cell without a figure gives one element of kind 'missing' (a dash, 「調査中」) or 'qualitative', and
 * after it the figures its brackets hold. A numeric cell gives the number itself, whatever its text shows. The label
 * is what is printed for the measure, also where the cell holds only one. Never throws; linear time.
 */
export function readFigures(text: string, context: FigureContext = {}): Figure[] {
  const numeric = readNumberCell(text, context, readFigures);
  if (numeric) return [numeric];
  return readText(text, context);
}

const readText = plainFirst(readInFull);

/** The same for a cell that is only text, taking everything in it apart. */
export function readInFull(text: string, context: FigureContext): Figure[] {
  const cell = takeApart(text, context.documentYear ?? null);
  const years = yearFinder(cell);
  const stated = statedUnit(context.unit);
  // 10-101 is a code unless the column says what is counted.
  const isCode = stated === null && cell.figures.some((figure) => figure.bareDash);
  const silent = cell.unreadable || isCode || isSheetError(cell.text.trim());
  const settled = silent || cell.figures.length === 0 ? [] : groupLabels(settle(cell, draftMeasures(cell)));
  const mains = settled.filter((draft) => draft.part === 'main');
  const around = {
    cell,
    years,
    unit: stated,
    countedAs: countingNote(context.unit),
    alone: mains.length === 1,
  };
  const figures = settled.map((draft, index) => {
    const before = settled[index - 1]?.figure.to ?? 0;
    const next = settled.slice(index + 1).find((each) => each.figure.bracket === null);
    return finish(draft, before, next?.figure.from ?? cell.text.length, around);
  });
  if (mains.length > 0) return figures;
  const kanji = figures.length === 0 ? kanjiFigure(cell) : null;
  if (kanji) return [kanji];
  const spoken = figures.filter((_, index) => settled[index]?.figure.bracket?.kind !== 'square');
  const inBrackets = spoken.map((figure) => ({
    ...figure,
    part: 'breakdown' as const,
    confidence: Math.min(figure.confidence, BRACKET_OF_QUALITATIVE),
  }));
  return [withoutFigure(cell, years), ...inBrackets];
}
