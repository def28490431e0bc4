import { columnName, type Area } from '../sheet/address.js';
import { reference } from '../writeback/ownership.js';
import type { TabId } from './tab.js';

/** Where the rows and columns of one tab lie. */
export interface TabPlaces {
  readonly sheet: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** Where everything of the summary lies, by keys: what formulas and charts are written with. */
export class Places {
  constructor(private readonly tabs: ReadonlyMap<TabId, TabPlaces>) {}

  sheet(tab: TabId): string {
    return this.of(tab).sheet;
  }

  row(tab: TabId, key: string): number {
    return found(this.of(tab).rows.get(key), key);
  }

  column(tab: TabId, key: string): number {
    return found(this.of(tab).columns.get(key), key);
  }

  /** A cell for a formula on its own tab: `H7`; with its column fixed `$H7`, with its row `H$7`. */
  cell(
    tab: TabId,
    row: string,
    column: string,
    fixed: { readonly row?: true; readonly column?: true } = {},
  ): string {
    const [left, right] = [fixed.column ? '$' : '', fixed.row ? '$' : ''];
    return `${left}${columnName(this.column(tab, column))}${right}${this.row(tab, row) + 1}`;
  }

  /** A column's cells from one row to another, for a formula on any tab: `'一覧'!$H$7:$H$138`. */
  range(tab: TabId, column: string, from: string, to: string): string {
    const name = columnName(this.column(tab, column));
    const rows = [from, to].map((key) => this.row(tab, key) + 1);
    return reference(this.sheet(tab), rows.map((row) => `$${name}$${row}`).join(':'));
  }

  /** The area between two corners. */
  area(tab: TabId, from: readonly [string, string], to: readonly [string, string]): Area {
    return {
      top: this.row(tab, from[0]),
      left: this.column(tab, from[1]),
      bottom: this.row(tab, to[0]),
      right: this.column(tab, to[1]),
    };
  }

  private of(tab: TabId): TabPlaces {
    const places = this.tabs.get(tab);
    if (!places) throw new Error(`no tab ${tab}`);
    return places;
  }
}

function found(place: number | undefined, key: string): number {
  if (place === undefined) throw new Error(`no line ${key}`);
  return place;
}
