import { nameKey } from './name-key.js';
import type { Traits } from './traits.js';

/** How many of the other year's indicators are laid beside one. */
const MOST = 16;
/** A pair of characters that stands in so many names tells nothing apart. */
const COMMON = 400;

function charactersPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  if (text.length === 1) pairs.add(text);
  return pairs;
}

function index(all: readonly Traits[], keysOf: (traits: Traits) => Iterable<string>): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const traits of all) {
    for (const key of keysOf(traits)) {
      const list = map.get(key);
      if (list) list.push(traits.position);
      else map.set(key, [traits.position]);
    }
  }
  return map;
}

function keysOf(traits: Traits): string[] {
  const keys = [...charactersPairs(nameKey(traits.name))].map((pair) => `p${pair}`);
  if (traits.number !== null) keys.push(`n${traits.number}`);
  for (const [key, value] of traits.figures) if (value !== 0 && value !== 100) keys.push(`f${key} ${value}`);
  return keys;
}

/**
 * For each of `from` the places in `to` worth comparing: those that share rare parts of the name, the number or
 * figures. Everything with everything would be millions of pairs for a large city.
 */
function nearest(from: readonly Traits[], to: readonly Traits[]): number[][] {
  const shared = index(to, keysOf);
  const names = index(to, (traits) => [nameKey(traits.name)]);
  return from.map((traits) => {
    const weights = new Map<number, number>();
    for (const key of keysOf(traits)) {
      const places = shared.get(key) ?? [];
      if (places.length > COMMON) continue;
      for (const place of places) weights.set(place, (weights.get(place) ?? 0) + 1 / places.length);
    }
    const distance = (place: number): number => Math.abs(place - traits.position);
    const best = [...weights]
      .sort((a, b) => b[1] - a[1] || distance(a[0]) - distance(b[0]) || a[0] - b[0])
      .slice(0, MOST)
      .map(([place]) => place);
    // A name that says the same is looked at however common its parts are.
    const same = [...(names.get(nameKey(traits.name)) ?? [])]
      .sort((a, b) => distance(a) - distance(b) || a - b)
      .slice(0, MOST);
    return [...new Set([...same, ...best])];
  });
}

/** Pairs of places (last, current) worth comparing; the same pairs whichever year is called last. */
export function candidates(last: readonly Traits[], current: readonly Traits[]): [number, number][] {
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const add = (a: number, b: number): void => {
    const key = a * current.length + b;
    if (seen.has(key)) return;
    seen.add(key);
    pairs.push([a, b]);
  };
  nearest(last, current).forEach((places, a) => {
    for (const b of places) add(a, b);
  });
  nearest(current, last).forEach((places, b) => {
    for (const a of places) add(a, b);
  });
  return pairs;
}
