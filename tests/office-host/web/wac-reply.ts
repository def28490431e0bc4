import { z } from '../../../src/zod.js';
import type { Reply } from '../simulated-excel.js';

/** The numbers Excel on the web gives these failures; the client has a code and a sentence for each. */
const NUMBERS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

const failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** A reply in the form the page around the add-in gives it: a number for a failed request, or the body of an answer. */
export interface WacReply {
  readonly error: number;
  readonly body: string;
}

/** Translates a reply; a failure without a number of its own comes as the failure of the first action. */
export function wacReply({ statusCode, body }: Reply): WacReply {
  if (statusCode === 200) return { error: 0, body };
  const { code, message } = failure.parse(JSON.parse(body)).error;
  const number = NUMBERS[code];
  if (number !== undefined) return { error: number, body: '' };
  const error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: statusCode };
  return { error: 0, body: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
}
