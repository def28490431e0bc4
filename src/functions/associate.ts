import { say, type Locale } from '../locales/say.js';
import { argumentCells, type LookUp } from './argument-cells.js';
import type { CustomFunctionsHost, Invocation } from './custom-functions.js';
import { FunctionError } from './function-error.js';
import { FUNCTIONS, type CellFunction } from './functions.js';

/** Tells Excel which code stands behind each function of the metadata. */
export function associateFunctions(host: CustomFunctionsHost, lookUp: LookUp, locale: () => Locale): void {
  for (const [id, work] of Object.entries(FUNCTIONS)) {
    host.associate(id, (...values) => call(work, values, host, lookUp, locale()));
  }
}

async function call(
  work: CellFunction,
  values: readonly unknown[],
  host: CustomFunctionsHost,
  lookUp: LookUp,
  locale: Locale,
): Promise<number | string> {
  try {
    const invocation = (values.at(-1) ?? {}) as Invocation;
    return work(...(await argumentCells(values.slice(0, -1), invocation, lookUp)));
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const { notAvailable, invalidValue } = host.ErrorCode;
    const code = error.kind === 'not-available' ? notAvailable : invalidValue;
    throw new host.Error(code, say(locale, error.key, error.data));
  }
}
