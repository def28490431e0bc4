/// <reference types="office-js" />
import type { Workbook } from '../../../src/sheet/sheet.js';
import { createExcelHost } from '../../../src/hosts/excel/excel-host.js';
import type { Timing } from '../../../src/hosts/excel/timing.js';
import type { Host } from '../../../src/sheet/host.js';
import { fromWorkbook } from '../../office-host/from-workbook.js';
import { loadOfficeClient } from '../../office-host/office-client.js';
import { SimulatedExcel, type HostOptions } from '../../office-host/simulated-excel.js';

/** No patience: a test does not wait for what never comes. */
export const IMPATIENT: Timing = { limit: 400, pause: 5, attempts: 3, settle: 5 };

export interface InExcel {
  /** The simulated Excel; its workbook lies in `excel.book`. */
  readonly excel: SimulatedExcel;
  readonly host: Host;
}

let uninstall: (() => void) | null = null;

/** A workbook opened in a simulated Excel, with the Excel host before it. Each call takes the place of the one before. */
export function inExcel(workbook: Workbook, options: HostOptions = {}, timing: Timing = IMPATIENT): InExcel {
  leaveExcel();
  const excel = new SimulatedExcel(fromWorkbook(workbook), options);
  uninstall = loadOfficeClient(excel).install();
  return { excel, host: createExcelHost(timing) };
}

/** Takes Office.js away again. */
export function leaveExcel(): void {
  uninstall?.();
  uninstall = null;
}
