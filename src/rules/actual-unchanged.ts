import type { Figure } from '../quantity/figure.js';
import { readFigures } from '../quantity/measures.js';
import type { Report, Rule } from './rule.js';
import { addressOf, ownerOf, yearPairs, type YearPair } from './year-pairs.js';

/** Smaller counts stay the same by chance. */
const FEWEST = 100;
const STEM = /^(.{2,}?)(?:世帯数|者数|人数|件数|団体数|戸数|数|額|面積|人口)$/;

interface Counted {
  readonly label: string;
  readonly earlier: number;
  readonly later: number;
}

function labelled(figures: readonly Figure[]): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const figure of figures) {
    const label = figure.label?.replace(/\s/g, '') ?? '';
    if (figure.kind === 'quantity' && label !== '' && !found.has(label)) found.set(label, figure);
  }
  return found;
}

/** The figures both years' cells name by the same words. */
function counted({ earlier, later }: YearPair): (Counted & { readonly unit: string | null })[] {
  const before = labelled(readFigures(earlier.cell.text));
  return [...labelled(readFigures(later.cell.text))].flatMap(([label, figure]) => {
    const old = before.get(label);
    if (!old || old.value === null || figure.value === null || old.unit !== figure.unit) return [];
    return [{ label, earlier: old.value, later: figure.value, unit: figure.unit }];
  });
}

/** As many decimals as the more precise of both years has. */
function decimalsOf({ earlier, later }: Counted): number {
  return Math.max(...[earlier, later].map((value) => String(value).split('.')[1]?.length ?? 0));
}

export const actualUnchanged: Rule = {
  code: 'actual-unchanged',
  severity: 'warning',
  title: { ja: '前年度のままの疑いがある実績', en: 'Perhaps last year’s figure' },
  message: {
    ja: '「{label}」が前年度と同じ {figure} ですが、それで決まる「{rate}」は {before}% から {after}% に変わっています。前年度の数値が残っていないか確かめてください。',
    en: '"{label}" is {figure} as last year, but "{rate}", which depends on it, moved from {before}% to {after}%. Check whether last year’s figure was left in.',
  },
  reason: {
    ja: '前年度の文章を写して直すとき、直し忘れた数値が残ります。同じ欄の中で、加入世帯数と加入率のように片方からもう片方が決まるものが食い違うときだけ出します。3けた未満の数は、たまたま同じになることがあるので対象にしません。',
    en: 'Texts are carried over from last year, and a figure is forgotten. Told only where a count and the rate that comes from it (加入世帯数, 加入率) stand in one cell and disagree. Small counts may be the same by chance.',
  },
  basis: null,
  example: {
    bad: {
      ja: '前年度 173,362世帯・54.00%、今年度 173,362世帯・52.72%',
      en: 'last year 173,362 and 54.00%, this year 173,362 and 52.72%',
    },
    good: {
      ja: '前年度 173,362世帯・54.00%、今年度 171,004世帯・52.72%',
      en: 'last year 173,362 and 54.00%, this year 171,004 and 52.72%',
    },
  },
  check: (view) =>
    yearPairs(view).flatMap((pair): Report[] => {
      if (pair.later.role !== 'actual' || !/率/.test(pair.later.cell.text)) return [];
      const figures = counted(pair);
      const rates = figures.filter(
        ({ unit, label, earlier, later }) => unit === '%' && label.endsWith('率') && earlier !== later,
      );
      return figures.flatMap(({ label, earlier, later, unit }): Report[] => {
        const stem = STEM.exec(label)?.[1];
        if (stem === undefined || unit === '%' || earlier !== later || later < FEWEST) return [];
        const rate = rates.find((each) => each.label.slice(0, -1) === stem);
        if (!rate) return [];
        const data = {
          label,
          figure: `${later.toLocaleString('en-US')}${unit ?? ''}`,
          rate: rate.label,
          before: rate.earlier.toFixed(decimalsOf(rate)),
          after: rate.later.toFixed(decimalsOf(rate)),
        };
        return [
          {
            cell: addressOf(pair.later),
            indicator: ownerOf(view, pair.record),
            data,
            evidence: [addressOf(pair.earlier)],
          },
        ];
      });
    }),
};
