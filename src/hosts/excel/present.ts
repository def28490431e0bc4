import type { Area } from '../../sheet/address.js';
import { SETTINGS_NAMESPACE } from '../../sheet/settings-namespace.js';
import { PresentFurniture } from './furniture/present-furniture.js';
import type { Job } from './jobs.js';
import { allAreas } from './merge-blocks.js';

/** A conditional format with a formula, and the id by which Excel finds it. */
export interface PresentMark {
  readonly id: string;
  readonly formula: string;
  readonly areas: readonly Area[];
}

/** What of the workbook matters beside its sheets and names. */
export interface Matters {
  /** Sheets whose conditional formats do. */
  readonly marked?: readonly string[];
  /** Sheets whose tables and charts do; those that are not there are passed over. */
  readonly furnished?: readonly string[];
  /** The text of the settings does. */
  readonly withSettings?: boolean;
}

/** What there is in the workbook just now, as far as it must be known to write: for whatever is there, not for what it holds. */
export class Present {
  readonly sheets = new Map<string, { readonly isProtected: boolean }>();
  readonly names = new Map<string, string>();
  isStructureProtected = false;
  settingsIds: readonly string[] = [];
  settingsXml: string | null = null;
  /** Of the whole workbook, where tables matter at all. */
  readonly tableNames = new Set<string>();
  private readonly marks = new Map<string, readonly PresentMark[]>();
  private readonly furniture = new Map<string, PresentFurniture>();

  marksOf(sheet: string): readonly PresentMark[] {
    return this.marks.get(sheet) ?? [];
  }

  /** Null for a sheet that is not there, or was not asked about. */
  furnitureOn(sheet: string): PresentFurniture | null {
    return this.furniture.get(sheet) ?? null;
  }

  /** What is asked depends on what is of matter. */
  jobs({ marked = [], furnished = [], withSettings = false }: Matters): Job[] {
    return [this.surveyJob(furnished, withSettings), ...marked.map((sheet) => this.marksJob(sheet))];
  }

  private surveyJob(furnished: readonly string[], withSettings: boolean): Job {
    return {
      bytes: 100_000,
      ask: ({ workbook }) => {
        workbook.protection.load('protected');
        const sheets = workbook.worksheets.load('items/name,items/protection/protected');
        const names = workbook.names.load('items/name,items/formula');
        const tables = furnished.length === 0 ? null : workbook.tables.load('items/name');
        const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
        return () => {
          this.isStructureProtected = workbook.protection.protected;
          for (const { name, protection } of sheets.items)
            this.sheets.set(name, { isProtected: protection.protected });
          for (const { name, formula } of names.items) this.names.set(name, formula);
          this.settingsIds = parts.items.map(({ id }) => id);
          for (const { name } of tables?.items ?? []) this.tableNames.add(name);
          const [first] = this.settingsIds;
          return [
            ...(first === undefined || !withSettings ? [] : [this.settingsJob(first)]),
            ...furnished.filter((name) => this.sheets.has(name)).flatMap((name) => this.furnitureJobs(name)),
          ];
        };
      },
    };
  }

  private furnitureJobs(sheet: string): Job[] {
    const furniture = new PresentFurniture(sheet);
    this.furniture.set(sheet, furniture);
    return furniture.jobs();
  }

  private settingsJob(id: string): Job {
    return {
      bytes: 50_000,
      ask: ({ workbook }) => {
        const xml = workbook.customXmlParts.getItem(id).getXml();
        return () => {
          this.settingsXml = xml.value;
          return [];
        };
      },
    };
  }

  private marksJob(sheet: string): Job {
    return {
      bytes: 20_000,
      ask: ({ workbook }) => {
        const formats = workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
        formats.load('items/id,items/type');
        return () => {
          const ids = formats.items.flatMap(({ id, type }) => (type === 'Custom' ? [id] : []));
          return ids.length === 0 ? [] : [this.rulesJob(sheet, ids)];
        };
      },
    };
  }

  private rulesJob(sheet: string, ids: readonly string[]): Job {
    return {
      bytes: 1_200 * ids.length,
      ask: ({ workbook }) => {
        const { conditionalFormats } = workbook.worksheets.getItem(sheet).getRange();
        const asked = ids.map((id) => {
          const format = conditionalFormats.getItem(id);
          return {
            id,
            rule: format.custom.rule.load('formula'),
            ranges: format.getRanges().load('address,areaCount'),
          };
        });
        return () => {
          this.marks.set(
            sheet,
            asked.map(({ id, rule, ranges }) => ({
              id,
              formula: rule.formula.replace(/^=/, ''),
              areas: allAreas(ranges),
            })),
          );
          return [];
        };
      },
    };
  }
}
