import type { EvaluationSettings } from './achievement/settings.js';
import type { MappingOverride } from './layout/profile.js';
import type { SheetLayout, Table } from './layout/table.js';
import type { Locale } from './locales/say.js';
import type { RatingMeaning } from './rating/rate-to-rating.js';
import type { RatingScheme } from './rating/scheme.js';
import type { Checked, Finding, IgnoredFinding, SetAside } from './rules/rule.js';

export type { IgnoredFinding, SetAside };

/** The tabs that can be left out; the list of indicators and the counts are always made. */
export type SummaryTab = 'charts' | 'unmet' | 'departments' | 'years';

/** What is counted in the summary tabs, and how. */
export interface SummarySettings {
  /** What is counted by first and drawn in the charts. */
  readonly by: 'heading' | 'department' | 'rating';
  /** Level of the headings counted by; 1 is the outermost. */
  readonly level: number;
  readonly tabs: readonly SummaryTab[];
}

/** What the user chose; data that travels inside the workbook. */
export interface Settings {
  readonly locale: Locale;
  /** The user's rating scheme; null: the sheet's legend, else the default scheme. */
  readonly scheme: RatingScheme | null;
  readonly evaluation: EvaluationSettings;
  readonly mapping: readonly MappingOverride[];
  readonly disabledRules: readonly string[];
  readonly ignored: readonly IgnoredFinding[];
  /** Findings less sure than this (0…1) are not shown; 0 shows all. */
  readonly minimumConfidence: number;
  /** Departments whose own indicators alone are to be reported on; null: all of the workbook. */
  readonly onlyDepartments: readonly string[] | null;
  readonly summary: SummarySettings;
}

/** One table with everything read from it and computed for it. */
export interface TableInspection {
  readonly layout: SheetLayout;
  readonly table: Table;
  readonly checked: readonly Checked[];
  /** Name of the rating scheme in force for this table. */
  readonly schemeName: string;
  readonly scheme: RatingScheme;
  /** Labels of that scheme and what each implies, best first. */
  readonly ratings: readonly RatingMeaning[];
}

/** The result of the whole line. */
export interface Inspection {
  readonly workbook: string;
  readonly settings: Settings;
  readonly tables: readonly TableInspection[];
  readonly findings: readonly Finding[];
  /** Findings the user set aside, as long as the figures they rest on are the same. */
  readonly setAside: readonly SetAside[];
  /** Tables read too unsurely to act on: offered, not checked. */
  readonly weak: readonly Table[];
  /** Schemes in force, joined. */
  readonly schemeName: string;
}
