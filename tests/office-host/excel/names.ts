import type { NameModel } from '../model/book-model.js';
import type { SheetModel } from '../model/sheet-model.js';
import { quoteSheet } from '../model/address.js';
import { toA1, type Area } from '../../../src/sheet/address.js';
import { booleanOf, optionalText, textOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import {
  serverClass,
  type ServerClass,
  type Argument,
  type ServerObject,
} from '../protocol/server-object.js';
import type { Session } from '../session.js';
import { range } from './range-navigation.js';
import { RANGE } from './range.js';
import { areaOf, rangeOfFormula, type RangeRef } from './range-ref.js';
import { WORKSHEET } from './worksheet.js';

/** The names of the workbook (sheet null) or those of a sheet. */
interface NamePlace {
  readonly session: Session;
  readonly sheet: SheetModel | null;
}

interface Name {
  readonly session: Session;
  readonly name: NameModel;
}

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Inferred: what makes a name invalid is taken from Excel's help: letters first, no cell address, no blanks. */
function checkedName(name: string): string {
  const isAddress = /^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) || /^[RrCc]$/.test(name);
  if (!VALID.test(name) || isAddress) throw invalidArgument();
  return name;
}

function absolute({ top, left, bottom, right }: Area): string {
  const dollars = (row: number, column: number): string =>
    toA1(row, column).replace(/^([A-Z]+)([0-9]+)$/, '$$$1$$$2');
  const [from, to] = [dollars(top, left), dollars(bottom, right)];
  return from === to ? from : `${from}:${to}`;
}

const formulaOfRange = (ref: RangeRef): string => `=${quoteSheet(ref.sheet.name)}!${absolute(areaOf(ref))}`;

function typeOf(session: Session, formula: string): string {
  if (rangeOfFormula(session, formula)) return 'Range';
  const body = formula.slice(1);
  if (body.includes('#REF!')) return 'Error';
  if (/^".*"$/.test(body)) return 'String';
  if (/^(TRUE|FALSE)$/i.test(body)) return 'Boolean';
  return /^[+-]?[0-9]+$/.test(body) ? 'Integer' : 'Double';
}

function valueOf(session: Session, formula: string): string | number {
  const type = typeOf(session, formula);
  if (type === 'Integer') return Number(formula.slice(1));
  if (type === 'String') return formula.slice(2, -1);
  return formula.slice(1);
}

const rangeOf = ({ session, name }: Name): ServerObject | null => {
  const ref = rangeOfFormula(session, name.formula);
  return ref && range(ref);
};

const NAMED_ITEM: ServerClass<Name> = serverClass<Name>(() => ({
  name: 'NamedItem',
  id: ({ name }) => name.name,
  scalars: {
    Name: { get: ({ name }) => name.name },
    Type: { get: ({ session, name }) => typeOf(session, name.formula) },
    Value: { get: ({ session, name }) => valueOf(session, name.formula) },
    Scope: { get: ({ name }) => (name.scope ? 'Worksheet' : 'Workbook') },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        name.formula = formulaOf(value);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = booleanOf(value);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = textOf(value);
      },
    },
  },
  objects: {
    Worksheet: ({ session, name }) => {
      if (!name.scope) throw officeError('InvalidOperation');
      return WORKSHEET.of({ session, sheet: name.scope });
    },
    WorksheetOrNullObject: ({ session, name }) =>
      name.scope ? WORKSHEET.of({ session, sheet: name.scope }) : null,
  },
  methods: {
    Delete: ({ session, name }) => {
      session.book.names.splice(session.book.names.indexOf(name), 1);
    },
    GetRange: (self) => {
      const found = rangeOf(self);
      if (!found) throw officeError('InvalidReference');
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
}));

/** A reference argument: a range, or a formula with its "=". */
function formulaOf(value: Argument | undefined): string {
  const ref = RANGE.self(value);
  if (ref) return formulaOfRange(ref);
  const text = textOf(value);
  if (!text.startsWith('=') || text.length < 2) throw invalidArgument();
  return text;
}

const namesAt = ({ session, sheet }: NamePlace): NameModel[] =>
  session.book.names.filter((each) => each.scope === sheet);

function find(place: NamePlace, key: Argument | undefined): ServerObject | null {
  const wanted = textOf(key).toLowerCase();
  const name = namesAt(place).find((each) => each.name.toLowerCase() === wanted);
  return name ? NAMED_ITEM.of({ session: place.session, name }) : null;
}

/** Defined names; hidden ones are among them. */
export const NAMES: ServerClass<NamePlace> = serverClass<NamePlace>(() => ({
  name: 'NamedItemCollection',
  items: (place) => namesAt(place).map((name) => NAMED_ITEM.of({ session: place.session, name })),
  item: (place, key) => find(place, key),
  methods: {
    GetCount: (place) => namesAt(place).length,
    GetItemOrNullObject: (place, args) => find(place, args[0]),
    Add: (place, args) => {
      const name: NameModel = {
        name: checkedName(textOf(args[0])),
        scope: place.sheet,
        formula: formulaOf(args[1]),
        visible: true,
        comment: optionalText(args[2]) ?? '',
      };
      if (find(place, name.name)) throw officeError('ItemAlreadyExists');
      place.session.book.names.push(name);
      return NAMED_ITEM.of({ session: place.session, name });
    },
  },
}));
