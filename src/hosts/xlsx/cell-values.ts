import type { Cell } from '../../sheet/cell.js';
import { serialFromIso } from './iso-date.js';
import type { NumberFormat } from './number-format/format.js';
import { fromXstring, isTrue } from './xml-values.js';
import type { Formats } from './styles.js';

/** What a cell element holds, before it means anything. */
export interface RawCell {
  /** Attribute t: n (or absent), s, str, inlineStr, b, e, d. */
  readonly type: string | undefined;
  readonly style: number;
  /** Content of v, references resolved; null when there is none. */
  readonly value: string | null;
  /** Text of is; null when there is none. */
  readonly inline: string | null;
  readonly formula: string | null;
}

export interface CellContext {
  readonly formats: Formats;
  readonly strings: readonly string[];
  readonly is1904: boolean;
}

/**
 * The cell an element stands for; undefined when it shows nothing and computes nothing. A formula without a stored
 * result is a blank cell with a formula. Null: a shared string that does not exist.
 */
export function cellOf(raw: RawCell, context: CellContext): Cell | undefined | null {
  const { formula } = raw;
  const format = context.formats.ofStyle(raw.style);
  if (raw.inline !== null) return textCell(raw.inline, format, formula);
  const value = raw.value;
  if (value === null) return blankCell(format, formula);
  switch (raw.type) {
    case 's': {
      const text = context.strings[Number(value)];
      return text === undefined ? null : textCell(text, format, formula);
    }
    case 'str':
    case 'inlineStr':
      return textCell(fromXstring(value), format, formula);
    case 'b': {
      const isOn = isTrue(value.trim());
      return cell('boolean', isOn, isOn ? 'TRUE' : 'FALSE', format, formula);
    }
    case 'e':
      return cell('error', value, value, format, formula);
    case 'd':
      return dateCell(value, format, formula, context);
    default:
      return numberCell(value, format, formula);
  }
}

/** xsd:double without its infinities, which no cell can hold. */
const NUMBER = /^[-+]?[0-9]*\.?[0-9]*(?:[eE][-+]?[0-9]{1,4})?$/;

function numberCell(value: string, format: NumberFormat, formula: string | null): Cell | undefined {
  const digits = value.trim();
  if (digits === '') return blankCell(format, formula);
  const number = NUMBER.test(digits) ? Number(digits) : NaN;
  // No number after all: kept as the text it is.
  if (!Number.isFinite(number)) return textCell(value, format, formula);
  return {
    kind: 'number',
    value: number,
    text: format.number(number),
    format: format.code,
    formula,
    isDate: format.isDate,
  };
}

function dateCell(
  value: string,
  format: NumberFormat,
  formula: string | null,
  context: CellContext,
): Cell | undefined {
  const serial = serialFromIso(value, context.is1904);
  if (serial === null) return textCell(value, format, formula);
  const plain = Number.isInteger(serial) ? 'yyyy/m/d' : 'yyyy/m/d h:mm';
  const shown = format.code === 'General' ? context.formats.ofCode(plain) : format;
  const text = shown.number(serial);
  return { kind: 'number', value: serial, text, format: shown.code, formula, isDate: true };
}

function textCell(text: string, format: NumberFormat, formula: string | null): Cell | undefined {
  if (text === '' && formula === null) return undefined;
  return cell('text', text, format.text(text), format, formula);
}

function blankCell(format: NumberFormat, formula: string | null): Cell | undefined {
  return formula === null ? undefined : cell('blank', null, '', format, formula);
}

function cell(
  kind: Cell['kind'],
  value: Cell['value'],
  text: string,
  format: NumberFormat,
  formula: string | null,
): Cell {
  return { kind, value, text, format: format.code, formula, isDate: false };
}
