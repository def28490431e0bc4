import { say } from '../locales/say.js';
import type { CountFormulas, GroupFormulas, MakeFormulas } from './count-formulas.js';
import { quoted } from './formula-text.js';
import type { SummaryModel } from './model.js';

/** Formulas over the list of a summary's own tabs. Comparisons, not COUNTIF: names may hold its wild cards. */
export function listFormulas({ locale, items }: SummaryModel): MakeFormulas {
  return (places): CountFormulas => {
    const [first, last] = [items[0]?.rowKey ?? '', items.at(-1)?.rowKey ?? ''];
    const list = (column: string): string => places.range('data', column, first, last);
    const rate = list('rate');
    return {
      group: (group): GroupFormulas => {
        const isIn = group === null ? `(${list('indicator')}<>"")` : `(${list(group.by)}=${group.cell})`;
        const count = (column: string, text: string): string =>
          `SUMPRODUCT(${isIn}*(${list(column)}=${quoted(text)}))`;
        return {
          indicators: `SUMPRODUCT(--${isIn})`,
          met: count('met', say(locale, 'summary.met')),
          unmet: count('met', say(locale, 'summary.unmet')),
          undecided: count('met', say(locale, 'summary.undecided')),
          rated: `SUMPRODUCT(${isIn}*ISNUMBER(${rate}))`,
          sum: `SUMPRODUCT(${isIn}*ISNUMBER(${rate}),${rate})`,
          median: (rated) => ({ formula: medianOf(rate, isIn, rated) }),
          rating: (label) => count('rating', label),
        };
      },
      band: ({ from, below }) => {
        const tests = [
          `ISNUMBER(${rate})`,
          ...(from === null ? [] : [`(${rate}>=${from})`]),
          ...(below === null ? [] : [`(${rate}<${below})`]),
        ];
        return `SUMPRODUCT(${tests.length === 1 ? '--' : ''}${tests.join('*')})`;
      },
      rated: `COUNT(${rate})`,
    };
  };
}

/**
 * The middle of the rates of a group, without an array formula and without functions that only some programs compute:
 * text counts as 0, and what is not in the group lies far below, so that the largest ones are the group's. (1E+9 would be
 * spelled otherwise by Excel, and the formula differ ever after.)
 */
function medianOf(rates: string, group: string, count: string): string {
  const numbers = `--TEXT(${rates},"0.0000;-0.0000;0;""0""")-(1-${group}*ISNUMBER(${rates}))*10^9`;
  const ranks = [`INT((${count}+1)/2)`, `INT(${count}/2)+1`];
  return `SUMPRODUCT(${ranks.map((rank) => `LARGE(${numbers},${rank})`).join('+')})/2`;
}
