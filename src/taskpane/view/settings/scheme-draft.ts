import { readScheme, type Edge, type RatingScheme, type SchemeFault } from '../../../rating/scheme.js';
import type { MessageKey } from '../../../locales/say.js';

/** One band as it is being typed: numbers are texts until they are applied; an empty end is open. */
export interface BandDraft {
  /** Only to tell the rows apart. */
  readonly id: number;
  readonly label: string;
  readonly meaning: string;
  readonly from: string;
  /** 以上 rather than 超. */
  readonly fromClosed: boolean;
  readonly to: string;
  /** 以下 rather than 未満. */
  readonly toClosed: boolean;
}

/** A fault in words: a key of the locales with the values for its holes. */
export interface Fault {
  readonly key: MessageKey;
  readonly data: Readonly<Record<string, string | number>>;
}

export type DraftResult =
  | { readonly ok: true; readonly scheme: RatingScheme }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const OWN_SCHEME = 'own';

/** The bands of a scheme as they are edited; null for schemes that are no bands of a rate. */
export function draftOf(scheme: RatingScheme): readonly BandDraft[] | null {
  if (scheme.basis !== 'rate') return null;
  return scheme.bands
    .filter(({ byJudgement }) => !byJudgement)
    .map(({ label, meaning, from, to }, id) => ({
      id,
      label,
      meaning,
      from: from === null ? '' : String(from.at),
      fromClosed: from?.closed ?? true,
      to: to === null ? '' : String(to.at),
      toClosed: to?.closed ?? false,
    }));
}

/** A band of the draft nobody has written in yet. */
export function emptyBand(bands: readonly BandDraft[]): BandDraft {
  const id = Math.max(-1, ...bands.map((band) => band.id)) + 1;
  return { id, label: '', meaning: '', from: '', fromClosed: true, to: '', toClosed: false };
}

function numberIn(text: string): number | null {
  const folded = text
    .normalize('NFKC')
    .replace(/[,\s%]/g, '')
    .replace(/[−‐▲△]/g, '-');
  return /^-?\d+(\.\d+)?$/.test(folded) ? Number(folded) : null;
}

function edge(text: string, closed: boolean): Edge | null {
  const at = numberIn(text);
  return at === null ? null : { at, closed };
}

function typingFaults(bands: readonly BandDraft[]): Fault[] {
  const faults: Fault[] = bands
    .flatMap(({ from, to }) => [from, to])
    .filter((text) => text.trim() !== '' && numberIn(text) === null)
    .map((text) => ({ key: 'pane.fault.number', data: { text } }));
  if (bands.length < 2) faults.push({ key: 'pane.fault.few', data: {} });
  if (bands.some(({ label }) => label.trim() === '')) faults.push({ key: 'pane.fault.label', data: {} });
  return faults;
}

/** The scheme a draft means, checked as every scheme from outside is; or what is wrong with it. */
export function schemeOf(
  bands: readonly BandDraft[],
  name: { readonly ja: string; readonly en: string },
): DraftResult {
  const typed = typingFaults(bands);
  if (typed.length > 0) return { ok: false, faults: typed };
  const result = readScheme({
    id: OWN_SCHEME,
    name,
    source: null,
    basis: 'rate',
    bands: bands.map(({ label, meaning, from, fromClosed, to, toClosed }) => ({
      label: label.trim(),
      meaning: meaning.trim(),
      from: edge(from, fromClosed),
      to: edge(to, toClosed),
    })),
  });
  return result.ok ? result : { ok: false, faults: result.faults.map(faultOf) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A fault of the scheme in the words of the pane. */
export function faultOf({ key, params }: SchemeFault): Fault {
  const upper = text(params['upper']);
  const lower = text(params['lower']);
  switch (key) {
    case 'scheme.bands.gap':
      if (lower === '') return { key: 'pane.fault.gap.bottom', data: { upper } };
      if (upper === '') return { key: 'pane.fault.gap.top', data: { lower } };
      return { key: 'pane.fault.gap', data: { upper, lower } };
    case 'scheme.bands.overlap':
      return { key: 'pane.fault.overlap', data: { upper, lower } };
    case 'scheme.bands.empty':
      return { key: 'pane.fault.empty', data: { label: text(params['label']) } };
    case 'scheme.bands.duplicate-label':
      return { key: 'pane.fault.duplicate-label', data: { label: text(params['label']) } };
    default:
      return { key: 'pane.fault.shape', data: { path: text(params['path']) } };
  }
}
