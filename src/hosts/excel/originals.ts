import type { Position } from '../../sheet/address.js';
import type { Facets } from './facets.js';

interface Original {
  readonly facets: Facets;
  readonly format: string;
}

/**
 * How cells looked before Tenken first wrote into them, for as long as this session lasts. Where rows or columns have
 * moved since, nobody can tell any more, and all is forgotten.
 */
export class Originals {
  private readonly known = new Map<string, Map<string, Original>>();

  at(sheet: string, { row, column }: Position): Original | undefined {
    return this.known.get(sheet)?.get(`${row},${column}`);
  }

  /** What is known already stays: later looks are Tenken's own. */
  remember(sheet: string, { row, column }: Position, original: Original): void {
    let cells = this.known.get(sheet);
    if (!cells) this.known.set(sheet, (cells = new Map()));
    const key = `${row},${column}`;
    if (!cells.has(key)) cells.set(key, original);
  }

  forget(sheet: string, { row, column }: Position): void {
    this.known.get(sheet)?.delete(`${row},${column}`);
  }

  clear(): void {
    this.known.clear();
  }
}
