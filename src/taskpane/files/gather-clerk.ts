import { zipSync } from 'fflate';
import { newBookFile } from '../../book/new-book-file.js';
import { COLLECTED_MARK } from '../../collect/book-result.js';
import { collectedTabs } from '../../collect/collected-tabs.js';
import { gather, type Gathered } from '../../collect/gather.js';
import { returnedBooks } from '../../collect/returned-books.js';
import { BOM, csvHeader, csvLine } from '../../dataout/csv.js';
import { jsonLine } from '../../dataout/json-lines.js';
import type { Locale } from '../../locales/say.js';
import { joined } from '../../sheet/joined.js';
import { unpackResult } from './packed-result.js';
import type { FileQuestion, GatheredKind, GatheredView, MadeFile } from './protocol.js';

type GatherQuestion = Extract<FileQuestion, { ask: 'gather' }>;

/** The first day a zip archive knows: the same findings give the same file whenever it is made. */
const MODIFIED = '1980-01-01T12:00:00';
/** Text is gathered to so many characters before it becomes bytes. */
const PIECE = 1 << 20;

function textFile(lines: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let gathered = '';
  for (const line of lines) {
    gathered += line;
    if (gathered.length < PIECE) continue;
    pieces.push(encoder.encode(gathered));
    gathered = '';
  }
  return joined([...pieces, encoder.encode(gathered)]);
}

/** Holds what was gathered, and makes files of it. One result at a time is unpacked. */
export class GatherClerk {
  constructor(
    private readonly gathered: Gathered,
    private readonly locale: Locale,
  ) {}

  /** Puts the results together by the rules of `tenken collect`. */
  static gather({ books, listed, by, locale }: GatherQuestion): GatherClerk {
    return new GatherClerk(
      gather(books, ({ result }) => unpackResult(result), listed, locale, by),
      locale,
    );
  }

  view(): GatheredView {
    const { lines, replaced, departments, doubles, spellings, indicators, findings } = this.gathered;
    return { lines, replaced, departments, doubles, spellings, indicators, findings };
  }

  async make(what: GatheredKind): Promise<MadeFile> {
    const { gathered, locale } = this;
    const count = gathered.indicators;
    switch (what) {
      case 'book':
        return { bytes: newBookFile(collectedTabs(gathered, locale), COLLECTED_MARK), count };
      case 'returns':
        return this.returns();
      case 'csv':
        return { bytes: textFile(this.csv()), count };
      case 'jsonl':
        return { bytes: textFile(this.jsonLines()), count };
      case 'parquet':
        return { bytes: await this.parquet(), count };
    }
  }

  private returns(): MadeFile {
    const books = returnedBooks(this.gathered.findingsOf(), this.locale);
    const files = books.map(({ name, sheet }) => [name, newBookFile([sheet], COLLECTED_MARK)] as const);
    // Workbooks are archives themselves: to compress them again would gain nothing.
    return { bytes: zipSync(Object.fromEntries(files), { level: 0, mtime: MODIFIED }), count: books.length };
  }

  private *csv(): Generator<string> {
    yield BOM + csvHeader(this.locale);
    for (const row of this.gathered.rows()) yield csvLine(row);
  }

  private *jsonLines(): Generator<string> {
    for (const row of this.gathered.rows()) yield jsonLine(row);
  }

  /** Few ask for it, and what writes it is large: it is loaded then. */
  private async parquet(): Promise<Uint8Array> {
    const { ParquetRows } = await import('../../dataout/parquet.js');
    const pieces: Uint8Array[] = [];
    const rows = new ParquetRows((bytes) => pieces.push(bytes));
    for (const row of this.gathered.rows()) rows.add(row);
    rows.end();
    return joined(pieces);
  }
}
