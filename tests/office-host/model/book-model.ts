import type { Json } from '../protocol/server-object.js';
import type { Area } from '../../../src/sheet/address.js';
import { SheetModel } from './sheet-model.js';

export interface NameModel {
  readonly name: string;
  /** The sheet it belongs to; null for the workbook. */
  readonly scope: SheetModel | null;
  /** With its "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface XmlPartModel {
  readonly id: string;
  xml: string;
}

/** The workbook behind the simulated Excel: plain data a test may look at and change at will. */
export class BookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, Json>();
  readonly xmlParts: XmlPartModel[] = [];
  readonly properties: Record<string, Json> = {};
  readonly application: Record<string, Json> = { CalculationMode: 'Automatic' };
  /** Workbooks that were opened beside this one, as base64. */
  readonly openedBeside: string[] = [];
  /** The structure's password ('' for none); null when the structure is free. */
  structurePassword: string | null = null;
  /** Selected areas by sheet; A1 where nothing was selected. */
  readonly selections = new Map<SheetModel, Area[]>();
  private active: SheetModel | null = null;
  private ids = 0;

  constructor(public name: string) {}

  /** A number nobody else in this workbook has. */
  nextId(): number {
    return ++this.ids;
  }

  addSheet(name: string): SheetModel {
    const id = `{${String(this.nextId()).padStart(8, '0')}-0000-4000-8000-000000000000}`;
    const sheet = new SheetModel(id, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** The sheet of that name (case does not matter) or id. */
  sheet(key: string): SheetModel | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** The sheet in front. */
  get activeSheet(): SheetModel {
    const front = this.active && !this.active.isDeleted ? this.active : null;
    const first = front ?? this.sheets.find((sheet) => sheet.visibility === 'Visible') ?? this.sheets[0];
    if (!first) throw new Error('a workbook has a sheet');
    return first;
  }

  set activeSheet(sheet: SheetModel) {
    this.active = sheet;
  }

  selectionOf(sheet: SheetModel): readonly Area[] {
    return this.selections.get(sheet) ?? [{ top: 0, left: 0, bottom: 0, right: 0 }];
  }
}
