import { strFromU8, unzipSync } from 'fflate';

/** The parts of a workbook; a browser and Node pack the same content into other bytes. */
export const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
