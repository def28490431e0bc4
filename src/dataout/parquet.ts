import type { SchemaElement } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import type { ColumnType } from '../summary/columns.data.js';
import { OUT_COLUMNS, type OutRow } from './out-columns.js';
import { tableSchema } from './table-schema.js';

/** Rows held before they are written; readers skip whole groups by their statistics. */
const GROUP = 20_000;

function elementOf(name: string, type: ColumnType): SchemaElement {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'string':
      return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
    case 'number':
      return { ...optional, type: 'DOUBLE' };
    case 'integer':
      return { ...optional, type: 'INT32' };
    case 'boolean':
      return { ...optional, type: 'BOOLEAN' };
  }
}

/** Rows as a Parquet file, written to a sink group by group; the Table Schema travels in its metadata. */
export class ParquetRows {
  private readonly bytes = new ByteWriter();
  private readonly writer: ParquetWriter;
  private rows: OutRow[] = [];

  constructor(private readonly sink: (bytes: Uint8Array) => void) {
    this.writer = new ParquetWriter({
      writer: this.bytes,
      schema: [
        { name: 'tenken', num_children: OUT_COLUMNS.length },
        ...OUT_COLUMNS.map(({ key, type }) => elementOf(key, type)),
      ],
      kvMetadata: [{ key: 'tableschema', value: JSON.stringify(tableSchema('key')) }],
      createdBy: 'Tenken',
    });
  }

  add(row: OutRow): void {
    this.rows.push(row);
    if (this.rows.length >= GROUP) this.writeGroup();
  }

  /** Writes what is left and the footer. */
  end(): void {
    if (this.rows.length > 0) this.writeGroup();
    void this.writer.finish();
    this.flush();
  }

  private writeGroup(): void {
    // Nothing here waits: the byte writer takes all at once.
    void this.writer.write({
      columnData: OUT_COLUMNS.map(({ key }) => ({ name: key, data: this.rows.map((row) => row[key]) })),
      rowGroupSize: GROUP,
    });
    this.rows = [];
    this.flush();
  }

  private flush(): void {
    this.sink(this.bytes.getBytes().slice());
    this.bytes.index = 0;
  }
}
