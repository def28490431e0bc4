import { HostError } from '../../../sheet/host.js';
import type { Target } from '../target.js';
import type { FurnitureTarget } from './furniture-target.js';

/** Classes of the object model that say how a sheet is printed. */
const PAGE = /^(?:PageLayout|HeaderFooter|PageBreak)/;

/** True where Excel failed at how a sheet is printed: it may be that there is no printer. */
export function failedAtPage(error: unknown): boolean {
  return error instanceof HostError && PAGE.test(String(error.data['place'] ?? ''));
}

/** The same target, with sheets printed as they are. */
export function withoutPages(target: Target): Target {
  return {
    ...target,
    sheets: target.sheets.map((sheet) => ({ ...sheet, furniture: unpaged(sheet.furniture) })),
    ownSheets: target.ownSheets.map((sheet) => ({ ...sheet, furniture: unpaged(sheet.furniture) })),
  };
}

function unpaged(furniture: FurnitureTarget): FurnitureTarget {
  return { ...furniture, page: null, titleRows: null, breaks: null };
}
