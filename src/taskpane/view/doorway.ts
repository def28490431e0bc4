import type { Notice } from '../desk/desk.js';
import type { View } from './views.js';

/** What can be asked of the pane from outside. */
export interface Showing {
  /** Opens a view over the tabs, in place of those that are open. */
  readonly open: (view: View) => void;
  readonly tell: (notice: Notice) => void;
}

/** The way into the pane from outside. What is asked before the pane is drawn waits for it. */
export class Doorway implements Showing {
  private pane: Showing | null = null;
  private readonly waiting: ((pane: Showing) => void)[] = [];

  readonly open = (view: View): void => this.ask((pane) => pane.open(view));
  readonly tell = (notice: Notice): void => this.ask((pane) => pane.tell(notice));

  /** The pane attends to the door; the answer ends that. */
  attend(pane: Showing): () => void {
    this.pane = pane;
    for (const wish of this.waiting.splice(0)) wish(pane);
    return () => {
      if (this.pane === pane) this.pane = null;
    };
  }

  private ask(wish: (pane: Showing) => void): void {
    if (this.pane) wish(this.pane);
    else this.waiting.push(wish);
  }
}
