import { say, type Locale, type MessageKey } from '../locales/say.js';

/** Where the command line prints; tests hand in their own. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Progress goes to the error stream of a terminal only. */
  readonly isTerminal: boolean;
}

/** Columns a text takes in a terminal: two for full-width characters. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return columns;
}

/** A table with columns aligned for a terminal; `right` names the columns (0-based) of numbers. */
export function layOut(rows: readonly (readonly string[])[], right: readonly number[]): string {
  const widths = (rows[0] ?? []).map((_head, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - width(text));
        return right.includes(column) ? blanks + text : text + blanks;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((each) => '-'.repeat(each)).join('  ');
  return [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n');
}

/** Shows what is being done on a terminal, on one line that is wiped afterwards. */
export function progress(
  output: Output,
  locale: Locale,
): { show: (key: MessageKey, data: Record<string, string | number>) => void; wipe: () => void } {
  if (!output.isTerminal) return { show: () => undefined, wipe: () => undefined };
  return {
    show: (key, data) => {
      output.error(`\r\u001b[2K${say(locale, key, data)}`);
    },
    wipe: () => {
      output.error('\r\u001b[2K');
    },
  };
}
