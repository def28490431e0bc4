import type { Cell } from '../../sheet/cell.js';

/** What a cell holds as one would type it: formulas with their sign, dates and percentages as they are shown. */
export function inputText(cell: Cell): string {
  if (cell.formula !== null) return `=${cell.formula}`;
  if (cell.kind !== 'number') return cell.kind === 'text' ? String(cell.value ?? '') : cell.text;
  return cell.isDate || cell.format.includes('%') ? cell.text : String(cell.value);
}
