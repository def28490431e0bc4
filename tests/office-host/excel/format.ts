import type { Area } from '../../../src/sheet/address.js';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/units.js';
import type { CellModel, StyleModel } from '../model/cell-model.js';
import { requireFree } from '../model/protection.js';
import type { SheetModel } from '../model/sheet-model.js';
import { booleanOf, jsonOf, numberOf } from '../protocol/arguments.js';
import { invalidArgument } from '../protocol/errors.js';
import { serverClass, type Argument, type Json, type Scalar } from '../protocol/server-object.js';
import { areaOf, requireManageable, type RangeRef } from './range-ref.js';

/** Cells a format speaks of: one range, or several together. */
export interface Formatted {
  readonly ranges: readonly RangeRef[];
}

const COLOR_NAMES = /^[a-z]{3,20}$/i;

/** "#ff0000" → "#FF0000"; a colour's name stays. Throws on what is no colour. */
export function colorOf(value: Argument): string {
  if (typeof value !== 'string') throw invalidArgument();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (!COLOR_NAMES.test(value)) throw invalidArgument();
  return value;
}

function everyCell(
  { ranges }: Formatted,
  visit: (cell: CellModel | undefined, make: () => CellModel) => void,
): void {
  for (const ref of ranges) {
    const area = requireManageable(ref);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        visit(ref.sheet.peek(row, column), () => ref.sheet.cell(row, column));
      }
    }
  }
}

/** What all cells have in common under a path; null when they differ. */
function common(formatted: Formatted, path: string, fallback: Json): Json {
  let shared: Json | undefined;
  let differs = false;
  everyCell(formatted, (cell) => {
    const value = cell?.style[path] ?? fallback;
    if (shared === undefined) shared = value;
    else if (shared !== value) differs = true;
  });
  return differs ? null : (shared ?? fallback);
}

const withoutStyle = (style: StyleModel, isGone: (path: string) => boolean): StyleModel =>
  Object.fromEntries(Object.entries(style).filter(([path]) => !isGone(path)));

/** Sets one format on all cells; what is set to what untouched cells have (`fallback`) is no format. */
function setStyle(formatted: Formatted, path: string, value: Json, fallback?: Json): void {
  for (const { sheet } of formatted.ranges) requireFree(sheet, 'allowFormatCells');
  everyCell(formatted, (cell, make) => {
    if (value !== fallback) make().style[path] = value;
    else if (cell) cell.style = withoutStyle(cell.style, (own) => own === path);
  });
}

/** Takes away all formats under a path. */
function clearStyle(formatted: Formatted, prefix: string): void {
  for (const { sheet } of formatted.ranges) requireFree(sheet, 'allowFormatCells');
  everyCell(formatted, (cell) => {
    if (!cell) return;
    cell.style = withoutStyle(cell.style, (path) => path.startsWith(prefix));
  });
}

const styled = (
  path: string,
  fallback: Json,
  read: (value: Argument) => Json = jsonOf,
): Scalar<Formatted> => ({
  get: (self) => common(self, path, fallback),
  set: (self, value) => setStyle(self, path, read(value), path.startsWith('fill.') ? undefined : fallback),
});

function size(axis: 'row' | 'column', standard: number, most: number): Scalar<Formatted> {
  const lines = (area: Area): [number, number] =>
    axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  return {
    get: ({ ranges }) => {
      const sizes = new Set<number>();
      for (const ref of ranges) {
        const [from, to] = lines(areaOf(ref));
        const known = ref.sheet.lines[axis];
        let own = 0;
        for (const [index, line] of known) {
          if (index < from || index > to || line.size === null) continue;
          sizes.add(line.size);
          own++;
        }
        if (own < to - from + 1) sizes.add(standard);
      }
      return sizes.size === 1 ? ([...sizes][0] ?? standard) : null;
    },
    set: ({ ranges }, value) => {
      const points = numberOf(value);
      if (points < 0 || points > most) throw invalidArgument();
      for (const ref of ranges) {
        requireFree(ref.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
        const [from, to] = lines(areaOf(ref));
        for (let index = from; index <= to; index++) ref.sheet.line(axis, index).size = points;
      }
    },
  };
}

/** Autofit: rows go back to a height Excel finds; how wide a text is this simulation does not know. */
function autofit(axis: 'row' | 'column') {
  return ({ ranges }: Formatted): undefined => {
    for (const { sheet, area } of ranges) {
      requireFree(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      if (area) forgetSizes(sheet, axis, area);
    }
  };
}

function forgetSizes(sheet: SheetModel, axis: 'row' | 'column', area: Area): void {
  for (const [index, line] of sheet.lines[axis]) {
    const isInside =
      axis === 'row' ? index >= area.top && index <= area.bottom : index >= area.left && index <= area.right;
    if (isInside) line.size = null;
  }
}

function hasStandardWidth(sheet: SheetModel, { left, right }: Area): boolean {
  return [...sheet.lines.column].every(([index, { size }]) => index < left || index > right || size === null);
}

const FILL = serverClass<Formatted>(() => ({
  name: 'RangeFill',
  scalars: {
    Color: styled('fill.color', '#FFFFFF', colorOf),
    Pattern: styled('fill.pattern', null),
    PatternColor: styled('fill.patternColor', null, colorOf),
    TintAndShade: styled('fill.tintAndShade', 0),
  },
  methods: { Clear: (self) => void clearStyle(self, 'fill.') },
}));

const FONT = serverClass<Formatted>(() => ({
  name: 'RangeFont',
  scalars: {
    Name: styled('font.name', 'Calibri'),
    Size: styled('font.size', 11),
    Color: styled('font.color', '#000000', colorOf),
    Bold: styled('font.bold', false),
    Italic: styled('font.italic', false),
    Underline: styled('font.underline', 'None'),
    Strikethrough: styled('font.strikethrough', false),
    TintAndShade: styled('font.tintAndShade', 0),
  },
}));

const FORMAT_PROTECTION = serverClass<Formatted>(() => ({
  name: 'FormatProtection',
  scalars: {
    Locked: styled('protection.locked', true),
    FormulaHidden: styled('protection.formulaHidden', false),
  },
}));

interface Border extends Formatted {
  readonly side: string;
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** The lines of cells a side of a range is made of: its edge, or both sides of the lines between its cells. */
function linesOf({ ranges, side }: Border): { readonly path: string; readonly cells: Formatted }[] {
  return ranges.flatMap((ref) => {
    const area = requireManageable(ref);
    const { top, left, bottom, right } = area;
    const parts: Readonly<Record<string, readonly (readonly [string, Area])[]>> = {
      EdgeTop: [['EdgeTop', { ...area, bottom: top }]],
      EdgeBottom: [['EdgeBottom', { ...area, top: bottom }]],
      EdgeLeft: [['EdgeLeft', { ...area, right: left }]],
      EdgeRight: [['EdgeRight', { ...area, left: right }]],
      InsideHorizontal: [
        ['EdgeBottom', { ...area, bottom: bottom - 1 }],
        ['EdgeTop', { ...area, top: top + 1 }],
      ],
      InsideVertical: [
        ['EdgeRight', { ...area, right: right - 1 }],
        ['EdgeLeft', { ...area, left: left + 1 }],
      ],
    };
    return (parts[side] ?? [[side, area] as const])
      .filter(([, part]) => part.bottom >= part.top && part.right >= part.left)
      .map(([own, part]) => ({ path: `borders.${own}.`, cells: { ranges: [{ ...ref, area: part }] } }));
  });
}

const border = (
  member: string,
  fallback: Json,
  read: (value: Argument) => Json = jsonOf,
): Scalar<Border> => ({
  get: (self) => {
    const told = linesOf(self).map(({ path, cells }) => common(cells, path + member, fallback));
    return told.every((each) => each === told[0]) ? (told[0] ?? fallback) : null;
  },
  set: (self, value) => {
    for (const { path, cells } of linesOf(self)) {
      // A line that is taken away has neither weight nor colour.
      if (member === 'style' && value === 'None') clearStyle(cells, path);
      else setStyle(cells, path + member, read(value), member === 'style' ? undefined : fallback);
    }
  },
});

const BORDER = serverClass<Border>(() => ({
  name: 'RangeBorder',
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: border('style', 'None'),
    Weight: border('weight', 'Thin'),
    Color: border('color', '#000000', colorOf),
  },
}));

const BORDERS = serverClass<Formatted>(() => ({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => SIDES.length } },
  items: ({ ranges }) => SIDES.map((side) => BORDER.of({ ranges, side })),
  item: ({ ranges }, key) => {
    if (typeof key !== 'string' || !SIDES.includes(key)) throw invalidArgument();
    return BORDER.of({ ranges, side: key });
  },
}));

/** The format of cells. */
export const RANGE_FORMAT = serverClass<Formatted>(() => ({
  name: 'RangeFormat',
  scalars: {
    WrapText: styled('wrapText', false),
    HorizontalAlignment: styled('horizontalAlignment', 'General'),
    VerticalAlignment: styled('verticalAlignment', 'Bottom'),
    IndentLevel: styled('indentLevel', 0),
    ShrinkToFit: styled('shrinkToFit', false),
    TextOrientation: styled('textOrientation', 0),
    ColumnWidth: size('column', STANDARD_WIDTH, 1343),
    RowHeight: size('row', STANDARD_HEIGHT, 409.5),
    UseStandardWidth: {
      get: ({ ranges }) => {
        const [standard, own] = [true, false].map((wanted) =>
          ranges.every(({ sheet, area }) => area !== null && hasStandardWidth(sheet, area) === wanted),
        );
        return standard ? true : own ? false : null;
      },
      set: ({ ranges }, value) => {
        if (!booleanOf(value)) return;
        for (const ref of ranges) {
          requireFree(ref.sheet, 'allowFormatColumns');
          forgetSizes(ref.sheet, 'column', areaOf(ref));
        }
      },
    },
  },
  objects: {
    Fill: (self) => FILL.of(self),
    Font: (self) => FONT.of(self),
    Borders: (self) => BORDERS.of(self),
    Protection: (self) => FORMAT_PROTECTION.of(self),
  },
  methods: { AutofitColumns: autofit('column'), AutofitRows: autofit('row') },
}));
