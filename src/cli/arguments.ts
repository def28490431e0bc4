import { parseArgs } from 'node:util';
import type { SummarySettings } from '../inspection.js';
import type { Locale } from '../locales/say.js';
import type { ReturnFormat } from './collect-return.js';
import type { DataPaths } from './data-files.js';
import { UserError } from './user-error.js';

export interface Arguments {
  readonly command: (typeof COMMANDS)[number];
  readonly operands: readonly string[];
  readonly outputFolder: string;
  /** What -o says; null where it is not given. */
  readonly output: string | null;
  readonly scheme: string | null;
  readonly json: boolean;
  readonly list: boolean;
  readonly inPlace: boolean;
  readonly clean: boolean;
  /** Only tell what would be done. */
  readonly dryRun: boolean;
  /** Files data goes to; null where none is asked for. */
  readonly data: DataPaths;
  /** File with a list of departments; null where none is given. */
  readonly departments: string | null;
  /** Folder each department's findings go to; null where they go nowhere. */
  readonly returnFolder: string | null;
  readonly returnFormat: ReturnFormat;
  /** What summary tabs count by, and at which level of headings; null: as the workbook's settings have it. */
  readonly by: SummarySettings['by'] | null;
  readonly level: number | null;
  readonly locale: Locale;
}

const COMMANDS = [
  'check',
  'extract',
  'summarise',
  'collect',
  'compare',
  'next-year',
  'explain',
  'help',
] as const;

/** The language asked for, also when the rest of the line cannot be understood. */
export function localeOf(argv: readonly string[]): Locale {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'ja';
}

/** Reads a command line (without node and script). Throws UserError for what it does not know. */
export function readArguments(argv: readonly string[]): Arguments {
  const parsed = parse(argv);
  const [command = 'help', ...operands] = parsed.positionals;
  const known = COMMANDS.find((each) => each === command);
  if (!known) throw new UserError('cli.unknown-command', { command });
  const { values } = parsed;
  if (values.lang !== undefined && values.lang !== 'ja' && values.lang !== 'en') {
    throw new UserError('cli.unknown-option', { option: `--lang ${values.lang}` });
  }
  return {
    command: values.help ? 'help' : known,
    operands,
    outputFolder: values.output ?? 'checked',
    output: values.output ?? null,
    scheme: values.scheme ?? null,
    json: values.json ?? false,
    list: !(values['no-list'] ?? false),
    inPlace: values['in-place'] ?? false,
    clean: values.clean ?? false,
    dryRun: values['dry-run'] ?? false,
    data: { csv: values.csv ?? null, jsonl: values.jsonl ?? null, parquet: values.parquet ?? null },
    departments: values.departments ?? null,
    returnFolder: values.return ?? null,
    returnFormat: returnFormatOf(values['return-format']),
    by: byOf(values.by),
    level: levelOf(values.level),
    locale: localeOf(argv),
  };
}

function byOf(text: string | undefined): SummarySettings['by'] | null {
  if (text === undefined) return null;
  const by = (['heading', 'department', 'rating'] as const).find((each) => each === text);
  if (!by) throw new UserError('cli.unknown-option', { option: `--by ${text}` });
  return by;
}

function returnFormatOf(text: string | undefined): ReturnFormat {
  const format = (['xlsx', 'text'] as const).find((each) => each === (text ?? 'xlsx'));
  if (!format) throw new UserError('cli.unknown-option', { option: `--return-format ${text}` });
  return format;
}

function levelOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]$/.test(text)) throw new UserError('cli.unknown-option', { option: `--level ${text}` });
  return Number(text);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        scheme: { type: 'string' },
        json: { type: 'boolean' },
        'no-list': { type: 'boolean' },
        'in-place': { type: 'boolean' },
        clean: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        csv: { type: 'string' },
        jsonl: { type: 'string' },
        parquet: { type: 'string' },
        departments: { type: 'string' },
        return: { type: 'string' },
        'return-format': { type: 'string' },
        by: { type: 'string' },
        level: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (!String(code).startsWith('ERR_PARSE_ARGS')) throw error;
    const option = /'(-[^']*)'/.exec(String(message))?.[1] ?? argv.find((each) => each.startsWith('-')) ?? '';
    throw new UserError('cli.unknown-option', { option });
  }
}
