import type { Job } from '../jobs.js';
import { EDGES, MARGINS, type Edge, type Margin, type PageLook } from './furniture-target.js';

/** How a sheet is printed as it stands. */
export class PagePicture {
  look: PageLook | null = null;
  titleRows: { readonly first: number; readonly last: number } | null = null;
  readonly breaks: number[] = [];

  /** False where nobody has said how the sheet is printed: then it need not be said again either. */
  get isLaidOut(): boolean {
    const { look } = this;
    return look !== null && (look.orientation !== 'Portrait' || look.zoom.horizontalFitToPages !== undefined);
  }

  constructor(private readonly sheet: string) {}

  jobs(): Job[] {
    return [
      {
        bytes: 4_000,
        ask: ({ workbook }) => {
          const { pageLayout, horizontalPageBreaks } = workbook.worksheets.getItem(this.sheet);
          pageLayout.load(
            'orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin',
          );
          const edges = pageLayout.headersFooters.defaultForAllPages.load(
            'leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter',
          );
          const titles = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
          const breaks = horizontalPageBreaks.load('items/rowIndex');
          return () => {
            const { orientation, paperSize, zoom } = pageLayout;
            const margins = Object.fromEntries(MARGINS.map((each) => [each, pageLayout[each]]));
            const texts = Object.fromEntries(EDGES.map((each) => [each, edges[each]]));
            this.look = {
              orientation,
              paperSize,
              zoom,
              margins: margins as Record<Margin, number>,
              edges: texts as Record<Edge, string>,
            };
            if (!titles.isNullObject) {
              const { rowIndex, rowCount } = titles;
              this.titleRows = { first: rowIndex, last: rowIndex + rowCount - 1 };
            }
            return breaks.items.map((_, index) => this.breakJob(index));
          };
        },
      },
    ];
  }

  /** The number a break itself tells of may be that of either row. */
  private breakJob(index: number): Job {
    return {
      bytes: 500,
      ask: ({ workbook }) => {
        const { horizontalPageBreaks } = workbook.worksheets.getItem(this.sheet);
        const cell = horizontalPageBreaks.getItem(index).getCellAfterBreak().load('rowIndex');
        return () => {
          this.breaks.push(cell.rowIndex);
          return [];
        };
      },
    };
  }
}
