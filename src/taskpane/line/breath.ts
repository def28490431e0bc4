/** Longest stretch of work in a page before it must let others in, in ms: well under what is felt as a pause. */
const STRETCH = 12;

/** Lets the page react (paint, keys, clicks) before going on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Tells whether a stretch of work has been long enough to stop for breath; starts anew each time it says yes. */
export class Stretch {
  private since = performance.now();

  isOver(): boolean {
    const now = performance.now();
    if (now - this.since < STRETCH) return false;
    this.since = now;
    return true;
  }
}
