import { BLANK, numberCell, textCell, type Cell } from '../sheet/cell.js';

/** What Excel hands to a custom function, as a cell: a value alone, without the format it is shown in. */
export function argumentCell(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return BLANK;
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return { ...textCell(String(value).toUpperCase()), kind: 'boolean', value };
  // Errors come as objects, since the metadata asks for them.
  return { ...textCell('#N/A'), kind: 'error' };
}
