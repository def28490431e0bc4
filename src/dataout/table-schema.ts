import type { Locale } from '../locales/say.js';
import { OUT_COLUMNS } from './out-columns.js';

/** Which names head the columns: those of a language, or the short ones of JSON Lines and Parquet. */
export type Naming = Locale | 'key';

/** The columns as a Frictionless Table Schema: names as the file has them, titles in both languages. */
export function tableSchema(naming: Naming) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: OUT_COLUMNS.map((column) => ({
      name: naming === 'key' ? column.key : column[naming],
      type: column.type,
      title: column.ja,
      title_en: column.en,
      description: column.description,
      key: column.key,
    })),
    missingValues: [''],
    primaryKey: ['file', 'key'].map((key) => {
      const column = OUT_COLUMNS.find((each) => each.key === key);
      return naming === 'key' || !column ? key : column[naming];
    }),
  };
}
