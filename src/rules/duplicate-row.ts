import { printName } from './print.js';
import { readRepost } from './repost.js';
import type { Checked, Report, Rule, RuleView } from './rule.js';

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What makes two rows the same one: names, figures, and department; null where too little is filled in. */
function fingerprint({ indicator }: Checked): string | null {
  const { program, name, measure, baseline, target, actual, department, part } = indicator;
  if (part !== 'main' || measure !== null || target === null || actual === null) return null;
  if (target.kind !== 'quantity' || actual.kind !== 'quantity') return null;
  const texts = [program, name, baseline?.text, target.text, actual.text, department];
  return texts.join('\n');
}

function isMarked({ indicator: { program, name } }: Checked): boolean {
  return readRepost(program ?? '').isMarked || readRepost(name).isMarked;
}

const known = new WeakMap<readonly RuleView[], ReadonlyMap<string, Place>>();

/** The first place of each row in the workbook. */
function firstPlaces(book: readonly RuleView[]): ReadonlyMap<string, Place> {
  const before = known.get(book);
  if (before) return before;
  const first = new Map<string, Place>();
  for (const { checked, sheet } of book) {
    for (const each of checked) {
      const print = fingerprint(each);
      const cell = each.indicator.cells.name ?? each.indicator.actual?.cell;
      if (print !== null && cell !== undefined && !first.has(print)) first.set(print, { sheet, cell });
    }
  }
  known.set(book, first);
  return first;
}

export const duplicateRow: Rule = {
  code: 'duplicate-row',
  severity: 'warning',
  title: { ja: '同じ行が二度ある', en: 'The same row twice' },
  message: {
    ja: '「{name}」は、名前も数値も {place} と同じです。写しの消し忘れでなければ【再掲】と書いてください。',
    en: '"{name}" has the same names and figures as {place}. If it is no forgotten copy, mark it 【再掲】.',
  },
  reason: {
    ja: '行を写して作るとき、元の行が残ることがあります。二度数えられて集計が合わなくなります。事業名・指標名・基準値・目標・実績・所管課がすべて同じで、再掲の印がないときに出します。',
    en: 'Copied rows stay behind and are counted twice. Told where programme, name, baseline, target, actual and department are all the same and neither is marked as repeated.',
  },
  basis: null,
  example: {
    bad: {
      ja: '8行目と12行目がどちらも「相談件数 目標 55件 実績 54件」',
      en: 'rows 8 and 12 both "相談件数, target 55, actual 54"',
    },
    good: { ja: '12行目に【再掲】と書く', en: 'row 12 is marked 【再掲】' },
  },
  check: (view, book = [view]) => {
    const first = firstPlaces(book);
    return view.checked.flatMap((each): Report[] => {
      const print = fingerprint(each);
      const place = print === null ? undefined : first.get(print);
      const cell = each.indicator.cells.name ?? each.indicator.actual?.cell;
      if (!place || cell === undefined || isMarked(each)) return [];
      const isFirst = place.sheet === view.sheet && place.cell === cell;
      if (isFirst) return [];
      const isHere = place.sheet === view.sheet;
      const data = {
        name: printName(each.indicator),
        place: isHere ? place.cell : `${place.sheet}!${place.cell}`,
      };
      const evidence = isHere ? [place.cell] : [];
      return [{ cell, indicator: each.indicator.key, data, evidence, confidence: 0.8 }];
    });
  },
};
