import { HostError } from '../../sheet/host.js';
import type { Changes, OwnSheetChange } from './changes.js';
import { digitWidth } from './column-width.js';
import { askFacets } from './facets.js';
import type { DrawnCharts } from './furniture/drawn-charts.js';
import { doJobs, type Job } from './jobs.js';
import { Present } from './present.js';
import { SheetPicture } from './sheet-picture.js';
import { SheetStanding } from './standing.js';
import type { Question } from './call-excel.js';

/** Has questions answered that only read. */
export type Ask = (question: Question<readonly Job[]>) => Promise<readonly Job[]>;

/** All that must be known of the workbook to write changes into it, and to take them out again. */
export class Situation {
  readonly present = new Present();
  readonly sheets = new Map<string, SheetStanding>();
  readonly pictures = new Map<string, SheetPicture>();
  /** Of the sheet in front: what a new sheet will have. */
  digit = digitWidth(0);
  size = 11;

  private constructor(
    readonly changes: Changes,
    /** Charts as this session had drawn them by then. */
    readonly drawn: DrawnCharts,
  ) {
    for (const [name, each] of changes.sheets) this.sheets.set(name, new SheetStanding(each));
    for (const [name, { before }] of changes.ownSheets) {
      if (before !== null) this.pictures.set(name, new SheetPicture(name, before));
    }
  }

  /**
   * Reads what stands where changes shall be made. Throws HostError when they cannot be made: 'protected', and
   * 'unsupported' with reason 'no sheet', 'exists', 'occupied', 'changed' or 'merged'.
   */
  static async read(changes: Changes, ask: Ask, drawn: DrawnCharts): Promise<Situation> {
    const situation = new Situation(changes, drawn);
    try {
      await doJobs(situation.jobs(), ask);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'excel-gone') throw error;
      // Something asked about is not there; which, the survey alone can say.
      const present = new Present();
      await doJobs(present.jobs({}), ask);
      refuse(changes, present);
      const remaining = withoutGone(changes, present);
      if (remaining === null) throw error;
      return Situation.read(remaining, ask, drawn);
    }
    refuse(changes, situation.present);
    for (const standing of situation.sheets.values()) standing.check();
    for (const picture of situation.pictures.values()) picture.check();
    return situation;
  }

  /** Sheets whose tables and charts may be touched. */
  get furnished(): string[] {
    const { sheets, ownSheets } = this.changes;
    return [
      ...[...sheets.values()].flatMap(({ name, furniture }) => (furniture === null ? [] : [name])),
      ...ownSheets.keys(),
    ];
  }

  private jobs(): Job[] {
    const { sheets, ownSheets, settings } = this.changes;
    const marked = [...sheets.values()].filter(({ marksBefore }) => marksBefore.length > 0);
    const makesSheet = [...ownSheets.values()].some(({ after }) => after !== null);
    return [
      ...this.present.jobs({
        marked: marked.map(({ name }) => name),
        furnished: this.furnished,
        withSettings: settings !== undefined,
      }),
      ...(makesSheet ? [this.frontJob()] : []),
      ...[...this.sheets.values()].flatMap((standing) => standing.jobs()),
      ...[...this.pictures.values()].flatMap((picture) => picture.jobs()),
    ];
  }

  private frontJob(): Job {
    return {
      bytes: 2_000,
      ask: ({ workbook }) => {
        const cell = workbook.worksheets.getActiveWorksheet().getRange('XFD1048576');
        const format = cell.format.load('columnWidth');
        const facets = askFacets(cell);
        return () => {
          this.digit = digitWidth(format.columnWidth);
          this.size = facets()?.size ?? this.size;
          return [];
        };
      },
    };
  }
}

/** Own sheets that are gone already need not be taken out. Null: nothing of the kind. */
function withoutGone(changes: Changes, present: Present): Changes | null {
  const isGone = (name: string, change: OwnSheetChange): boolean =>
    change.before !== null && !present.sheets.has(name);
  const all = [...changes.ownSheets];
  if (!all.some(([name, change]) => isGone(name, change))) return null;
  const ownSheets = all.flatMap(([name, change]): [string, OwnSheetChange][] => {
    if (!isGone(name, change)) return [[name, change]];
    return change.after === null ? [] : [[name, { ...change, before: null }]];
  });
  return { ...changes, ownSheets: new Map(ownSheets) };
}

function refuse({ sheets, ownSheets }: Changes, present: Present): void {
  for (const name of sheets.keys()) {
    const there = present.sheets.get(name);
    if (!there) throw new HostError('unsupported', { sheet: name, reason: 'no sheet' });
    if (there.isProtected) throw new HostError('protected', { sheet: name });
  }
  for (const [name, { before, after }] of ownSheets) {
    const isThere = present.sheets.has(name);
    if (isThere && before === null && after !== null) {
      throw new HostError('unsupported', { sheet: name, reason: 'exists' });
    }
    if (present.isStructureProtected && (isThere || after !== null)) {
      throw new HostError('protected', { reason: 'structure' });
    }
    const taken = (after?.tables ?? []).find((table) => present.tableNames.has(table.name));
    if (!isThere && taken)
      throw new HostError('unsupported', { sheet: name, reason: 'exists', table: taken.name });
  }
}
