import type { HostErrorCode } from '../../sheet/host.js';

/** What Office.js calls a failure → what a user is told (`error.<code>` in locales/). Others are 'excel-failed'. */
export const OFFICE_ERRORS: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'excel-denied',
  ActivityLimitReached: 'excel-busy',
  ApiNotAvailable: 'excel-too-old',
  ApiNotFound: 'excel-too-old',
  Conflict: 'excel-busy',
  FilteredRangeConflict: 'excel-filtered',
  FormulaLengthExceedsLimit: 'excel-large',
  HostRestartNeeded: 'excel-session',
  InactiveWorkbook: 'excel-other-book',
  InsertDeleteConflict: 'excel-busy',
  InvalidObjectPath: 'excel-gone',
  InvalidOperationInCellEditMode: 'excel-editing',
  InvalidOrTimedOutSession: 'excel-session',
  InvalidReference: 'excel-gone',
  InvalidSelection: 'excel-gone',
  ItemAlreadyExists: 'excel-gone',
  ItemNotFound: 'excel-gone',
  MergedRangeConflict: 'excel-merged',
  NonBlankCellOffSheet: 'excel-no-room',
  NotImplemented: 'excel-too-old',
  OperationCellsExceedLimit: 'excel-large',
  PivotTableRangeConflict: 'excel-merged',
  RangeExceedsLimit: 'excel-large',
  RequestAborted: 'excel-busy',
  RequestPayloadSizeLimitExceeded: 'excel-large',
  ResponsePayloadSizeLimitExceeded: 'excel-large',
  TooManyRequests: 'excel-busy',
  Unauthenticated: 'excel-session',
  UnsupportedFeature: 'excel-too-old',
  UnsupportedOperation: 'excel-too-old',
  UnsupportedSheet: 'excel-too-old',
  WriteNotSupportedWhenModalDialogOpen: 'excel-dialog',
};

/** Failures that pass by themselves or as soon as the user has finished what they are doing. */
export const PASSING: readonly HostErrorCode[] = ['excel-editing', 'excel-busy'];

/** Codes by which Excel turns a request away before anything of it is done, if it names no place in the request. */
export const REFUSALS: readonly string[] = [
  'ActivityLimitReached',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded',
  'TooManyRequests',
  'WriteNotSupportedWhenModalDialogOpen',
];
