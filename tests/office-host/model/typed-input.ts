/** What Excel makes of something typed into a cell or set through `values`. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** The number format the cell takes on when it had none; null to leave it. */
  readonly format: string | null;
}

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'];
const DAY = 86_400_000;

/** The serial of a day, counted as Excel does (its 29 February 1900 included); null when there is no such day. */
function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  return days < 61 ? days - 1 : days;
}

const plain = (value: Typed['value'], format: string | null = null): Typed => ({
  value,
  isError: false,
  format,
});

/** A number with or without thousands, brackets, exponent; null when the text is none. */
function asNumber(text: string): number | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const body = bracketed?.[1] ?? text;
  if (!/^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/.test(body)) return null;
  if (!/[0-9]/.test(body)) return null;
  const value = Number(body.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  return bracketed ? -value : value;
}

/** Inferred for the web: dates are read the way of en-US, whatever the language of the machine. */
function asDate(text: string, year: number): Typed | null {
  const full = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  const parts = full
    ? [full[1], full[2], full[3]]
    : american
      ? [american[3], american[1], american[2]]
      : short
        ? [String(year), short[1], short[2]]
        : null;
  if (parts) {
    const value = serial(Number(parts[0]), Number(parts[1]), Number(parts[2]));
    return value === null ? null : plain(value, short ? 'd-mmm' : 'm/d/yyyy');
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return plain(seconds / 86_400, time[3] === undefined ? 'h:mm' : 'h:mm:ss');
}

/**
 * Reads a text as Excel reads what is typed. `isText`: the cell is formatted as text (@) and takes it as it stands.
 * `year` is this year, for dates without one. Formulas are not read here.
 */
export function readTyped(text: string, isText: boolean, year: number): Typed {
  if (isText) return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  const trimmed = text.trim();
  if (trimmed === '') return plain(text);
  const number = asNumber(trimmed);
  if (number !== null) return plain(number, trimmed.includes(',') ? '#,##0' : null);
  const percent = /^(.+?) ?%$/.exec(trimmed);
  const rate = percent ? asNumber(percent[1] ?? '') : null;
  if (rate !== null)
    return plain(Number((rate / 100).toPrecision(15)), trimmed.includes('.') ? '0.00%' : '0%');
  if (/^(true|false)$/i.test(trimmed)) return plain(trimmed.toLowerCase() === 'true');
  if (ERRORS.includes(trimmed.toUpperCase()))
    return { value: trimmed.toUpperCase(), isError: true, format: null };
  return asDate(trimmed, year) ?? plain(text);
}
