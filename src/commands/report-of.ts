import type { Desk } from '../taskpane/desk/desk.js';
import type { Report } from '../taskpane/line/report.js';

/**
 * The report on the workbook as it stands; reads it where none is there or the sheet has changed since. Null where
 * reading failed or was stopped: the pane says why.
 */
export async function reportOf(desk: Desk): Promise<Report | null> {
  if (current(desk) === null) await desk.read();
  return current(desk);
}

function current(desk: Desk): Report | null {
  const { phase, isStale } = desk.state();
  const hasReport = phase.kind === 'report' || phase.kind === 'nothing';
  return hasReport && !isStale ? phase.report : null;
}
