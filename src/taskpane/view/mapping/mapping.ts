import type { Settings } from '../../../inspection.js';
import { headerKey } from '../../../layout/header-text.js';
import type { MappingOverride } from '../../../layout/profile.js';
import type { Role } from '../../../layout/role.js';
import type { ColumnReport, TableReport } from '../../line/report.js';

function isAbout(override: MappingOverride, sheet: string, header: string): boolean {
  return override.sheet === sheet && headerKey(override.header) === headerKey(header);
}

/** The correction that holds for a column; null where it is read automatically. */
export function overrideOf(
  mapping: readonly MappingOverride[],
  sheet: string,
  header: string,
): MappingOverride | null {
  return mapping.find((each) => isAbout(each, sheet, header)) ?? null;
}

/** Settings in which a column has the role its reader gave it. */
export function withRole(settings: Settings, sheet: string, header: string, role: Role | null): Settings {
  const others = settings.mapping.filter((each) => !isAbout(each, sheet, header));
  return { ...settings, mapping: [...others, { sheet, header, role }] };
}

/** Settings in which a column is read automatically again. */
export function withoutRole(settings: Settings, sheet: string, header: string): Settings {
  return { ...settings, mapping: settings.mapping.filter((each) => !isAbout(each, sheet, header)) };
}

/** Settings without any correction of a sheet. */
export function withoutSheet(settings: Settings, sheet: string): Settings {
  return { ...settings, mapping: settings.mapping.filter((each) => each.sheet !== sheet) };
}

/** Headers that stand over several columns: a correction is known by the header and so holds for all of them. */
export function repeatedHeaders({ columns }: TableReport): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { header } of columns) {
    const key = headerKey(header);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

export function isRepeated(column: ColumnReport, repeated: ReadonlySet<string>): boolean {
  return column.header !== '' && repeated.has(headerKey(column.header));
}

/** How sure a reading is, in a word; the line is not acted on below 0.45 (layout/table.ts). */
export function sureness(score: number): 'high' | 'middle' | 'low' {
  if (score >= 0.8) return 'high';
  return score >= 0.6 ? 'middle' : 'low';
}
