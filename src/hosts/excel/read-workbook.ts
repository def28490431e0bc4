import { HostError, type CancelSignal, type Progress } from '../../sheet/host.js';
import { SETTINGS_NAMESPACE } from '../../sheet/settings-namespace.js';
import type { DefinedName, Visibility, Workbook } from '../../sheet/sheet.js';
import { callExcel } from './call-excel.js';
import { doJobs, type Job } from './jobs.js';
import { areaOf, loadPlace } from './place.js';
import { SAMPLED, sampleOf, type Sample } from './sample.js';
import { settingsIn } from './settings-xml.js';
import { SheetReading, type Extent } from './sheet-reading.js';
import type { Timing } from './timing.js';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};
/** About what asking for a sheet's extent takes, with its names and conditional formats. */
const SHEET_BYTES = 4_000;

/**
 * Reads the workbook Excel shows, all its sheets, into what `readWorkbook` makes of the same file (docs/excel.md names
 * the differences). First what there is, then the sheets, then what their cells left open: three or four requests, and
 * one more for each 5 MB. Throws HostError.
 */
export async function readExcelWorkbook(
  timing: Timing,
  signal?: CancelSignal,
  onProgress?: Progress,
): Promise<Workbook> {
  const reading = new WorkbookReading();
  await doJobs(
    [reading.surveyJob()],
    (question) => callExcel(question, timing, { kind: 'read', signal }),
    onProgress,
  );
  if (signal?.aborted) throw new HostError('cancelled');
  return reading.workbook();
}

class WorkbookReading {
  private name = '';
  private isStructureProtected = false;
  private sheets: SheetReading[] = [];
  private readonly definedNames: DefinedName[] = [];
  private settings: string | null = null;

  workbook(): Workbook {
    const { name, definedNames, isStructureProtected, settings } = this;
    return {
      name,
      sheets: this.sheets.map((sheet) => sheet.sheet()),
      definedNames,
      isStructureProtected,
      settings,
    };
  }

  /** What there is; of the sheet in front its extent and a sample at once, since it is likely the largest. */
  surveyJob(): Job {
    return {
      bytes: 1_000_000,
      ask: ({ workbook }) => {
        workbook.load('name');
        workbook.protection.load('protected');
        const sheets = workbook.worksheets.load('items/name,items/visibility');
        const names = workbook.names.load('items/name,items/formula,items/visible');
        const tables = workbook.tables.load('items/name');
        const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
        const front = workbook.worksheets.getActiveWorksheet();
        front.load('name');
        const extent = askExtent(front);
        const sampled = front.getRange(SAMPLED).getUsedRangeOrNullObject(true);
        sampled.load('formulas,numberFormat,text');
        loadPlace(sampled);
        return () => {
          this.name = workbook.name;
          this.isStructureProtected = workbook.protection.protected;
          this.sheets = sheets.items.map(
            (sheet) => new SheetReading(sheet.name, VISIBILITY[sheet.visibility] ?? 'visible'),
          );
          this.takeNames(names.items);
          const sample = sampled.isNullObject ? null : sampleOf(areaOf(sampled), sampled);
          return [
            ...this.sheets.flatMap((sheet) =>
              this.sheetJobs(sheet, sheet.name === front.name ? extent() : null, sample),
            ),
            ...tables.items.map(({ name }) => this.tableJob(name)),
            ...parts.items.slice(0, 1).map(({ id }) => this.settingsJob(id)),
          ];
        };
      },
    };
  }

  /** `extent`: null where it must be asked for first. */
  private sheetJobs(reading: SheetReading, extent: Extent | null, sample: Sample | null): Job[] {
    const about: Job = {
      bytes: SHEET_BYTES,
      ask: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(reading.name);
        sheet.protection.load('protected');
        const names = sheet.names.load('items/name,items/formula,items/visible');
        const formats = sheet.getRange().conditionalFormats.load('items/id,items/type');
        const later = extent === null ? askExtent(sheet) : null;
        return () => {
          reading.isProtected = sheet.protection.protected;
          this.takeNames(names.items);
          return [
            ...(later === null ? [] : reading.jobs(later(), null)),
            ...(formats.items.length === 0 ? [] : [reading.formatsJob(formats.items)]),
          ];
        };
      },
    };
    return extent === null ? [about] : [about, ...reading.jobs(extent, sample)];
  }

  private takeNames(items: readonly Excel.NamedItem[]): void {
    for (const { name, formula, visible } of items) {
      this.definedNames.push({ name, refersTo: formula.replace(/^=/, ''), hidden: !visible });
    }
  }

  private tableJob(name: string): Job {
    return {
      bytes: 1_000,
      ask: ({ workbook }) => {
        const range = workbook.tables.getItem(name).getRange();
        range.load('worksheet/name');
        loadPlace(range);
        return () => {
          const sheet = this.sheets.find((each) => each.name === range.worksheet.name);
          sheet?.listObjects.push({ name, area: areaOf(range) });
          return [];
        };
      },
    };
  }

  private settingsJob(id: string): Job {
    return {
      bytes: 50_000,
      ask: ({ workbook }) => {
        const xml = workbook.customXmlParts.getItem(id).getXml();
        return () => {
          this.settings = settingsIn(xml.value);
          return [];
        };
      },
    };
  }
}

function askExtent(sheet: Excel.Worksheet): () => Extent {
  const content = sheet.getUsedRangeOrNullObject(true);
  const formatted = sheet.getUsedRangeOrNullObject(false);
  loadPlace(content);
  loadPlace(formatted);
  return () => ({
    content: content.isNullObject ? null : areaOf(content),
    formatted: formatted.isNullObject ? null : areaOf(formatted),
  });
}
