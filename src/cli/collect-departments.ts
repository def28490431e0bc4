import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { departmentsOfSheet, readDepartments } from '../collect/department-list.js';
import { listText } from './list-text.js';
import { readWorkbook } from '../hosts/xlsx/read.js';
import { UserError } from './user-error.js';

/** What every .xlsx begins with. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

function departmentsIn(bytes: Uint8Array, name: string): string[] {
  if (!ZIP.every((byte, at) => bytes[at] === byte)) return readDepartments(listText(bytes));
  const [first] = readWorkbook(bytes, name).sheets;
  return first ? departmentsOfSheet(first) : [];
}

/** The departments a file lists: text or CSV in the encodings of an office, or the first sheet of a workbook. */
export function listedDepartments(path: string): string[] {
  try {
    const names = departmentsIn(readFileSync(path), basename(path));
    if (names.length > 0) return names;
  } catch {
    // Not there, or neither text nor a workbook: either way the person has to look at the list.
  }
  throw new UserError('collect.bad-list', { file: path });
}
