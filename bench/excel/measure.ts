/// <reference types="office-js" />
import { createExcelHost } from '../../src/hosts/excel/excel-host.js';
import { inspect } from '../../src/inspect.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { inverse, type Edit } from '../../src/sheet/edit.js';
import type { Workbook } from '../../src/sheet/sheet.js';
import { planSummary } from '../../src/summary/plan-summary.js';
import { plan, planRemoval } from '../../src/writeback/plan.js';
import { taught } from '../../tests/hosts/contract/taught.js';
import { fromWorkbook } from '../../tests/office-host/from-workbook.js';
import { loadOfficeClient } from '../../tests/office-host/office-client.js';
import { SimulatedExcel } from '../../tests/office-host/simulated-excel.js';
import { inMemory } from '../in-memory.js';

interface Act {
  readonly syncs: number;
  readonly requests: readonly number[];
  readonly responses: readonly number[];
  readonly milliseconds: number;
}

export interface Measured {
  readonly rows: number;
  readonly acts: Readonly<Record<string, Act>>;
}

/**
 * Reads a generated plan, writes what the check says, takes it back, writes again and cleans; then, `withTabs`, makes the
 * summary tabs, makes them again, cleans them away and takes that back.
 */
export async function measureExcel(indicators: number, withTabs: boolean): Promise<Measured> {
  const workbook = inMemory(indicators);
  const { calculate, teach } = taught();
  const excel = new SimulatedExcel(fromWorkbook(workbook), { calculate });
  const uninstall = loadOfficeClient(excel).install();
  const host = createExcelHost();
  const acts: Record<string, Act> = {};
  const measure = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    excel.resetStats();
    const started = performance.now();
    const result = await act();
    const { syncs, requestBytes: requests, responseBytes: responses } = excel.stats;
    acts[name] = { syncs, requests, responses, milliseconds: performance.now() - started };
    return result;
  };
  try {
    const read = await measure('read', () => host.read());
    const { edits } = plan(read, inspect(read, DEFAULT_SETTINGS));
    await measure('write', () => host.apply(edits));
    await measure('undo', () => host.apply(takenBack(edits)));
    await host.apply(edits);
    const written = await measure('read written', () => host.read());
    await measure('clean', () => host.apply(planRemoval(written)));
    if (withTabs) {
      const tabs = summaryOf(read);
      teach(tabs);
      await measure('make tabs', () => host.apply(tabs));
      const made = await measure('read tabs', () => host.read());
      const again = summaryOf(made);
      await measure('make tabs again', () => host.apply(again));
      const gone = planRemoval(made);
      await measure('clean tabs', () => host.apply(gone));
      await measure('undo that', () => host.apply(takenBack(gone)));
    }
    return { rows: read.sheets[0]?.rowCount ?? 0, acts };
  } finally {
    uninstall();
  }
}

function summaryOf(workbook: Workbook): readonly Edit[] {
  return planSummary(workbook, inspect(workbook, DEFAULT_SETTINGS)).edits;
}

function takenBack(edits: readonly Edit[]): Edit[] {
  return [...edits].reverse().map(inverse);
}
