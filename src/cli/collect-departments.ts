import { readFileSync } from 'node:fs';
import { departmentsOfFile } from '../book/department-file.js';
import { UserError } from './user-error.js';

/** The departments the file at a path lists (department-file.ts). Throws UserError where it cannot be used. */
export function listedDepartments(path: string): string[] {
  try {
    return departmentsOfFile(readFileSync(path), path);
  } catch {
    // Not there, or no list: either way the person has to look at it.
    throw new UserError('collect.bad-list', { file: path });
  }
}
