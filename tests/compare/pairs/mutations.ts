import type { Line } from './lists.data.js';
import type { Item } from './year-pair.js';

/** Whole numbers below `limit`, the same ones for the same seed. */
export type Draw = (limit: number) => number;

export function drawFrom(seed: number): Draw {
  let state = (seed * 2654435761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Both years' lists; a mutation changes either as an office does from one year to the next. */
export interface Both {
  readonly last: Item[];
  readonly current: Item[];
}

export type Mutation = (both: Both, draw: Draw, lines: readonly Line[]) => void;

const LONG = '関係する団体と毎月会議を開き、周知の方法を見直した結果、前の年度を上回ることができた。';

function change(items: Item[], at: number, to: Partial<Item>): void {
  const was = items[at];
  if (was) items[at] = { ...was, ...to };
}

/** Places of some items of this year's list. */
function some(items: readonly Item[], share: number, draw: Draw): number[] {
  return items.flatMap((_, at) => (draw(100) < share ? [at] : []));
}

function wording(lines: readonly Line[], key: string, draw: Draw): string | undefined {
  const words = lines.find((line) => line[1] === key)?.slice(9) as string[] | undefined;
  return words && words.length > 0 ? words[draw(words.length)] : undefined;
}

const SECTIONS: Mutation = ({ current }, draw) => {
  const names = [...new Set(current.map(({ section }) => section))];
  const first = names[draw(names.length)];
  current.sort((a, b) => Number(b.section === first) - Number(a.section === first));
};

export const MUTATIONS = {
  reordered: SECTIONS,
  shuffled: ({ current }, draw) => {
    for (let at = current.length - 1; at > 0; at--) {
      const other = draw(at + 1);
      const [a, b] = [current[at], current[other]];
      if (a && b) [current[at], current[other]] = [b, a];
    }
  },
  reworded: ({ current }, draw, lines) => {
    for (const at of some(current, 45, draw)) {
      const name = wording(lines, current[at]?.key ?? '', draw);
      if (name !== undefined) change(current, at, { name });
    }
  },
  dropped: ({ current }, draw) => {
    for (let times = 0; times < 2; times++) current.splice(draw(current.length), 1);
  },
  added: ({ current, last }, draw, lines) => {
    const extra = lines.slice(14);
    for (let times = 0; times < 2; times++) {
      const line = extra[draw(extra.length)];
      if (!line || [...last, ...current].some(({ key }) => key === line[1])) continue;
      const [section, name, unit, department, base, , before, actual, final] = line;
      const own = { section, name, unit, department, base, before, actual, final, mark: '', note: '' };
      current.splice(draw(current.length), 0, { key: name, ...own });
    }
  },
  /** 組織改編: a department is called otherwise wherever it stands. */
  reorganised: ({ current }, draw) => {
    const names = [...new Set(current.map(({ department }) => department))];
    const old = names[draw(names.length)];
    const now = `${(old ?? '').replace(/課$|署$/, '')}推進室`;
    current.forEach(({ department }, at) => {
      if (department === old) change(current, at, { department: now });
    });
  },
  unit: ({ current }, draw) => {
    const at = draw(current.length);
    const was = current[at];
    if (!was || was.base < 100 || !['人', '件', '冊', 't'].includes(was.unit)) return;
    const by = (value: number): number => Math.round(value / 10) / 100;
    const { base, before, actual, final } = was;
    const figures = { base: by(base), before: by(before), actual: by(actual), final: by(final) };
    change(current, at, { unit: `千${was.unit}`, ...figures });
  },
  target: ({ current }, draw) => {
    for (const at of some(current, 25, draw)) {
      const was = current[at];
      const note = draw(2) === 0 ? '' : '利用の実態に合わせて最終目標を見直した。';
      if (was) change(current, at, { final: Math.round(was.final * 9) / 10, note });
    }
  },
  baseline: ({ current }, draw) => {
    const at = draw(current.length);
    const was = current[at];
    if (was) change(current, at, { base: Math.round(was.base * 9.3) / 10 });
  },
  revised: ({ last, current }, draw) => {
    for (const at of some(current, 25, draw)) {
      const was = current[at];
      if (!was) continue;
      change(current, at, { before: Math.round(was.before * 10.2) / 10 });
      const old = last.findIndex(({ key }) => key === was.key);
      if (draw(2) === 0) change(last, old, { mark: '(速報値)' });
    }
  },
  left: ({ last, current }, draw) => {
    for (const at of some(current, 30, draw)) {
      const old = last.findIndex(({ key }) => key === current[at]?.key);
      change(current, at, { note: LONG });
      change(last, old, { note: LONG });
    }
  },
  /** One indicator becomes two; neither of them is it. */
  split: ({ current }, draw) => {
    const at = draw(current.length);
    const was = current[at];
    if (!was || was.unit === '%') return;
    const half = (share: number, word: string): Item => {
      const by = (value: number): number => Math.round(value * share);
      const { base, before, actual, final } = was;
      const figures = { base: by(base), before: by(before), actual: by(actual), final: by(final) };
      return { ...was, ...figures, key: `${was.key}${word}`, name: `${was.name}（${word}）` };
    };
    current.splice(at, 1, half(0.6, '市内'), half(0.4, '市外'));
  },
  /** Two indicators become one. */
  merged: ({ current }, draw) => {
    const at = draw(current.length - 1);
    const [a, b] = [current[at], current[at + 1]];
    if (!a || !b || a.unit !== b.unit || a.unit === '%') return;
    const figures = {
      base: a.base + b.base,
      before: a.before + b.before,
      actual: a.actual + b.actual,
      final: a.final + b.final,
    };
    current.splice(at, 2, { ...a, ...figures, key: `${a.key}+${b.key}`, name: `${a.name}と${b.name}の合計` });
  },
  /** The same name under two headings, with figures of its own: 参加者数, 満足度. */
  namesakes: ({ last, current }) => {
    const both = (section: string, base: number): void => {
      const own = {
        section,
        name: '講座の参加者数',
        unit: '人',
        department: '生涯学習課',
        mark: '',
        note: '',
      };
      const final = base * 3;
      last.push({ ...own, key: `講座 ${section}`, base, before: base + 11, actual: base + 24, final });
      current.push({ ...own, key: `講座 ${section}`, base, before: base + 24, actual: base + 31, final });
    };
    both('生涯学習', 231);
    both('男女共同参画', 87);
    const other = current.splice(current.length - 2, 2).reverse();
    current.unshift(...other);
  },
} as const satisfies Readonly<Record<string, Mutation>>;

export type MutationName = keyof typeof MUTATIONS;
