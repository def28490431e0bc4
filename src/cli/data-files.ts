import { BOM, csvHeader, csvLine } from '../dataout/csv.js';
import { jsonLine } from '../dataout/json-lines.js';
import type { OutRow } from '../dataout/out-columns.js';
import { ParquetRows } from '../dataout/parquet.js';
import { tableSchema, type Naming } from '../dataout/table-schema.js';
import type { Locale } from '../locales/say.js';
import { NewFile } from './new-file.js';

/** Where data is to go; null: nowhere. */
export interface DataPaths {
  readonly csv: string | null;
  readonly jsonl: string | null;
  readonly parquet: string | null;
}

interface Open {
  readonly file: NewFile;
  readonly naming: Naming;
  readonly add: (row: OutRow) => void;
  readonly end: () => void;
}

/** Text is gathered to so many characters before it is written. */
const PIECE = 1 << 16;

function textFile(file: NewFile, naming: Naming, head: string, lineOf: (row: OutRow) => string): Open {
  const encoder = new TextEncoder();
  let gathered = head;
  const flush = (): void => {
    file.write(encoder.encode(gathered));
    gathered = '';
  };
  return {
    file,
    naming,
    add: (row) => {
      gathered += lineOf(row);
      if (gathered.length >= PIECE) flush();
    },
    end: flush,
  };
}

/** The data files asked for, written row by row together; each has its Table Schema beside it. */
export class DataFiles {
  private readonly open: Open[] = [];

  /** Throws UserError when a file cannot be made, or would fall on one of `inputs`. */
  constructor({ csv, jsonl, parquet }: DataPaths, inputs: readonly string[], locale: Locale) {
    try {
      if (csv !== null)
        this.open.push(textFile(new NewFile(csv, inputs), locale, BOM + csvHeader(locale), csvLine));
      if (jsonl !== null) this.open.push(textFile(new NewFile(jsonl, inputs), 'key', '', jsonLine));
      if (parquet !== null) {
        const file = new NewFile(parquet, inputs);
        const rows = new ParquetRows(file.write);
        this.open.push({
          file,
          naming: 'key',
          add: (row) => {
            rows.add(row);
          },
          end: () => {
            rows.end();
          },
        });
      }
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  add(row: OutRow): void {
    for (const each of this.open) each.add(row);
  }

  /** Puts the files in their places; answers their paths. */
  finish(): string[] {
    return this.open.map(({ file, naming, end }) => {
      end();
      file.finish();
      const schema = new NewFile(`${file.path}.schema.json`, []);
      schema.write(new TextEncoder().encode(`${JSON.stringify(tableSchema(naming), null, 2)}\n`));
      schema.finish();
      return file.path;
    });
  }

  /** Leaves everything as it was. */
  discard(): void {
    for (const { file } of this.open) file.discard();
  }
}
