import { areaToA1, parseArea, type Area } from '../../../sheet/address.js';

/** The smallest area around all cells of a sheet, while they are being counted. */
export class Bounds {
  private area: Area | null = null;

  include(row: number, column: number): void {
    const { area } = this;
    if (area === null) this.area = { top: row, left: column, bottom: row, right: column };
    else if (row < area.top || row > area.bottom || column < area.left || column > area.right) {
      this.area = {
        top: Math.min(area.top, row),
        left: Math.min(area.left, column),
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      };
    }
  }

  /** As a dimension element spells it: "A1:K30"; "A1" for an empty sheet. */
  toA1(): string {
    return this.area === null ? 'A1' : areaToA1(this.area);
  }
}

/**
 * The dimension of a sheet whose cells reached from `before` and now reach from `after`; null when it stays. Only one
 * that was exact is kept exact: another could not be restored, and nobody can rely on it anyway.
 */
export function newDimension(dimension: string, before: Bounds, after: Bounds): string | null {
  if (parseArea(dimension) === null || dimension !== before.toA1()) return null;
  return before.toA1() === after.toA1() ? null : after.toA1();
}
