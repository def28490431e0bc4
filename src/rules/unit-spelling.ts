import { isDigit } from '../quantity/characters.js';
import type { Observation } from '../indicator/indicator.js';
import { normalise } from '../quantity/normalise.js';
import { scanNumber } from '../quantity/number.js';
import { scanKnownUnit } from '../quantity/unit.js';
import { gathered, type Item } from './gathered.js';
import { parseA1 } from '../sheet/address.js';
import { cellAt } from '../sheet/sheet.js';
import type { Correction, Rule } from './rule.js';

interface Spelling {
  /** Compared without regard to width: ％ and % are one. */
  readonly folded: string;
  readonly printed: string;
  readonly factor: number;
}

/** How a figure's unit is spelt behind its number; null where none is printed there. */
function spellingOf(figure: Observation): Spelling | null {
  const source = normalise(figure.text);
  const { text } = source;
  let at = 0;
  while (at < text.length) {
    const number = isDigit(text.charCodeAt(at)) ? scanNumber(text, at) : null;
    if (!number) {
      at += 1;
      continue;
    }
    const from = text[number.end] === ' ' ? number.end + 1 : number.end;
    const unit = scanKnownUnit(text, from);
    if (unit && unit.scaled.unit === figure.unit) {
      return {
        folded: text.slice(from, unit.end),
        printed: source.printed(from, unit.end),
        factor: unit.scaled.factor,
      };
    }
    at = number.end;
  }
  return null;
}

/** The two spellings of one unit, where target and actual use different ones. */
function spellings(
  target: Observation,
  actual: Observation,
): { readonly targetUnit: string; readonly actualUnit: string } | null {
  if (target.unit === null || target.unit !== actual.unit) return null;
  const wanted = spellingOf(target);
  const found = spellingOf(actual);
  if (wanted === null || found === null || wanted.factor !== found.factor) return null;
  if (wanted.folded === found.folded) return null;
  return { targetUnit: wanted.printed, actualUnit: found.printed };
}

export const unitSpelling: Rule = {
  code: 'unit-spelling',
  severity: 'info',
  title: { ja: '同じ単位の書き方がそろっていない', en: 'One unit is spelt in two ways' },
  message: {
    ja: '目標は「{targetUnit}」、実績は「{actualUnit}」と書かれています({count}か所: {cells})。同じ単位なので、書き方をそろえると見やすくなります。',
    en: 'The target says "{targetUnit}", the actual "{actualUnit}" ({count} cells: {cells}). They are the same unit; one spelling reads better.',
  },
  reason: {
    ja: '計算には影響しません。名と人、か所と箇所などの混在は、集計や検索で別のものとして数えられる元になります。',
    en: 'Rates are not affected, but mixed spellings are counted as different units by totals and searches.',
  },
  basis: null,
  example: {
    bad: { ja: '目標 120人、実績 164名', en: 'target 120人, actual 164名' },
    good: { ja: '目標 120人、実績 164人', en: 'target 120人, actual 164人' },
  },
  check: (view) =>
    gathered(
      view.checked.flatMap(({ indicator: { target, actual, key } }): Item[] => {
        const units = target && actual && spellings(target, actual);
        return units ? [{ cell: actual.cell, indicator: key, data: units }] : [];
      }),
    ),
  fix: ({ cell, evidence }, view): readonly Correction[] => {
    const cells = new Set([cell, ...evidence]);
    return view.checked.flatMap(({ indicator: { target, actual } }): Correction[] => {
      const units = target && actual && cells.has(actual.cell) ? spellings(target, actual) : null;
      const place = parseA1(actual?.cell ?? '');
      if (!units || !place || view.source === null) return [];
      const held = cellAt(view.source, place.row, place.column);
      // Where the word stands once, it is the unit; anywhere else it may be part of another word.
      const [before, after, ...more] = held.kind === 'text' ? held.text.split(units.actualUnit) : [];
      if (before === undefined || after === undefined || more.length > 0 || !/[\d０-９]\s*$/.test(before))
        return [];
      return [
        { cell: actual?.cell ?? cell, content: { kind: 'text', text: before + units.targetUnit + after } },
      ];
    });
  },
};
