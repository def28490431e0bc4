import { parseA1 } from '../sheet/address.js';
import type { Narrative } from '../indicator/indicator.js';
import type { Role } from '../layout/role.js';
import type { Table } from '../layout/table.js';
import type { Checked } from '../rules/rule.js';
import type { Change } from './comparison.js';
import { isDescription } from './description.js';
import { folded } from './traits.js';

/** Shorter texts (実施, 継続) are the same for good reasons. */
const SHORTEST = 20;

/** The table an indicator was read from, for the header above a text. */
export type TableOf = (checked: Checked) => Table | undefined;

/** Columns whose texts go on from year to year. */
const LASTING: readonly (Role | null)[] = [
  'id',
  'section',
  'program',
  'name',
  'unit',
  'department',
  'direction',
  'baseline',
  'target',
  'year',
];

function isLasting(table: Table | undefined, cell: string): boolean {
  const place = parseA1(cell);
  if (!table || !place) return false;
  const index = table.kind === 'transposed' ? place.row : place.column;
  return table.columns.some(
    (column) => column.index === index && (LASTING.includes(column.role) || isDescription(column.header)),
  );
}

/** The long texts of a record; its names and headings are none. */
function textsOf({ indicator }: Checked): readonly Narrative[] {
  const names = [indicator.name, indicator.program ?? '', ...indicator.section].map(folded);
  return (indicator.texts ?? indicator.narratives).filter(({ text }) => {
    const key = folded(text);
    return Array.from(key).length >= SHORTEST && !names.includes(key);
  });
}

/** Texts of this year that are, word for word, what last year's sheet says of the same indicator. */
export function textsLeft(last: Checked, current: Checked, tableOf: TableOf): Change[] {
  const before = new Map(textsOf(last).map((each) => [folded(each.text), each]));
  return textsOf(current).flatMap((text): Change[] => {
    const key = folded(text.text);
    const was = before.get(key);
    if (!was || isLasting(tableOf(current), text.cell)) return [];
    return [
      {
        kind: 'text-left',
        last: { text: was.text, sheet: last.indicator.sheet, cell: was.cell },
        current: { text: text.text, sheet: current.indicator.sheet, cell: text.cell },
        year: null,
        explained: null,
      },
    ];
  });
}
