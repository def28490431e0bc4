import { spawnSync } from 'node:child_process';
import { FUNCTIONS } from '../../src/functions/functions';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      optional?: boolean;
    }[];
  }[];
}

const script =
  "import('./scripts/functions-metadata.mjs').then((m) => console.log(JSON.stringify(m.functionsMetadata())))";
const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
const { functions } = JSON.parse(stdout || stderr) as Metadata;

test('every function Excel is told about is there, and the other way round', () => {
  expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

test('the functions and their arguments are named as in the documentation', () => {
  const spelt = functions.map(({ name, parameters }) => {
    const inside = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
    return `TENKEN.${name}(${inside.join(', ')})`;
  });
  expect(spelt.sort()).toEqual(
    [
      'TENKEN.達成率(目標, 実績, [基準値], [方向])',
      'TENKEN.評価(達成率, [基準])',
      'TENKEN.数値(セル)',
      'TENKEN.単位(セル)',
      'TENKEN.年度(セル)',
    ].sort(),
  );
});

test('ids are plain letters, texts are as long as Excel takes them', () => {
  for (const { id, name, description, parameters } of functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,63}$/);
    expect(name).toMatch(/^\p{L}[\p{L}\p{N}_.]*$/u);
    for (const text of [description, ...parameters.map((each) => each.description)]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(128);
    }
  }
});
