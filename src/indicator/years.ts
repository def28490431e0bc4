import { isFigureRole } from '../layout/role.js';
import type { Field, Table } from '../layout/table.js';

/** Headers of last year's figures beside this year's. */
const PREVIOUS = /前年|前回|昨年|前々/;
/** 実績（前年度比）: this year's figure with its change beside it. */
const CHANGE_BESIDE = /対?(?:前年度?|昨年度?|前回)(?:度?比|差|との差|増減)/g;

/** Headers of figures that are not the year's: 上半期実績, 9月末, 第2四半期, 見込み. A year ends in March. */
const PART_OF_YEAR =
  /[上下前後]半期|[上下]期|四半期|(?:^|\D)(?:[4-9]|1[0-2]|[12])月末|中間実績|途中経過|見込/;

/** Headers of targets that were changed later on: 見直し後目標値, 改定後, 変更後. */
const REVISED = /見直し?後|改[定訂]後|変更後|修正後|新目標|見直し目標|修正目標/;

/** Of several targets of one year those that were set last. */
function asRevised(fields: readonly Field[]): Field[] {
  const revised = fields.filter((field) => REVISED.test(field.header.replace(/\s/g, '')) && filled(field));
  return revised.length > 0 ? revised : [...fields];
}

/** Headers of the sum of the columns beside it: 実績 > 東地区 | 西地区 | 計. */
const TOTAL = /(?:^|> )(?:合?計|総計|全体|市全体|全市|全区|年計)$/;

/** Of a figure told by districts or kinds and in all, the one in all. */
function inAll(fields: readonly Field[]): Field[] {
  const totals = fields.filter(({ header }) => TOTAL.test(header.normalize('NFKC').trim()));
  return totals.length === 1 && fields.length > 2 ? totals : [...fields];
}

/** The figures of whole years where there are any, else all. */
function ofWholeYears(fields: readonly Field[]): Field[] {
  const whole = fields.filter(({ header }) => !PART_OF_YEAR.test(header.normalize('NFKC')));
  return whole.length > 0 ? whole : [...fields];
}

/** Which year's figures of a table are judged; the others are its series. */
export interface YearChoice {
  readonly target: (fields: readonly Field[]) => Field[];
  readonly actual: (fields: readonly Field[]) => Field[];
}

function filled(field: Field): boolean {
  return field.cell.text.trim() !== '';
}

/** 4年度, ５年: no era, and nothing in the sheet tells it. */
const BARE_YEAR = /(?:^|[^\d元])(\d{1,2})年度?(?!間)/;

/**
 * The year a figure's column is of; one that stands in the row does not tell the columns apart. Where the sheet names
 * no era at all, the bare number: it tells which of two columns is the later one, and is reported nowhere.
 */
function yearOf(field: Field): number | null {
  if (field.yearOfRow) return null;
  const bare = field.headerYear === null ? BARE_YEAR.exec(field.header.normalize('NFKC'))?.[1] : undefined;
  return bare === undefined ? field.headerYear : Number(bare);
}

function yearsOf(table: Table, role: Field['role']): Map<number, number> {
  const counts = new Map<number, number>();
  for (const record of table.records) {
    for (const field of record.fields) {
      const year = yearOf(field);
      if (field.role !== role || year === null || !filled(field)) continue;
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return counts;
}

/** The year judged: the document's own where it has actuals, else the latest that at least a fifth of the items fill in. */
function currentYear(table: Table, documentYear: number | null): number | null {
  const counts = yearsOf(table, 'actual');
  if (documentYear !== null && counts.has(documentYear)) return documentYear;
  const enough = table.records.length / 5;
  const years = [...counts].filter(([, count]) => count >= enough).map(([year]) => year);
  return years.length > 0 ? Math.max(...years) : null;
}

/**
 * Chooses the target and actual that belong together: the actual of the year judged, the target of the same year,
 * else one without a year, else the nearest later one (a final target), else the last.
 */
export function chooseYears(table: Table, documentYear: number | null): YearChoice {
  const year = currentYear(table, documentYear);
  const actual = (fields: readonly Field[]): Field[] => {
    const all = fields.filter((field) => field.role === 'actual');
    const current = all.filter(({ header }) => !PREVIOUS.test(header.replace(CHANGE_BESIDE, '')));
    const ofYear = current.filter((field) => yearOf(field) === year);
    if (ofYear.length > 0) return inAll(ofWholeYears(ofYear));
    const yearless = current.filter((field) => yearOf(field) === null);
    return ofWholeYears(yearless).slice(-1);
  };
  const target = (fields: readonly Field[]): Field[] => {
    const all = fields.filter((field) => field.role === 'target');
    const same = all.filter((field) => yearOf(field) === year && filled(field));
    if (year !== null && same.length > 0) return inAll(asRevised(same));
    const yearless = all.filter((field) => yearOf(field) === null);
    if (yearless.length > 0) return asRevised(yearless);
    const sorted = [...all].sort((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0));
    const later = sorted.find((field) => year !== null && (yearOf(field) ?? 0) >= year);
    const chosen = later ?? sorted.at(-1);
    return chosen ? asRevised(all.filter((field) => yearOf(field) === yearOf(chosen))) : [];
  };
  return { target, actual };
}

/** All figure fields of a record, for the series. */
export function figureFields(fields: readonly Field[]): Field[] {
  return fields.filter((field) => isFigureRole(field.role) && filled(field));
}
