import { HostError } from '../../sheet/host.js';
import { OFFICE_ERRORS, REFUSALS } from './office-errors.data.js';

/** As much of OfficeExtension.Error as is looked at: its errors may come from another window, so no instanceof. */
interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && !(error instanceof HostError);
}

/** An error of Office.js in the words of hosts; what is none of its errors stays what it is. */
export function asHostError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const place = error.debugInfo?.errorLocation ?? '';
  return new HostError(OFFICE_ERRORS[error.code] ?? 'excel-failed', {
    detail: error.code,
    ...(place === '' ? {} : { place }),
  });
}

/** True when the request that ended in this error was turned away as a whole: nothing of it was done. */
export function wasRefused(error: unknown): boolean {
  if (!(error instanceof HostError) || 'place' in error.data) return false;
  return REFUSALS.includes(String(error.data['detail']));
}
