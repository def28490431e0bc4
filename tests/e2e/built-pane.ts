import type { SimulatedExcel } from '../office-host/simulated-excel.js';
import { folderFiles } from '../office-host/web/office-files.js';

/** What is built for a closed network. */
export const DIST = 'dist/excel-vendored';
/** The pane's page in it. */
export const ADDRESS = '/taskpane/index.html';
/** The oldest Excel that is promised. */
export const OLDEST_SETS = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };

/** How the built pane is opened in a simulated Excel. */
export function builtPane(host: SimulatedExcel) {
  return { host, addinUrl: ADDRESS, files: folderFiles(DIST), isSharedRuntime: true } as const;
}
