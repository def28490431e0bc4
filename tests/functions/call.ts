import { associateFunctions } from '../../src/functions/associate';
import type { LookUp } from '../../src/functions/argument-cells';
import type { CustomFunctionsHost } from '../../src/functions/custom-functions';
import type { Locale } from '../../src/locales/say';

class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** What a cell would show: the value, or the error with the sentence beside it. */
export type Shown = number | string | { readonly error: string; readonly message: string };

export interface CallOptions {
  /** Where each argument stands; undefined: Excel does not say. */
  readonly addresses?: readonly (string | null)[] | undefined;
  readonly lookUp?: LookUp;
  readonly locale?: Locale;
}

const nowhere: LookUp = () => Promise.reject(new Error('nothing was to be looked up'));

/** Calls a custom function as Excel does: every argument there, those left out null, the invocation last. */
export async function call(
  id: string,
  values: readonly unknown[],
  options: CallOptions = {},
): Promise<Shown> {
  const registered = new Map<string, (...values: unknown[]) => Promise<unknown>>();
  const host: CustomFunctionsHost = {
    associate: (name, work) => registered.set(name, work),
    Error: CustomFunctionError,
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  };
  associateFunctions(host, options.lookUp ?? nowhere, () => options.locale ?? 'ja');
  const addresses = 'addresses' in options ? options.addresses : values.map(() => null);
  const invocation = addresses === undefined ? {} : { parameterAddresses: addresses };
  try {
    return (await registered.get(id)?.(...values, invocation)) as number | string;
  } catch (error) {
    if (!(error instanceof CustomFunctionError)) throw error;
    return { error: error.code, message: error.message };
  }
}

/** The error alone, or the value. */
export async function shown(id: string, values: readonly unknown[]): Promise<number | string> {
  const result = await call(id, values);
  return typeof result === 'object' ? result.error : result;
}
