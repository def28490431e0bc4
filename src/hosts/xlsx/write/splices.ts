interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text at known places; everything between them stays as it is, character for character. */
export class Splices {
  private readonly changes: Splice[] = [];

  constructor(private readonly source: string) {}

  /** Puts `text` in the place of source.slice(start, end). Places must not overlap. */
  replace(start: number, end: number, text: string): void {
    this.changes.push({ start, end, text });
  }

  /** Puts `text` before the character at `at`; several at one place stand in the order they were given. */
  insert(at: number, text: string): void {
    this.changes.push({ start: at, end: at, text });
  }

  /** The text with all changes made. What is put before a place stands before what takes that place. */
  apply(): string {
    const { source } = this;
    const pieces: string[] = [];
    let copied = 0;
    const inOrder = [...this.changes].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const { start, end, text } of inOrder) {
      pieces.push(source.slice(copied, start), text);
      copied = end;
    }
    return pieces.join('') + source.slice(copied);
  }
}
