import type { Evaluation } from '../achievement/evaluation.js';
import type { Indicator } from '../indicator/indicator.js';

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
}

/** One warning: everything that is to be known about it stands in its file. */
export interface Rule {
  /** Stable, never reused: kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: Wording;
  /** One sentence: what happened; holes are filled from Report.data. */
  readonly message: Wording;
  /** Why it matters and what to do. */
  readonly reason: Wording;
  /** Official source where the rule comes from one (総務省「統一ルール」1-9 …), else null. */
  readonly basis: string | null;
  readonly example: { readonly bad: Wording; readonly good: Wording };
  readonly check: (view: RuleView) => readonly Report[];
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
}
