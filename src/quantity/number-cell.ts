import Big from 'big.js';
import type { Figure, FigureContext } from './figure.js';
import { readNumberFormat } from './number-format.js';
import { statedUnit } from './unit.js';

type Reader = (text: string, context: FigureContext) => Figure[];

/** Digits a workbook keeps of a number: what is behind them is noise of binary fractions (0.1 + 0.2). */
const KEPT_DIGITS = 15;

/** What a number without words around it says; % is told by the format itself. */
const BARE_NUMBER: Pick<Figure, 'kind' | 'unit' | 'value' | 'bound' | 'qualifiers'> = {
  kind: 'quantity',
  unit: null,
  value: 1,
  bound: null,
  qualifiers: [],
};

function exact(number: number): Big {
  return new Big(number.toPrecision(KEPT_DIGITS));
}

/** The number times `factor` (and 100 for percent) over `divisor`, without the noise of binary fractions. */
function scaled(number: number, percent: boolean, factor: number, divisor: number): number {
  const size = Math.abs(number);
  // Usual sizes: written out with 15 digits nothing is cut, and percent only moves the point.
  if (factor === 1 && divisor === 1 && (number === 0 || (size >= 1e-3 && size < 1e12)))
    return Number(`${number.toPrecision(KEPT_DIGITS)}e${percent ? 2 : 0}`);
  const product = exact(number)
    .times(percent ? 100 : 1)
    .times(factor);
  return Number(product.div(divisor).toString());
}

/**
 * Reads a numeric cell: the number itself, with unit, bound and words taken from its number format (#,##0"人") and
 * else from its column; 0.196 shown as a percentage is 19.6 %. Null where the cell holds no number or a date:
 * its text is then read like any other.
 */
export function readNumberCell(text: string, context: FigureContext, read: Reader): Figure | null {
  const { number } = context;
  if (number === null || number === undefined || !Number.isFinite(number)) return null;
  const format = readNumberFormat(context.format ?? '', number);
  if (format.isDate) return null;
  const literals = format.prefix + format.suffix;
  // The literals are read around the number 1, so that 千円 in the format gives its factor.
  const shown =
    literals === '' || (literals === '%' && format.percent)
      ? BARE_NUMBER
      : read(`${format.prefix}1${format.suffix}`, { documentYear: context.documentYear ?? null })[0];
  if (!shown || (shown.kind !== 'quantity' && /[年月日第]/.test(literals))) {
    return (
      read(`${format.prefix}${exact(number).toFixed()}${format.suffix}`, {
        documentYear: context.documentYear ?? null,
      })[0] ?? null
    );
  }
  const quantity = shown.kind === 'quantity';
  const column = statedUnit(context.unit);
  const ownUnit = format.percent ? '%' : quantity ? shown.unit : null;
  const own = quantity && !format.percent ? Math.abs(shown.value ?? 1) : 1;
  const factor = ownUnit === null ? (column?.factor ?? 1) : own;
  // Commas that cut off thousands (#,##0,"千円") belong to the unit beside them; without one the number is what it is.
  const cut = 1000 ** format.thousands;
  const divisor = factor >= cut ? cut : 1;
  const value = scaled(number, format.percent, factor, divisor) || 0;
  return {
    text: text.trim() || exact(number).toFixed(),
    kind: 'quantity',
    value: Number.isFinite(value) ? value : number,
    unit: ownUnit ?? column?.unit ?? null,
    bound: quantity ? shown.bound : null,
    qualifiers: quantity ? shown.qualifiers : [],
    fiscalYear: null,
    upTo: null,
    label: null,
    part: 'main',
    confidence: 1,
  };
}
