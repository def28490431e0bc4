import type { Evaluation } from '../achievement/evaluation.js';
import type { Indicator } from '../indicator/indicator.js';
import type { Table } from '../layout/table.js';
import type { Content } from '../sheet/edit.js';
import type { Sheet } from '../sheet/sheet.js';

export type Severity = 'error' | 'warning' | 'info';
export type Locale = 'ja' | 'en';
/** A text in both languages; `{name}` stands for a value of the finding's data. */
export type Wording = Readonly<Record<Locale, string>>;

/** One indicator with what was computed for it. */
export interface Checked {
  readonly indicator: Indicator;
  readonly evaluation: Evaluation;
}

/** What rules look at: all indicators of one table, and what the document says about itself. */
export interface RuleView {
  readonly sheet: string;
  readonly documentYear: number | null;
  readonly checked: readonly Checked[];
  /** Header texts of the table with their cells (A1), for rules about headers. */
  readonly headers: readonly { readonly text: string; readonly cell: string }[];
  /** Labels of the rating scheme in force and what they imply, best first. */
  readonly ratings: readonly { readonly label: string; readonly met: boolean | null }[];
  /** The sheet as it stands, for rules about cells: formulas, numbers stored as text, hidden rows. */
  readonly source: Sheet | null;
  /** Where the table lies on the sheet and what its columns mean. */
  readonly table: Table | null;
}

/** What a cell should hold instead, as a rule proposes it. */
export interface Correction {
  /** A1 address on the finding's sheet. */
  readonly cell: string;
  readonly content: Content;
}

/** One cell of a fix: what it holds now and what it would hold. */
export interface CellFix {
  readonly cell: string;
  readonly before: Content;
  readonly after: Content;
}

/** What a rule reports; the engine adds code, severity, sheet and words. */
export interface Report {
  /** A1 address of the cell to look at. */
  readonly cell: string;
  /** Key of the indicator, null for a finding about the table itself. */
  readonly indicator: string | null;
  /** Values for the message's holes, already printed as an official would read them. */
  readonly data: Readonly<Record<string, string>>;
  /** Further cells the finding rests on (A1). */
  readonly evidence: readonly string[];
  /** 0…1: how sure it is that a reviewer would agree; 1 where left out. */
  readonly confidence?: number;
  /** A gentler severity than the rule's own, where only the wording is at stake. */
  readonly severity?: Severity;
  /** Code of the sentence (`Rule.hints`) that names the probable slip. */
  readonly hint?: string;
  /** The table is misread as long as this stands: errors and warnings about its rows are left out. */
  readonly isRoot?: boolean;
}

/** One warning: everything that is to be known about it stands in its file. */
export interface Rule {
  /** Stable, never reused: kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: Wording;
  /** One sentence: what happened; holes are filled from Report.data. */
  readonly message: Wording;
  /** Sentences that may follow the message and name the probable slip, by `Report.hint`; holes as in the message. */
  readonly hints?: Readonly<Record<string, Wording>>;
  /** Why it matters and what to do. */
  readonly reason: Wording;
  /** Official source where the rule comes from one (総務省「統一ルール」1-9 …), else null. */
  readonly basis: string | null;
  readonly example: { readonly bad: Wording; readonly good: Wording };
  /** Looks at one table; `book` holds all tables of the workbook, for what is told once or stands on another sheet. */
  readonly check: (view: RuleView, book?: readonly RuleView[]) => readonly Report[];
  /** Codes of rules that would tell the same cause again: their findings on its cells or indicator are dropped. */
  readonly supersedes?: readonly string[];
  /** Only where one change is certainly meant; what the figures should be is nobody's guess. */
  readonly fix?: (report: Report, view: RuleView) => readonly Correction[];
}

/** A finding as the faces show it and as the contract prints it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  /** Key of the indicator. */
  readonly indicator: string | null;
  readonly data: Readonly<Record<string, string>>;
  readonly evidence: readonly string[];
  readonly confidence: number;
  /** Cells to change, all on `sheet`; null where no change is safe. `fixEdit` makes the edit of it. */
  readonly fix: readonly CellFix[] | null;
}

/** Why a finding is not shown with the others: left as it is, or seen to. */
export type SetAsideState = 'ignored' | 'done';

/** What the user said of a finding. It holds as long as the finding rests on the same figures (`data`). */
export interface IgnoredFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly indicator: string | null;
  readonly data: Readonly<Record<string, string>>;
  readonly state: SetAsideState;
  readonly reason: string;
}

/** A finding the user set aside, still there to be looked at and opened again. */
export interface SetAside {
  readonly finding: Finding;
  readonly state: SetAsideState;
  readonly reason: string;
}
