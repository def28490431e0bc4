import { OUT_COLUMNS } from '../dataout/out-columns.js';
import type { OutRow } from '../dataout/out-columns.js';
import { say, type Locale } from '../locales/say.js';
import { firstTable, type NewCell, type NewSheetData } from '../sheet/new-sheet.js';
import { metWord } from './list-tab.js';

interface Counts {
  indicators: number;
  met: number;
  unmet: number;
}

/** Counts rows by department as they go by; breakdowns are shown, not judged. */
export class Totals {
  private readonly byDepartment = new Map<string, Counts>();

  constructor(private readonly locale: Locale) {}

  add({ department, met }: OutRow): void {
    const name = department ?? '';
    const counts = this.byDepartment.get(name) ?? { indicators: 0, met: 0, unmet: 0 };
    counts.indicators++;
    if (met === true) counts.met++;
    if (met === false) counts.unmet++;
    this.byDepartment.set(name, counts);
  }

  /** 部署別集計: formulas over the list, so that they follow what is corrected there. */
  tab(): NewSheetData {
    const { locale } = this;
    const column = (key: string): string =>
      `${firstTable}[${OUT_COLUMNS.find((each) => each.key === key)?.[locale] ?? ''}]`;
    const headingRow = 2;
    const line = (name: string, counts: Counts, row: number, isTotal: boolean): NewCell[] => {
      const own = isTotal ? `(${column('sheet')}<>"")` : `(${column('department')}=$A${row})`;
      const judged = counts.met + counts.unmet;
      const count = (word: string): string => `SUMPRODUCT(${own}*(${column('met')}="${word}"))`;
      return [
        { value: name, look: 'text' },
        { value: counts.indicators, look: 'count', formula: `SUMPRODUCT(${own}*1)` },
        { value: counts.met, look: 'count', formula: count(metWord(true, locale)) },
        { value: counts.unmet, look: 'count', formula: count(metWord(false, locale)) },
        { value: counts.indicators - judged, look: 'count', formula: `B${row}-C${row}-D${row}` },
        {
          value: judged === 0 ? null : (100 * counts.met) / judged,
          look: 'rate',
          formula: `IF(C${row}+D${row}=0,"",100*C${row}/(C${row}+D${row}))`,
        },
      ];
    };
    const names = [...this.byDepartment].sort(([a], [b]) => (a < b ? -1 : 1));
    const all = { indicators: 0, met: 0, unmet: 0 };
    for (const [, counts] of names) {
      all.indicators += counts.indicators;
      all.met += counts.met;
      all.unmet += counts.unmet;
    }
    // Rows of formulas are numbered from 1, below the headings.
    const rows = names.map(([name, counts], at) => line(name, counts, headingRow + 2 + at, false));
    rows.push(line(say(locale, 'collect.total'), all, headingRow + 2 + names.length, true));
    return {
      name: say(locale, 'collect.tab.totals'),
      widths: [28, 12, 12, 12, 16, 14],
      headingRow,
      headings: (['department', 'indicators', 'met', 'unmet', 'undecided', 'share'] as const).map((head) =>
        say(locale, `collect.col.${head}`),
      ),
      before: [
        [{ value: say(locale, 'collect.tab.totals'), look: 'title' }],
        [{ value: say(locale, 'collect.totals.note'), look: 'plain' }],
      ],
      rows,
    };
  }
}
