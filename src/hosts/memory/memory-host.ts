import { applyEdit } from '../../sheet/apply.js';
import type { Edit } from '../../sheet/edit.js';
import { HostError, type CancelSignal, type Change, type Host, type Progress } from '../../sheet/host.js';
import type { Workbook } from '../../sheet/sheet.js';

/** A workbook held in memory behind the Host port. For tests; counts what it is asked. */
export class MemoryHost implements Host {
  reads = 0;
  applies = 0;
  /** The last cell shown to the user, as "sheet!A1". */
  revealed: string | null = null;
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(private workbook: Workbook) {}

  async read(signal?: CancelSignal, onProgress?: Progress): Promise<Workbook> {
    if (signal?.aborted) throw new HostError('cancelled');
    this.reads++;
    onProgress?.(1, 1);
    return Promise.resolve(this.workbook);
  }

  /** Applies all edits or, when one fails, none. Throws HostError. */
  async apply(edits: readonly Edit[], signal?: CancelSignal): Promise<void> {
    if (signal?.aborted) throw new HostError('cancelled');
    this.applies++;
    this.workbook = edits.reduce((workbook, edit) => applyEdit(workbook, edit), this.workbook);
    return Promise.resolve();
  }

  async reveal(sheet: string, cell: string): Promise<void> {
    this.revealed = `${sheet}!${cell}`;
    return Promise.resolve();
  }

  async activeSheet(): Promise<string | null> {
    return Promise.resolve(this.workbook.sheets[0]?.name ?? null);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Plays somebody who types into the workbook: the edits are made and listeners are told. */
  type(edits: readonly Edit[], change: Change): void {
    this.workbook = edits.reduce((workbook, edit) => applyEdit(workbook, edit), this.workbook);
    for (const listener of this.listeners) listener(change);
  }
}
