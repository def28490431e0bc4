import type { Command } from './excel-pane.js';
import { reportOf } from './report-of.js';

/** 「達成率を書き込む」: opens the pane at what would be written; a person confirms it there. */
export const writeRates: Command = async ({ desk, doorway, show }) => {
  await show();
  const report = await reportOf(desk);
  if (report === null) return;
  const preview = report.tables.length === 0 ? null : await desk.previewWrite();
  if (preview === null) doorway.tell({ tone: 'warning', key: 'excel.nothing-to-write', data: {} });
  else doorway.open({ kind: 'preview', preview });
};
