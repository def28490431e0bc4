import type { Cell } from './cell.js';
import type { Content } from './edit.js';

/** A cell's content in the words of an edit. */
export function contentOf(cell: Cell): Content {
  if (cell.formula !== null) {
    return {
      kind: 'formula',
      formula: cell.formula,
      cached: typeof cell.value === 'number' ? cell.value : String(cell.value ?? ''),
    };
  }
  if (cell.kind === 'blank') return { kind: 'blank' };
  if (typeof cell.value === 'number') return { kind: 'number', value: cell.value };
  return { kind: 'text', text: String(cell.value ?? '') };
}
