/** What a column, a row or a labelled cell holds. */
export type Role =
  | 'id'
  | 'section'
  | 'program'
  | 'name'
  | 'unit'
  | 'department'
  | 'direction'
  | 'baseline'
  | 'target'
  | 'actual'
  | 'rate'
  | 'rating'
  | 'narrative'
  | 'year';

/** Roles whose cells hold the figures of an indicator. */
export const FIGURE_ROLES: readonly Role[] = ['baseline', 'target', 'actual'];
