import type { Narrative } from '../indicator/indicator.js';
import type { Report, Rule, RuleView } from './rule.js';
import { textsOf } from './texts.js';
import { rightName } from './year-name.js';
import { yearsOf } from './years.js';

interface Place {
  readonly narrative: Narrative;
  readonly indicator: string | null;
}

/** Headers repeated on every page are told once. */
function places(view: RuleView): { readonly place: Place; readonly again: readonly string[] }[] {
  const headers = new Map<string, string[]>();
  for (const { text, cell } of view.headers) {
    const cells = headers.get(text);
    if (cells) cells.push(cell);
    else headers.set(text, [cell]);
  }
  return [
    ...[...headers].map(([text, [cell = '', ...again]]) => ({
      place: { narrative: { text, cell }, indicator: null },
      again,
    })),
    ...view.checked.flatMap(({ indicator }) =>
      textsOf(indicator).map((narrative) => ({ place: { narrative, indicator: indicator.key }, again: [] })),
    ),
  ];
}

export const impossibleYear: Rule = {
  code: 'impossible-year',
  severity: 'warning',
  title: { ja: '実在しない年度', en: 'A year that never was' },
  message: {
    ja: '「{text}」という年はありません。{right}のことであれば書き直してください。',
    en: 'There is no "{text}". Write {right} if that is meant.',
  },
  reason: {
    ja: '元号が変わる前に作った計画の年度(平成32年度など)が、そのまま写されていることがあります。改元前に決めた計画の表記としては誤りでないため、「注意」にとどめています。「平成32年度(令和2年度)」のように読み替えを添えたものは対象にしません。',
    en: 'Years of plans made before the era changed (平成32年度) are often copied on. As the wording of an old plan that is no mistake, hence only a warning. A year that gives its new name beside it is not reported.',
  },
  basis: '元号を改める政令(平成31年政令第143号)',
  example: {
    bad: { ja: '平成32年度当初の職員数', en: '平成32年度当初の職員数' },
    good: { ja: '令和2年度当初の職員数', en: '令和2年度当初の職員数' },
  },
  check: (view) =>
    places(view).flatMap(({ place, again }): Report[] =>
      yearsOf(place.narrative, view.documentYear).flatMap((year): Report[] => {
        const right = year.impossible && year.note !== 'no-such-date' ? rightName(year) : null;
        if (right === null) return [];
        const { narrative, indicator } = place;
        return [{ cell: narrative.cell, indicator, data: { text: year.text, right }, evidence: again }];
      }),
    ),
};
