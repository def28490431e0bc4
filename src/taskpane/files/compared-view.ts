import { sayHead } from '../../compare/compare-tabs.js';
import type {
  Change,
  ChangeKind,
  Comparison,
  Pair,
  TrendPoint,
  UnsurePair,
} from '../../compare/comparison.js';
import {
  needsWord,
  placeOf,
  printName,
  sayEvidence,
  sayExplained,
  saySide,
  sayYear,
} from '../../compare/words.js';
import type { Locale } from '../../locales/say.js';
import type { Checked } from '../../rules/rule.js';
import { parsePlace, type Place } from './place.js';

/** An indicator of either year, as it is printed. */
export interface ComparedIndicator {
  readonly number: string | null;
  readonly name: string;
  readonly department: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly place: Place;
}

/** A change, in the words of the reader. */
export interface ChangeRow {
  readonly kind: ChangeKind;
  /** A figure was changed and nothing in the sheet says why. */
  readonly isSilent: boolean;
  readonly number: string | null;
  readonly name: string;
  readonly year: string | null;
  readonly before: string;
  readonly after: string;
  /** What the sheet says about it; '' where nothing need be said. */
  readonly said: string;
  readonly last: Place;
  readonly current: Place;
}

export interface PairRow extends ComparedIndicator {
  readonly lastActual: string | null;
  readonly kinds: readonly ChangeKind[];
  readonly trend: readonly TrendPoint[];
}

export interface UnsureRow {
  readonly last: ComparedIndicator;
  readonly current: ComparedIndicator;
  readonly percent: number;
  readonly doubt: UnsurePair['doubt'];
  readonly evidence: string;
}

/** Two years beside each other, as the pane shows them. */
export interface ComparedView {
  readonly head: string;
  readonly changes: readonly ChangeRow[];
  readonly pairs: readonly PairRow[];
  readonly dropped: readonly ComparedIndicator[];
  readonly added: readonly ComparedIndicator[];
  readonly unsure: readonly UnsureRow[];
}

function indicatorOf(checked: Checked): ComparedIndicator {
  const { id, department, target, actual } = checked.indicator;
  return {
    number: id,
    name: printName(checked.indicator),
    department,
    target: target?.text ?? null,
    actual: actual?.text ?? null,
    place: parsePlace(placeOf(checked)),
  };
}

function changeRow({ current }: Pair, change: Change, locale: Locale): ChangeRow {
  return {
    kind: change.kind,
    isSilent: needsWord(change) && change.explained === null,
    number: current.indicator.id,
    name: printName(current.indicator),
    year: change.year === null ? null : sayYear(change.year, locale),
    before: saySide(change, change.last, locale),
    after: saySide(change, change.current, locale),
    said: sayExplained(change, locale),
    last: { sheet: change.last.sheet, cell: change.last.cell },
    current: { sheet: change.current.sheet, cell: change.current.cell },
  };
}

/** What the pane shows of a comparison. */
export function comparedView(comparison: Comparison, locale: Locale): ComparedView {
  const { pairs, unsure, dropped, added } = comparison;
  return {
    head: sayHead(comparison, locale),
    changes: pairs.flatMap((pair) => pair.changes.map((change) => changeRow(pair, change, locale))),
    pairs: pairs.map((pair) => ({
      ...indicatorOf(pair.current),
      lastActual: pair.last.indicator.actual?.text ?? null,
      kinds: [...new Set(pair.changes.map(({ kind }) => kind))],
      trend: pair.trend,
    })),
    dropped: dropped.map(indicatorOf),
    added: added.map(indicatorOf),
    unsure: unsure.map((pair) => ({
      last: indicatorOf(pair.last),
      current: indicatorOf(pair.current),
      percent: Math.round(pair.score * 100),
      doubt: pair.doubt,
      evidence: sayEvidence(pair, locale),
    })),
  };
}
