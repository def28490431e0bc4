import { texts } from '../xlsx-write/small-book.js';
import { plainReference, type Chart, type Print, type Tab } from './tabs.js';

interface Element {
  readonly name: string;
  readonly attributes: (name: string) => string | undefined;
  readonly text: string;
}

/** All elements of a part in order, each with the text right behind its tag. */
function elements(part: string): Element[] {
  const found: Element[] = [];
  for (const [, name = '', rest = '', text = ''] of part.matchAll(/<(?:\w+:)?(\w+)((?:\s[^>]*)?)>([^<]*)/g)) {
    const attributes = (wanted: string): string | undefined =>
      new RegExp(`(?:^|\\s)${wanted}="([^"]*)"`).exec(rest)?.[1];
    found.push({ name, attributes, text: unescaped(text) });
  }
  return found;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The parts a part leads to, by what they are. */
function linked(
  all: Readonly<Record<string, string>>,
  part: string,
): { id: string; kind: string; part: string }[] {
  const folder = part.slice(0, part.lastIndexOf('/'));
  const links = all[`${folder}/_rels${part.slice(part.lastIndexOf('/'))}.rels`] ?? '';
  return elements(links).flatMap(({ attributes }) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map(attributes);
    if (id === undefined || type === undefined || target === undefined) return [];
    const path = target.startsWith('/')
      ? target.slice(1)
      : new URL(target, `file:///${folder}/`).pathname.slice(1);
    return [{ id, kind: type.split('/').at(-1) ?? '', part: path }];
  });
}

/** The sheets of a file as they stand. */
export function tabsInFile(bytes: Uint8Array): Tab[] {
  const all = texts(bytes);
  const book = all['xl/workbook.xml'] ?? '';
  const titles = new Map(
    [
      ...book.matchAll(/<definedName [^>]*name="_xlnm.Print_Titles"[^>]*localSheetId="(\d+)"[^>]*>([^<]*)</g),
    ].map(([, index, text]) => [
      Number(index),
      plainReference(text ?? '')
        .split('!')
        .at(-1) ?? '',
    ]),
  );
  const links = linked(all, 'xl/workbook.xml');
  return elements(book)
    .filter(({ name }) => name === 'sheet')
    .map((sheet, index) => {
      const link = links.find(({ id }) => id === sheet.attributes('r:id'));
      const part = link?.part ?? '';
      return tabIn(all, part, unescaped(sheet.attributes('name') ?? ''), titles.get(index) ?? null);
    });
}

function tabIn(
  all: Readonly<Record<string, string>>,
  part: string,
  name: string,
  titleRows: string | null,
): Tab {
  const found = elements(all[part] ?? '');
  const of = (wanted: string) => found.filter((each) => each.name === wanted);
  const rows = of('row').map(({ attributes }) => ({ row: Number(attributes('r')) - 1, attributes }));
  const hiddenRows = rows.filter(({ attributes }) => attributes('hidden') === '1').map(({ row }) => row);
  const [pane] = of('pane');
  const firstRow = /^[A-Z]+(\d+)$/.exec(pane?.attributes('topLeftCell') ?? '')?.[1];
  const parts = linked(all, part);
  const drawings = parts
    .filter(({ kind }) => kind === 'drawing')
    .flatMap((drawing) => chartsIn(all, drawing.part));
  return {
    name,
    frozenRows: firstRow === undefined ? 0 : Number(firstRow) - 1,
    hiddenRows,
    hiddenColumns: of('col').flatMap(({ attributes }) =>
      attributes('hidden') === '1' ? [Number(attributes('min')) - 1] : [],
    ),
    heights: Object.fromEntries(
      rows.flatMap(({ row, attributes }) =>
        attributes('customHeight') === '1' ? [[row, Number(attributes('ht'))]] : [],
      ),
    ),
    links: Object.fromEntries(
      of('hyperlink').map(({ attributes }) => [
        attributes('ref') ?? '',
        unescaped(attributes('location') ?? ''),
      ]),
    ),
    tables: parts
      .filter(({ kind }) => kind === 'table')
      .map((table) => {
        const inside = elements(all[table.part] ?? '');
        const [head] = inside.filter((each) => each.name === 'table');
        const columns = inside.filter((each) => each.name === 'tableColumn');
        return {
          name: head?.attributes('displayName') ?? '',
          area: head?.attributes('ref') ?? '',
          columns: columns.map(({ attributes }) => unescaped(attributes('name') ?? '')),
        };
      }),
    charts: drawings,
    print: printOf(of, titleRows),
  };
}

function printOf(of: (name: string) => Element[], titleRows: string | null): Print | null {
  const [setup] = of('pageSetup');
  const [foot] = of('oddFooter');
  if (!setup || !foot) return null;
  return {
    orientation: setup.attributes('orientation') ?? 'portrait',
    paper: setup.attributes('paperSize') === '8' ? 'A3' : 'A4',
    titleRows,
    breaks: of('brk').map(({ attributes }) => Number(attributes('id'))),
    foot: foot.text,
  };
}

function chartsIn(all: Readonly<Record<string, string>>, drawing: string): Chart[] {
  const names = elements(all[drawing] ?? '').filter(({ name }) => name === 'cNvPr');
  const links = linked(all, drawing);
  const charts = [...(all[drawing] ?? '').matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)];
  return charts.map(([, id], index) => {
    const part = links.find((link) => link.id === id)?.part ?? '';
    return chartOf(all[part] ?? '', names[index]?.attributes('name') ?? '');
  });
}

function chartOf(xml: string, name: string): Chart {
  const first = (pattern: RegExp): string | null => {
    const text = pattern.exec(xml)?.[1];
    return text === undefined ? null : unescaped(text);
  };
  const isLying = first(/<c:barDir val="(\w+)"/) === 'bar';
  const isStacked = first(/<c:grouping val="(\w+)"/) === 'stacked';
  const maximum = first(/<c:max val="([^"]*)"/);
  return {
    name,
    title: first(/<c:title>[^]*?<a:t>([^<]*)</) ?? '',
    kind: !isLying ? 'columns' : isStacked ? 'stacked-bars' : 'bars',
    series: xml
      .split('<c:ser>')
      .slice(1)
      .map((series) => ({
        name: unescaped(/<c:tx><c:v>([^<]*)</.exec(series)?.[1] ?? ''),
        values: plainReference(unescaped(/<c:val>[^]*?<c:f>([^<]*)</.exec(series)?.[1] ?? '')),
        categories: plainReference(unescaped(/<c:cat>[^]*?<c:f>([^<]*)</.exec(series)?.[1] ?? '')),
        labels: unescaped(/<c:numFmt formatCode="([^"]*)"/.exec(series)?.[1] ?? ''),
      })),
    axisTitle: first(/<c:valAx>[^]*?<c:title>[^]*?<a:t>([^<]*)</),
    maximum: maximum === null ? null : Number(maximum),
  };
}
