import type { Field, TableRecord } from '../layout/table.js';
import { toA1 } from '../sheet/address.js';
import type { Observation, SeriesEntry } from './indicator.js';
import { likeness } from './likeness.js';
import type { FieldReader } from './measures.js';
import { isProse } from './prose.js';
import { figureFields } from './years.js';

const YEAR = /年|[HRＨＲ]\s?[0-9０-９元]|(?:19|20)\d\d/;

/** Sentences that name no year, below a header that names none: what they count is no year's figure. */
function isUndatedStory({ headerYear, cell }: Field): boolean {
  return headerYear === null && cell.kind === 'text' && isProse(cell.text.trim()) && !YEAR.test(cell.text);
}

/** Every year's figure of a record; of a cell with several measures the one that bears the label. */
export function seriesOf(
  record: TableRecord,
  chosen: readonly Observation[],
  label: string | null,
  reader: FieldReader,
): SeriesEntry[] {
  const entries: SeriesEntry[] = [];
  for (const field of figureFields(record.fields)) {
    if (field.role !== 'baseline' && field.role !== 'target' && field.role !== 'actual') continue;
    const { role } = field;
    const place = toA1(field.row, field.column);
    const own = chosen.filter((each) => each.cell === place);
    if (own.length > 0) entries.push(...own.map((each) => ({ ...each, role })));
    else if (!isUndatedStory(field)) {
      const mains = reader(field, null).filter((each) => each.observation.part === 'main');
      const fitting =
        label === null
          ? mains
          : mains.filter((each) => likeness(each.observation.label ?? '', label) >= 0.45);
      if (label === null && mains.length !== 1) continue;
      entries.push(...fitting.slice(0, 1).map((each) => ({ ...each.observation, role })));
    }
  }
  return entries;
}

/** The series of a measure that has no columns of its own: the figures chosen for it. */
export function chosenSeries(
  baseline: Observation | null,
  target: Observation | null,
  actual: Observation | null,
): SeriesEntry[] {
  const entries: SeriesEntry[] = [];
  if (baseline) entries.push({ ...baseline, role: 'baseline' });
  if (target) entries.push({ ...target, role: 'target' });
  if (actual) entries.push({ ...actual, role: 'actual' });
  return entries;
}
