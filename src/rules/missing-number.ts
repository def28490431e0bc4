import { numberCell, recordNumbers, type RecordNumber } from './record-numbers.js';
import type { Report, Rule } from './rule.js';

/** So large a share of the steps must go up by one, or the numbers follow another plan. */
const STEADY = 0.8;
const FEWEST = 4;
const WIDEST = 3;

interface Step {
  readonly before: RecordNumber;
  readonly after: RecordNumber;
  readonly by: number;
}

function stepsOf(numbers: readonly RecordNumber[]): Step[] {
  return numbers.slice(1).flatMap((after, index): Step[] => {
    const before = numbers[index];
    const same = before?.prefix === after.prefix && before.section === after.section;
    return before && same ? [{ before, after, by: after.number - before.number }] : [];
  });
}

export const missingNumber: Rule = {
  code: 'missing-number',
  severity: 'info',
  title: { ja: '番号が飛んでいる', en: 'A number left out' },
  message: {
    ja: '「{before}」の次が「{after}」で、{missing} がありません。行が抜けていないか、廃止したものか確かめてください。',
    en: 'After "{before}" comes "{after}"; {missing} is missing. Check whether a row was lost or the item was dropped.',
  },
  reason: {
    ja: '行を消したり、別の課からの回答を入れ忘れたりすると番号が飛びます。廃止した事業の番号を空けておくこともあるので「参考」です。ほとんどの番号が続いている表だけを見ます。',
    en: 'Numbers are skipped when a row was deleted or a section’s answer was forgotten; numbers of dropped items are kept free as well, so it is only information. Only tables where nearly all numbers follow on are looked at.',
  },
  basis: null,
  example: {
    bad: { ja: '01-101、01-102、01-104', en: '01-101, 01-102, 01-104' },
    good: { ja: '01-101、01-102、01-103', en: '01-101, 01-102, 01-103' },
  },
  check: (view) => {
    const steps = stepsOf(recordNumbers(view));
    const steady = steps.filter(({ by }) => by === 1).length;
    if (steps.length < FEWEST || steady < steps.length * STEADY) return [];
    return steps.flatMap(({ before, after, by }): Report[] => {
      if (by < 2 || by > WIDEST) return [];
      const digits = after.printed.length - after.prefix.length;
      const missing = Array.from({ length: by - 1 }, (_each, index) => {
        const number = String(before.number + 1 + index);
        return (
          after.prefix +
          (/^0/.test(after.printed.slice(after.prefix.length)) ? number.padStart(digits, '0') : number)
        );
      });
      const data = { before: before.printed, after: after.printed, missing: missing.join('・') };
      const evidence = [numberCell(before)];
      return [{ cell: numberCell(after), indicator: after.indicator.key, data, evidence, confidence: 0.7 }];
    });
  },
};
