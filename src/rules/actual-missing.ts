import type { Indicator, Observation } from '../indicator/indicator.js';
import { parseA1 } from '../sheet/address.js';
import { readAmounts, type Amount } from './amounts.js';
import { placeOf } from './place.js';
import { absence, isFilled, recordOf } from './placeholder.js';
import { printFigure, printName } from './print.js';
import type { Report, Rule } from './rule.js';
import { outcomeTextsOf } from './texts.js';

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
    const told = new Map<string, { report: Report; names: string[] }>();
    for (const { indicator } of view.checked) {
      const { target, actual, ambiguousActual, key, part } = indicator;
      if (part !== 'main' || ambiguousActual || !isFilled(target) || absence(actual) !== 'blank') continue;
      // A plan without a place for actuals lacks nothing.
      const cell = placeOf(view, indicator, 'actual');
      if (cell === null) continue;
      const answered = answers.get(recordOf(indicator)) ?? [];
      const isHeld = actual === null && indicator.cells.actual !== undefined;
      if (isHeld && (target.kind === 'qualitative' || mayBeThere(indicator, cell, answered))) continue;
      const name = printName(indicator);
      const before = told.get(cell);
      if (!before) {
        const data = { name, target: printFigure(target) };
        told.set(cell, { report: { cell, indicator: key, data, evidence: [target.cell] }, names: [name] });
      } else if (isHeld || answered.length > 0) {
        // Several measures wait for one cell: told once, by all their names. An empty cell waits as a whole.
        before.names.push(name);
      }
    }
    return [...told.values()].map(({ report, names }) => ({
      ...report,
      data: { ...report.data, name: names.join('」「') },
    }));
  },
};

/** Why there is no figure, in words: ※…ため表示しない, 公表されていない. */
const REASON =
  /(?:表示|算出|算定|公表|集計|把握|測定|調査|実施|比較)(?:は)?(?:し(?:ない|ていない|なかった)|され(?:ない|ていない)|でき(?:ない|なかった|ず)|せず)/;

/**
 * Whether a filled cell may hold the figure after all, only not recognised as this one's: a figure of its unit that no
 * other measure of the record has taken, in the cell or in what is told beside it, or a text that is not known.
 */
function mayBeThere(indicator: Indicator, cell: string, answered: readonly Observation[]): boolean {
  const { target, texts } = indicator;
  const text = texts?.find((each) => each.cell === cell)?.text;
  if (text === undefined || REASON.test(text)) return true;
  const taken = answered.map(({ value }) => value);
  const beside = outcomeTextsOf(indicator).filter(
    (each) => each.cell !== cell && !isPlan(indicator, each.cell),
  );
  const isAnswer = ({ unit, value }: Amount, mustNameUnit: boolean): boolean =>
    (unit === null ? !mustNameUnit : (target?.unit ?? unit) === unit) && !taken.includes(value.toNumber());
  return (
    readAmounts(text).amounts.some((amount) => isAnswer(amount, false)) ||
    beside.some((each) => readAmounts(each.text).amounts.some((amount) => isAnswer(amount, true)))
  );
}

/** A text left of the actual says what was planned. */
function isPlan({ cells }: Indicator, cell: string): boolean {
  const [own, other] = [parseA1(cells.actual ?? ''), parseA1(cell)];
  return own !== null && other !== null && other.column < own.column;
}
