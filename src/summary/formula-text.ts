/** A text inside a formula: in quotes, quotes in it doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
