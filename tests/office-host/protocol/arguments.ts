import { invalidArgument } from './errors.js';
import { ServerObject, type Argument, type Json } from './server-object.js';

/** A text argument. */
export function textOf(value: Argument | undefined): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** A text argument that may be left out. */
export function optionalText(value: Argument | undefined): string | null {
  return value === null || value === undefined ? null : textOf(value);
}

/** A finite number argument. */
export function numberOf(value: Argument | undefined): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A whole number argument, not below `least`. */
export function integerOf(value: Argument | undefined, least = -Infinity): number {
  const number = numberOf(value);
  if (!Number.isInteger(number) || number < least) throw invalidArgument();
  return number;
}

/** A truth value; `fallback` when it is left out. */
export function booleanOf(value: Argument | undefined, fallback?: boolean): boolean {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of the words of an enumeration; `fallback` when it is left out. */
export function oneOf<Word extends string>(
  value: Argument | undefined,
  words: readonly Word[],
  fallback?: Word,
): Word {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  const word = words.find((each) => each === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

/** A plain object argument. */
export function recordOf(value: Argument | undefined): Readonly<Record<string, Argument>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof ServerObject) {
    throw invalidArgument();
  }
  return value as Readonly<Record<string, Argument>>;
}

/** Rows of cells, each an array. */
export function rowsOf(value: Argument | undefined): readonly (readonly Argument[])[] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) throw invalidArgument();
  return value as readonly (readonly Argument[])[];
}

/** Plain data: an argument without any object in it. */
export function jsonOf(value: Argument | undefined): Json {
  if (value === undefined || value instanceof ServerObject) throw invalidArgument();
  if (Array.isArray(value)) return (value as readonly Argument[]).map(jsonOf);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, jsonOf(each as Argument)]));
  }
  return value as Json;
}
