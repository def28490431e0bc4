import type { Field, TableRecord } from '../layout/table.js';
import { normalise } from '../quantity/normalise.js';
import { readRepost } from './repost.js';
import type { Report, Rule, RuleView } from './rule.js';
import { addressOf, ownerOf } from './year-pairs.js';

interface Shown {
  readonly view: RuleView;
  readonly record: TableRecord;
  readonly isCopy: boolean;
}

const ROLES = new Set(['baseline', 'target', 'actual', 'rate', 'rating', 'narrative']);
const LONGEST = 24;

function nameOf({ fields }: TableRecord): Field | undefined {
  return fields.find(({ role }) => role === 'program') ?? fields.find(({ role }) => role === 'name');
}

/** Marked records of a workbook and those of the same name, by name. */
function shownTwice(book: readonly RuleView[]): Shown[][] {
  const all = new Map<string, Shown[]>();
  const marked = new Set<string>();
  for (const view of book) {
    for (const record of view.table?.records ?? []) {
      const text = nameOf(record)?.cell.text ?? '';
      if (text === '') continue;
      const { name, isMarked, isCopy } = readRepost(text);
      if (isMarked) marked.add(name);
      const shown = { view, record, isCopy };
      const known = all.get(name);
      if (known) known.push(shown);
      else all.set(name, [shown]);
    }
  }
  return [...marked].flatMap((name) => {
    const group = all.get(name) ?? [];
    return group.length === 2 ? [group] : [];
  });
}

const known = new WeakMap<readonly RuleView[], Shown[][]>();

function groupsOf(book: readonly RuleView[]): Shown[][] {
  const groups = known.get(book) ?? shownTwice(book);
  known.set(book, groups);
  return groups;
}

/** A text without the marks and blanks that may differ between the two places. */
function plain({ cell }: Field): string {
  return readRepost(cell.text).name;
}

function digits(text: string): string {
  return (normalise(text).text.match(/\d[\d,.]*/g) ?? []).join(' ');
}

/** The words around the first difference, so that a person finds it. */
function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - LONGEST / 2);
  const part = text.slice(from, at + LONGEST / 2);
  return `${from > 0 ? '…' : ''}${part === '' ? '―' : part}${at + LONGEST / 2 < text.length ? '…' : ''}`;
}

function compare(original: Shown, copy: Shown): Report[] {
  return copy.record.fields.flatMap((field): Report[] => {
    if (!ROLES.has(field.role)) return [];
    const other = original.record.fields.find(
      (each) => each.role === field.role && each.header === field.header,
    );
    if (!other) return [];
    const [a, b] = [plain(other), plain(field)];
    if (a === b) return [];
    let at = 0;
    while (at < a.length && a[at] === b[at]) at += 1;
    const place = addressOf(other);
    const isSameSheet = original.view.sheet === copy.view.sheet;
    const data = {
      first: excerpt(a, at),
      firstCell: isSameSheet ? place : `${original.view.sheet}!${place}`,
      second: excerpt(b, at),
    };
    return [
      {
        cell: addressOf(field),
        indicator: ownerOf(copy.view, copy.record),
        data,
        evidence: isSameSheet ? [place] : [],
        ...(digits(a) === digits(b) ? { severity: 'info' as const } : {}),
      },
    ];
  });
}

export const repostDiffers: Rule = {
  code: 'repost-differs',
  severity: 'warning',
  title: { ja: '再掲が元と違う', en: 'A repeated entry that differs from its original' },
  message: {
    ja: '再掲の「{second}」が、元({firstCell})の「{first}」と違います。どちらかにそろえてください。',
    en: 'The repeated entry says "{second}", its original ({firstCell}) "{first}". Bring them together.',
  },
  reason: {
    ja: '【再掲】や【…にも掲載】の付いた項目は、片方だけを直すと食い違います。名前の同じ二つの項目を欄ごとに比べます。数値が違うときは「注意」、句読点や言い回しだけのときは「参考」です。',
    en: 'Entries marked 再掲 or にも掲載 drift apart when only one of them is corrected. Both are compared column by column; where only the wording differs it is information.',
  },
  basis: null,
  example: {
    bad: { ja: '元 113件、【再掲】 131件', en: 'original 113, repeated 131' },
    good: { ja: '元 113件、【再掲】 113件', en: 'original 113, repeated 113' },
  },
  check: (view, book = [view]) =>
    groupsOf(book).flatMap((group): Report[] => {
      const copy = group.find(({ isCopy }) => isCopy) ?? group[1];
      const original = group.find((each) => each !== copy);
      return copy && original && copy.view === view ? compare(original, copy) : [];
    }),
};
