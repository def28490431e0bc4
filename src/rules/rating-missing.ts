import type { Field, Table, TableRecord } from '../layout/table.js';
import { toA1 } from '../sheet/address.js';
import { isFilled } from './placeholder.js';
import { printName } from './print.js';
import type { Checked, Report, Rule, RuleView } from './rule.js';

/** Where fewer records than this are rated, a blank is the usual thing. */
const USUAL = 0.7;
const FEWEST = 3;

function ratingOf(record: TableRecord): Field | undefined {
  return record.fields.find(({ role, cell }) => role === 'rating' && cell.text.trim() !== '');
}

/** Where the rating of a record would stand: as far from its first row, and in the column, as in the others. */
function usualPlace({ records }: Table): (record: TableRecord) => string | null {
  const places = records.flatMap((record) => {
    const field = ratingOf(record);
    return field ? [`${field.row - record.firstRow} ${field.column}`] : [];
  });
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  const [rows = 0, column = 0] = usual?.[0].split(' ').map(Number) ?? [];
  return ({ firstRow, lastRow }) =>
    usual && firstRow + rows <= lastRow ? toA1(firstRow + rows, column) : null;
}

function byFirstRow({ checked }: RuleView): Map<number, Checked[]> {
  const groups = new Map<number, Checked[]>();
  for (const each of checked) {
    const group = groups.get(each.indicator.firstRow);
    if (group) group.push(each);
    else groups.set(each.indicator.firstRow, [each]);
  }
  return groups;
}

export const ratingMissing: Rule = {
  code: 'rating-missing',
  severity: 'warning',
  title: { ja: '評価がない', en: 'No rating' },
  message: {
    ja: '「{name}」の評価が空欄です。ほかの{count}件には評価があります。',
    en: 'The rating of "{name}" is blank; {count} others have one.',
  },
  reason: {
    ja: '目標や実績が書いてあるのに評価だけが空欄のときに出します。評価できない年度なら「―」と理由を書いてください。表のほとんどに評価がないときは出しません。',
    en: 'Told where target or actual are there and the rating alone is blank. If it cannot be rated this year, put a dash and the reason. Tables where most are unrated are left alone.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 50.0%、実績 32.6%、評価 (空欄)', en: 'target 50.0%, actual 32.6%, rating (blank)' },
    good: { ja: '目標 50.0%、実績 32.6%、評価 C', en: 'target 50.0%, actual 32.6%, rating C' },
  },
  check: (view) => {
    if (view.table === null) return [];
    const { records } = view.table;
    const rated = records.filter((record) => ratingOf(record));
    if (rated.length < FEWEST || rated.length < records.length * USUAL) return [];
    const placeOf = usualPlace(view.table);
    const groups = byFirstRow(view);
    return records.flatMap((record): Report[] => {
      const group = groups.get(record.firstRow) ?? [];
      const filled = group.find(
        ({ indicator: { target, actual } }) => isFilled(target) || isFilled(actual),
      )?.indicator;
      const cell = placeOf(record);
      if (ratingOf(record) || !filled || cell === null) return [];
      // A cell that holds words was read as something else; it is not blank.
      if (filled.texts?.some((text) => text.cell === cell)) return [];
      const name = group.length > 1 ? filled.name : printName(filled);
      const data = { name, count: String(rated.length) };
      return [{ cell, indicator: filled.key, data, evidence: [filled.cells.name ?? cell] }];
    });
  },
};
