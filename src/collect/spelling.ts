import { normalise } from '../quantity/normalise.js';
import { remembered } from '../quantity/remember.js';

/** Spellings that say the same: ヶ ケ ヵ カ か in counts, づ ず, old and new forms, small marks. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[ヶケヵ](?=所|月|年|国)|か(?=所|月)|箇(?=所|月)|個(?=所)/g, 'カ'],
  [/[・･,、。.\-―—~()「」『』[\]【】/]/g, ''],
  [/障(?:害|碍|がい)/g, '障害'],
  [/子(?:供|ども)/g, '子ども'],
  [/(?:づくり|作り|造り|創り)/g, 'づくり'],
  [/および|及び|ならびに|並びに|並/g, 'と'],
  [/センタ(?!ー)/g, 'センター'],
];

/** Lists of departments are held against each other, so that the same names are asked for over and over. */
const KNOWN_NAMES = 8192;

/** A name as it is meant: two spellings of one name agree in this. */
export const spellingKey = remembered(KNOWN_NAMES, (name): string => {
  const bare = normalise(name).text.replace(/\s+/g, '').toLowerCase();
  return SAME.reduce((text, [pattern, same]) => text.replace(pattern, same), bare);
});
