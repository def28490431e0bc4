import type { Inspection } from '../inspection.js';
import { say, type Locale } from '../locales/say.js';
import { columnName } from '../sheet/address.js';
import type { Skipped } from '../writeback/plan.js';

/** What was not understood or not written, so that nothing is passed over in silence. */
export function listNotices(inspection: Inspection, skipped: readonly Skipped[], locale: Locale): string[] {
  const weak = inspection.weak.map((table) =>
    say(locale, 'cli.weak', { sheet: table.sheet, percent: Math.round(table.score * 100) }),
  );
  const unread = inspection.tables.flatMap(({ table }) => {
    const columns = table.columns.filter(
      (column) => column.role === null && column.header !== '' && column.evidence.length === 0,
    );
    if (columns.length === 0) return [];
    const names = columns.map((column) => `${columnName(column.index)}「${column.header}」`).join('・');
    return [say(locale, 'cli.unread-columns', { sheet: table.sheet, columns: names })];
  });
  const locked = skipped.map((each) =>
    each.reason === 'protected-sheet'
      ? say(locale, 'cli.skipped-protected', { sheet: each.sheet ?? '' })
      : say(locale, 'cli.skipped-structure'),
  );
  return [...weak, ...unread, ...locked];
}
