import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { child, elementsNamed, everyElement, readManifest, root } from './read-manifest';

const HOME = 'https://localhost:3000/';
const tree = readManifest();

/** Where the build takes each address from (webpack/excel.js). */
const SOURCES: Readonly<Record<string, string>> = {
  'taskpane/index.html': 'src/taskpane/excel.html',
  'functions/functions.js': 'src/functions/index.ts',
  'functions/functions.json': 'scripts/functions-metadata.mjs',
};

const addresses = everyElement(tree).flatMap(({ name, attributes }) => {
  const value = attributes['DefaultValue'] ?? '';
  return /Url|SourceLocation|Image/.test(name) && value !== '' ? [value] : [];
});

/** Width and height of a PNG, as its header states them. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every address is one of ours, over https, and its file is there', () => {
  expect(addresses.length).toBeGreaterThan(30);
  for (const address of addresses) {
    expect(address.startsWith(HOME)).toBe(true);
    const path = address.slice(HOME.length);
    expect([path, existsSync(join(root, SOURCES[path] ?? path))]).toEqual([path, true]);
  }
});

test('each picture has the size it is given for', () => {
  const images = child(child(child(tree, 'VersionOverrides'), 'Resources'), 'Images').children;
  const files = new Map(images.map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']));
  for (const { attributes } of elementsNamed(tree, 'Image').filter(
    ({ attributes }) => 'size' in attributes,
  )) {
    const size = Number(attributes['size']);
    const file = join(root, (files.get(attributes['resid'] ?? '') ?? '').slice(HOME.length));
    expect([file, ...sizeOf(file)]).toEqual([file, size, size]);
  }
});

test('every place has its picture in all sizes, the three Office insists on among them', () => {
  const sizes = elementsNamed(tree, 'Icon').map(({ children }) =>
    children.map(({ attributes }) => Number(attributes['size'])),
  );
  expect(sizes).toHaveLength(6);
  for (const each of sizes) expect(each).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
});

test('the catalogue shows pictures of 32 and 64 pixels', () => {
  const file = (name: string) =>
    join(root, (child(tree, name).attributes['DefaultValue'] ?? '').slice(HOME.length));
  expect(sizeOf(file('IconUrl'))).toEqual([32, 32]);
  expect(sizeOf(file('HighResolutionIconUrl'))).toEqual([64, 64]);
});
