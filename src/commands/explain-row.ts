import type { Command } from './excel-pane.js';
import { indicatorAt } from './indicator-at.js';
import { reportOf } from './report-of.js';

/** 「この行を説明」: opens the pane at the indicator of the selected row. */
export const explainRow: Command = async ({ desk, doorway, show, selectedCell }) => {
  // Asked first: showing the pane may take the selection's focus away.
  const selected = await selectedCell();
  await show();
  const report = await reportOf(desk);
  if (report === null) return;
  const indicator = indicatorAt(report, selected);
  if (indicator === null) {
    const data = { sheet: selected.sheet, row: selected.row + 1 };
    doorway.tell({ tone: 'info', key: 'excel.no-indicator-in-row', data });
  } else doorway.open({ kind: 'indicator', indicator: indicator.key });
};
