import { printName } from './print.js';
import { numberCell, recordNumbers, type RecordNumber } from './record-numbers.js';
import type { Report, Rule } from './rule.js';

/** Numbers that begin anew in every section are compared within it; a prefix makes them unique in the table. */
function scope({ prefix, section, printed }: RecordNumber): string {
  return prefix === '' ? `${section}\n${printed}` : printed;
}

/** Parts of one item share its number: 特別会計の運営(国保), 特別会計の運営(介護). */
function isPart(a: RecordNumber, b: RecordNumber): boolean {
  const [first, second] = [a, b].map(({ indicator: { program, name } }) =>
    (program ?? name).replace(/[(（\n].*$/s, '').trim(),
  );
  return first === second;
}

/** Numbers from 1 on that start over without a heading in between: then none is a duplicate. */
function startsOver(numbers: readonly RecordNumber[]): boolean {
  const plain = numbers.filter(({ prefix }) => prefix === '');
  return plain.some(
    (each, index) =>
      each.number === 1 &&
      plain.slice(0, index).some((before) => before.number === 1 && before.section === each.section),
  );
}

export const duplicateNumber: Rule = {
  code: 'duplicate-number',
  severity: 'warning',
  title: { ja: '番号が重なっている', en: 'A number given twice' },
  message: {
    ja: '番号「{number}」が「{first}」({firstCell})と「{second}」の両方に付いています。どちらかを直してください。',
    en: 'The number "{number}" is given to "{first}" ({firstCell}) and to "{second}". Correct one of them.',
  },
  reason: {
    ja: '番号で探したり集計したりすると、片方が落ちるか混ざります。区分ごとに1から始まる番号や、一つの項目を分けた行(特別会計(国保)・特別会計(介護))は対象にしません。',
    en: 'Searches and totals by number lose or mix one of them. Numbers that begin anew in each section, and rows that are parts of one item, are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '01-103 食育推進、01-103 健診', en: '01-103 twice' },
    good: { ja: '01-102 食育推進、01-103 健診', en: '01-102 and 01-103' },
  },
  check: (view) => {
    const numbers = recordNumbers(view);
    if (startsOver(numbers)) return [];
    const seen = new Map<string, RecordNumber>();
    return numbers.flatMap((each): Report[] => {
      const before = seen.get(scope(each));
      if (!before) {
        seen.set(scope(each), each);
        return [];
      }
      const { program, name } = each.indicator;
      if (isPart(before, each) || (before.indicator.program === program && program !== null)) return [];
      // One printed number merged over several rows is one number.
      if (numberCell(before) === numberCell(each)) return [];
      const data = {
        number: each.printed,
        first: printName({ ...before.indicator, measure: null }),
        firstCell: numberCell(before),
        second: name,
      };
      const evidence = [numberCell(before)];
      return [{ cell: numberCell(each), indicator: each.indicator.key, data, evidence, confidence: 0.9 }];
    });
  },
};
