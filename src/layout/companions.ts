import type { HeaderReading } from './header-text.js';
import { isFigureRole, type Role } from './role.js';

/** A column as far as it is known before its neighbours are looked at. */
export interface Neighbour {
  readonly index: number;
  readonly path: readonly HeaderReading[];
  readonly role: Role | null;
}

/** The year column and the unit column of a figure column, where it has any. */
export interface Companionship {
  readonly yearColumn?: number;
  readonly unitColumn?: number;
}

export interface Companions {
  readonly of: (index: number) => Companionship;
  /** Columns that belong to a figure column beside them. */
  readonly taken: ReadonlySet<number>;
}

/** Words in a year column's header that tell whose year it is: 目標年度, 実績年, 基準時点. */
const WHOSE: readonly (readonly [RegExp, Role])[] = [
  [/目標|達成|期限/, 'target'],
  [/実績|最新|直近|調査/, 'actual'],
  [/基準|当初|策定|現状/, 'baseline'],
];
/** A year column without such a word belongs to a figure column at most this far away. */
const NEAR = 2;

function nearest(
  column: Neighbour,
  figures: readonly Neighbour[],
  free: (index: number) => boolean,
): Neighbour | null {
  let best: Neighbour | null = null;
  let least = Infinity;
  for (const each of figures) {
    if (!free(each.index)) continue;
    // A column to the right is nearer than one as far to the left only under a common header.
    const distance = Math.abs(each.index - column.index) + (each.index > column.index ? 0.5 : 0);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}

/** The header cell two columns share above their own header words; null where they share none. */
function shareHeader(a: Neighbour, b: Neighbour): boolean {
  return a.path.slice(0, -1).some((reading) => b.path.includes(reading));
}

/**
 * Year and unit columns beside the figures they belong to: 当初値(年 | 値 | 単位), 数値目標 | (時期), 目標値 | 目標年度.
 * A unit column that stands alone in its table is the table's and belongs to no single figure.
 */
export function findCompanions(columns: readonly Neighbour[]): Companions {
  const figures = columns.filter((column) => isFigureRole(column.role));
  const found = new Map<number, { yearColumn?: number; unitColumn?: number }>();
  const taken = new Set<number>();
  const attach = (column: Neighbour, key: keyof Companionship, choice: readonly Neighbour[]): void => {
    const owner = nearest(column, choice, (index) => found.get(index)?.[key] === undefined);
    if (!owner) return;
    found.set(owner.index, { ...found.get(owner.index), [key]: column.index });
    taken.add(column.index);
  };
  const units = columns.filter((column) => column.role === 'unit');
  for (const column of columns) {
    if (column.role !== 'year' && column.role !== 'unit') continue;
    const key = column.role === 'year' ? 'yearColumn' : 'unitColumn';
    const kin = figures.filter((figure) => shareHeader(column, figure));
    const leaf = column.path.at(-1)?.key ?? '';
    const whose = WHOSE.find(([word]) => word.test(leaf))?.[1];
    if (kin.length === 1 || (kin.length > 1 && kin.length < figures.length)) attach(column, key, kin);
    else if (column.role === 'year' && whose) {
      attach(
        column,
        key,
        figures.filter((figure) => figure.role === whose),
      );
    } else if (column.role === 'year' || units.length > 1) {
      attach(
        column,
        key,
        figures.filter((figure) => Math.abs(figure.index - column.index) <= NEAR),
      );
    }
  }
  return { of: (index) => found.get(index) ?? {}, taken };
}
