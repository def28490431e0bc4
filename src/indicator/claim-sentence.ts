import { isHiragana } from '../quantity/characters.js';
import { normalise } from '../quantity/normalise.js';
import { wordsOf } from '../quantity/wording.js';
import { CONNECTIVES } from './claim.data.js';

const MAX_TEXT = 20_000;
const connectives = wordsOf(CONNECTIVES);

/** Particles and cut words at the end of a line: the sentence goes on in the next one. */
const GOES_ON = new Set('をにはがのもとへで、未不達');

/** True when a blank or line break between two characters only breaks a sentence in two. */
function breaksSentence(text: string, before: number, after: number): boolean {
  if (GOES_ON.has(text[before] ?? '')) return true;
  const next = text.charCodeAt(after);
  return (
    (isHiragana(next) || text[after] === '、' || text[after] === '。') &&
    connectives.startingAt(text, after) === null
  );
}

/** The sentences of a cell, folded; breaks inside them are mended, because 達成⏎できなかった is one word group. */
export function sentencesOf(source: string): string[] {
  const text = normalise(source.slice(0, MAX_TEXT)).text.replaceAll('出来', 'でき');
  const result: string[] = [];
  let sentence = '';
  const finish = (): void => {
    if (sentence !== '') result.push(sentence);
    sentence = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === ' ' || character === '\n') {
      let after = at;
      while (text[after] === ' ' || text[after] === '\n') after += 1;
      const mended = sentence !== '' && breaksSentence(text, at - 1, after);
      if (!mended && text.slice(at, after).includes('\n')) finish();
      else if (!mended && sentence !== '') sentence += ' ';
      at = after - 1;
    } else {
      sentence += character;
      if (character === '。' || character === '!' || character === '?') finish();
    }
  }
  finish();
  return result;
}
