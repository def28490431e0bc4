import { NOT_HEADINGS } from './section.data.js';

/** The headings that stand above a row, outermost first. */
export interface SectionStack {
  readonly push: (text: string) => void;
  readonly current: () => readonly string[];
}

const NUMBER = /[0-9一二三四五六七八九十]+|[①-⑳]/g;

/**
 * The form of a heading, by which headings of one level are known: numbers become N, words after the numbering are
 * dropped. 「■基本政策1-1 健やかに…」 → 「■基本政策N-N」, 「①歳出構造」 → 「N」, a heading without numbering → "".
 */
export function headingForm(text: string): string {
  const key = text.normalize('NFKC').replace(/[\s\u3000]+/g, '');
  const symbol = /^[●○■□◆◇▼▽★☆◎・§]/.exec(key)?.[0];
  const circled = /^[①-⑳]/.exec(text.trim());
  if (circled) return '①';
  const numbered =
    /^([^0-9一二三四五六七八九十]{0,14})([0-9一二三四五六七八九十]{1,4}([-‐ー.・－–][0-9]{1,3}){0,4})([)）】〕.．、:：]?)/.exec(
      key,
    );
  if (numbered) return `${numbered[1] ?? ''}${(numbered[2] ?? '').replace(NUMBER, 'N')}${numbered[4] ?? ''}`;
  return symbol ?? '';
}

/** False for lines that head nothing: dates, names of officials, units, notes, page marks, statements of the goal. */
export function isHeading(text: string): boolean {
  const key = text.normalize('NFKC').replace(/[\s\u3000]+/g, '');
  return key.length > 0 && key.length <= 80 && !NOT_HEADINGS.some((pattern) => pattern.test(key));
}

/** A new, empty stack. A heading of a form seen before closes its like and all below it; a new form opens a level. */
export function sectionStack(): SectionStack {
  let levels: { form: string; text: string }[] = [];
  return {
    push: (text) => {
      const form = headingForm(text);
      const known = levels.findIndex((level) => level.form === form);
      levels = [...(known >= 0 ? levels.slice(0, known) : levels), { form, text: text.trim() }];
    },
    current: () => levels.map((level) => level.text),
  };
}
