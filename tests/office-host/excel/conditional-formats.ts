import type { Area } from '../../../src/sheet/address.js';
import { intersection, without } from '../model/address.js';
import { requireFree } from '../model/protection.js';
import type { FormatModel, SheetModel } from '../model/sheet-model.js';
import { booleanOf, integerOf, jsonOf, oneOf, textOf } from '../protocol/arguments.js';
import { invalidArgument, officeError } from '../protocol/errors.js';
import { serverClass, type Argument, type Scalar, type ServerObject } from '../protocol/server-object.js';
import type { Session } from '../session.js';
import { colorOf } from './format.js';
import { range } from './range-navigation.js';
import { rangeAreas } from './range-areas.js';
import { areaOf, rangeRef, type RangeRef } from './range-ref.js';

/** The ranges whose conditional formats are meant. */
export interface FormatPlace {
  readonly session: Session;
  readonly sheet: SheetModel;
  readonly ranges: readonly RangeRef[];
}

interface Rule {
  readonly session: Session;
  readonly sheet: SheetModel;
  readonly format: FormatModel;
}

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const touches = (format: FormatModel, areas: readonly Area[]): boolean =>
  format.areas.some((own) => areas.some((area) => intersection(own, area)));

const formatsAt = ({ sheet, ranges }: FormatPlace): FormatModel[] =>
  sheet.formats.filter((format) => touches(format, ranges.map(areaOf)));

const styled = (
  path: string,
  read: (value: Argument) => ReturnType<typeof jsonOf> = jsonOf,
): Scalar<Rule> => ({
  get: ({ format }) => format.style[path] ?? null,
  set: ({ sheet, format }, value) => {
    requireFree(sheet);
    format.style[path] = read(value);
  },
});

const clearing = (prefix: string) => ({
  Clear: ({ format }: Rule): undefined => {
    format.style = Object.fromEntries(
      Object.entries(format.style).filter(([path]) => !path.startsWith(prefix)),
    );
  },
});

const RULE_FILL = serverClass<Rule>(() => ({
  name: 'ConditionalRangeFill',
  scalars: { Color: styled('fill.color', colorOf) },
  methods: clearing('fill.'),
}));

const RULE_FONT = serverClass<Rule>(() => ({
  name: 'ConditionalRangeFont',
  scalars: {
    Color: styled('font.color', colorOf),
    Bold: styled('font.bold', booleanOf),
    Italic: styled('font.italic', booleanOf),
    Underline: styled('font.underline'),
    Strikethrough: styled('font.strikethrough', booleanOf),
  },
  methods: clearing('font.'),
}));

const RULE_FORMAT = serverClass<Rule>(() => ({
  name: 'ConditionalRangeFormat',
  scalars: { NumberFormat: styled('numberFormat') },
  objects: { Fill: (self) => RULE_FILL.of(self), Font: (self) => RULE_FONT.of(self) },
}));

const RULE = serverClass<Rule>(() => ({
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: ({ format }) => format.formula ?? '',
      set: ({ sheet, format }, value) => {
        requireFree(sheet);
        const formula = textOf(value);
        if (formula.replace(/^=/, '').trim() === '') throw invalidArgument();
        format.formula = formula.startsWith('=') ? formula : `=${formula}`;
      },
    },
  },
}));

const CUSTOM = serverClass<Rule>(() => ({
  name: 'CustomConditionalFormat',
  objects: { Rule: (self) => RULE.of(self), Format: (self) => RULE_FORMAT.of(self) },
}));

function setPriority({ sheet, format }: Rule, value: Argument): void {
  requireFree(sheet);
  const place = integerOf(value);
  const others = sheet.formats.filter((each) => each !== format);
  const at = place < 0 ? others.length + 1 + place : place;
  if (at < 0 || at > others.length) throw invalidArgument();
  sheet.formats = [...others.slice(0, at), format, ...others.slice(at)];
}

function soleRange({ session, sheet, format }: Rule): ServerObject | null {
  const [only, ...more] = format.areas;
  return only && more.length === 0 ? range(rangeRef(session, sheet, only)) : null;
}

const CONDITIONAL_FORMAT = serverClass<Rule>(() => ({
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: { get: ({ sheet, format }) => sheet.formats.indexOf(format), set: setPriority },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        requireFree(sheet);
        format.stopIfTrue = booleanOf(value);
      },
    },
  },
  objects: {
    Custom: (self) => {
      if (self.format.type !== 'Custom') throw officeError('InvalidOperation');
      return CUSTOM.of(self);
    },
    CustomOrNullObject: (self) => (self.format.type === 'Custom' ? CUSTOM.of(self) : null),
  },
  methods: {
    Delete: ({ sheet, format }) => {
      requireFree(sheet);
      sheet.formats = sheet.formats.filter((each) => each !== format);
    },
    GetRange: (self) => {
      const only = soleRange(self);
      if (!only) throw officeError('InvalidOperation');
      return only;
    },
    GetRangeOrNullObject: soleRange,
    GetRanges: ({ session, sheet, format }) => rangeAreas(session, sheet, format.areas),
  },
}));

/** Takes an area out of all conditional formats of a sheet; what lies outside stays. */
export function clearFormats(sheet: SheetModel, area: Area): void {
  for (const format of sheet.formats) format.areas = format.areas.flatMap((own) => without(own, area));
  sheet.formats = sheet.formats.filter((format) => format.areas.length > 0);
}

/** The conditional formats that touch some ranges; a new one covers them and comes first. */
export const CONDITIONAL_FORMATS = serverClass<FormatPlace>(() => ({
  name: 'ConditionalFormatCollection',
  items: (place) => formatsAt(place).map((format) => CONDITIONAL_FORMAT.of({ ...place, format })),
  item: (place, key) => {
    const format = formatsAt(place).find((each) => each.id === key);
    return format ? CONDITIONAL_FORMAT.of({ ...place, format }) : null;
  },
  methods: {
    GetCount: (place) => formatsAt(place).length,
    GetItemAt: (place, args) => {
      const format = formatsAt(place)[integerOf(args[0], 0)];
      if (!format) throw officeError('ItemNotFound');
      return CONDITIONAL_FORMAT.of({ ...place, format });
    },
    GetItemOrNullObject: (place, args) => {
      const format = formatsAt(place).find((each) => each.id === args[0]);
      return format ? CONDITIONAL_FORMAT.of({ ...place, format }) : null;
    },
    Add: (place, args) => {
      requireFree(place.sheet);
      const format: FormatModel = {
        id: `{${String(place.session.book.nextId()).padStart(8, '0')}-CF}`,
        type: oneOf(args[0], TYPES),
        areas: place.ranges.map(areaOf),
        stopIfTrue: false,
        formula: null,
        style: {},
      };
      place.sheet.formats.unshift(format);
      return CONDITIONAL_FORMAT.of({ ...place, format });
    },
    ClearAll: ({ sheet, ranges }) => {
      requireFree(sheet);
      for (const ref of ranges) clearFormats(sheet, areaOf(ref));
    },
  },
}));
