import { headingLabels } from '../summary/heading.js';
import type { TidyRow } from '../summary/tidy.js';

/** The headings rows stand under at a level of headings (1 the outermost), told apart where words repeat. */
export class Policies {
  private readonly paths = new Map<string, readonly string[]>();

  constructor(private readonly level: number) {}

  /** Key of a row's headings down to the level. */
  pathOf({ section1, section2, section3, section4, section5 }: TidyRow): string {
    const path = [section1, section2, section3, section4, section5]
      .filter((heading) => heading !== null)
      .slice(0, this.level);
    const key = path.join('\n');
    if (!this.paths.has(key)) this.paths.set(key, path);
    return key;
  }

  /** What is counted under each key told so far; null where there is no heading. */
  labels(): Map<string, string | null> {
    const labels = headingLabels([...this.paths.values()], this.level);
    return new Map([...this.paths.keys()].map((key, at) => [key, labels[at] ?? null]));
  }
}
