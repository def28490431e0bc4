import { normalise } from '../quantity/normalise.js';

/** 【再掲】, 【再掲：基本施策５に掲載】, (再掲), 【基本施策６にも掲載】. */
const MARK =
  /[【(（[［](?:再掲[^】)）\]］]*|[^】)）\]］]{1,24}にも掲載|[^】)）\]］]{1,24}と同じ)[】)）\]］]/g;

export interface Repost {
  /** The name without the mark, folded. */
  readonly name: string;
  /** It says that it is shown somewhere else as well. */
  readonly isMarked: boolean;
  /** It says that the original stands elsewhere: 再掲. */
  readonly isCopy: boolean;
}

/** A name taken apart from the words that say that it is shown twice. */
export function readRepost(source: string): Repost {
  const bare = source.replace(MARK, '');
  const name = normalise(bare).text.replace(/\s+/g, '');
  return { name, isMarked: bare !== source, isCopy: bare !== source && source.includes('再掲') };
}
