import type { Content, Edit } from '../../../src/sheet/edit.js';
import { withoutQuotes } from '../../../src/sheet/same-formula.js';

/** Computes what it was taught: the values edits say their formulas come to. */
export function taught(): {
  readonly calculate: (formula: string, sheet: string) => number | string;
  readonly teach: (edits: readonly Edit[]) => void;
} {
  const known = new Map<string, number | string>();
  const keyOf = (sheet: string, formula: string): string => `${sheet}\n${withoutQuotes(formula)}`;
  const learn = (sheet: string, content: Content): void => {
    if (content.kind === 'formula') known.set(keyOf(sheet, content.formula), content.cached);
  };
  return {
    calculate: (formula, sheet) => known.get(keyOf(sheet, formula.slice(1))) ?? 0,
    teach: (edits) => {
      for (const edit of edits) {
        if (edit.kind === 'sheet')
          for (const { content } of edit.after?.cells ?? []) learn(edit.name, content);
        if (edit.kind === 'cells') for (const { content } of edit.after) learn(edit.sheet, content);
      }
    },
  };
}
