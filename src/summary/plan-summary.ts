import type { Inspection } from '../inspection.js';
import { toA1 } from '../sheet/address.js';
import type { Edit } from '../sheet/edit.js';
import type { Workbook } from '../sheet/sheet.js';
import { parseReference, reference } from '../writeback/ownership.js';
import { freeName, type Plan, type Skipped } from '../writeback/plan.js';
import { CORNER, findSummaryTabs, summaryNames, tabRemoval } from '../writeback/summary-tabs.js';
import { arrange, type Arrangement } from './arrange.js';
import { summaryModel } from './model.js';
import { newTab, plannedTab } from './planned-tab.js';
import { Places, type TabPlaces } from './places.js';
import { rebuildTab } from './rebuild-tab.js';
import type { Tab, TabId } from './tab.js';
import { tabsOf } from './tabs.js';

/**
 * The edits that build the summary tabs of an inspection into its workbook, or build them anew in their place. What
 * the user wrote on them stays with the line it belongs to; where nothing differs there is no edit. All tabs or none:
 * they count on each other.
 */
export function planSummary(workbook: Workbook, inspection: Inspection): Plan {
  const model = summaryModel(inspection);
  const { locale } = model;
  const { decimals, cap } = inspection.settings.evaluation;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const tabs =
    model.items.length === 0 ? [] : tabsOf(model, { sheets, decimals: cap === null ? decimals : null });
  const standing = new Map(findSummaryTabs(workbook).map((tab) => [tab.id, tab]));
  const skipped = obstacles(workbook, tabs, [...standing.values()]);
  if (skipped.length > 0) return { edits: [], skipped };

  const unwanted = [...standing.values()].filter(({ id }) => !tabs.some((tab) => tab.id === id));
  const taken = workbook.sheets.filter(({ name }) => !unwanted.some(({ sheet }) => sheet.name === name));
  const arranged = tabs.map((tab) => {
    const there = standing.get(tab.id);
    const name = there?.sheet.name ?? freeName(taken, tab.name);
    if (!there) taken.push({ ...(taken[0] as (typeof taken)[number]), name });
    return {
      tab,
      there,
      name,
      rows: arrange(there?.rows ?? [], tab.rows),
      columns: arrange(there?.columns ?? [], [CORNER, ...tab.columns.map(({ key }) => key)]),
    };
  });
  const places = new Places(
    new Map(
      arranged.map(({ tab, name, rows, columns }): [TabId, TabPlaces] => [
        tab.id,
        { sheet: name, rows: rows.places, columns: columns.places },
      ]),
    ),
  );
  const names = new Map(
    arranged.map(({ tab, name, rows, columns }) => [nameOf(tab), corner(name, rows, columns)]),
  );
  const edits = arranged.flatMap(({ tab, there, name, rows, columns }): Edit[] => {
    const planned = plannedTab(tab, rows, columns, places);
    return there
      ? rebuildTab(there, planned, locale)
      : [{ kind: 'sheet', name, before: null, after: newTab(planned) }];
  });
  return { edits: [...unwanted.flatMap(tabRemoval), ...edits, ...nameEdits(workbook, names)], skipped: [] };
}

function nameOf({ id }: Tab): string {
  return `_tenken_summary_${id}`;
}

function corner(sheet: string, rows: Arrangement, columns: Arrangement): string {
  const cell = toA1(rows.places.get(CORNER) ?? 0, columns.places.get(CORNER) ?? 0);
  return reference(sheet, cell.replace(/([A-Z]+)([0-9]+)/, '$$$1$$$2'));
}

function obstacles(
  workbook: Workbook,
  tabs: readonly Tab[],
  standing: readonly ReturnType<typeof findSummaryTabs>[number][],
): Skipped[] {
  const locked = standing.filter(({ sheet }) => sheet.isProtected);
  if (locked.length > 0) {
    return locked.map(({ sheet }) => ({ sheet: sheet.name, reason: 'protected-sheet' }));
  }
  const isComplete =
    tabs.every(({ id }) => standing.some((tab) => tab.id === id)) && standing.length === tabs.length;
  return workbook.isStructureProtected && !isComplete ? [{ sheet: null, reason: 'protected-structure' }] : [];
}

/** Names of tabs that were deleted are made to point at the new ones; those of unwanted tabs went with them. */
function nameEdits(workbook: Workbook, wanted: ReadonlyMap<string, string>): Edit[] {
  const now = new Map(summaryNames(workbook).map(({ name, refersTo }) => [name, refersTo]));
  return [...wanted].flatMap(([name, after]): Edit[] => {
    const before = now.get(name) ?? null;
    const isSame =
      before !== null && JSON.stringify(parseReference(before)) === JSON.stringify(parseReference(after));
    return isSame ? [] : [{ kind: 'name', name, before, after }];
  });
}
