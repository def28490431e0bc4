import type { SelectedCell } from '../hosts/excel/selected-cell.js';
import type { Desk } from '../taskpane/desk/desk.js';
import type { Showing } from '../taskpane/view/doorway.js';

/** What the ribbon's actions work with: the pane's desk, the way into its view, and Excel around it. */
export interface ExcelPane {
  readonly desk: Desk;
  readonly doorway: Showing;
  /** Brings the pane to the screen. */
  readonly show: () => Promise<void>;
  readonly selectedCell: () => Promise<SelectedCell>;
}

/** Something the ribbon or a context menu starts. It shows what it does in the pane and writes nothing unseen. */
export type Command = (pane: ExcelPane) => Promise<void>;
