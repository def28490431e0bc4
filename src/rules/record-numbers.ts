import type { Indicator } from '../indicator/indicator.js';
import { normalise } from '../quantity/normalise.js';
import type { RuleView } from './rule.js';

/** The number printed for a record, taken apart: 01-103 → 01- and 103. */
export interface RecordNumber {
  readonly printed: string;
  readonly prefix: string;
  readonly number: number;
  readonly indicator: Indicator;
  readonly section: string;
}

const NUMBER = /^(.*?)(\d{1,6})$/;

/** The numbers of a table's records in order, one a record; those that end in no digits are left out. */
export function recordNumbers({ checked }: RuleView): RecordNumber[] {
  const told = new Set<number>();
  return checked.flatMap(({ indicator }): RecordNumber[] => {
    if (indicator.id === null || told.has(indicator.firstRow)) return [];
    told.add(indicator.firstRow);
    const printed = normalise(indicator.id).text.trim();
    const match = NUMBER.exec(printed.replace(/[.)]$/, ''));
    if (!match) return [];
    const section = indicator.section.join('\n');
    return [{ printed, prefix: match[1] ?? '', number: Number(match[2]), indicator, section }];
  });
}

/** Where the number of a record stands, as near as the indicator tells. */
export function numberCell({ indicator }: RecordNumber): string {
  const texts = indicator.texts ?? [];
  const found = texts.find(({ text }) => text.trim() === indicator.id);
  return found?.cell ?? indicator.cells.name ?? `A${indicator.firstRow + 1}`;
}
