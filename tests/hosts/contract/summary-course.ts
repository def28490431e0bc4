import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host.js';
import { inspect } from '../../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { contentOf } from '../../../src/sheet/content-of.js';
import { inverse, type Content, type Edit } from '../../../src/sheet/edit.js';
import type { Host } from '../../../src/sheet/host.js';
import { cellAt, type Workbook } from '../../../src/sheet/sheet.js';
import { planSummary } from '../../../src/summary/plan-summary.js';
import type { HostOptions } from '../../office-host/simulated-excel.js';
import { inExcel, type InExcel } from '../excel/in-excel.js';
import { tabsInExcel } from './tabs-in-excel.js';
import { tabsInFile } from './tabs-in-file.js';
import type { Tab } from './tabs.js';
import { taught } from './taught.js';

/** A workbook behind a host, with a look at what the host has made of it. */
export interface Opened {
  readonly host: Host;
  readonly tabs: () => Tab[];
  /** Null for a file. */
  readonly excel: InExcel['excel'] | null;
  /** What formulas of these edits come to, for an Excel that cannot compute. */
  readonly teach: (edits: readonly Edit[]) => void;
}

/** A workbook as a file. */
export function inFile(bytes: Uint8Array, name: string): Opened {
  const host = new XlsxHost(bytes, name);
  return { host, excel: null, tabs: () => tabsInFile(host.save()), teach: () => undefined };
}

/** The same in the simulated Excel. */
export function inSimulatedExcel(bytes: Uint8Array, name: string, options: HostOptions = {}): Opened {
  const { calculate, teach } = taught();
  const opened = inExcel(readWorkbook(bytes, name), { ...options, calculate });
  return { host: opened.host, excel: opened.excel, tabs: () => tabsInExcel(opened.excel.book), teach };
}

/** The edits that make the tabs of a workbook, or make them again. */
export function summaryOf(workbook: Workbook): readonly Edit[] {
  return planSummary(workbook, inspect(workbook, DEFAULT_SETTINGS)).edits;
}

/** Makes the tabs, or makes them again; gives the edits. */
export async function summarise({ host, teach }: Opened): Promise<readonly Edit[]> {
  const edits = summaryOf(await host.read());
  teach(edits);
  await host.apply(edits);
  return edits;
}

export const undo = (edits: readonly Edit[]): Edit[] => [...edits].reverse().map(inverse);

/** Types into cells whatever stands there. */
export async function type(
  { host }: Opened,
  sheet: string,
  cells: readonly { readonly row: number; readonly column: number; readonly content: Content }[],
): Promise<void> {
  const there = (await host.read()).sheets.find(({ name }) => name === sheet);
  if (!there) throw new Error(`no sheet ${sheet}`);
  const before = cells.map(({ row, column }) => ({
    row,
    column,
    content: contentOf(cellAt(there, row, column)),
  }));
  await host.apply([{ kind: 'input', sheet, before, after: cells }]);
}
