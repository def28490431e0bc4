import { Decimal, plain } from '../achievement/decimal.js';
import type { Indicator } from '../indicator/indicator.js';
import { readAmounts, type Amount } from './amounts.js';
import type { Report, Rule } from './rule.js';
import { textsOf } from './texts.js';

/** A number and the numbers in the bracket behind it: 1,037カ所(消火栓1基・耐震性貯水槽1基), 2自治会(計20自治会). */
interface Bracketed {
  readonly main: Amount;
  readonly inside: readonly Amount[];
  /** The bracket holds the stock the number adds to, not what it consists of. */
  readonly isStock: boolean;
}

const STOCK = /^(?:計|累計|合計|総数|通算)[:\s]*$/;

function bracketed(source: string): Bracketed | null {
  const { text, amounts } = readAmounts(source);
  const found = amounts.flatMap((main, index): Bracketed[] => {
    const open = /^\s*\(/.exec(text.slice(main.end, main.end + 4));
    const from = main.end + (open?.[0].length ?? 0);
    const to = open ? text.indexOf(')', from) : -1;
    if (to < 0) return [];
    const inside = amounts.slice(index + 1).filter(({ end }) => end <= to);
    const [first] = inside;
    return first ? [{ main, inside, isStock: STOCK.test(text.slice(from, first.start)) }] : [];
  });
  // Several such numbers in one cell would have to be paired by guessing.
  return found.length === 1 ? (found[0] ?? null) : null;
}

function sumOf(amounts: readonly Amount[]): Decimal {
  return amounts.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
}

interface Sides {
  readonly target: Bracketed;
  readonly actual: Bracketed;
}

/** Stock before: 計20 − 2 of the target, 計49 − 30 of the actual; both count from the same one. */
function differentStart({ target, actual }: Sides): readonly [Decimal, Decimal] | null {
  if (!target.isStock || !actual.isStock) return null;
  const [before, after] = [target, actual].map(({ main, inside }) =>
    inside.length === 1 && inside[0]?.unit === main.unit ? inside[0].value.minus(main.value) : null,
  );
  return before && after && !before.eq(after) ? [before, after] : null;
}

/** Baseline and what was added: where they make the target, they must make the actual as well. */
function differentAddition(
  { target, actual }: Sides,
  baseline: number | null,
): readonly [Decimal, Decimal] | null {
  if (baseline === null || target.isStock || actual.isStock) return null;
  const from = new Decimal(baseline);
  if (!from.plus(sumOf(target.inside)).eq(target.main.value)) return null;
  const due = from.plus(sumOf(actual.inside));
  return due.eq(actual.main.value) ? null : [due, actual.main.value];
}

function cellText(indicator: Indicator, cell: string | undefined): string {
  return textsOf(indicator).find((each) => each.cell === cell)?.text ?? '';
}

export const increaseMismatch: Rule = {
  code: 'increase-mismatch',
  severity: 'warning',
  title: { ja: '増えた数と合計が合わない', en: 'What was added does not fit the total' },
  message: {
    ja: '目標「{target}」と実績「{actual}」で、増えた数と合計の関係が合いません。',
    en: 'Between target "{target}" and actual "{actual}" the total does not follow from what was added.',
  },
  hints: {
    start: {
      ja: '元の数が、目標では {expected}、実績では {found} になります。どの時点から数えたか確かめてください。',
      en: 'The stock before is {expected} by the target and {found} by the actual. Check from when it was counted.',
    },
    addition: {
      ja: '基準値に足すと {expected} のはずが、{found} です。増えた数か合計を確かめてください。',
      en: 'Baseline plus addition is {expected}, not {found}. Check what was added, or the total.',
    },
  },
  reason: {
    ja: '「18箇所(3箇所)」のように増えた数を括弧に書く欄では、基準値＋増えた数＝目標なら、実績も同じになるはずです。「2自治会(計20自治会)」のように合計を書く欄では、合計−増えた数が目標と実績で同じになるはずです。目標がその形になっているときだけ調べます。',
    en: 'Where a bracket tells what was added (18箇所(3箇所)) and baseline plus that makes the target, it must make the actual too. Where it tells the stock (2自治会(計20自治会)), stock minus addition must be the same on both sides. Only looked at where the target has that form.',
  },
  basis: null,
  example: {
    bad: {
      ja: '基準値 1,035、目標 1,037(2基)、実績 1,093(1基)',
      en: 'baseline 1,035, target 1,037 (2), actual 1,093 (1)',
    },
    good: {
      ja: '基準値 1,035、目標 1,037(2基)、実績 1,036(1基)',
      en: 'baseline 1,035, target 1,037 (2), actual 1,036 (1)',
    },
  },
  check: (view) => {
    const told = new Set<string>();
    return view.checked.flatMap(({ indicator }): Report[] => {
      const { baseline, cells, key, part } = indicator;
      const place = cells.actual;
      if (part !== 'main' || place === undefined || cells.target === undefined || told.has(place)) return [];
      const texts = { target: cellText(indicator, cells.target), actual: cellText(indicator, place) };
      if (!/[(（]/.test(texts.target) || !/[(（]/.test(texts.actual)) return [];
      const target = bracketed(texts.target);
      const actual = bracketed(texts.actual);
      if (!target || !actual || target.main.unit !== actual.main.unit) return [];
      const sides = { target, actual };
      const from = baseline?.unit === target.main.unit ? (baseline?.value ?? null) : null;
      const start = differentStart(sides);
      const wrong = start ?? differentAddition(sides, from);
      if (!wrong) return [];
      told.add(place);
      const unit = target.main.unit ?? '';
      const data = {
        target: `${target.main.printed}(${target.inside.map(({ printed }) => printed).join('・')})`,
        actual: `${actual.main.printed}(${actual.inside.map(({ printed }) => printed).join('・')})`,
        expected: plain(wrong[0]) + unit,
        found: plain(wrong[1]) + unit,
      };
      return [
        {
          cell: place,
          indicator: key,
          data,
          evidence: [cells.target],
          confidence: 0.8,
          hint: start ? 'start' : 'addition',
        },
      ];
    });
  },
};
