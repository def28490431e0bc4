import { joined, type FurnitureChange } from '../../../src/hosts/excel/furniture/furniture-change.js';
import { tableTarget } from '../../../src/hosts/excel/furniture/table-target.js';
import type { OwnedChart, OwnedTable } from '../../../src/sheet/furniture.js';

const table = (right: number): OwnedTable => ({
  name: 'Tenken_Data',
  area: { top: 3, left: 0, bottom: 9, right },
  columns: ['head', '指標', '達成率', '備考'].slice(0, right + 1),
});

test('a table that is let go and made again is one change', () => {
  const gone: FurnitureChange = { before: { tables: [table(2)] }, after: { tables: [] } };
  const back: FurnitureChange = { before: { tables: [] }, after: { tables: [table(3)], lines: new Map() } };
  expect(joined(joined(null, gone), back)).toEqual({
    before: { tables: [table(2)] },
    after: { tables: [table(3)], lines: new Map() },
  });
});

test('what only the later change knows of is as it found it', () => {
  const charts: OwnedChart[] = [];
  const later = { before: { charts }, after: { charts } };
  expect(joined({ before: { tables: [table(2)] }, after: { tables: [] } }, later)).toEqual({
    before: { tables: [table(2)], charts },
    after: { tables: [], charts },
  });
});

const AREA = { top: 3, left: 0, bottom: 9, right: 2 };
const HEADINGS = ['head', '指標', '達成率'];

test.each([
  ['none yet', null, AREA, HEADINGS, 'add'],
  ['more rows', HEADINGS, { ...AREA, bottom: 12 }, HEADINGS, 'resize'],
  ['a column more at the right', HEADINGS, { ...AREA, right: 3 }, [...HEADINGS, '備考'], 'resize'],
  ['a column less at the right', HEADINGS, { ...AREA, right: 1 }, HEADINGS.slice(0, 2), 'resize'],
  ['a column more in between', HEADINGS, { ...AREA, right: 3 }, ['head', '番号', '指標', '達成率'], 'anew'],
  ['another heading', HEADINGS, AREA, ['head', '指標', '率'], 'anew'],
  ['begins elsewhere', HEADINGS, { ...AREA, top: 4 }, HEADINGS, 'anew'],
])('a table with %s', (_, headings, area, columns, move) => {
  const now = headings === null ? undefined : { name: 'T', area: AREA, headings, style: 'TableStyleMedium4' };
  expect(tableTarget({ name: 'T', area, columns }, now)).toEqual({
    name: 'T',
    area,
    // The user may have chosen another style.
    style: now ? 'TableStyleMedium4' : 'TableStyleLight1',
    move,
  });
});
