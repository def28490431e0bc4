import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { resolveTarget } from '../../../src/hosts/xlsx/relationships.js';
import { XmlReader } from '../../../src/hosts/xlsx/xml.js';
import { WORKSHEET_ORDER } from '../../../src/hosts/xlsx/write/element-order.data.js';
import { inverse, type Edit, type OwnedSheet } from '../../../src/sheet/edit.js';
import type { OwnedChart, OwnedTable } from '../../../src/sheet/furniture.js';
import { kitchenSink } from '../../fidelity/kitchen-sink.js';
import { differingParts } from '../../fidelity/package-compare.js';
import { cell, smallBook, texts } from './small-book.js';
import { withPart } from './with-part.js';

const table: OwnedTable = {
  name: 'Tenken_Data',
  area: { top: 0, left: 0, bottom: 2, right: 1 },
  columns: ['区分 & "種別"', '数'],
};
const chart: OwnedChart = {
  name: 'met-1',
  title: '政策 <別> の達成',
  kind: 'stacked-bars',
  anchor: { top: 4, left: 0, bottom: 14, right: 5 },
  categories: { sheet: "総括'表", area: { top: 1, left: 0, bottom: 2, right: 0 }, cached: ['健康', '安全'] },
  series: [
    {
      name: '達成',
      fill: 'dark',
      values: { sheet: "総括'表", area: { top: 1, left: 1, bottom: 2, right: 1 }, cached: [3, null] },
    },
  ],
  labels: '#,##0;;',
};
const sheet: OwnedSheet = {
  cells: [
    cell('A1', '区分 & "種別"', 'table-heading'),
    cell('B1', '数', 'table-heading'),
    cell('A2', '健康', 'message'),
    cell('B2', 3, 'count'),
    cell('A3', '安全', 'message'),
    cell('B3', { kind: 'formula', formula: 'B2/6', cached: 0.5 }, 'share'),
  ],
  widths: [{ column: 1, width: 20 }],
  frozenRows: 1,
  hiddenRows: [1],
  hiddenColumns: [0],
  tables: [table],
  charts: [chart],
  print: { paper: 'A3', titleRows: { first: 0, last: 0 }, breaks: [2] },
};
const NAME = "総括'表";
const added: Edit = { kind: 'sheet', name: NAME, before: null, after: sheet };

/** Everything that makes a package whole: each link leads to a part, each part has a type, each text is XML. */
function faults(file: Uint8Array): string[] {
  const parts = texts(file);
  const types = parts['[Content_Types].xml'] ?? '';
  const found: string[] = [];
  for (const [name, text] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const xml = new XmlReader(text, name);
    while (xml.next());
    if (/\/(?:charts|drawings|tables)\/[^/]+\.xml$/.test(name)) {
      if (!types.includes(`PartName="/${name}"`)) found.push(`no type: ${name}`);
    }
    if (!name.endsWith('.rels') || name === '_rels/.rels') continue;
    const source = name.replace('_rels/', '').replace(/\.rels$/, '');
    const ids = [...text.matchAll(/\bId="([^"]+)"/g)].map((match) => match[1] ?? '');
    if (new Set(ids).size !== ids.length) found.push(`ids twice: ${name}`);
    for (const [, target = ''] of text.matchAll(/Target="([^"]+)"(?![^>]*External)/g)) {
      const part = resolveTarget(source, target);
      if (!(part in parts) && !/\.(?:png|bin|vml|emf|jpeg)$/.test(part)) found.push(`no part: ${part}`);
    }
    for (const [, id = ''] of (parts[source] ?? '').matchAll(/\br:id="([^"]+)"/g)) {
      if (!ids.includes(id)) found.push(`no link ${id}: ${source}`);
    }
  }
  return found;
}

const FILES: readonly [string, Uint8Array][] = [
  ['a small book', smallBook()],
  ['a workbook with everything in it', kitchenSink()],
  ['one with prefixes', kitchenSink({ isPrefixed: true })],
];

describe.each(FILES)('%s', (_name, file) => {
  const written = applyEdits(file, [added]);

  test('is whole with a table, a chart and a print setup', () => {
    expect(faults(written)).toEqual(faults(file));
    const part = partOf(written, 'Tenken_Data').sheet;
    const order = childrenOf(part).map((name) => WORKSHEET_ORDER.indexOf(name));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(part).toContain('paperSize="8"');
    expect(part).toContain('<brk id="2" max="16383" man="1"/>');
    expect(part).toContain('<row r="2" hidden="1">');
  });

  test('repeats the heading on each page, by a name of that sheet alone', () => {
    const index = readWorkbook(written, 'b').sheets.findIndex(({ name }) => name === NAME);
    const text = texts(written)['xl/workbook.xml'] ?? '';
    expect(index).toBeGreaterThan(0);
    expect(text).toMatch(/name="_xlnm.Print_Titles" localSheetId="\d+">'総括''表'!\$1:\$1</);
  });

  test('keeps its heading in view', () => {
    expect(partOf(written, 'Tenken_Data').sheet).toContain('<pane ySplit="1" topLeftCell="B2"');
  });

  test('numbers its table as no other', () => {
    const ids = Object.entries(texts(written)).flatMap(([name, text]) =>
      name.includes('/tables/') ? [/<(?:\w+:)?table\b[^>]*\bid="(\d+)"/.exec(text)?.[1]] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gets every part back when the sheet goes', () => {
    expect(differingParts(file, applyEdits(written, [inverse(added)]))).toEqual([]);
  });

  test('filled anew, the sheet leaves nothing of its earlier parts', () => {
    const plain: OwnedSheet = { cells: [cell('A1', '空')], widths: [], frozenRows: 0 };
    const twice = applyEdits(written, [{ kind: 'sheet', name: NAME, before: sheet, after: plain }]);
    expect(faults(twice)).toEqual(faults(file));
    expect(Object.keys(texts(twice)).filter((name) => !Object.keys(texts(file)).includes(name))).toHaveLength(
      2,
    );
    expect(texts(twice)['xl/workbook.xml']).not.toContain("'総括''表'!$1:$1");
  });
});

describe('furniture of a sheet that stays', () => {
  const written = applyEdits(smallBook(), [added]);
  const furniture = (after: Edit & { kind: 'furniture' }): Uint8Array => applyEdits(written, [after]);

  test('a table over more rows keeps a column the user has added, with its formula', () => {
    const extended = withPart(written, /tables\/table1\.xml$/, (text) =>
      text
        .replaceAll('A1:B3', 'A1:C3')
        .replace('count="2"', 'count="3"')
        .replace(
          '</tableColumns>',
          '<tableColumn id="7" name="倍"><calculatedColumnFormula>Tenken_Data[数]*2</calculatedColumnFormula></tableColumn></tableColumns>',
        ),
    );
    const wider = {
      ...table,
      area: { ...table.area, bottom: 4, right: 3 },
      columns: ['区分 & "種別"', '新', '数', '倍'],
    };
    const again = applyEdits(extended, [
      { kind: 'furniture', sheet: NAME, before: { tables: [table] }, after: { tables: [wider] } },
    ]);
    const { table: text } = partOf(again, 'Tenken_Data');
    expect(text.match(/ref="A1:D5"/g)).toHaveLength(2);
    expect(text).toContain('<tableColumns count="4">');
    expect([...text.matchAll(/<tableColumn id="(\d+)"/g)].map((match) => match[1])).toEqual([
      '1',
      '8',
      '2',
      '7',
    ]);
    expect(text).toContain('name="倍"><calculatedColumnFormula>Tenken_Data[数]*2<');
  });

  test('a chart drawn anew stays where the user has put it, beside pictures of theirs', () => {
    const own =
      '<xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="図 1"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor>';
    const arranged = withPart(written, /drawing1\.xml$/, (text) =>
      text.replace('<xdr:row>4<', '<xdr:row>40<').replace('</xdr:wsDr>', `${own}</xdr:wsDr>`),
    );
    const after = applyEdits(arranged, [
      {
        kind: 'furniture',
        sheet: NAME,
        before: { charts: [chart] },
        after: {
          charts: [
            { ...chart, title: '新しい題' },
            { ...chart, name: 'met-2' },
          ],
        },
      },
    ]);
    const parts = texts(after);
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:row>40<');
    expect(parts['xl/drawings/drawing1.xml']).toContain('name="図 1"');
    expect(parts['xl/charts/chart1.xml']).toContain('新しい題');
    expect(parts['xl/charts/chart2.xml']).toContain('政策 &lt;別&gt; の達成');
    expect(faults(after)).toEqual([]);
  });

  test('a chart nobody has moved goes where its rows go', () => {
    const anchor = { top: 20, left: 0, bottom: 33, right: 5 };
    const edit: Edit = {
      kind: 'furniture',
      sheet: NAME,
      before: { charts: [chart] },
      after: { charts: [{ ...chart, anchor }] },
    };
    const after = texts(applyEdits(written, [edit]))['xl/drawings/drawing1.xml'] ?? '';
    expect([...after.matchAll(/<xdr:row>(\d+)</g)].map((match) => match[1])).toEqual(['20', '34']);
    expect(faults(applyEdits(written, [edit]))).toEqual([]);
  });

  test('what is not wanted any more goes with its parts', () => {
    const bare = furniture({
      kind: 'furniture',
      sheet: NAME,
      before: { tables: [table], charts: [chart] },
      after: { tables: [], charts: [] },
    });
    expect(Object.keys(texts(bare)).filter((name) => /charts|tables/.test(name))).toEqual([]);
    expect(faults(bare)).toEqual([]);
    expect(readWorkbook(bare, 'b').sheets.at(-1)?.listObjects).toEqual([]);
  });

  test('heights and page breaks follow', () => {
    const after = furniture({
      kind: 'furniture',
      sheet: NAME,
      before: {},
      after: {
        lines: new Map([
          [1, 1],
          [2, 3],
        ]),
        print: { paper: 'A3', titleRows: { first: 0, last: 1 }, breaks: [5] },
      },
    });
    const { sheet: text } = partOf(after, 'Tenken_Data');
    expect(text).toContain('<row r="3" ht="56.25" customHeight="1">');
    expect(text).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
    );
    expect(texts(after)['xl/workbook.xml']).toContain("'総括''表'!$1:$2<");
  });

  test('a sheet that is not there is refused', () => {
    expect(() =>
      applyEdits(smallBook(), [{ kind: 'furniture', sheet: '無', before: {}, after: {} }]),
    ).toThrow('unsupported');
  });
});

/** The sheet a table stands on, and the table's own part. */
function partOf(file: Uint8Array, name: string): { sheet: string; table: string } {
  const parts = texts(file);
  const tablePart = Object.keys(parts).find((part) => parts[part]?.includes(`displayName="${name}"`)) ?? '';
  const links = Object.keys(parts).find(
    (part) => part.endsWith('.rels') && parts[part]?.includes(`tables/${tablePart.split('/').at(-1) ?? ''}"`),
  );
  const sheetPart = (links ?? '').replace('_rels/', '').replace(/\.rels$/, '');
  return { sheet: parts[sheetPart] ?? '', table: parts[tablePart] ?? '' };
}

function childrenOf(part: string): string[] {
  const xml = new XmlReader(part, 'sheet');
  const names: string[] = [];
  xml.root();
  while (xml.nextChild(1)) names.push(xml.name);
  return names;
}

test('the file given is left as it is, also where it is a Buffer', () => {
  const file = Buffer.from(smallBook());
  const before = Buffer.from(file);
  applyEdits(file, [added]);
  expect(file.equals(before)).toBe(true);
});
