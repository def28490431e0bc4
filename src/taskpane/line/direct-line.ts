import type { Settings } from '../../inspection.js';
import { HostError, type CancelSignal, type Change, type Progress } from '../../sheet/host.js';
import type { Workbook } from '../../sheet/sheet.js';
import { breathe } from './breath.js';
import type { Clerk } from './clerk.js';
import type { Line } from './line.js';
import type { Explanation, FindingIdentity, IndicatorDetail, Preview, Report } from './report.js';

/**
 * The line in the page itself, for browsers that allow no worker: each step holds the page while it runs. What the
 * worker would run is loaded only here, so that pages with a worker do not carry it twice.
 */
export class DirectLine implements Line {
  private readonly clerk: Promise<Clerk> = import('./clerk.js').then(({ Clerk }) => new Clerk());

  async inspect(
    workbook: Workbook,
    settings: Settings,
    signal?: CancelSignal,
    onProgress?: Progress,
  ): Promise<Report> {
    onProgress?.(0, 1);
    await breathe();
    if (signal?.aborted) throw new HostError('cancelled');
    return (await this.clerk).take(workbook, settings);
  }

  async update(change: Exclude<Change, 'unknown'>): Promise<Report> {
    await breathe();
    return (await this.clerk).update(change);
  }

  async reconsider(settings: Settings, kept: string | null): Promise<Report> {
    await breathe();
    return (await this.clerk).reconsider(settings, kept);
  }

  async identify(finding: string): Promise<FindingIdentity | null> {
    return (await this.clerk).identify(finding);
  }

  async explain(finding: string): Promise<Explanation | null> {
    return (await this.clerk).explain(finding);
  }

  async indicator(key: string): Promise<IndicatorDetail | null> {
    return (await this.clerk).indicator(key);
  }

  async previewWrite(): Promise<Preview> {
    await breathe();
    return (await this.clerk).previewWrite();
  }

  async previewRemoval(): Promise<Preview> {
    await breathe();
    return (await this.clerk).previewRemoval();
  }

  async previewSummary(): Promise<Preview> {
    await breathe();
    return (await this.clerk).previewSummary();
  }

  async previewFix(finding: string): Promise<Preview | null> {
    return (await this.clerk).previewFix(finding);
  }

  dispose(): void {
    // Nothing runs on after a call has returned.
  }
}
