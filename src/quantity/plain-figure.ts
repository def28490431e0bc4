import type { Figure, FigureContext } from './figure.js';

/** A number alone or with its unit: 4,248 · 12.5% · 320人. Not with digits that could be a year, a code or a sum. */
const PLAIN =
  /^(?!0\d)(?!(?:1[89]|2[01])\d\d(?![\d,.]))(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,6})?([^\s\d０-９.,]{0,6})$/u;
/** What makes a number a date, a time, a place in an order, or another amount than its digits say. */
const SPEAKING =
  /[年月日時分秒号第番位回割期度次歳十百千万億兆〇一二三四五六七八九()（）[\]［］※*＊/／:：~～〜=＝-]/;
const MOST_FORMS = 2048;

/** What every text of one form has in common; null where one of it turned out to be more than a number and its unit. */
type Form = Omit<Figure, 'text' | 'value'> | null;

function formOf(figure: Figure | undefined, isOnly: boolean, text: string, value: number): Form {
  if (!figure || !isOnly || figure.text !== text || figure.value !== value) return null;
  const { kind, unit, bound, qualifiers, fiscalYear, upTo, label, part, confidence } = figure;
  if (kind !== 'quantity' || fiscalYear !== null || upTo !== null) return null;
  return { kind, unit, bound, qualifiers, fiscalYear, upTo, label, part, confidence };
}

/**
 * A reader that takes apart one text of each plain form (320人, 12.5%, 4,248) and reads all others of that form alike:
 * in them only the digits differ, and digits alone change nothing but the value. Everything else goes to `read`. When
 * too many forms are known all are forgotten, so memory stays bounded.
 */
export function plainFirst(
  read: (text: string, context: FigureContext) => Figure[],
): (text: string, context: FigureContext) => Figure[] {
  const forms = new Map<string, Form>();
  return (printed, context) => {
    const text = printed.trim();
    const [, whole, decimals = '', tail = ''] = PLAIN.exec(text) ?? [];
    if (whole === undefined || SPEAKING.test(tail)) return read(printed, context);
    const comma = whole.includes(',');
    const value = Number((comma ? whole.replaceAll(',', '') : whole) + decimals);
    // The length of the digits belongs to the form: seven may be a postal code, four in commas never.
    const digits = `${comma ? ',' : ''}${whole.length}${decimals === '' ? '' : '.'}`;
    const key = `${digits}\n${tail}\n${context.unit ?? '\0'}\n${context.documentYear ?? ''}`;
    const known = forms.get(key);
    if (known) return [{ text, value, ...known }];
    const figures = read(printed, context);
    // Zero of anything is zero: it does not show the factor of a scaled unit.
    if (known === undefined && value !== 0) {
      if (forms.size >= MOST_FORMS) forms.clear();
      forms.set(key, formOf(figures[0], figures.length === 1, text, value));
    }
    return figures;
  };
}
