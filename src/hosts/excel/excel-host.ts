import type { Host } from '../../sheet/host.js';
import { callExcel } from './call-excel.js';
import { ChangeWatch } from './change-watch.js';
import { ExcelWriter } from './excel-writer.js';
import { readExcelWorkbook } from './read-workbook.js';
import { reveal } from './reveal.js';
import { TIMING, type Timing } from './timing.js';

/** The workbook Excel shows, behind the Host port. `timing`: other patience with Excel, for tests. */
export function createExcelHost(timing: Timing = TIMING): Host {
  const writer = new ExcelWriter(timing);
  const watch = new ChangeWatch(timing, () => writer.forgetPlaces());
  return {
    async read(signal, onProgress) {
      const workbook = await readExcelWorkbook(timing, signal, onProgress);
      watch.resume();
      return workbook;
    },
    async apply(edits, signal) {
      watch.isMuted = true;
      try {
        await writer.apply(edits, signal);
      } finally {
        watch.isMuted = false;
      }
    },
    reveal: (sheet, cell) => reveal(sheet, cell, timing),
    activeSheet: () =>
      callExcel(
        ({ workbook }) => {
          const sheet = workbook.worksheets.getActiveWorksheet().load('name');
          return () => sheet.name;
        },
        timing,
        { kind: 'read' },
      ),
    onChange: (listener) => watch.add(listener),
  };
}
