import type { HeaderBand } from './header-band.js';
import type { HeaderReading } from './header-text.js';
import { isFigureRole, type Role } from './role.js';

/** Columns that are read as one table: those of a group and those all groups share. */
export interface ColumnGroup {
  readonly columns: readonly number[];
  /** The group shares no column with another: it is a table of its own beside others. */
  readonly alone: boolean;
  /** What its head says about every record of it (男子, 女子). */
  readonly measure?: string;
}

/** From here on a word over a column says safely what the column holds. */
export const NAMED_FROM = 0.7;
/** Nobody sets more tables beside each other; a header that repeats more often is no list of groups. */
const MOST_GROUPS = 12;
/** Roles that tell about a whole row when they stand behind the last figures. */
const SHARED_AT_END: readonly Role[] = ['department', 'narrative', 'rating'];

/** The role the lowest word over a column names safely; null where it names none. */
export function roleOf(path: readonly HeaderReading[]): Role | null {
  const best = path.at(-1)?.candidates[0];
  return best && best.score >= NAMED_FROM ? best.role : null;
}

function keyOf(path: readonly HeaderReading[]): string {
  return path.at(-1)?.key ?? '';
}

/** Offsets of the columns that begin a group: names with figures between them. */
function startsOf(roles: readonly (Role | null)[], by: Role): number[] {
  const starts: number[] = [];
  let figures = true;
  roles.forEach((role, offset) => {
    if (role === by && figures) {
      starts.push(offset);
      figures = false;
    } else if (isFigureRole(role)) figures = true;
  });
  return starts.length > 1 && figures ? starts : [];
}

/** How many columns before its name column a group begins: 番号 | 指標 | … | 番号 | 指標 | …. */
function lead(keys: readonly string[], starts: readonly number[]): number {
  let before = 0;
  const first = starts[0] ?? 0;
  const gap = Math.min(...starts.slice(1).map((start, index) => start - (starts[index] ?? 0)));
  while (before + 1 < gap && first - before > 0) {
    const key = keys[first - before - 1] ?? '';
    if (key === '' || starts.some((start) => keys[start - before - 1] !== key)) break;
    before++;
  }
  return before;
}

/** Offset after the last group: as many columns as the first one has, or all up to what tells about the whole row. */
function endOf(keys: readonly string[], roles: readonly (Role | null)[], starts: readonly number[]): number {
  const first = starts[0] ?? 0;
  const last = starts.at(-1) ?? 0;
  const length = (starts[1] ?? 0) - first;
  let alike = 0;
  while (alike < length && last + alike < keys.length && keys[first + alike] === keys[last + alike]) alike++;
  // A blank column may part the groups but not follow the last.
  const trailing = keys.slice(first, first + length).findLastIndex((key) => key !== '') + 1;
  if (alike >= trailing) return last + trailing;
  const lastFigure = roles.findLastIndex(isFigureRole);
  let end = lastFigure + 1;
  while (end < roles.length && !SHARED_AT_END.includes(roles[end] ?? 'narrative')) end++;
  // Without columns shared on the left, what follows belongs to the table on the right.
  return first === 0 ? roles.length : end;
}

/**
 * The groups of a header whose names repeat across it: two tables side by side, a list set in two columns, 活動指標 and
 * 成果指標 of one programme in one row. Null where it heads one table only.
 */
export function columnGroups(band: HeaderBand): ColumnGroup[] | null {
  const roles = band.paths.map(roleOf);
  const keys = band.paths.map(keyOf);
  const byName = startsOf(roles, 'name');
  const starts = byName.length > 0 ? byName : startsOf(roles, 'program');
  if (starts.length === 0 || starts.length > MOST_GROUPS) return null;
  const before = lead(keys, starts);
  const begins = starts.map((start) => start - before);
  const end = endOf(keys, roles, begins);
  const first = begins[0] ?? 0;
  const shared = [...keys.keys()].filter((offset) => offset < first || offset >= end);
  return begins.map((begin, index) => {
    const stop = begins[index + 1] ?? end;
    const own = [...keys.keys()].filter((offset) => offset >= begin && offset < stop);
    const columns = [...shared, ...own].sort((a, b) => a - b).map((offset) => band.left + offset);
    return { columns, alone: shared.length === 0 };
  });
}

/** A band seen by one group: a table of its own is as wide as its columns; shared ones stay where they are. */
export function bandOf(band: HeaderBand, group: ColumnGroup): HeaderBand {
  if (!group.alone) {
    const paths = band.paths.map((path, offset) => (group.columns.includes(band.left + offset) ? path : []));
    return { ...band, paths, columns: group.columns };
  }
  const left = group.columns[0] ?? band.left;
  const right = group.columns.at(-1) ?? band.right;
  return { ...band, left, right, paths: band.paths.slice(left - band.left, right - band.left + 1) };
}
