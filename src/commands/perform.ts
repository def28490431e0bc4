import { detailOf } from '../taskpane/desk/sentences.js';
import type { Command, ExcelPane } from './excel-pane.js';

/** What Excel hands to an action; until `completed` is called its button stays dead. */
export interface ActionEvent {
  readonly completed: () => void;
}

/**
 * A command as Excel starts it: what goes wrong is said in the pane, and Excel is always told that it is over. Where
 * the pane could not be drawn (null) its page says why, so that is shown.
 */
export function perform(
  command: Command,
  pane: Promise<ExcelPane | null>,
  show: ExcelPane['show'],
): (event: ActionEvent) => Promise<void> {
  return async (event) => {
    try {
      const opened = await pane;
      await (opened === null ? show() : attempt(command, opened));
    } finally {
      event.completed();
    }
  };
}

async function attempt(command: Command, pane: ExcelPane): Promise<void> {
  try {
    await command(pane);
  } catch (error) {
    pane.doorway.tell({ tone: 'error', key: 'excel.command-failed', data: { detail: detailOf(error) } });
  }
}
