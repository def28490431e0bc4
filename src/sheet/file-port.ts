/** How a new file came to the user: open beside this workbook, or handed to the browser to be saved. */
export type Offered = 'opened' | 'saved';

/** What a face can do with whole files, whoever shows it. */
export interface FilePort {
  /** The open workbook as a file, as it stands now; null where it cannot be had: the user then has to choose it. */
  openFile(): Promise<Uint8Array | null>;
  /** Gives the user a new file. */
  offer(name: string, bytes: Uint8Array): Promise<Offered>;
}
