/** Words of the excel, Japanese: the source. Keys begin with `excel.`; `{name}` are holes. */
export const excelJa = {} as const;
