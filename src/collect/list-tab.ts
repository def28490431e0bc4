import { OUT_COLUMNS, type OutRow } from '../dataout/out-columns.js';
import { say, type Locale, type MessageKey } from '../locales/say.js';
import { figureOf, type NewCell, type NewSheetData } from '../sheet/new-sheet.js';

type Key = (typeof OUT_COLUMNS)[number]['key'];

/** The columns people look at, with their widths; the data files have all of them. */
const SHOWN: readonly (readonly [Key, number])[] = [
  ['file', 34],
  ['sheet', 16],
  ['cell', 7],
  ['number', 9],
  ['section1', 20],
  ['section2', 20],
  ['program', 24],
  ['indicator', 36],
  ['measure', 14],
  ['part', 7],
  ['department', 18],
  ['direction', 7],
  ['baseline_text', 14],
  ['previous_text', 14],
  ['target_text', 14],
  ['target_cell', 8],
  ['target_value', 12],
  ['actual_text', 14],
  ['actual_cell', 8],
  ['actual_value', 12],
  ['actual_unit', 8],
  ['rate', 9],
  ['rate_reason', 14],
  ['met', 14],
  ['rating', 7],
  ['stated_rate', 9],
  ['stated_rating', 9],
  ['findings', 8],
];
/** Columns whose words are Tenken's own: they are shown in the language of the reader. */
const WORDS: Partial<Record<Key, (value: string) => MessageKey>> = {
  direction: (value) => `direction.${value}` as MessageKey,
  rate_reason: (value) => `reason.${value}` as MessageKey,
  rate_formula: (value) => `pane.formula.${value}` as MessageKey,
  part: (value) => `collect.part.${value}` as MessageKey,
};

/** The word for met, not met or not decidable. */
export function metWord(met: boolean | null, locale: Locale): string {
  return say(locale, met === null ? 'collect.met.undecided' : met ? 'collect.met.yes' : 'collect.met.no');
}

function cellOf(key: Key, row: OutRow, locale: Locale): NewCell {
  const value = row[key];
  if (key === 'met') return { value: metWord(row.met, locale), look: 'text' };
  if (typeof value === 'boolean') return { value: metWord(value, locale), look: 'text' };
  if (typeof value === 'number') return figureOf(value, key.endsWith('rate') ? 'rate' : 'number');
  const word = value === null ? undefined : WORDS[key]?.(value);
  // One line a row: texts of figures may be whole stories.
  const shown = word === undefined ? (value?.replace(/\s+/g, ' ') ?? null) : say(locale, word);
  return { value: shown, look: 'line' };
}

/** 一覧: every row with the file, sheet and cells it came from. Rows are asked for as they are written. */
export function listTab(rows: Iterable<OutRow>, locale: Locale): NewSheetData {
  function* cells(): Generator<readonly NewCell[]> {
    for (const row of rows) yield SHOWN.map(([key]) => cellOf(key, row, locale));
  }
  return {
    name: say(locale, 'collect.tab.list'),
    widths: SHOWN.map(([, width]) => width),
    headingRow: 0,
    headings: SHOWN.map(([key]) => OUT_COLUMNS.find((column) => column.key === key)?.[locale] ?? key),
    before: [],
    rows: cells(),
  };
}
