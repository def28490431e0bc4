import { departmentsOfSheet, readDepartments } from '../collect/department-list.js';
import { readWorkbook } from '../hosts/xlsx/read.js';
import { listText } from './list-text.js';
import { ToldError } from './told-error.js';

/** What every .xlsx begins with. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

function departmentsIn(bytes: Uint8Array, name: string): string[] {
  if (!ZIP.every((byte, at) => bytes[at] === byte)) return readDepartments(listText(bytes));
  const [first] = readWorkbook(bytes, name).sheets;
  return first ? departmentsOfSheet(first) : [];
}

/**
 * The departments a file lists: text or CSV in the encodings of an office, or the first sheet of a workbook. Throws
 * ToldError where there are none in it.
 */
export function departmentsOfFile(bytes: Uint8Array, name: string): string[] {
  try {
    const names = departmentsIn(bytes, name);
    if (names.length > 0) return names;
  } catch {
    // Neither text nor a workbook: either way the person has to look at the list.
  }
  throw new ToldError('collect.bad-list', { file: name });
}
