/**
 * A reading that remembers its answers by text: units, formats and headers come again on every row. When `most` texts
 * are known everything is forgotten, which keeps memory bounded at next to no cost; answers must be immutable.
 */
export function remembered<T>(most: number, read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
