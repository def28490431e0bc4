import type { Area } from '../../sheet/address.js';
import { HostError } from '../../sheet/host.js';
import type { Job } from './jobs.js';
import { rangeOf, sizeOf } from './place.js';
import { areasOf } from './range-address.js';

/** Excel fails to tell more than 512 merged areas of a range; so few cells cannot hold more. */
const MOST_CELLS = 900;
/** What asking about a block takes, and about what its answer takes. */
const BYTES_PER_BLOCK = 900;
const BYTES_PER_CELL = 2.5;

/** Blocks of whole rows of an area, as few cells each as one question about merged areas may have. */
export function mergeBlocks(area: Area): Area[] {
  const blocks: Area[] = [];
  const width = Math.min(area.right - area.left + 1, MOST_CELLS);
  const height = Math.max(1, Math.floor(MOST_CELLS / width));
  for (let top = area.top; top <= area.bottom; top += height) {
    for (let left = area.left; left <= area.right; left += width) {
      blocks.push({
        top,
        left,
        bottom: Math.min(area.bottom, top + height - 1),
        right: Math.min(area.right, left + width - 1),
      });
    }
  }
  return blocks;
}

/** Whether the rows of a block are hidden: all, none, or (null) some. */
export type RowsHidden = boolean | null;

/** Asks about merged areas and hidden rows, each block for itself. */
export function mergeJobs(
  sheet: string,
  area: Area,
  found: (block: Area, merges: readonly Area[], rowsHidden: RowsHidden) => readonly Job[],
): Job[] {
  return mergeBlocks(area).map((block) => ({
    bytes: BYTES_PER_BLOCK + BYTES_PER_CELL * sizeOf(block),
    ask: (context) => {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), block);
      range.load('rowHidden');
      const merged = range.getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      return () => {
        const merges = merged.isNullObject ? [] : allAreas(merged);
        return found(block, merges, range.rowHidden as RowsHidden);
      };
    },
  }));
}

/** The areas of a RangeAreas; throws 'excel-incomplete' when Excel cut its address off. */
export function allAreas({ address, areaCount }: { address: string; areaCount: number }): Area[] {
  const areas = areasOf(address);
  if (areas?.length !== areaCount) {
    throw new HostError('excel-incomplete', { detail: `${areas?.length ?? 0}/${areaCount}` });
  }
  return areas;
}
