/** Rows of cells as the text Excel puts on the clipboard; cells with tabs, quotes or line breaks are quoted. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text from the clipboard as rows of cells; one trailing line break ends the last row and begins none. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  for (;;) {
    const [cell, end] = readCell(body, at);
    rows.at(-1)?.push(cell);
    if (end >= body.length) return rows;
    if (body[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

/** The cell that begins at `at`, and where it ends. A quote that is never closed is an ordinary character. */
function readCell(text: string, at: number): [string, number] {
  if (text[at] === '"') {
    const match = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    match.lastIndex = at;
    const found = match.exec(text);
    if (found) return [(found[1] ?? '').replaceAll('""', '"'), match.lastIndex];
  }
  const plain = /[^\t\n]*/y;
  plain.lastIndex = at;
  const cell = plain.exec(text)?.[0] ?? '';
  return [cell, at + cell.length];
}
