import { isMeasure } from '../layout/inner-names.js';

const NUMBER = /^[\s\u3000]*(?:[①-⑳]|[(（]?[0-9０-９]{1,2}[)）.．、]|[・･●○◆■□◎-])[\s\u3000]*/;

/**
 * The names of several indicators that stand in one cell, a line each (①特定健診受診率⏎②がん検診受診率): as printed,
 * without number or bullet. Empty where the lines are not all numbered and not all names of what is counted.
 */
export function numberedNames(name: string): string[] {
  const lines = name.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return [];
  const bare = lines.map((line) => line.replace(NUMBER, '').trim());
  const areNumbered = lines.every((line) => NUMBER.test(line));
  return (areNumbered || bare.every(isMeasure)) && bare.every((line) => line !== '') ? bare : [];
}
