import { Decimal, plain } from '../achievement/decimal.js';
import { numberOf } from '../achievement/figures.js';
import type { Indicator, Observation } from '../indicator/indicator.js';
import { likeness } from '../indicator/likeness.js';
import { GENERAL_OWNERS, GENERAL_SUBJECTS } from './change.data.js';
import { readChanges, type ChangeClaim } from './change-claims.js';
import { recordOf } from './placeholder.js';
import { printFigure } from './print.js';
import type { Report, Rule } from './rule.js';
import { outcomeTextsOf } from './texts.js';

const ALIKE_FROM = 0.5;
const POINT = 'ポイント';
/** An approximate change may be this much off, as a share of the true one. */
const APPROXIMATION = 0.1;

function isExact(figure: Observation | null): figure is Observation {
  return figure !== null && numberOf(figure) !== null && figure.upTo === null && figure.bound === null;
}

/** The figure a change is counted from; null where the sheet does not have it. */
function origin(
  { target, baseline, actual, series }: Indicator,
  from: ChangeClaim['from'],
): Observation | null {
  if (from === 'target')
    return target !== null && numberOf(target) !== null && target.upTo === null ? target : null;
  if (from === 'baseline') return isExact(baseline) ? baseline : null;
  if (actual === null || actual.fiscalYear === null) return null;
  const year = from === 'previous' ? actual.fiscalYear - 1 : from;
  if (year >= actual.fiscalYear) return null;
  const earlier = series.filter(
    (each) => each.role !== 'target' && each.fiscalYear === year && isExact(each),
  );
  return earlier.find((each) => each.role === 'actual') ?? earlier[0] ?? null;
}

interface Comparison {
  readonly fits: boolean;
  /** How far the claim is off. */
  readonly off: Decimal;
  readonly from: Observation;
  readonly to: Observation;
  /** The change the figures give, with its sign and unit. */
  readonly expected: string;
}

function signed(value: Decimal, unit: string): string {
  const sign = value.gt(0) ? '+' : value.lt(0) ? '−' : '±';
  return `${sign}${plain(value.abs())}${unit}`;
}

/** Holds one claim against one indicator; null where they speak of different things or a figure is not there. */
function compare(claim: ChangeClaim, indicator: Indicator): Comparison | null {
  const to = indicator.actual;
  const from = origin(indicator, claim.from);
  if (from === null || !isExact(to) || from.unit !== to.unit || to.unit === null) return null;
  const before = new Decimal(numberOf(from) ?? 0);
  const after = new Decimal(numberOf(to) ?? 0);
  const { amount, sign } = claim;
  // A level of the same unit that is not this actual: the sentence is about something else.
  if (claim.levels.some(({ value, unit }) => unit === to.unit && !value.eq(after) && !value.eq(before)))
    return null;
  const fitting = (change: Decimal, unit: string, slack: Decimal): Comparison => {
    const room = claim.approximate ? slack.plus(change.abs().times(APPROXIMATION)) : slack;
    const sameWay = sign === 0 || change.eq(0) || change.gt(0) === sign > 0;
    const off = change.abs().minus(amount.value).abs();
    return {
      fits: sameWay && off.lte(room),
      off,
      from,
      to,
      expected: sign === 0 ? `${plain(change)}${unit}` : signed(change, unit),
    };
  };
  const half = amount.step.div(2);
  if (amount.unit === '倍')
    return before.lte(0) ? null : fitting(rounded(after.div(before)), '倍', amount.step);
  const difference = after.minus(before);
  if (to.unit === '%') {
    // 5%減少 of a rate may be meant either way; only ポイント says which.
    return amount.unit === POINT ? fitting(difference, POINT, half) : null;
  }
  if (amount.unit === to.unit) return fitting(difference, to.unit, half);
  if (amount.unit !== '%' || before.lte(0)) return null;
  return fitting(rounded(difference.times(100).div(before)), '%', amount.step);
}

function rounded(value: Decimal): Decimal {
  return value.round(2, Decimal.roundHalfUp);
}

/** True where a sentence about `subject` may be about this indicator. */
export function isAbout({ name, measure, program }: Indicator, subject: string): boolean {
  const parts = subject.split('の');
  const last = parts.pop() ?? '';
  // 本市の参加率 is the rate itself, メンタル疾患の割合 another one.
  const own = parts.every((part) => GENERAL_OWNERS.includes(part) || name.includes(part));
  if (subject === '' || (own && GENERAL_SUBJECTS.includes(last))) return true;
  if (own && parts.length > 0 && last.length > 1 && name.includes(last)) return true;
  return [measure, name, program].some(
    (each) => each !== null && (each.includes(subject) || likeness(each, subject) >= ALIKE_FROM),
  );
}

function reportOn(claim: ChangeClaim, cell: string, group: readonly Indicator[]): Report[] {
  const meant = group.filter((each) => isAbout(each, claim.subject));
  const compared = meant.flatMap((indicator) => {
    const comparison = compare(claim, indicator);
    return comparison ? [{ indicator, comparison }] : [];
  });
  // Where one sentence may speak of several measures, it is right when it fits any of them.
  if (compared.length === 0 || compared.some(({ comparison }) => comparison.fits)) return [];
  if (group.length > 1 && claim.subject === '') return [];
  const named = compared.filter(({ indicator }) => indicator.measure?.includes(claim.subject) ?? false);
  const [first] = (named.length > 0 ? named : compared).sort((a, b) =>
    a.comparison.off.cmp(b.comparison.off),
  );
  if (!first) return [];
  const { from, to, expected } = first.comparison;
  return [
    {
      cell,
      indicator: first.indicator.key,
      data: { claim: claim.words, from: printFigure(from), to: printFigure(to), expected },
      evidence: [from.cell, to.cell],
    },
  ];
}

export const changeMismatch: Rule = {
  code: 'change-mismatch',
  severity: 'warning',
  title: { ja: '増減の記載が数値と合わない', en: 'Stated change does not fit the figures' },
  message: {
    ja: '「{claim}」という記載が、{from} から {to} への変化({expected})と合いません。文章か数値を直してください。',
    en: 'The words "{claim}" do not fit the change from {from} to {to} ({expected}). Correct the text or the figures.',
  },
  reason: {
    ja: '文章の増減は手で計算して書くことが多く、実績の差し替えに付いて来ません。「前年度より」「目標を」「基準値から」のように何と比べたかが書いてあり、その数値がシートにあるものだけを調べます。率の「○%減少」はポイントか割合か決められないため対象にしません。',
    en: 'Changes in texts are worked out by hand and do not follow when an actual is replaced. Only changes whose yardstick (last year, the target, the baseline) is named and stands on the sheet are looked at. A rate that "fell by 5%" may mean points or a share and is left alone.',
  },
  basis: null,
  example: {
    bad: {
      ja: '前年度 29.4%、今年度 27.0%、「昨年度より3.4ポイント減少」',
      en: 'last year 29.4%, this year 27.0%, "3.4 points less than last year"',
    },
    good: {
      ja: '前年度 29.4%、今年度 27.0%、「昨年度より2.4ポイント減少」',
      en: 'last year 29.4%, this year 27.0%, "2.4 points less than last year"',
    },
  },
  check: (view) => {
    const records = new Map<string, Indicator[]>();
    for (const { indicator } of view.checked) {
      if (indicator.part !== 'main') continue;
      const record = recordOf(indicator);
      const group = records.get(record);
      if (group) group.push(indicator);
      else records.set(record, [indicator]);
    }
    return [...records.values()].flatMap((group) => {
      const texts = new Map(group.flatMap(outcomeTextsOf).map(({ cell, text }) => [cell, text]));
      return [...texts].flatMap(([cell, text]) =>
        readChanges(text).flatMap((claim) => reportOn(claim, cell, group)),
      );
    });
  },
};
