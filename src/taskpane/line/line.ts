import type { Settings } from '../../inspection.js';
import type { CancelSignal, Change, Progress } from '../../sheet/host.js';
import type { Workbook } from '../../sheet/sheet.js';
import type { Explanation, FindingIdentity, IndicatorDetail, Preview, Report } from './report.js';

/**
 * The line from sheet to findings as the pane uses it, in a worker or not. It keeps the workbook it was given last;
 * all questions are about that. Every method rejects with HostError 'cancelled' after `dispose` or when cancelled.
 */
export interface Line {
  /** Takes a workbook over and inspects it. */
  inspect(
    workbook: Workbook,
    settings: Settings,
    signal?: CancelSignal,
    onProgress?: Progress,
  ): Promise<Report>;
  /** Inspects again after cells have changed. */
  update(change: Exclude<Change, 'unknown'>): Promise<Report>;
  /** Inspects the same workbook with other settings; `kept`: the settings text it carries from now on. */
  reconsider(settings: Settings, kept: string | null): Promise<Report>;
  /** What a finding is known by when it is set aside; null when it is not there any more. */
  identify(finding: string): Promise<FindingIdentity | null>;
  /** Null when the finding is not there any more. */
  explain(finding: string): Promise<Explanation | null>;
  indicator(key: string): Promise<IndicatorDetail | null>;
  previewWrite(): Promise<Preview>;
  previewRemoval(): Promise<Preview>;
  /** The tabs that count and show the indicators. */
  previewSummary(): Promise<Preview>;
  previewFix(finding: string): Promise<Preview | null>;
  dispose(): void;
}
