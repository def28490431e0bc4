const MARK = '-点検済み';

/** "計画.xlsm" → "計画-点検済み.xlsm"; a name that says so already stays. */
export function savedName(name: string): string {
  const match = /^(.*?)(\.xls[xm])?$/is.exec(name);
  const base = match?.[1] ?? name;
  const extension = match?.[2] ?? '.xlsx';
  return base.endsWith(MARK) ? `${base}${extension}` : `${base}${MARK}${extension}`;
}
