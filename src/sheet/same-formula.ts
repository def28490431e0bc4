/** Texts, and the names of sheets in quotes. */
const QUOTED = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g;

/** A formula without quotes around the names of sheets: for comparing only, not for writing. */
export function withoutQuotes(formula: string): string {
  return formula.replace(QUOTED, (whole, name: string | undefined) =>
    name === undefined ? whole : `${name}!`,
  );
}

/** True for formulas that say the same: Excel drops the quotes around a sheet's name where it can do without. */
export function sameFormula(a: string, b: string): boolean {
  return a === b || withoutQuotes(a) === withoutQuotes(b);
}
