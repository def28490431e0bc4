import { findFiscalYears } from '../quantity/fiscal-year.js';
import { headerKey } from './header-text.js';
import { PROFILES, type Profile } from './profiles.data.js';
import type { Role } from './role.js';
import type { ColumnRole } from './table.js';

/** A role the user gave to a column, known by its header on its sheet. */
export interface MappingOverride {
  readonly sheet: string;
  readonly header: string;
  readonly role: Role | null;
}

/** A header path without the years in it, so that a profile serves every year's sheet. */
function yearless(header: string, documentYear: number | null): string {
  let key = headerKey(header);
  for (const year of findFiscalYears(key, documentYear)) key = key.replace(year.text, '');
  return key;
}

/**
 * The profile whose every header stands in the table, over at least nine in ten of its columns; null when none does.
 * Later profiles of the same id describe further tables of the same workbook.
 */
export function findProfile(
  columns: readonly ColumnRole[],
  documentYear: number | null,
  profiles: readonly Profile[] = PROFILES,
): Profile | null {
  const present = columns
    .filter((column) => column.header !== '')
    .map((column) => yearless(column.header, documentYear));
  for (const profile of profiles) {
    const wanted = profile.columns.map((column) => headerKey(column.header));
    const found = wanted.every((header) => present.includes(header));
    const explained = present.filter((header) => wanted.includes(header)).length;
    if (found && explained >= 0.9 * present.length) return profile;
  }
  return null;
}

/** Columns with the roles of a profile; what the profile does not name stays as it was read. */
export function applyProfile(
  columns: readonly ColumnRole[],
  profile: Profile,
  documentYear: number | null,
): ColumnRole[] {
  return columns.map((column) => {
    const known = profile.columns.find(
      (each) => headerKey(each.header) === yearless(column.header, documentYear),
    );
    if (!known || column.header === '') return column;
    return {
      ...column,
      role: known.role,
      confidence: known.role === null ? 0 : 1,
      evidence: [{ code: 'profile', detail: profile.id }],
    };
  });
}

/** Columns with the roles the user gave them. */
export function applyOverrides(
  columns: readonly ColumnRole[],
  sheet: string,
  overrides: readonly MappingOverride[],
): ColumnRole[] {
  return columns.map((column) => {
    const own = overrides.find(
      (each) => each.sheet === sheet && headerKey(each.header) === headerKey(column.header),
    );
    if (!own) return column;
    return {
      ...column,
      role: own.role,
      confidence: own.role === null ? 0 : 1,
      evidence: [{ code: 'user', detail: '' }],
    };
  });
}
