import type { ChartModel } from '../model/sheet-model.js';
import { booleanOf, jsonOf, numberOf, oneOf, textOf } from '../protocol/arguments.js';
import { serverClass, type Argument, type Json, type Scalar } from '../protocol/server-object.js';
import { colorOf } from './format.js';

/** A part of a chart that keeps what is set on it, under the path at which it hangs. */
export interface Bag {
  readonly chart: ChartModel;
  readonly settings: Record<string, Json>;
  readonly path: string;
}

/** The part that hangs below another one. */
export const below = ({ chart, settings, path }: Bag, name: string): Bag => ({
  chart,
  settings,
  path: `${path}${name}.`,
});

/** A setting kept as it is given, once it has been read as what it must be. */
export function kept(name: string, fallback: Json, read: (value: Argument) => Json = jsonOf): Scalar<Bag> {
  return {
    get: ({ settings, path }) => settings[path + name] ?? fallback,
    set: ({ settings, path }, value) => {
      settings[path + name] = read(value);
    },
  };
}

/** A word of an enumeration. */
export const word = (name: string, fallback: string, words: readonly string[]): Scalar<Bag> =>
  kept(name, fallback, (value) => oneOf(value, words));
export const flag = (name: string, fallback: boolean): Scalar<Bag> =>
  kept(name, fallback, (value) => booleanOf(value));
export const number = (name: string, fallback: number): Scalar<Bag> => kept(name, fallback, numberOf);
export const text = (name: string, fallback: string): Scalar<Bag> => kept(name, fallback, textOf);

const FONT = serverClass<Bag>(() => ({
  name: 'ChartFont',
  scalars: {
    Bold: flag('bold', false),
    Color: kept('color', '#000000', colorOf),
    Name: text('name', 'Calibri'),
    Size: number('size', 10),
  },
}));

const LINE = serverClass<Bag>(() => ({
  name: 'ChartLineFormat',
  scalars: {
    Color: kept('color', '', colorOf),
    LineStyle: text('lineStyle', 'Automatic'),
    Weight: number('weight', 0.75),
  },
}));

const FILL = serverClass<Bag>(() => ({
  name: 'ChartFill',
  methods: {
    SetSolidColor: ({ settings, path }, args) => {
      settings[`${path}color`] = colorOf(args[0] ?? null);
    },
    Clear: ({ settings, path }) => {
      settings[`${path}color`] = '';
    },
    GetSolidColor: ({ settings, path }) => settings[`${path}color`] ?? '',
  },
}));

/** The format of a part: its fill, its lines and its letters, as far as its class has them. */
export const formatOf = (name: string) =>
  serverClass<Bag>(() => ({
    name,
    objects: {
      Fill: (self) => FILL.of(below(self, 'fill')),
      Font: (self) => FONT.of(below(self, 'font')),
      Line: (self) => LINE.of(below(self, 'line')),
    },
  }));
