import { snapshot } from '../../office-host/snapshot.js';
import type { Opened } from './summary-course.js';

/** The workbook without what formulas come to: the simulation was taught it, and only for one state of the plan. */
export function picture({ excel }: Opened): unknown {
  return JSON.parse(JSON.stringify(excel && snapshot(excel)), (_, value: unknown): unknown => {
    const isComputed =
      typeof value === 'object' && value !== null && 'formula' in value && typeof value.formula === 'string';
    return isComputed ? { ...value, value: null, text: null } : value;
  });
}
