import type { Indicator, Observation } from '../indicator/indicator.js';
import { readAmounts } from './amounts.js';
import { placeOf } from './place.js';
import { absence, isFilled, recordOf } from './placeholder.js';
import { printFigure, printName } from './print.js';
import type { Report, Rule } from './rule.js';

export const actualMissing: Rule = {
  code: 'actual-missing',
  severity: 'warning',
  title: { ja: '実績がない', en: 'No actual' },
  message: {
    ja: '「{name}」は目標 {target} に対する実績が見当たりません。実績か、書けない理由(調査中など)を記入してください。',
    en: 'No actual is found for target {target} of "{name}". Enter it, or the reason why there is none.',
  },
  reason: {
    ja: '空欄や「―」では、まだ入れていないのか、数値が出ないのかが読む人に分かりません。理由が書いてあるものは「実績が未確定」として別に扱います。一つの目標欄に数値が並ぶときは、対応する実績だけが抜けていないか確かめてください。',
    en: 'A blank or a dash does not tell whether the figure was forgotten or does not exist. A stated reason is reported as "actual pending" instead. Where a target cell lists several figures, one of them may lack its actual.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 62回、実績 (空欄)', en: 'target 62 times, actual (blank)' },
    good: { ja: '目標 62回、実績 103回', en: 'target 62 times, actual 103 times' },
  },
  check: (view) => {
    const answers = new Map<string, Observation[]>();
    for (const { indicator } of view.checked) {
      if (!isFilled(indicator.actual)) continue;
      const record = recordOf(indicator);
      answers.set(record, [...(answers.get(record) ?? []), indicator.actual]);
    }
    const told = new Set<string>();
    return view.checked.flatMap(({ indicator }): Report[] => {
      const { target, actual, ambiguousActual, key, part } = indicator;
      if (part !== 'main' || ambiguousActual || !isFilled(target) || absence(actual) !== 'blank') return [];
      // A plan without a place for actuals lacks nothing.
      const cell = placeOf(view, indicator, 'actual');
      if (cell === null) return [];
      const answered = answers.get(recordOf(indicator)) ?? [];
      if (actual === null && indicator.cells.actual !== undefined) {
        if (target.kind === 'qualitative' || mayBeThere(indicator, cell, answered)) return [];
      } else if (answered.length === 0) {
        // An empty cell is told once, however many measures wait for it.
        if (told.has(cell)) return [];
        told.add(cell);
      }
      const data = { name: printName(indicator), target: printFigure(target) };
      return [{ cell, indicator: key, data, evidence: [target.cell] }];
    });
  },
};

/**
 * Whether a filled cell may hold the figure after all, only not recognised as this one's: a figure of its unit that no
 * other measure of the record has taken, or a text that is not known.
 */
function mayBeThere({ target, texts }: Indicator, cell: string, answered: readonly Observation[]): boolean {
  const text = texts?.find((each) => each.cell === cell)?.text;
  if (text === undefined) return true;
  const taken = answered.map(({ value }) => value);
  return readAmounts(text).amounts.some(
    ({ unit, value }) =>
      (unit === null || (target?.unit ?? unit) === unit) && !taken.includes(value.toNumber()),
  );
}
