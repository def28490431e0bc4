import { columnCount, intersection, rowCount } from '../model/address.js';
import { requireFree } from '../model/protection.js';
import type { SheetModel, TableModel } from '../model/sheet-model.js';
import { nameColumns } from '../model/table-headings.js';
import { booleanOf, integerOf, textOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import {
  serverClass,
  type ServerClass,
  type Argument,
  type Json,
  type ServerObject,
} from '../protocol/server-object.js';
import type { Session } from '../session.js';
import { range } from './range-navigation.js';
import { RANGE } from './range.js';
import { areaOf, findRange, rangeRef, type RangeRef } from './range-ref.js';
import { grid } from './range-values.js';
import { WORKSHEET } from './worksheet.js';

/** The tables of the workbook (sheet null) or those of a sheet. */
interface TablePlace {
  readonly session: Session;
  readonly sheet: SheetModel | null;
}

interface TableRef {
  readonly session: Session;
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

interface Part extends TableRef {
  readonly index: number;
}

const whole = ({ session, sheet, table }: TableRef): RangeRef => rangeRef(session, sheet, table.area);

function header(self: TableRef): RangeRef {
  if (!self.table.hasHeaders) throw officeError('InvalidOperation');
  return rangeRef(self.session, self.sheet, { ...self.table.area, bottom: self.table.area.top });
}

function body({ session, sheet, table }: TableRef): RangeRef {
  const { area, hasHeaders, showTotals } = table;
  return rangeRef(session, sheet, {
    ...area,
    top: area.top + (hasHeaders ? 1 : 0),
    bottom: area.bottom - (showTotals ? 1 : 0),
  });
}

function totals({ session, sheet, table }: TableRef): RangeRef {
  if (!table.showTotals) throw officeError('InvalidOperation');
  return rangeRef(session, sheet, { ...table.area, top: table.area.bottom });
}

const columnOf = (ref: RangeRef, index: number): RangeRef => {
  const left = areaOf(ref).left + index;
  return rangeRef(ref.session, ref.sheet, { ...areaOf(ref), left, right: left });
};

const columnName = (self: Part): string => {
  const { top, left } = self.table.area;
  return self.sheet.peek(top, left + self.index)?.text ?? '';
};

const COLUMN = serverClass<Part>(() => ({
  name: 'TableColumn',
  id: ({ index }) => String(index + 1),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: columnName },
    Values: { get: (self) => grid(columnOf(whole(self), self.index), (cell) => cell.value) },
  },
  methods: {
    GetRange: (self) => range(columnOf(whole(self), self.index)),
    GetHeaderRowRange: (self) => range(columnOf(header(self), self.index)),
    GetDataBodyRange: (self) => range(columnOf(body(self), self.index)),
  },
}));

const ROW = serverClass<Part>(() => ({
  name: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: { get: (self): Json => grid(rowOf(self), (cell) => cell.value) },
  },
  methods: { GetRange: (self) => range(rowOf(self)) },
}));

function rowOf(self: Part): RangeRef {
  const area = areaOf(body(self));
  const top = area.top + self.index;
  return rangeRef(self.session, self.sheet, { ...area, top, bottom: top });
}

const parts = (self: TableRef, count: number): Part[] =>
  Array.from({ length: count }, (_, index) => ({ ...self, index }));

const columnsOf = (self: TableRef): Part[] => parts(self, columnCount(self.table.area));
const rowsOf = (self: TableRef): Part[] => parts(self, rowCount(areaOf(body(self))));

function found(object: ServerObject | null): ServerObject {
  if (!object) throw officeError('ItemNotFound');
  return object;
}

function findColumn(self: TableRef, key: Argument | undefined): ServerObject | null {
  const column = columnsOf(self).find(
    (each) => String(each.index + 1) === String(key) || columnName(each) === key,
  );
  return column ? COLUMN.of(column) : null;
}

const COLUMNS = serverClass<TableRef>(() => ({
  name: 'TableColumnCollection',
  scalars: { Count: { get: (self) => columnsOf(self).length } },
  items: (self) => columnsOf(self).map((each) => COLUMN.of(each)),
  item: findColumn,
  methods: {
    GetCount: (self) => columnsOf(self).length,
    GetItemOrNullObject: (self, args) => findColumn(self, args[0]),
    GetItemAt: (self, args) => {
      const part = columnsOf(self)[integerOf(args[0], 0)];
      return found(part ? COLUMN.of(part) : null);
    },
  },
}));

const ROWS = serverClass<TableRef>(() => ({
  name: 'TableRowCollection',
  scalars: { Count: { get: (self) => rowsOf(self).length } },
  items: (self) => rowsOf(self).map((each) => ROW.of(each)),
  methods: {
    GetCount: (self) => rowsOf(self).length,
    GetItemAt: (self, args) => {
      const part = rowsOf(self)[integerOf(args[0], 0)];
      return found(part ? ROW.of(part) : null);
    },
  },
}));

const TABLE: ServerClass<TableRef> = serverClass<TableRef>(() => ({
  name: 'Table',
  id: ({ table }) => table.id,
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ table }, value) => {
        table.name = textOf(value);
      },
    },
    ShowHeaders: { get: ({ table }) => table.hasHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals },
    Style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        table.style = textOf(value);
      },
    },
    ShowBandedRows: {
      get: ({ table }) => table.hasBands ?? true,
      set: ({ table }, value) => {
        table.hasBands = booleanOf(value);
      },
    },
  },
  objects: {
    Columns: (self) => COLUMNS.of(self),
    Rows: (self) => ROWS.of(self),
    Worksheet: ({ session, sheet }) => WORKSHEET.of({ session, sheet }),
  },
  methods: {
    GetRange: (self) => range(whole(self)),
    GetHeaderRowRange: (self) => range(header(self)),
    GetDataBodyRange: (self) => range(body(self)),
    GetTotalRowRange: (self) => range(totals(self)),
    Resize: resize,
    ConvertToRange: (self) => {
      self.sheet.tables = self.sheet.tables.filter((each) => each !== self.table);
      return range(whole(self));
    },
  },
}));

const tablesAt = ({ session, sheet }: TablePlace): TableRef[] =>
  (sheet ? [sheet] : session.book.sheets).flatMap((each) =>
    each.tables.map((table) => ({ session, sheet: each, table })),
  );

function find(place: TablePlace, key: Argument | undefined): ServerObject | null {
  const wanted = String(key).toLowerCase();
  const ref = tablesAt(place).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
  return ref ? TABLE.of(ref) : null;
}

/** Documented: the heading stays in its row and the areas overlap. Inferred: it may not touch another table. */
function resize({ session, sheet, table }: TableRef, args: readonly Argument[]): undefined {
  requireFree(sheet);
  const area = areaOf(RANGE.self(args[0]) ?? findRange(session, sheet, textOf(args[0])));
  const isRight = area.top === table.area.top && area.bottom > area.top && intersection(table.area, area);
  const others = sheet.tables.filter((each) => each !== table);
  if (!isRight || others.some((each) => intersection(each.area, area))) throw invalidArgument();
  if (sheet.merges.some((merge) => intersection(merge, area))) throw officeError('MergedRangeConflict');
  table.area = area;
  nameColumns(sheet, table);
}

/** Inferred: blank headings are filled in; a table may not lie on merged cells or on another table. */
function add({ session, sheet }: TablePlace, args: readonly Argument[]): ServerObject {
  const ref = RANGE.self(args[0]) ?? findRange(session, sheet, textOf(args[0]));
  const area = areaOf(ref);
  requireFree(ref.sheet);
  if (ref.sheet.merges.some((merge) => intersection(merge, area))) throw officeError('MergedRangeConflict');
  if (ref.sheet.tables.some((table) => intersection(table.area, area))) throw invalidArgument();
  if (!booleanOf(args[1], false)) throw session.missing('TableCollection', 'add(hasHeaders: false)');
  const id = String(session.book.nextId());
  const table: TableModel = {
    id,
    name: `Table${id}`,
    area,
    hasHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  };
  ref.sheet.tables.push(table);
  nameColumns(ref.sheet, table);
  return TABLE.of({ session, sheet: ref.sheet, table });
}

/** Tables. */
export const TABLES: ServerClass<TablePlace> = serverClass<TablePlace>(() => ({
  name: 'TableCollection',
  scalars: { Count: { get: (place) => tablesAt(place).length } },
  items: (place) => tablesAt(place).map((ref) => TABLE.of(ref)),
  item: find,
  methods: {
    GetCount: (place) => tablesAt(place).length,
    GetItemOrNullObject: (place, args) => find(place, args[0]),
    GetItemAt: (place, args) => {
      const ref = tablesAt(place)[integerOf(args[0], 0)];
      return found(ref ? TABLE.of(ref) : null);
    },
    Add: add,
  },
}));
