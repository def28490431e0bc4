import type { FindingRow, Preview } from '../line/report.js';

/** A screen that lies over the tabs until it is closed. */
export type View =
  | { readonly kind: 'explanation'; readonly finding: string }
  | { readonly kind: 'indicator'; readonly indicator: string }
  | { readonly kind: 'set-aside'; readonly finding: FindingRow }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'gather' | 'compare' | 'next-year' };

/** Screens that ask for a decision or are about other files cover the commands; one that only tells leaves them in reach. */
export function coversCommands({ kind }: View): boolean {
  return kind !== 'explanation' && kind !== 'indicator';
}
