import { simulate } from './simulate.js';

test('page, header, footer and breaks are kept, and told', async () => {
  const { run, sheet, host } = simulate();
  await run(async (context, s) => {
    s.pageLayout.orientation = 'Landscape';
    s.pageLayout.paperSize = 'A3';
    s.pageLayout.zoom = { horizontalFitToPages: 1 };
    s.pageLayout.footerMargin = 30;
    s.pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
    for (const cell of ['A9', 'A4', 'B9']) s.horizontalPageBreaks.add(cell);
    const breaks = s.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    const cell = s.horizontalPageBreaks.getItem(1).getCellAfterBreak().load('address');
    await context.sync();
    expect([breaks.items.map(({ rowIndex }) => rowIndex), cell.address]).toEqual([[3, 8], '表!A9']);
  });
  expect(sheet.page).toEqual({
    Orientation: 'Landscape',
    PaperSize: 'A3',
    Zoom: { horizontalFitToPages: 1 },
    FooterMargin: 30,
    RightFooter: '&P / &N',
  });
  await run(async (_context, s) => {
    s.horizontalPageBreaks.getItem(0).delete();
    s.pageLayout.paperSize = 'A4';
  });
  // A4 is what a sheet has by itself.
  expect([sheet.breaks, sheet.page['PaperSize']]).toEqual([[8], undefined]);
  await run(async (_context, s) => s.horizontalPageBreaks.removePageBreaks());
  expect([sheet.breaks, host.stats.unimplemented]).toEqual([[], []]);
});

test('where a cell lies, in points: hidden lines take no room', async () => {
  const { run } = simulate((sheet) => {
    sheet.line('row', 0).hidden = true;
    sheet.line('row', 1).size = 40;
    sheet.line('column', 0).size = 10;
  });
  await run(async (context, s) => {
    const cell = s.getRange('B3:C4').load('top,left,width,height');
    s.load('standardHeight');
    await context.sync();
    // Rows: hidden, then 40 points. Columns: 10 points. Others 15 high and 48 wide.
    expect([cell.top, cell.left, cell.height, cell.width, s.standardHeight]).toEqual([40, 10, 30, 96, 15]);
  });
});
