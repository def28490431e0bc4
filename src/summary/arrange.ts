/** Where lines (rows or columns) of a tab go when it is built anew. */
export interface Arrangement {
  /** The new place of every wanted key. */
  readonly places: ReadonlyMap<string, number>;
  /** The new place of a line that stands; lines whose key is gone, and lines inserted behind them, go to the end. */
  readonly moved: (line: number) => number;
}

/**
 * Places the wanted keys in their order. Lines of the user's (null) stay behind the line they stand behind; those
 * before the first key stay where they are. `standing` holds the key of each line there is now.
 */
export function arrange(standing: readonly (string | null)[], wanted: readonly string[]): Arrangement {
  const first = standing.findIndex((key) => key !== null);
  const lead = Math.max(0, first);
  const blocks = blocksOf(standing, lead);
  const last = blocks.at(-1);
  const places = new Map<string, number>();
  const target = new Map<number, number>();
  let next = lead;
  const put = (block: Block): void => {
    for (const line of block.lines) target.set(line, next++);
  };
  for (const key of wanted) {
    places.set(key, next);
    const block = blocks.find((each) => each.key === key);
    if (!block) next++;
    else if (block === last) target.set(block.lines[0] ?? 0, next++);
    else put(block);
  }
  // What stands below everything stays below everything.
  const isLastWanted = last !== undefined && places.has(last.key);
  if (last && isLastWanted) put({ ...last, lines: last.lines.slice(1) });
  const wantedKeys = new Set(wanted);
  for (const block of blocks) if (!wantedKeys.has(block.key)) put(block);
  return {
    places,
    moved: (line) => target.get(line) ?? (line < lead ? line : next + (line - standing.length)),
  };
}

/** A key's line and the user's lines behind it. */
interface Block {
  readonly key: string;
  readonly lines: readonly number[];
}

function blocksOf(standing: readonly (string | null)[], lead: number): Block[] {
  const blocks: { key: string; lines: number[] }[] = [];
  for (let line = lead; line < standing.length; line++) {
    const key = standing[line] ?? null;
    if (key !== null) blocks.push({ key, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}
