import type { Observation } from '../indicator/indicator.js';
import type { Checked } from '../rules/rule.js';
import { EXPLAINED, PROVISIONAL } from './explained.data.js';

/** The sentence of a record that says why a figure was changed; null where it says nothing. */
export function explanationIn({ indicator }: Checked, role: keyof typeof EXPLAINED): string | null {
  for (const { text } of indicator.texts ?? indicator.narratives) {
    // A bare figure or header word explains nothing.
    if (text.length < 8) continue;
    const sentence = text.split(/(?<=。)|\n/).find((each) => EXPLAINED[role].test(each));
    if (sentence !== undefined) return sentence.trim();
  }
  return null;
}

/** 速報値 and the like on a figure, as printed; null where it was final. */
export function provisionalMark(figure: Observation): string | null {
  const mark = figure.qualifiers.find((each) => PROVISIONAL.test(each));
  return mark ?? PROVISIONAL.exec(figure.text)?.[0] ?? null;
}
