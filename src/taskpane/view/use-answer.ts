import { useEffect, useState } from 'react';

export type Answer<T> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'there'; readonly value: T }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed' };

/**
 * Asks the desk something and asks again when `about` is another report: what was shown may not hold any more. The last
 * answer stays in view until the next one is there.
 */
export function useAnswer<T>(ask: (id: string) => Promise<T | null>, id: string, about: unknown): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ kind: 'asking' });
  useEffect(() => {
    let isWanted = true;
    const take = (next: Answer<T>) => {
      if (isWanted) setAnswer(next);
    };
    ask(id).then(
      (value) => take(value === null ? { kind: 'gone' } : { kind: 'there', value }),
      () => take({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, id, about]);
  return answer;
}
