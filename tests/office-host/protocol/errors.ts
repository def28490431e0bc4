/** What a failed action says of itself; the client turns it into OfficeExtension.Error. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Class and member, as in "Range.values"; the interpreter fills it in where it is not given. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'OfficeError';
  }
}

/** Inferred: the sentences of Excel may differ; the codes are those the add-in documentation lists. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'Cannot complete the operation because it conflicts with merged cells.',
  NonBlankCellOffSheet:
    'Microsoft Excel cannot insert new cells because it would push non-empty cells off the end.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

/** The error of a code, with the sentence that goes with it. */
export function officeError(code: string, location: string | null = null): OfficeError {
  return new OfficeError(code, MESSAGES[code] ?? code, location);
}

/** An argument Excel would refuse. */
export function invalidArgument(): OfficeError {
  return officeError('InvalidArgument');
}

/** The client shows numbers of rows and columns that do not fit with a sentence of their own. */
export function wrongDimensions(): OfficeError {
  return new OfficeError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
