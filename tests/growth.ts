/** Parts the work is cut into; a quadratic step costs the whole about this many times what it costs the parts. */
export const PARTS = 8;

/**
 * Growth at or above this is no linear work. Linear work comes out near 1 on any machine, however busy, because both
 * sides are the same amount of work measured side by side; quadratic work comes out near PARTS.
 */
export const TOO_MUCH = 3;

const ROUNDS = 12;

/** Processor time of one run in ms, not time on the clock: other work on the machine does not count. */
function effort(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * What the whole costs over what its parts cost one after the other: the least of several rounds, because a round may
 * meet the compiler or the garbage collector. Ends as soon as a round is plainly linear.
 */
export function growth(parts: readonly (() => unknown)[], whole: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least >= TOO_MUCH / 2; round++) {
    const apart = effort(() => {
      for (const part of parts) part();
    });
    // A clock that did not move says nothing; 0.1 ms is less than any work worth judging.
    least = Math.min(least, effort(whole) / Math.max(apart, 0.1));
  }
  return least;
}

/** {@link growth} of work on a text of `length` characters made of `piece`, against its PARTS. */
export function growthOnText(piece: string, length: number, work: (text: string) => unknown): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const size = Math.floor(length / PARTS);
  const parts = Array.from({ length: PARTS }, (_, part) => text.slice(part * size, (part + 1) * size));
  return growth(
    parts.map((part) => () => work(part)),
    () => work(text),
  );
}
