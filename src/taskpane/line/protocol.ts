import type { Settings } from '../../inspection.js';
import type { Change, HostErrorCode } from '../../sheet/host.js';
import type { FindingRow, IndicatorRow, Report } from './report.js';
import type { Chunk } from './transfer.js';

/** What the page asks of the worker. A workbook goes over in chunks before 'take', so that no message takes long. */
export type Question =
  | { readonly ask: 'take'; readonly settings: Settings }
  | { readonly ask: 'update'; readonly change: Exclude<Change, 'unknown'> }
  | { readonly ask: 'reconsider'; readonly settings: Settings; readonly kept: string | null }
  | { readonly ask: 'identify'; readonly finding: string }
  | { readonly ask: 'explain'; readonly finding: string }
  | { readonly ask: 'indicator'; readonly key: string }
  | { readonly ask: 'previewWrite' }
  | { readonly ask: 'previewRemoval' }
  | { readonly ask: 'previewSummary' }
  | { readonly ask: 'previewFix'; readonly finding: string };

export type ToWorker =
  | { readonly kind: 'chunk'; readonly chunk: Chunk }
  | { readonly kind: 'question'; readonly id: number; readonly question: Question };

/** A long list of a report on its way: appended to what has come for the same id. */
export interface Part {
  readonly findings: readonly FindingRow[];
  readonly indicators: readonly IndicatorRow[];
}

export type FromWorker =
  | { readonly kind: 'part'; readonly id: number; readonly part: Part }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | {
      readonly kind: 'error';
      readonly id: number;
      /** Null for what should not happen: `message` is for the maker. */
      readonly code: HostErrorCode | null;
      readonly data: Readonly<Record<string, string | number>>;
      readonly message: string;
    };

const ROWS = 400;

/** A report as parts and the rest of it: each is small enough to be received without a pause being felt. */
export function toParts(report: Report): { readonly parts: readonly Part[]; readonly rest: Report } {
  const { findings, indicators } = report;
  const parts: Part[] = [];
  for (let from = 0; from < Math.max(findings.length, indicators.length); from += ROWS) {
    parts.push({
      findings: findings.slice(from, from + ROWS),
      indicators: indicators.slice(from, from + ROWS),
    });
  }
  return { parts, rest: { ...report, findings: [], indicators: [] } };
}

/** The report its parts and its rest were made from. */
export function fromParts(parts: readonly Part[], rest: Report): Report {
  return {
    ...rest,
    findings: parts.flatMap((part) => part.findings),
    indicators: parts.flatMap((part) => part.indicators),
  };
}
