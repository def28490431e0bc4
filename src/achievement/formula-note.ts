import type { RateFormula } from './evaluation.js';

/** Words for the three figures, longest first, each with the one character that stands for it in a reduced formula. */
const TERMS: readonly (readonly [words: readonly string[], symbol: string])[] = [
  [
    [
      '計画当初値',
      '当初水準',
      '基準値',
      '当初値',
      '初期値',
      '従前値',
      '策定時の値',
      '基準年の値',
      '基準年度の値',
    ],
    '基',
  ],
  [['計画目標値', '最終目標値', '目標数値', '目標値', '計画値', '目標'], '目'],
  [['成果実績値', '成果実績', '実績数値', '実績値', '現状値', '現在値', '実績'], '実'],
];
/** Words around the figures that change nothing in the formula. */
const FILLERS = [
  '当該年度の',
  '各年度の',
  '当年度の',
  'その年の',
  '当該年度',
  '各年度',
  '当年度',
  '(%)',
  '%',
  '値',
  ' ',
];

/** The right side of a formula with the figures reduced to one character each and brackets left out. */
const FAMILIES: Readonly<Record<string, RateFormula>> = {
  '実/目': 'ratio',
  '目/実': 'inverse-ratio',
  '2-実/目': 'mirror',
  '目-実/目+100': 'mirror',
  '100+目-実/目': 'mirror',
  '目-実/目+1': 'mirror',
  '1+目-実/目': 'mirror',
  '1-実-目/目': 'mirror',
  '実-基/目-基': 'baseline-progress',
  '基-実/基-目': 'baseline-progress',
  '100-実/100-目': 'complement',
  '基/実': 'baseline-over-actual',
};
/** A mirror that only holds beyond the target: 成果実績が目標値を超過する場合、達成度＝… */
const ONLY_BEYOND = /超過する場合|上回る場合|超える場合/;
const LONGEST_NOTE = 300;

/**
 * Reads how a sheet says it computes its rate: 達成率＝実績値÷目標値×100, 達成度＝（基準値－実績値）／（基準値－目標値）.
 * Null where there is no formula, or one of no known family; columns named by letters only (B/A) are not guessed at.
 */
export function readFormulaNote(text: string): RateFormula | null {
  const note = text.normalize('NFKC').replace(/\s/g, '').slice(0, LONGEST_NOTE);
  const label = /達成(?:度合|度|率)|進捗率/.exec(note);
  if (label === null) return null;
  const reduced = reduce(note.slice(label.index + label[0].length));
  const formula = Object.hasOwn(FAMILIES, reduced) ? FAMILIES[reduced] : undefined;
  if (formula === undefined) return null;
  return formula === 'mirror' && ONLY_BEYOND.test(note) ? 'one-sided-mirror' : formula;
}

function reduce(note: string): string {
  let text = note
    .replace(/[{[]/g, '(')
    .replace(/[}\]]/g, ')')
    .replace(/[−–ー―－]/g, '-')
    .replace(/[÷／]/g, '/');
  for (const [words, symbol] of TERMS) for (const word of words) text = text.replaceAll(word, symbol);
  for (const filler of FILLERS) text = text.replaceAll(filler, '');
  text = text
    .replace(/[「」]/g, '')
    // 目標値（80％）: what the target is stands beside it.
    .replace(/([実目基])\([=\d].*$/, '$1')
    .replace(/([実目基])と([実目基])の差/g, '$1-$2')
    .replace(/([実目基])を([実目基])で(?:除し|割っ)た/g, '$1/$2')
    .replace(/[×*x]100/g, '');
  const start = /[=:(はを、,]*(?=[(\d実目基])/.exec(text);
  if (start?.index !== 0) return '';
  const expression = /^[-+/()\d実目基]*/.exec(text.slice(start[0].length))?.[0] ?? '';
  return expression.replace(/[()]/g, '');
}
