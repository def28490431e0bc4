import Big from 'big.js';
import type { Field, TableRecord } from '../layout/table.js';
import { readFigures } from '../quantity/measures.js';
import { readFigure } from '../quantity/read-figure.js';
import { toA1 } from '../sheet/address.js';
import { overallClaim } from './claim.js';
import type { Claim, Indicator } from './indicator.js';
import type { Measure } from './measures.js';
import { readOutcome } from './outcome.js';

/** Longer texts in a rating column are no rating but words about one. */
const MAX_RATING = 12;
/** 「目標を達成」 in a rating column is a claim in words; 達成, 順調 are labels. */
const MAX_LABEL = 4;
const RATE_LABEL = /達成率|達成度|進捗率/;
/** Narrative columns that speak about the outcome; plans and outlooks do not. */
const OUTCOME_HEADER = /評価|達成|成果|結果|check|状況|所見|分析/i;
const OUTLOOK_HEADER = /今後|計画|方針|方向|予定|action|plan/i;
const STATUS_HEADER = /達成状況|達成度/;

function place(field: Field): string {
  return toA1(field.row, field.column);
}

/** The rate a rate cell states, in percent; a plain number is a ratio where the column's numbers are all small. */
export function statedRate(field: Field, ratios: boolean): Claim<number> | null {
  const { cell } = field;
  // The rate as printed: a formula's 66.666… is stated as the 66.7 it shows.
  const figure = readFigure(cell.text.trim(), { unit: field.headerUnit });
  if (figure.kind !== 'quantity' || figure.value === null) return null;
  const value = figure.unit !== '%' && ratios ? Number(new Big(figure.value).times(100)) : figure.value;
  return { value, text: cell.text.trim(), cell: place(field) };
}

/** True when a rate column holds ratios (0.95, 1.10) rather than percentages: nothing says % and nothing exceeds 5. */
export function holdsRatios(fields: readonly Field[]): boolean {
  const numbers = fields.flatMap((field) => (typeof field.cell.value === 'number' ? [field.cell.value] : []));
  const saysPercent = fields.some((field) => /[%％]/.test(field.header + field.cell.text));
  return !saysPercent && numbers.length > 0 && numbers.every((value) => Math.abs(value) <= 5);
}

function fromText(text: string): number | null {
  if (!RATE_LABEL.test(text)) return null;
  const figure = readFigures(text).find(
    (each) => each.kind === 'quantity' && each.unit === '%' && RATE_LABEL.test(each.label ?? ''),
  );
  return figure?.value ?? null;
}

function claimIn(text: string, cell: string): Claim<boolean> | null {
  const claim = overallClaim(text);
  return claim && claim.met !== null ? { value: claim.met, text: claim.text, cell } : null;
}

/** What the record claims about one of its measures; `alone` when it has only that one. */
export function readStated(
  record: TableRecord,
  actual: Measure | null,
  alone: boolean,
  ratios: boolean,
): Indicator['stated'] {
  const rateFields = record.fields.filter((field) => field.role === 'rate' && field.cell.text.trim() !== '');
  const rateField =
    rateFields.find((field) => field.headerYear === actual?.observation.fiscalYear) ?? rateFields.at(-1);
  const actualField = record.fields.find(
    (field) => field.role === 'actual' && place(field) === actual?.observation.cell,
  );
  let rate = alone && rateField ? statedRate(rateField, ratios) : null;
  if (!rate && actual && actualField) {
    const value = fromText(alone ? actualField.cell.text : actual.itemText);
    if (value !== null) rate = { value, text: actual.itemText, cell: place(actualField) };
  }
  const ratingField = record.fields.findLast(
    (field) => field.role === 'rating' && field.cell.text.trim() !== '',
  );
  const ratingText = ratingField?.cell.text.trim() ?? '';
  const rating =
    ratingField &&
    ratingText.length <= MAX_RATING &&
    (ratingText.length <= MAX_LABEL || overallClaim(ratingText) === null)
      ? { value: ratingText, text: ratingText, cell: place(ratingField) }
      : null;
  let met: Claim<boolean> | null = null;
  if (actual && actualField) met = claimIn(actual.itemText, place(actualField));
  if (!met && alone) {
    if (actualField) met = claimIn(actualField.cell.text, place(actualField));
    const told = record.fields.filter(
      (field) =>
        field.role === 'rating' ||
        (field.role === 'narrative' &&
          OUTCOME_HEADER.test(field.header) &&
          !OUTLOOK_HEADER.test(field.header)),
    );
    for (const field of told) met ??= claimIn(field.cell.text, place(field));
  }
  if (
    !met &&
    actual &&
    actualField &&
    STATUS_HEADER.test(actualField.header) &&
    actual.observation.kind === 'qualitative'
  ) {
    const outcome = readOutcome(actual.itemText);
    if (outcome) met = { value: outcome.met, text: outcome.text, cell: place(actualField) };
  }
  return { rate, rating, met };
}
