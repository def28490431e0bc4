import { readArguments } from '../../src/cli/arguments.js';
import { layOut, width } from '../../src/cli/output.js';
import { UserError } from '../../src/cli/user-error.js';

test('the defaults write to checked/, in Japanese, with the list', () => {
  expect(readArguments(['check', 'a.xlsx'])).toEqual({
    command: 'check',
    operands: ['a.xlsx'],
    outputFolder: 'checked',
    output: null,
    scheme: null,
    json: false,
    list: true,
    inPlace: false,
    clean: false,
    dryRun: false,
    data: { csv: null, jsonl: null, parquet: null },
    departments: null,
    returnFolder: null,
    returnFormat: 'xlsx',
    by: null,
    level: null,
    locale: 'ja',
  });
});

test('every option is understood', () => {
  const args = readArguments(
    'check a.xlsx b.xlsm -o out --scheme three --json --no-list --in-place --clean --lang en'.split(' '),
  );
  expect(args).toMatchObject({
    operands: ['a.xlsx', 'b.xlsm'],
    outputFolder: 'out',
    scheme: 'three',
    json: true,
    list: false,
  });
  expect(args).toMatchObject({ inPlace: true, clean: true, locale: 'en' });
});

test.each<[string[], string]>([
  [['chekc', 'a.xlsx'], 'cli.unknown-command'],
  [['check', '--jsn'], 'cli.unknown-option'],
  [['check', 'a.xlsx', '--lang', 'fr'], 'cli.unknown-option'],
  [['check', '-o'], 'cli.unknown-option'],
])('%j is answered with %s', (argv, key) => {
  expect(() => readArguments(argv)).toThrow(new UserError(key as UserError['key']));
});

test.each([[[]], [['--help']], [['check', '--help']]])('%j shows the usage', (argv: string[]) => {
  expect(readArguments(argv).command).toBe('help');
});

test('full-width characters take two columns', () => {
  expect(width('指標 12')).toBe(7);
  expect(
    layOut(
      [
        ['名', '数'],
        ['達成', '5'],
        ['x', '12'],
      ],
      [1],
    ),
  ).toBe('名    数\n----  --\n達成   5\nx     12');
});

test('what summary tabs count by', () => {
  const args = readArguments(['summarise', 'book.xlsx', '--by', 'department', '--level', '2']);
  expect({ command: args.command, by: args.by, level: args.level }).toEqual({
    command: 'summarise',
    by: 'department',
    level: 2,
  });
  expect(() => readArguments(['summarise', '--by', 'month'])).toThrow('cli.unknown-option');
  expect(() => readArguments(['summarise', '--level', '0'])).toThrow('cli.unknown-option');
});
