import type { ExcelPane } from '../../src/commands/excel-pane';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { Workbook } from '../../src/sheet/sheet';
import { createDesk } from '../../src/taskpane/desk/create-desk';
import type { Notice } from '../../src/taskpane/desk/desk';
import { DirectLine } from '../../src/taskpane/line/direct-line';
import type { View } from '../../src/taskpane/view/views';
import { book } from '../taskpane/sheet-fixture';

export interface FakePane extends ExcelPane {
  readonly host: MemoryHost;
  /** What happened, in order: 'shown', the views opened and the notices told. */
  readonly log: (string | View | Notice)[];
}

/** The pane over a workbook in memory; `row` is the 0-based row that is selected. */
export function fakePane(workbook: Workbook = book(), row = 0, rest: Partial<ExcelPane> = {}): FakePane {
  const host = new MemoryHost(workbook);
  const log: FakePane['log'] = [];
  return {
    host,
    log,
    desk: createDesk(host, new DirectLine(), { locale: 'ja' }),
    doorway: { open: (view) => log.push(view), tell: (notice) => log.push(notice) },
    show: () => {
      log.push('shown');
      return Promise.resolve();
    },
    selectedCell: () => Promise.resolve({ sheet: '進行管理', row, column: 3 }),
    ...rest,
  };
}
