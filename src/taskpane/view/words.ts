import type { Bound } from '../../quantity/figure.js';
import type { Observation } from '../../indicator/indicator.js';
import type { Locale } from '../../locales/say.js';
import type { Words } from './pane-context.js';

export type MetName = 'met' | 'unmet' | 'undecided';

export function metName(met: boolean | null): MetName {
  if (met === null) return 'undecided';
  return met ? 'met' : 'unmet';
}

/** What a list shows of something with a number and a name of its own. */
export function titleOf({ number, name }: { readonly number: string | null; readonly name: string | null }) {
  return [number, name].filter((part) => part !== null && part !== '').join(' ');
}

/** A number with the digits grouped as officials print it; no digit is lost. */
export function printNumber(value: number, locale: Locale): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 10 });
}

/** "110.1%"; null without a rate. */
export function printRate(rate: number | null, decimals: number): string | null {
  return rate === null ? null : `${rate.toFixed(decimals)}%`;
}

function bounded(text: string, bound: Bound | null, words: Words, locale: Locale): string {
  if (bound === null) return text;
  return `${text}${locale === 'en' ? ' ' : ''}${words(`pane.bound.${bound}`)}`;
}

/** A figure as it was understood: "936 件以上(速報値)". */
export function understood(figure: Observation, words: Words, locale: Locale): string {
  if (figure.kind !== 'quantity' || figure.value === null)
    return words(figure.kind === 'missing' ? 'pane.figure.missing' : 'pane.figure.qualitative');
  const from = printNumber(figure.value, locale);
  const number =
    figure.upTo === null ? from : words('pane.figure.range', { from, to: printNumber(figure.upTo, locale) });
  const unit = figure.unit ?? '';
  const gap = /^[A-Za-z]/.test(unit) ? ' ' : '';
  const text = bounded(`${number}${gap}${unit}`, figure.bound, words, locale);
  return figure.qualifiers.length === 0
    ? text
    : `${text}(${figure.qualifiers.join(locale === 'en' ? ', ' : '、')})`;
}
