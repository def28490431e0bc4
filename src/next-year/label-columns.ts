import { headerKey } from '../layout/header-text.js';
import type { Table } from '../layout/table.js';
import { ROW_LABELS } from '../layout/vocabulary.data.js';

const LABELS: ReadonlySet<string> = new Set(
  ROW_LABELS.flatMap(({ words }) => words.map((word) => headerKey(word))),
);
/** One word all the way down may be what was filled in (実施); two of them in turn (実績, 評価) say what rows hold. */
const FEWEST = 2;

/** Whether a text says what a row holds: 実績, 評価. */
export function isLabelWord(text: string): boolean {
  return LABELS.has(headerKey(text));
}

/** Columns that say what their rows hold. In a form nobody has filled in they may look like a column of entries. */
export function labelColumns(table: Table): Set<number> {
  const texts = new Map<number, Set<string>>();
  for (const { fields } of table.records) {
    for (const { column, cell } of fields) {
      const key = headerKey(cell.text);
      const known = texts.get(column);
      if (known) known.add(key);
      else texts.set(column, new Set([key]));
    }
  }
  const isLabels = (all: ReadonlySet<string>): boolean => all.size >= FEWEST && [...all].every(isLabelWord);
  return new Set([...texts].filter(([, all]) => isLabels(all)).map(([column]) => column));
}
