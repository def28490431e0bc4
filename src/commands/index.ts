import { selectedCell } from '../hosts/excel/selected-cell.js';
import { pane } from '../taskpane/index.js';
import { checkSheet } from './check-sheet.js';
import type { Command } from './excel-pane.js';
import { explainRow } from './explain-row.js';
import { makeSummary } from './make-summary.js';
import { perform } from './perform.js';
import { writeRates } from './write-rates.js';

/** By the names the manifest gives them. */
const COMMANDS: Readonly<Record<string, Command>> = { checkSheet, writeRates, makeSummary, explainRow };

const show = () => Office.addin.showAsTaskpane();
const excelPane = pane.then((opened) => opened && { ...opened, show, selectedCell });

for (const [name, command] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, perform(command, excelPane, show));
}
