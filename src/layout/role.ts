/** What a column, a row or a labelled cell can hold, in the order people are offered them. */
export const ROLES = [
  'id',
  'section',
  'program',
  'name',
  'unit',
  'department',
  'direction',
  'baseline',
  'target',
  'actual',
  'rate',
  'rating',
  'narrative',
  'year',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles whose cells hold the figures of an indicator. */
export const FIGURE_ROLES: readonly Role[] = ['baseline', 'target', 'actual'];

/** True for a role whose cells hold figures; false for none at all. */
export function isFigureRole(role: Role | null | undefined): boolean {
  return role !== null && role !== undefined && FIGURE_ROLES.includes(role);
}
