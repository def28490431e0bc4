/** What Excel says about a call, as the last argument. */
export interface Invocation {
  /** `Sheet1!B2` for an argument that is a cell; older hosts give no list at all. */
  readonly parameterAddresses?: readonly (string | null | undefined)[];
}

/** The part of Office.js's global `CustomFunctions` that is used here. */
export interface CustomFunctionsHost {
  associate(id: string, implementation: (...values: unknown[]) => Promise<unknown>): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string; readonly invalidValue: string };
}

/** Excel's registry of custom functions; null where Excel has none. */
export function customFunctionsHost(): CustomFunctionsHost | null {
  return (globalThis as { CustomFunctions?: CustomFunctionsHost }).CustomFunctions ?? null;
}
