/** Whether a plain sentence in a 目標達成状況 column says the thing was done; words of the claim as printed. */
export interface Outcome {
  readonly met: boolean;
  readonly text: string;
}

const NOT_DONE =
  /(できませんでした|できなかった|しませんでした|しなかった|至りませんでした|至らなかった|ませんでした|なかった)[。]?$/;
const DONE = /(できました|できた|しました|した|行いました|行った|いたしました|完了|済み?)[。]?$/;

/**
 * Reads the outcome of a qualitative goal from its sentences (「…できました」, 「…至りませんでした」); null when no sentence
 * ends in an outcome. One sentence that was not done decides. Only for columns whose header asks for the achievement.
 */
export function readOutcome(text: string): Outcome | null {
  let done: Outcome | null = null;
  for (const sentence of text.split(/[。\n]/)) {
    const trimmed = sentence.trim();
    const failed = NOT_DONE.exec(trimmed);
    if (failed) return { met: false, text: failed[0] };
    const hit = DONE.exec(trimmed);
    if (hit) done ??= { met: true, text: hit[0] };
  }
  return done;
}
