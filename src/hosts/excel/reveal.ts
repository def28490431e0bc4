import { HostError } from '../../sheet/host.js';
import { callExcel } from './call-excel.js';
import type { Timing } from './timing.js';

/** Shows and selects a cell. Throws HostError 'sheet-hidden', or 'unsupported' with reason 'no sheet'. */
export async function reveal(sheet: string, cell: string, timing: Timing): Promise<void> {
  const visibility = await callExcel(
    ({ workbook }) => {
      const found = workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
      return () => (found.isNullObject ? null : found.visibility);
    },
    timing,
    { kind: 'read' },
  );
  if (visibility === null) throw new HostError('unsupported', { sheet, reason: 'no sheet' });
  if (visibility !== 'Visible') throw new HostError('sheet-hidden', { sheet });
  await callExcel(
    ({ workbook }) => {
      const found = workbook.worksheets.getItem(sheet);
      found.activate();
      found.getRange(cell).select();
      return () => undefined;
    },
    timing,
    { kind: 'read' },
  );
}
