import Big from 'big.js';
import { isDigit, isLatin } from './characters.js';
import { normalise } from './normalise.js';
import { remembered } from './remember.js';
import {
  COUNTED_UNITS,
  MEASURED_UNITS,
  NO_UNIT,
  PLAIN_UNITS,
  SCALE_PREFIXES,
  type Dimension,
  type MeasuredUnit,
} from './unit.data.js';

export interface ScaledUnit {
  /** Folded base unit (千円 → 円). */
  readonly unit: string;
  /** How many base units one printed unit is (千円 → 1000). */
  readonly factor: number;
}

/** 'convertible': of one dimension (m and km, 円 and 千円, 回 and 回/年); 'unknown': at least one is not given. */
export type Comparability = 'same' | 'convertible' | 'unknown' | 'different';

const LONGEST_UNIT = 12;
const AMOUNT = /(?:10万|1000|100|10|千|万)?/y;
const YEARLY = /\/(?:年|年度)$/;
/** A bracket that says how the unit is counted, not which one it is: 人(延べ). */
const COUNTING_NOTE = /\((?:延べ|延|のべ|累計|累積|実数|実人数|年間|月間|年度末|平均|速報値?|見込み?)\)$/;
/** A figure of the next column run into the unit: 円157,864,681. */
const SPILLED = /^([^\d/]{1,6})\d[\d,.]*$/;
const WRAPPED = /^(?:単位[:\s]*)?[([]?(?:単位[:\s]*)?([^()[\]]{1,20})[)\]]?$/;

const MEASURED: ReadonlyMap<string, MeasuredUnit> = new Map(MEASURED_UNITS.map((term) => [term.unit, term]));

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...PLAIN_UNITS.map((unit): [string, string] => [unit, unit]),
  ...[...COUNTED_UNITS, ...MEASURED_UNITS].flatMap((term) =>
    [term.unit, ...term.spellings].flatMap((spelling): [string, string][] => [
      [spelling, term.unit],
      [normalise(spelling).text, term.unit],
    ]),
  ),
]);

/** Spellings without regard to case, for KM, Ha, KWH; single letters keep their case (a is アール, A is ampere). */
const CASELESS: ReadonlyMap<string, string> = new Map(
  [...SPELLINGS]
    .filter(([spelling]) => spelling.length > 1)
    .map(([spelling, unit]) => [spelling.toLowerCase(), unit]),
);

/** The longest spelling by its first letter: what a unit cannot begin with is passed over, what it can is short. */
const LONGEST_BY_FIRST: ReadonlyMap<string, number> = [
  ...SPELLINGS.keys(),
  ...SCALE_PREFIXES.map(([scale]) => scale),
].reduce((longest, spelling) => {
  const first = spelling.charAt(0).toLowerCase();
  return longest.set(first, Math.max(longest.get(first) ?? 0, spelling.length));
}, new Map<string, number>());

function known(spelling: string): string | undefined {
  return SPELLINGS.get(spelling) ?? CASELESS.get(spelling.toLowerCase());
}

function cleaned(unit: string): string {
  const text = normalise(unit).text.replace(/\s+/g, ' ').trim();
  const counted = text.replace(COUNTING_NOTE, '');
  const bare = WRAPPED.exec(counted)?.[1]?.trim() ?? counted;
  const spilled = SPILLED.exec(bare)?.[1];
  return spilled !== undefined && known(bare) === undefined && known(spilled) !== undefined ? spilled : bare;
}

function foldParts(unit: string): string {
  const whole = known(unit);
  if (whole !== undefined) return whole;
  if (!unit.includes('/')) return unit;
  return unit
    .split('/')
    .map((part) => known(part.trim()) ?? part.trim())
    .join('/');
}

/**
 * The spelling a unit is reported in: 名・人 → 人, ヶ所 → 箇所, ㎡ → m2, 回／年 → 回/年. Brackets and 「単位:」 around
 * it fall away. Scales stay (千円); unknown units come back folded in width only. Blank gives ''.
 */
export function foldUnit(unit: string): string {
  const text = cleaned(unit);
  const { unit: base, factor } = split(text);
  return factor === 1 ? foldParts(text) : text.slice(0, text.length - printedBase(text).length) + base;
}

function printedBase(text: string): string {
  const prefix = SCALE_PREFIXES.find(([scale]) => text.startsWith(scale))?.[0] ?? '';
  return text.slice(prefix.length);
}

function split(text: string): ScaledUnit {
  const whole = known(text);
  if (whole !== undefined) return { unit: whole, factor: 1 };
  const prefix = SCALE_PREFIXES.find(([scale]) => text.startsWith(scale));
  if (prefix) {
    const rest = text.slice(prefix[0].length);
    const head = rest.split('/')[0] ?? '';
    if (known(head) !== undefined) return { unit: foldParts(rest), factor: prefix[1] };
  }
  return { unit: foldParts(text), factor: 1 };
}

/** The base unit and the multiple printed with it: 千円 → 円 × 1000, 万人 → 人 × 10000; factor 1 where none is printed. */
export function scaleOf(unit: string): ScaledUnit {
  return split(cleaned(unit));
}

/** True for a unit of the tables, scaled (千円) and composed (回/年) ones too. Expects a folded spelling. */
export function isKnownUnit(unit: string): boolean {
  const base = split(unit).unit;
  return base !== '' && base.split('/').every((part) => known(part) !== undefined);
}

/** What a unit column says; the same few units stand in every row. */
const statement = remembered(1024, (unit): { unit: ScaledUnit | null; counted: string | null } => {
  const text = cleaned(unit);
  const silent = NO_UNIT.includes(text) || /^[-~/.…\s]*$/.test(text);
  const counted = COUNTING_NOTE.exec(normalise(unit).text.trim())?.[0].slice(1, -1) ?? null;
  return { unit: silent ? null : split(text), counted };
});

/** The unit a unit column or header names; null where it holds a dash, a 0 or nothing. */
export function statedUnit(unit: string | null | undefined): ScaledUnit | null {
  return unit === null || unit === undefined ? null : statement(unit).unit;
}

/** Words in a unit column that tell how is counted: 人(延べ) → 延べ; null where none. */
export function countingNote(unit: string | null | undefined): string | null {
  return unit === null || unit === undefined ? null : statement(unit).counted;
}

/** What a unit measures where units of its kind can be converted; null for counted and unknown units. */
export function dimensionOf(unit: string): Dimension | null {
  return MEASURED.get(split(cleaned(unit)).unit)?.dimension ?? null;
}

/** How many of `to` one of `from` is (km → m: 1000); null where they cannot be converted. */
export function conversionFactor(from: string, to: string): number | null {
  const a = split(cleaned(from));
  const b = split(cleaned(to));
  const quotient = (top: number, bottom: number): number => Number(new Big(top).div(bottom).toString());
  if (a.unit.replace(YEARLY, '') === b.unit.replace(YEARLY, '')) return quotient(a.factor, b.factor);
  const first = MEASURED.get(a.unit);
  const second = MEASURED.get(b.unit);
  if (!first || !second || first.dimension !== second.dimension) return null;
  return Number(new Big(a.factor).times(first.size).div(new Big(b.factor).times(second.size)).toString());
}

/**
 * Whether figures in two units may be set against each other. ポイント and % are 'different': a change is no level
 * (dimensionOf names them 'point' and 'ratio').
 */
export function comparable(unitA: string | null, unitB: string | null): Comparability {
  const a = statedUnit(unitA);
  const b = statedUnit(unitB);
  if (!a || !b) return 'unknown';
  if (a.unit === b.unit && a.factor === b.factor) return 'same';
  return conversionFactor(unitA ?? '', unitB ?? '') === null ? 'different' : 'convertible';
}

/**
 * Longest known unit that begins at `at` of a folded text (千円, 回/年, kg-CO2, m2/人); null where none does.
 * A Latin unit must end there: the m of "m2" or "mg" is none.
 */
export function scanKnownUnit(text: string, at: number): { end: number; scaled: ScaledUnit } | null {
  const first = scanSimpleUnit(text, at);
  if (!first) return null;
  const per = scanPer(text, first.end, first.scaled.unit);
  if (!per) return first;
  const second = scanPer(text, per.end, '');
  const unit = first.scaled.unit + per.unit + (second?.unit ?? '');
  return { end: second?.end ?? per.end, scaled: { unit, factor: first.scaled.factor } };
}

function longestAt(text: string, at: number): number {
  return LONGEST_BY_FIRST.get((text[at] ?? '').toLowerCase()) ?? 0;
}

/** How far a unit that begins at `at` can reach. */
function reachOf(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST_UNIT);
  let reach = at + longestAt(text, at);
  if (reach === at) return at;
  // The parts of a composed unit (回/年) may be longer together than any spelling.
  for (let each = at; each < most; each++) if (text[each] === '/') return most;
  for (const [scale] of SCALE_PREFIXES) {
    if (!text.startsWith(scale, at)) continue;
    const base = at + scale.length;
    reach = Math.max(reach, base + longestAt(text, base));
  }
  return Math.min(reach, most);
}

function scanSimpleUnit(text: string, at: number): { end: number; scaled: ScaledUnit } | null {
  for (let end = reachOf(text, at); end > at; end--) {
    const scaled = split(text.slice(at, end));
    if (known(scaled.unit) === undefined) continue;
    const next = text.charCodeAt(end);
    if (isLatin(text.charCodeAt(end - 1)) && (isLatin(next) || isDigit(next))) continue;
    return { end, scaled };
  }
  return null;
}

/** The second half of a composed unit: /年, /人, /10万人, ・日. A number of the same unit is no denominator (7人/10人). */
function scanPer(text: string, at: number, over: string): { end: number; unit: string } | null {
  const sign = text[at];
  if (sign !== '/' && !(sign === '・' && text[at + 1] === '日')) return null;
  AMOUNT.lastIndex = at + 1;
  const amount = AMOUNT.exec(text)?.[0] ?? '';
  const inner = scanSimpleUnit(text, at + 1 + amount.length);
  if (!inner || (amount !== '' && inner.scaled.unit === over)) return null;
  return { end: inner.end, unit: sign + amount + inner.scaled.unit };
}
