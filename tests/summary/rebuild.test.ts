import { contentOf } from '../../src/sheet/content-of.js';
import { BLANK } from '../../src/sheet/cell.js';
import { toA1 } from '../../src/sheet/address.js';
import { texts } from '../hosts/xlsx-write/small-book.js';
import { withPart } from '../hosts/xlsx-write/with-part.js';
import { applyEdits } from '../../src/hosts/xlsx/write.js';
import { inverse, type Edit } from '../../src/sheet/edit.js';
import { planRemoval } from '../../src/writeback/plan.js';
import { differingParts } from '../fidelity/package-compare.js';
import { LINES, planBook, read, summarised, summaryEdits, tabOf, typed, whereIs } from './small-plan.js';

const first = summarised(planBook());
const data = tabOf(first, 'data');
const beside = data.columns.length + 1;

/** The plan with its third indicator gone and a new one before the sixth. */
const REVISED = LINES.filter(([id]) => id !== '3').flatMap((line) =>
  line[0] === '6' ? [['5-2', '消防団員数', '人', 30, 33, '防災課', ''], line] : [line],
);

/** The tabs of `notes` on a plan with other lines: what a section hands in after a correction. */
function revised(notes: readonly Edit[][], from = summarised(planBook()), lines = REVISED): Uint8Array {
  let bytes = from;
  for (const edits of notes) bytes = applyEdits(bytes, edits);
  const before = read(planBook());
  const [sheet] = before.sheets;
  const [wanted] = read(planBook(lines)).sheets;
  if (!sheet || !wanted) throw new Error('no sheet');
  const cells = (of: typeof sheet) =>
    of.cells.flatMap((line, row) =>
      Array.from({ length: 8 }, (_, column) => {
        const cell = line?.[column];
        const content =
          cell === undefined || cell.value === null
            ? ({ kind: 'blank' } as const)
            : typeof cell.value === 'number'
              ? ({ kind: 'number', value: cell.value } as const)
              : ({ kind: 'text', text: cell.text } as const);
        return { row, column, content };
      }),
    );
  return applyEdits(bytes, [{ kind: 'input', sheet: '表', before: cells(sheet), after: cells(wanted) }]);
}

const note = (sheet: string, row: number, column: number, text: string): Edit[] => {
  const after = [{ row, column, content: { kind: 'text', text } as const }];
  return [{ kind: 'input', sheet, before: [{ row, column, content: { kind: 'blank' } }], after }];
};

test('a second run finds nothing to do', () => {
  expect(summaryEdits(first)).toEqual([]);
});

test('taking the edits back gives every part its bytes back', () => {
  const original = planBook();
  const back = [...summaryEdits(original)].reverse().map(inverse);
  expect(differingParts(original, applyEdits(first, back))).toEqual([]);
});

test('removal gives every part its bytes back', () => {
  expect(differingParts(planBook(), applyEdits(first, planRemoval(read(first))))).toEqual([]);
});

test('notes change nothing by themselves', () => {
  const [row] = data.place('i:表|4|', 'indicator');
  const noted = typed(first, '一覧', [{ row, column: beside, text: '要確認' }]);
  expect(summaryEdits(noted)).toEqual([]);
});

describe('built anew after the plan was revised', () => {
  const [row4] = data.place('i:表|4|', 'indicator');
  const [row3] = data.place('i:表|3|', 'indicator');
  const below = data.sheet.rowCount + 1;
  const totals = tabOf(first, 'totals');
  const departments = tabOf(first, 'departments');
  const answered = departments.rows.findIndex((key) => key?.includes('表|7|') ?? false);
  const changed = revised([
    note('一覧', row4, beside, '四番へのメモ'),
    note('一覧', row3, beside, '三番へのメモ'),
    note('一覧', below, 2, '表の下のメモ'),
    note(
      '総括表',
      totals.place('department:防災課', 'label')[0],
      totals.columns.length + 1,
      '防災課へのメモ',
    ),
    note('課別点検結果', answered, departments.columns.indexOf('+reply'), '来月に締結します'),
  ]);
  const again = summarised(changed);
  const after = tabOf(again, 'data');

  test('the counts are those of the revised plan', () => {
    const counts = ['indicators', 'met', 'unmet', 'undecided'].map((column) =>
      tabOf(again, 'totals').value('total-heading', column),
    );
    expect(counts).toEqual([7, 3, 3, 1]);
  });

  test('a note beside an indicator moves with it', () => {
    expect(whereIs(after.sheet, '四番へのメモ')).toEqual([after.place('i:表|4|', 'indicator')[0], beside]);
    expect(after.place('i:表|4|', 'indicator')[0]).toBe(row4 - 1);
  });

  test('a note on an indicator that is gone stands below, with its name', () => {
    const place = whereIs(after.sheet, '三番へのメモ');
    expect(place?.[0]).toBeGreaterThan(after.place('i:表|7|', 'indicator')[0]);
    const [named] = whereIs(after.sheet, '（今回の表にない行）健康計画の策定') ?? [];
    expect(named).toBe(place?.[0]);
  });

  test('notes below the table, beside a total and under an open heading stay', () => {
    expect(whereIs(after.sheet, '表の下のメモ')?.[1]).toBe(2);
    const total = tabOf(again, 'totals');
    expect(whereIs(total.sheet, '防災課へのメモ')?.[0]).toBe(total.place('department:防災課', 'label')[0]);
    const answers = tabOf(again, 'departments');
    const [row, column] = whereIs(answers.sheet, '来月に締結します') ?? [-1, -1];
    expect(answers.rows[row]).toContain('表|7|');
    expect(answers.columns[column]).toBe('+reply');
  });

  test('the table covers the rows there are now', () => {
    const [table] = after.sheet.listObjects;
    expect(table?.area.bottom).toBe(after.place('i:表|7|', 'indicator')[0]);
  });

  test('and another run finds nothing to do', () => {
    expect(summaryEdits(again)).toEqual([]);
  });

  test('removal leaves the notes and takes the rest', () => {
    const clean = read(applyEdits(again, planRemoval(read(again))));
    expect(clean.sheets.map(({ name }) => name)).toEqual(['表', '総括表', '課別点検結果', '一覧']);
    const texts = (name: string) =>
      clean.sheets
        .find((sheet) => sheet.name === name)
        ?.cells.flatMap((line) => (line ?? []).flatMap((cell) => (cell ? [cell.text] : [])))
        .sort();
    expect(texts('一覧')).toEqual(
      [
        'この表の下のメモ'.slice(2),
        '（今回の表にない行）健康計画の策定',
        '三番へのメモ',
        '四番へのメモ',
      ].sort(),
    );
    expect(texts('総括表')).toEqual(['防災課へのメモ']);
    expect(texts('課別点検結果')).toEqual(['来月に締結します']);
    expect(clean.sheets.every(({ listObjects }) => listObjects.length === 0)).toBe(true);
    expect(clean.definedNames.filter(({ name }) => name.startsWith('_tenken'))).toEqual([]);
  });
});

test('counting by something else changes the tabs in their places', () => {
  const summary = { by: 'department', level: 1, tabs: ['charts'] } as const;
  const other = summarised(first, { summary });
  expect(summaryEdits(other, { summary })).toEqual([]);
  expect(read(other).sheets.map(({ name }) => name)).toEqual(['表', '総括表', 'グラフ', '一覧']);
  expect(tabOf(other, 'totals').rows.indexOf('title')).toBe(-1);
  const fresh = summarised(planBook(), { summary });
  for (const id of ['totals', 'charts', 'data']) {
    const cells = (bytes: Uint8Array) =>
      tabOf(bytes, id).sheet.cells.flatMap((line, row) =>
        (line ?? []).flatMap((cell, column) => (cell ? [[row, column, cell.text, cell.formula]] : [])),
      );
    expect(cells(other)).toEqual(cells(fresh));
  }
});

test('a tab somebody protected stops the run, and says so', () => {
  const workbook = read(first);
  const locked = workbook.sheets.map((sheet) =>
    sheet.name === '総括表' ? { ...sheet, isProtected: true } : sheet,
  );
  expect(
    planRemoval({ ...workbook, sheets: locked }).some((edit) => 'sheet' in edit && edit.sheet === '総括表'),
  ).toBe(false);
});

describe('a column the user has added to the table itself', () => {
  const last = data.columns.length - 1;
  const [head] = data.place('head', 'indicator');
  const [row4] = data.place('i:表|4|', 'indicator');
  // As Excel does when somebody types beside a table: the table takes the column in.
  const extended = withPart(
    applyEdits(first, [
      ...note('一覧', head, last + 1, '備考'),
      ...note('一覧', row4, last + 1, '四番の備考'),
    ]),
    /tables\/table1\.xml$/,
    (text) =>
      text
        .replaceAll(/ref="A(\d+):[A-Z]+(\d+)"/g, `ref="A$1:${toA1(0, last + 1).slice(0, -1)}$2"`)
        .replace(/count="(\d+)"/, (_, count: string) => `count="${Number(count) + 1}"`)
        .replace('</tableColumns>', '<tableColumn id="90" name="備考"/></tableColumns>'),
  );

  test('is no reason to write anything', () => {
    expect(summaryEdits(extended)).toEqual([]);
  });

  test('moves with its heading when the list gets a column more', () => {
    const lines = REVISED.map((line, at) =>
      at === 1 ? [...line, '基準値'] : line.length > 1 ? [...line, 10] : line,
    );
    const again = summarised(revised([], extended, lines));
    const after = tabOf(again, 'data');
    expect(after.columns).toContain('baseline');
    const column = after.columns.findLastIndex((key) => key !== null) + 1;
    expect(whereIs(after.sheet, '備考')).toEqual([head, column]);
    expect(whereIs(after.sheet, '四番の備考')).toEqual([after.place('i:表|4|', 'indicator')[0], column]);
    expect(after.sheet.listObjects.map(({ area }) => area.right)).toEqual([column]);
    const table = Object.entries(texts(again)).find(([name]) => name.includes('/tables/'))?.[1] ?? '';
    const names = [...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map((match) => match[1]);
    const headings = after.sheet.cells[head]?.map((cell) => cell?.text);
    expect(names).toEqual(headings);
    expect(summaryEdits(again)).toEqual([]);
  });
});

test('a list the user has sorted is put in order again, notes with it', () => {
  const indexes = ['i:表|1|', 'i:表|2|'].map((key) => data.place(key, 'indicator')[0]);
  const cells = indexes.map((row) =>
    Array.from({ length: beside + 1 }, (_, column) => ({
      row,
      column,
      cell: data.sheet.cells[row]?.[column],
    })),
  );
  const [one = [], two = []] = cells;
  const swap = (from: typeof one, to: typeof one): Edit => ({
    kind: 'input',
    sheet: '一覧',
    before: to.map(({ row, column, cell }) => ({ row, column, content: contentOf(cell ?? BLANK) })),
    after: to.map(({ row, column }, at) => ({ row, column, content: contentOf(from[at]?.cell ?? BLANK) })),
  });
  const sorted = applyEdits(first, [
    swap(two, one),
    swap(one, two),
    ...note('一覧', indexes[0] ?? 0, beside, '二番へのメモ'),
  ]);
  const after = tabOf(summarised(sorted), 'data');
  expect(after.place('i:表|2|', 'indicator')[0]).toBe(indexes[1]);
  expect(whereIs(after.sheet, '二番へのメモ')).toEqual([indexes[1], beside]);
  expect(after.value('i:表|2|', 'indicator')).toBe('教室の参加者数');
});
