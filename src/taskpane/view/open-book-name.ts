import type { Phase } from '../desk/desk.js';

/** The name of the workbook that was read; null while none is. */
export function openBookName(phase: Phase): string | null {
  return phase.kind === 'report' || phase.kind === 'nothing' ? phase.report.workbook : null;
}
