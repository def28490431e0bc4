import type { DirectionFinding, RateFormula, RateReason } from '../../achievement/evaluation.js';
import type { Observation, SeriesEntry } from '../../indicator/indicator.js';
import type { Role } from '../../layout/role.js';
import type { Evidence, LayoutKind } from '../../layout/table.js';
import type { IgnoredFinding, Severity, Wording } from '../../rules/rule.js';
import type { Edit } from '../../sheet/edit.js';
import type { Skipped } from '../../writeback/plan.js';

/**
 * What the pane shows, as plain data small enough to be posted from the worker at once. Nothing here is in words of a
 * language except what the sheet or a rule says; labels come from `locales/`.
 */
export interface Report {
  readonly workbook: string;
  readonly headline: Headline;
  readonly tables: readonly TableReport[];
  /** Tables read too unsurely to act on: offered for mapping, not checked. */
  readonly weak: readonly TableReport[];
  /** Findings in reading order, those set aside included (see `state`). */
  readonly findings: readonly FindingRow[];
  readonly indicators: readonly IndicatorRow[];
  /** Number of indicators by computed rating, best first; `label` null: no rating. */
  readonly ratings: readonly { readonly label: string | null; readonly count: number }[];
  readonly schemeName: string;
  /** Sheets that cannot be written to. */
  readonly protectedSheets: readonly string[];
  readonly isStructureProtected: boolean;
  /** Something Tenken wrote is in the workbook already. */
  readonly hasOwned: boolean;
}

export interface Headline {
  readonly tables: number;
  readonly indicators: number;
  readonly met: number;
  readonly unmet: number;
  /** Neither met nor not met can be said; breakdowns included. */
  readonly undecided: number;
  /** Open findings of severity error or warning: what a person should look at. */
  readonly review: number;
  /** All open findings. */
  readonly findings: number;
}

export interface TableReport {
  readonly sheet: string;
  /** A1 range, header and data. */
  readonly range: string;
  readonly kind: LayoutKind;
  readonly profile: string | null;
  /** 0…1. */
  readonly score: number;
  readonly indicators: number;
  readonly schemeName: string;
  readonly columns: readonly ColumnReport[];
}

export interface ColumnReport {
  /** Column letters; in a transposed table the row number. */
  readonly address: string;
  readonly header: string;
  readonly role: Role | null;
  readonly fiscalYear: number | null;
  /** 0…1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The first filled cells below the header, as printed. */
  readonly samples: readonly string[];
}

export type FindingState = 'open' | 'ignored' | 'done';

export interface FindingRow {
  /** Stable for the same finding on the same figures: key of lists and of requests. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: Wording;
  readonly message: string;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** Key of the indicator; null for a finding about the table. */
  readonly indicator: string | null;
  /** Printed number and name of the indicator; null where there is none. */
  readonly number: string | null;
  readonly name: string | null;
  readonly section: readonly string[];
  readonly department: string | null;
  readonly state: FindingState;
  /** Why it was set aside; null when it is open. */
  readonly setAsideBecause: string | null;
  readonly isFixable: boolean;
}

export interface IndicatorRow {
  readonly key: string;
  readonly sheet: string;
  /** A1 of the name, or of the first figure. */
  readonly cell: string;
  /** 0-based rows it occupies. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly number: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly section: readonly string[];
  readonly department: string | null;
  readonly isBreakdown: boolean;
  /** As printed. */
  readonly target: string | null;
  readonly actual: string | null;
  /** Percent. */
  readonly rate: number | null;
  readonly reason: RateReason | null;
  readonly met: boolean | null;
  readonly rating: string | null;
  /** Open findings about it. */
  readonly findings: number;
}

/** One figure an explanation or an indicator rests on. */
export interface FigureLine {
  readonly what: 'baseline' | 'target' | 'actual' | 'stated-rate' | 'stated-rating' | 'claim';
  /** As printed. */
  readonly text: string;
  readonly cell: string;
  /** As understood; null for claims in words. */
  readonly observation: Observation | null;
}

/** 「なぜ?」 of one finding. */
export interface Explanation {
  readonly finding: FindingRow;
  readonly reason: Wording;
  readonly basis: string | null;
  readonly example: { readonly bad: Wording; readonly good: Wording };
  readonly figures: readonly FigureLine[];
  /** Further cells it rests on (A1). */
  readonly evidence: readonly string[];
  readonly calculation: Calculation | null;
}

export interface Calculation {
  readonly direction: DirectionFinding;
  readonly formula: RateFormula | null;
  /** "936 ÷ 850 × 100 = 110.1"; null without a rate. */
  readonly working: string | null;
  readonly rate: number | null;
  readonly reason: RateReason | null;
  readonly met: boolean | null;
  readonly rating: string | null;
}

/** One indicator opened. */
export interface IndicatorDetail {
  readonly row: IndicatorRow;
  readonly program: string | null;
  readonly figures: readonly FigureLine[];
  readonly series: readonly SeriesEntry[];
  readonly calculation: Calculation;
  readonly findings: readonly FindingRow[];
}

/** What a finding is known by when it is set aside. */
export type FindingIdentity = Omit<IgnoredFinding, 'state' | 'reason'>;

/** What a write would change, before it is made. */
export interface Preview {
  readonly kind: 'write' | 'removal' | 'fix' | 'summary';
  readonly edits: readonly Edit[];
  readonly skipped: readonly Skipped[];
  readonly groups: readonly PreviewGroup[];
}

export interface PreviewGroup {
  readonly what:
    | 'columns'
    | 'widths'
    | 'marks'
    | 'findings-sheet'
    | 'settings'
    | 'input'
    | 'summary-sheet'
    | 'summary-cells'
    | 'summary-notes';
  readonly sheet: string;
  /** A1 range the changes lie in; null where it has none. */
  readonly range: string | null;
  /** Cells (or marks, columns) that change. */
  readonly count: number;
  readonly isRemoval: boolean;
  /** The first changes in full. */
  readonly examples: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
}
