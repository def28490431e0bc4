import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORDER } from './element-order.data';
import { child, elementsNamed, everyElement, readManifest, root, type Element } from './read-manifest';

const tree = readManifest();
const overrides = child(tree, 'VersionOverrides');
const resources = child(overrides, 'Resources');
const all = everyElement(tree);

/** Resources by kind: Images, Urls, ShortStrings, LongStrings. */
const kinds = new Map(resources.children.map((kind) => [kind.name, kind.children]));
const idOf = ({ attributes }: Element) => attributes['id'] ?? '';

/** The children's names where they do not stand in the order of the schema; null where they do. */
function disorder(element: Element): readonly string[] | null {
  const order = ORDER[`${element.name}:${element.attributes['xsi:type'] ?? ''}`] ?? ORDER[element.name];
  if (!order) return null;
  const names = element.children.map(({ name }) => name);
  const places = names.map((name) => order.indexOf(name));
  const isInOrder = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
  return isInOrder ? null : [element.name, ...names];
}

test('elements stand in the order of the schema', () => {
  expect(all.map(disorder).filter((each) => each !== null)).toEqual([]);
});

test('the check of the order itself notices a wrong one', () => {
  const source = '<OfficeApp><Version>1</Version><Id>x</Id></OfficeApp>';
  expect(disorder(readManifest(source))).toEqual(['OfficeApp', 'Version', 'Id']);
  expect(() => readManifest('<OfficeApp><Id></OfficeApp>')).toThrow();
});

test('the identity never changes: books and catalogues know the add-in by it', () => {
  expect(child(tree, 'Id').text).toBe('da390715-cefa-427b-9c1b-6050a19eb434');
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(child(tree, 'Version').text).toBe(`${version}.0`);
});

test('the base part alone gives a usable pane', () => {
  const settings = child(tree, 'DefaultSettings');
  expect(settings.children.map(({ name }) => name)).toEqual(['SourceLocation']);
  expect(child(tree, 'Permissions').text).toBe('ReadWriteDocument');
  expect(child(tree, 'Hosts').children.map(({ attributes }) => attributes['Name'])).toEqual(['Workbook']);
  expect(elementsNamed(tree, 'AppDomain')).toEqual([]);
  const sets = child(child(tree, 'Requirements'), 'Sets').children;
  expect(sets.map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.13' }]);
});

test('ids are unique', () => {
  const resourceIds = [...kinds.values()].flat().map(idOf);
  const others = elementsNamed(overrides, 'Control').concat(elementsNamed(overrides, 'Group')).map(idOf);
  for (const ids of [resourceIds, others]) expect(new Set(ids).size).toBe(ids.length);
});

test('every reference leads to a resource of the right kind, and every resource is used', () => {
  const used = new Map<string, Set<string>>();
  for (const { name, attributes } of all) {
    const { resid } = attributes;
    if (resid === undefined) continue;
    const kind = kindFor(name);
    if (kind === null) continue;
    used.set(kind, (used.get(kind) ?? new Set()).add(resid));
  }
  // A title or a description is short in one place and long in another; which one, the resource itself must tell.
  const short = new Set(kinds.get('ShortStrings')?.map(idOf));
  const texts = all.flatMap(({ name, attributes }) =>
    ['Label', 'Title', 'Description', 'Namespace'].includes(name) && attributes['resid'] !== undefined
      ? [{ name, resid: attributes['resid'] }]
      : [],
  );
  for (const { name, resid } of texts)
    expect([name, resid, short.has(resid)]).toEqual([name, resid, name !== 'Description']);
  used.set(
    'ShortStrings',
    new Set(texts.filter(({ name }) => name !== 'Description').map(({ resid }) => resid)),
  );
  used.set(
    'LongStrings',
    new Set(texts.filter(({ name }) => name === 'Description').map(({ resid }) => resid)),
  );
  for (const [kind, entries] of kinds) {
    expect([kind, [...(used.get(kind) ?? [])].sort()]).toEqual([kind, entries.map(idOf).sort()]);
  }
});

function kindFor(name: string): 'Images' | 'Urls' | null {
  if (name === 'Image') return 'Images';
  return ['SourceLocation', 'FunctionFile', 'LearnMoreUrl', 'Runtime'].includes(name) ? 'Urls' : null;
}

test('references and texts are as long as Office takes them', () => {
  for (const { attributes } of all)
    expect((attributes['resid'] ?? idOf({ attributes } as Element)).length).toBeLessThanOrEqual(32);
  const values = (entries: readonly Element[]) =>
    entries.flatMap((entry) => [
      entry.attributes['DefaultValue'] ?? '',
      ...entry.children.map((each) => each.attributes['Value'] ?? ''),
    ]);
  const limits: readonly (readonly [readonly Element[], number])[] = [
    [kinds.get('ShortStrings') ?? [], 125],
    [kinds.get('LongStrings') ?? [], 250],
    [[child(tree, 'DisplayName')], 125],
    [[child(tree, 'Description')], 250],
  ];
  for (const [entries, limit] of limits)
    for (const value of values(entries)) {
      expect(value).not.toBe('');
      expect(value.length).toBeLessThanOrEqual(limit);
    }
});

test('Japanese is the default, and every text has its English', () => {
  expect(child(tree, 'DefaultLocale').text).toBe('ja-JP');
  const texts = [
    child(tree, 'DisplayName'),
    child(tree, 'Description'),
    ...(kinds.get('ShortStrings') ?? []),
    ...(kinds.get('LongStrings') ?? []),
  ];
  const locales = texts.map(({ children }) => children.map(({ attributes }) => attributes['Locale']));
  expect(locales).toEqual(texts.map(() => ['en-US']));
});

test('buttons of the ribbon and the context menu start what the commands are called', () => {
  const commands = readFileSync(join(root, 'src/commands/index.ts'), 'utf8');
  const named = elementsNamed(tree, 'FunctionName').map(({ text }) => text);
  const listed = /COMMANDS[^{]*\{([^}]*)\}/
    .exec(commands)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  expect(named).toEqual(['checkSheet', 'writeRates', 'makeSummary', 'explainRow']);
  expect(listed?.filter((name) => name !== '').sort()).toEqual([...named].sort());
});

test('everything runs in one page that lives on', () => {
  const [runtime] = elementsNamed(overrides, 'Runtime');
  expect(runtime?.attributes).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
  const pages = elementsNamed(overrides, 'FunctionFile')
    .concat(elementsNamed(overrides, 'Page').flatMap(({ children }) => children))
    .concat(elementsNamed(overrides, 'Action').flatMap(({ children }) => children));
  const addresses = pages.flatMap(({ attributes }) => attributes['resid'] ?? []);
  expect(new Set(addresses)).toEqual(new Set(['Pane.Url']));
});
