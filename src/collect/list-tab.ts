import { OUT_COLUMNS, type OutRow } from '../dataout/out-columns.js';
import { say, type Locale, type MessageKey } from '../locales/say.js';
import type { NewCell, NewSheetData } from '../sheet/new-sheet.js';

type Key = (typeof OUT_COLUMNS)[number]['key'];

/** Widths where the usual one would not do. */
const WIDTHS: Partial<Record<Key, number>> = {
  file: 32,
  workbook: 24,
  indicator: 34,
  program: 24,
  department: 18,
  narrative: 50,
  target_text: 16,
  actual_text: 16,
};
const USUAL = 12;
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
  if (typeof value === 'number') return { value, look: key.endsWith('rate') ? 'rate' : 'number' };
  const word = value === null ? undefined : WORDS[key]?.(value);
  return { value: word === undefined ? value : say(locale, word), look: 'text' };
}

/** 一覧: every row with the file, sheet and cells it came from. Rows are asked for as they are written. */
export function listTab(rows: Iterable<OutRow>, locale: Locale): NewSheetData {
  function* cells(): Generator<readonly NewCell[]> {
    for (const row of rows) yield OUT_COLUMNS.map(({ key }) => cellOf(key, row, locale));
  }
  return {
    name: say(locale, 'collect.tab.list'),
    widths: OUT_COLUMNS.map(({ key }) => WIDTHS[key] ?? USUAL),
    headingRow: 0,
    headings: OUT_COLUMNS.map((column) => column[locale]),
    before: [],
    rows: cells(),
  };
}
