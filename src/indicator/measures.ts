import type { Figure, FigureContext } from '../quantity/figure.js';
import { readFigures } from '../quantity/measures.js';
import { readFigure } from '../quantity/read-figure.js';
import { isKnownUnit, foldUnit } from '../quantity/unit.js';
import { toA1 } from '../sheet/address.js';
import type { Field } from '../layout/table.js';
import type { Observation } from './indicator.js';
import { bracketedYear } from './bracketed-year.js';
import { isProse, readItems } from './prose.js';

/** A figure with the item of text it was found in. */
export interface Measure {
  readonly observation: Observation;
  /** The whole item (bullet), for claims about this measure and for likeness. */
  readonly itemText: string;
  /** The cell tells more than figures: brackets in it may hold anything. */
  readonly fromProse: boolean;
  readonly department: string | null;
}

/** Reads the fields of one record, each once, whoever asks for it and whichever year it falls back on. */
export type FieldReader = (field: Field, fallbackYear: number | null) => readonly Measure[];

/** In sentences a figure must be read with at least this confidence to be taken for the measure. */
const PROSE_CONFIDENCE = 0.5;
/** Longer texts are read up to here: a hostile cell must not cost minutes, and no clerk's figure stands that far down. */
const MAX_TEXT = 4_000;

export interface ReadContext {
  readonly unit: string | null;
  readonly documentYear: number | null;
}

function observe(figure: Figure, field: Field): Observation {
  return {
    ...figure,
    fiscalYear: figure.fiscalYear ?? field.headerYear,
    cell: toA1(field.row, field.column),
    numericCell: field.cell.kind === 'number' && !field.cell.isDate,
  };
}

function qualitative(text: string, field: Field): Observation {
  return observe(
    {
      text,
      kind: 'qualitative',
      value: null,
      unit: null,
      bound: null,
      qualifiers: [],
      fiscalYear: null,
      upTo: null,
      label: null,
      part: 'main',
      confidence: 0.8,
    },
    field,
  );
}

/** A label worth naming a measure by: the words before the figure, else the item's first line without the figure. */
function labelOf(label: string | null, itemText: string): string | null {
  if (label !== null) return label;
  const first = itemText.split('\n')[0] ?? '';
  return itemText.includes('\n') && first.length <= 40 ? first.trim() : null;
}

/** A printed calculation (1,263,695千円 - 475,257千円 = 788,438千円) states its result after the sign of equality. */
function afterEquals(text: string, figures: readonly Figure[]): Figure | null {
  const at = Math.max(text.lastIndexOf('='), text.lastIndexOf('＝'));
  const last = figures.at(-1);
  if (at < 0 || !last || figures.length < 3 || text.indexOf(last.text) < at) return null;
  return { ...last, label: last.label ?? figures[0]?.label ?? null };
}

/**
 * Every measure of one cell, in order. A cell that is not prose is read as figures; prose is taken apart into items
 * first, and an item without a figure is one qualitative measure. Never empty for a filled cell.
 */
export function readMeasures(field: Field, context: ReadContext): Measure[] {
  const { cell } = field;
  const text = cell.text.trim().slice(0, MAX_TEXT);
  const figureContext: FigureContext = {
    unit: context.unit ?? field.headerUnit,
    documentYear: context.documentYear,
    number: cell.kind === 'number' && typeof cell.value === 'number' ? cell.value : null,
    format: cell.format,
  };
  if (cell.kind === 'number') {
    return [
      {
        observation: observe(readFigure(text, figureContext), field),
        itemText: text,
        fromProse: false,
        department: null,
      },
    ];
  }
  // Text that begins like a formula is kept as text: nothing in it is a figure anyone printed.
  if (/^[=@]/.test(text.normalize('NFKC'))) {
    return [{ observation: qualitative(text, field), itemText: text, fromProse: false, department: null }];
  }
  if (!isProse(text)) {
    const year = bracketedYear(field);
    const figures = readFigures(text, figureContext);
    // The year in brackets is no figure beside the one it dates.
    const dated =
      year === null ? figures : figures.filter(({ part, value }) => part === 'main' || value !== year);
    return dated.map((figure) => ({
      observation: observe(
        year === null ? figure : { ...figure, fiscalYear: figure.fiscalYear ?? year },
        field,
      ),
      itemText: text,
      fromProse: false,
      department: null,
    }));
  }
  const wanted =
    field.role === 'target' || field.role === 'actual' || field.role === 'baseline' ? field.role : null;
  const all = readItems(text, context.documentYear);
  const labelled = all.filter((item) => item.role !== null && item.role === wanted);
  const items =
    labelled.length > 0 ? labelled : all.filter((item) => item.role === null || item.role === wanted);
  return (items.length > 0 ? items : [{ text, role: null, department: null }]).flatMap((item) => {
    const figures = readFigures(item.text, figureContext).filter(
      (figure) => figure.kind === 'quantity' && figure.confidence >= PROSE_CONFIDENCE,
    );
    if (!figures.some((figure) => figure.part === 'main')) {
      return [
        {
          observation: qualitative(item.text, field),
          itemText: item.text,
          fromProse: true,
          department: item.department,
        },
      ];
    }
    const result = afterEquals(item.text, figures);
    return (result ? [result] : figures).map((figure) => ({
      observation: { ...observe(figure, field), label: labelOf(figure.label, item.text) },
      itemText: item.text,
      fromProse: true,
      department: item.department,
    }));
  });
}

/** Unit printed in brackets at the end of an indicator's name (利用者数(人)), as printed; null where none. */
export function unitInName(name: string): string | null {
  const unit = /[(（]\s*(?:単位\s*[:：]\s*)?([^()（）\s]{1,8})\s*[)）]\s*$/.exec(name)?.[1];
  return unit !== undefined && isKnownUnit(foldUnit(unit)) ? unit : null;
}

function inYear(measure: Measure, year: number): Measure {
  return measure.observation.fiscalYear === null
    ? { ...measure, observation: { ...measure.observation, fiscalYear: year } }
    : measure;
}

/** A reader for the fields of one record; a figure whose year neither cell nor header names is of the fallback year. */
export function fieldReader(context: ReadContext): FieldReader {
  const known = new Map<Field, Measure[]>();
  return (field, fallbackYear) => {
    let measures = known.get(field);
    if (!measures) {
      measures = readMeasures(field, context);
      known.set(field, measures);
    }
    return fallbackYear === null ? measures : measures.map((each) => inYear(each, fallbackYear));
  };
}
