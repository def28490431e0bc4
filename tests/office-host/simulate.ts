/// <reference types="office-js" />
import { BookModel } from './model/book-model.js';
import type { SheetModel } from './model/sheet-model.js';
import { loadOfficeClient, type OfficeClient } from './office-client.js';
import { SimulatedExcel, type HostOptions } from './simulated-excel.js';

export interface Simulation {
  readonly host: SimulatedExcel;
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly client: OfficeClient;
  /** Excel.run of the genuine client, with the first sheet at hand. */
  readonly run: <T>(
    body: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
  ) => Promise<T>;
}

/** A workbook of one sheet named 表, filled by `fill`, in a simulated Excel with a client. */
export function simulate(
  fill: (sheet: SheetModel, book: BookModel) => void = () => undefined,
  options: HostOptions = {},
): Simulation {
  const book = new BookModel('進行管理.xlsx');
  const sheet = book.addSheet('表');
  fill(sheet, book);
  const host = new SimulatedExcel(book, options);
  const client = loadOfficeClient(host);
  return {
    host,
    book,
    sheet,
    client,
    run: (body) => client.Excel.run((context) => body(context, context.workbook.worksheets.getFirst())),
  };
}

/** Fills cells from the top left: numbers and texts as they stand. */
export function fillRows(sheet: SheetModel, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== '') Object.assign(sheet.cell(r, c), { value, text: String(value) });
    }),
  );
}

/** The code (or name) of the error a promise ends in, and "none" when it ends well. */
export async function errorCode(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
