import type { Command } from './excel-pane.js';
import { reportOf } from './report-of.js';

/** 「集計シートを作る」: opens the pane at the tabs that would be made or made anew; a person confirms it there. */
export const makeSummary: Command = async ({ desk, doorway, show }) => {
  await show();
  const report = await reportOf(desk);
  if (report === null) return;
  const preview = report.tables.length === 0 ? null : await desk.previewSummary();
  if (preview === null) doorway.tell({ tone: 'warning', key: 'excel.nothing-to-summarise', data: {} });
  else doorway.open({ kind: 'preview', preview });
};
