/** Where something stands in a workbook. */
export interface Place {
  readonly sheet: string;
  /** A1; null for the sheet as a whole. */
  readonly cell: string | null;
}

/** A place as it is told: "Sheet!A1". */
export function parsePlace(text: string): Place {
  const at = text.lastIndexOf('!');
  return { sheet: text.slice(0, at), cell: text.slice(at + 1) };
}
