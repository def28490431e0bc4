import type { GroupBy } from './counts.js';
import type { Places } from './places.js';
import type { RateBand } from './statistics.js';

/** A formula, without its "="; an array formula looks at its lists cell by cell. */
export interface CountFormula {
  readonly formula: string;
  readonly isArray?: true;
}

/** Formulas that count one group over the list. */
export interface GroupFormulas {
  readonly indicators: string;
  readonly met: string;
  readonly unmet: string;
  readonly undecided: string;
  /** Indicators with a rate, the sum of the rates, and their median where there are any. */
  readonly rated: string;
  readonly sum: string;
  /** `rated`: the cell that holds how many there are. */
  readonly median: (rated: string) => CountFormula;
  /** `cell`: where the rating's label stands. */
  readonly rating: (label: string, cell: string) => string;
}

/** How 総括表 counts over the list it stands beside. */
export interface CountFormulas {
  /** Null: all indicators. `cell`: where the group's label stands. */
  readonly group: (
    group: { readonly by: GroupBy; readonly label: string; readonly cell: string } | null,
  ) => GroupFormulas;
  readonly band: (band: RateBand) => string;
  /** All indicators with a rate. */
  readonly rated: string;
}

/** The formulas, once it is known where everything lies. */
export type MakeFormulas = (places: Places) => CountFormulas;
