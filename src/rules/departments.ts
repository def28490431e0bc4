import { normalise } from '../quantity/normalise.js';
import { remembered } from '../quantity/remember.js';
import { parseA1 } from '../sheet/address.js';
import type { Report, RuleView } from './rule.js';

/** What stands between the departments of one cell: 総務部⏎職員課, 健康づくり課・保険年金課. */
const BETWEEN = /[\s・、,/;()【】]+/;

const parts = remembered(4096, (text): readonly string[] =>
  normalise(text)
    .text.split(BETWEEN)
    .filter((part) => part !== ''),
);

const choiceOf = remembered(4096, (choice) => normalise(choice).text.replace(/\s+/g, ''));

/**
 * Whether a department cell names one of the chosen departments: as a part of its own, in front of a section
 * (介護高齢課高齢者支援担当), or behind its bureau (総務部職員課). 福祉課 is not meant by 障がい福祉課.
 */
export function isOwnDepartment(text: string | null, chosen: readonly string[]): boolean {
  if (text === null) return false;
  const named = parts(text);
  return chosen.some((choice) => {
    const wanted = choiceOf(choice);
    return (
      wanted !== '' &&
      named.some(
        (part) =>
          part === wanted ||
          (part.startsWith(wanted) && /[課室局部]$/.test(wanted)) ||
          (part.endsWith(wanted) && /[部局]$/.test(part.slice(0, -wanted.length))),
      )
    );
  });
}

/** What belongs to the chosen departments: their indicators and the rows these stand in. */
export interface Own {
  readonly has: (sheet: string, report: Report) => boolean;
}

/**
 * Tells which reports are about the chosen departments' own indicators. A report gathered from many rows is theirs
 * when one of its cells stands in a row of theirs; one about headers or the table as a whole is not.
 */
export function ownOf(views: readonly RuleView[], chosen: readonly string[]): Own {
  const known = new Map<string | null, boolean>();
  const keys = new Set<string>();
  const rows = new Set<string>();
  for (const { checked } of views) {
    for (const { indicator } of checked) {
      const { department, key, sheet, firstRow, lastRow } = indicator;
      const isOwn = known.get(department) ?? isOwnDepartment(department, chosen);
      known.set(department, isOwn);
      if (!isOwn) continue;
      keys.add(key);
      for (let row = firstRow; row <= lastRow; row++) rows.add(`${sheet}!${row}`);
    }
  }
  return {
    has: (sheet, { indicator, cell, evidence }) =>
      indicator === null
        ? [cell, ...evidence].some((each) => rows.has(`${sheet}!${parseA1(each)?.row ?? -1}`))
        : keys.has(indicator),
  };
}
