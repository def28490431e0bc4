import { CHART_NAME } from '../../../sheet/furniture.js';
import type { Position } from '../../../sheet/address.js';
import type { Job } from '../jobs.js';
import { ChartPictures } from './chart-pictures.js';
import type { FurnitureChange } from './furniture-change.js';
import { LinePicture } from './line-picture.js';
import { PagePicture } from './page-picture.js';

/** What stands on a sheet beside its cells and its tables; null: nobody needs to know. */
export class FurniturePicture {
  private constructor(
    readonly charts: ChartPictures | null,
    readonly page: PagePicture | null,
    readonly lines: LinePicture | null,
  ) {}

  /** Everything on a sheet down to a row. */
  static whole(sheet: string, last: number): FurniturePicture {
    return new FurniturePicture(
      new ChartPictures(sheet, new Map()),
      new PagePicture(sheet),
      new LinePicture(sheet, 0, last),
    );
  }

  /** As much as a change touches. */
  static touched(sheet: string, { before, after }: FurnitureChange): FurniturePicture {
    const { charts, print, lines } = after;
    const anchors = (before.charts ?? []).map(({ name, anchor }): [string, Position] => [
      CHART_NAME + name,
      { row: anchor.top, column: anchor.left },
    ]);
    const rows = [...(lines?.keys() ?? [])];
    const [first, last] = rows.reduce(
      ([least, most], row) => [Math.min(least, row), Math.max(most, row)],
      [Infinity, -1],
    );
    return new FurniturePicture(
      charts ? new ChartPictures(sheet, new Map(anchors)) : null,
      print ? new PagePicture(sheet) : null,
      lines ? new LinePicture(sheet, first, last) : null,
    );
  }

  jobs(): Job[] {
    return [this.charts, this.page, this.lines].flatMap((part) => part?.jobs() ?? []);
  }
}
