import type { Job } from '../jobs.js';

const ROW_BYTES = 60;

/** Heights of the rows of a sheet from one to another as they stand, and which of them are hidden. */
export class LinePicture {
  /** Points by row; null: as high as its text. */
  readonly heights = new Map<number, number | null>();
  readonly hidden: number[] = [];

  constructor(
    private readonly sheet: string,
    private readonly first: number,
    private readonly last: number,
  ) {}

  jobs(): Job[] {
    const count = this.last - this.first + 1;
    if (count <= 0) return [];
    return [
      {
        bytes: ROW_BYTES * count,
        ask: ({ workbook }) => {
          const sheet = workbook.worksheets.getItem(this.sheet).load('standardHeight');
          const rows = sheet
            .getRangeByIndexes(this.first, 0, count, 1)
            .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
          return () => {
            rows.value.forEach(({ rowHidden, format }, index) => {
              const [row, height] = [this.first + index, format?.rowHeight ?? 0];
              // A hidden row tells no height.
              if (rowHidden === true) this.hidden.push(row);
              else this.heights.set(row, height === sheet.standardHeight ? null : height);
            });
            return [];
          };
        },
      },
    ];
  }
}
