// Nobody waits for words where this runs: every one is there.
import '../../locales/every-word.js';
import { inspect } from '../../inspect.js';
import type { Inspection, Settings } from '../../inspection.js';
import type { Checked } from '../../rules/rule.js';
import type { Change } from '../../sheet/host.js';
import type { Workbook } from '../../sheet/sheet.js';
import { fixEdit } from '../../rules/fix.js';
import { planSummary } from '../../summary/plan-summary.js';
import { plan, planRemoval } from '../../writeback/plan.js';
import { explain, indicatorDetail } from './explain.js';
import { byKey, listFindings, type ListedFinding } from './finding-rows.js';
import { preview } from './preview.js';
import type { Explanation, FindingIdentity, IndicatorDetail, Preview, Report } from './report.js';
import { toReport } from './to-report.js';
import { withChange } from './with-change.js';

interface Desk {
  readonly workbook: Workbook;
  readonly inspection: Inspection;
  readonly items: ReadonlyMap<string, Checked>;
  readonly findings: readonly ListedFinding[];
  readonly report: Report;
}

/**
 * Holds one workbook and answers the pane's questions about it, synchronously: the part of the line that runs in the
 * worker, or in the page where there is none. Throws Error when asked before a workbook was taken.
 */
export class Clerk {
  private desk: Desk | null = null;

  take(workbook: Workbook, settings: Settings): Report {
    const inspection = inspect(workbook, settings);
    const items = byKey(inspection);
    const findings = listFindings(inspection, items);
    const report = toReport(workbook, inspection, findings);
    this.desk = { workbook, inspection, items, findings, report };
    return report;
  }

  update(change: Exclude<Change, 'unknown'>): Report {
    const { workbook, inspection } = this.now();
    return this.take(withChange(workbook, change), inspection.settings);
  }

  /** `kept`: the settings text the workbook carries from now on. */
  reconsider(settings: Settings, kept: string | null): Report {
    return this.take({ ...this.now().workbook, settings: kept }, settings);
  }

  explain(id: string): Explanation | null {
    const { findings, items } = this.now();
    const listed = findings.find(({ row }) => row.id === id);
    if (!listed) return null;
    const key = listed.finding.indicator;
    return explain(listed, key === null ? undefined : items.get(key));
  }

  indicator(key: string): IndicatorDetail | null {
    const { items, report, findings } = this.now();
    const item = items.get(key);
    const row = report.indicators.find((each) => each.key === key);
    return item && row ? indicatorDetail(item, row, findings) : null;
  }

  previewWrite(): Preview {
    const { workbook, inspection } = this.now();
    const { edits, skipped } = plan(workbook, inspection);
    return preview('write', edits, skipped);
  }

  previewRemoval(): Preview {
    return preview('removal', planRemoval(this.now().workbook));
  }

  previewSummary(): Preview {
    const { workbook, inspection } = this.now();
    const { edits, skipped } = planSummary(workbook, inspection);
    return preview('summary', edits, skipped);
  }

  /** Null when the finding is not there any more or has no safe fix. */
  previewFix(id: string): Preview | null {
    const { findings } = this.now();
    const finding = findings.find(({ row }) => row.id === id)?.finding;
    const edit = finding ? fixEdit(finding) : null;
    return edit && preview('fix', [edit]);
  }

  /** What a finding is known by when it is set aside; null when it is not there any more. */
  identify(id: string): FindingIdentity | null {
    const finding = this.now().findings.find(({ row }) => row.id === id)?.finding;
    if (!finding) return null;
    const { rule, sheet, cell, indicator, data } = finding;
    return { rule, sheet, cell, indicator, data };
  }

  private now(): Desk {
    if (!this.desk) throw new Error('no workbook was taken');
    return this.desk;
  }
}
