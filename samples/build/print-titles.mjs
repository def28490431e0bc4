// The rows repeated on every printed page, which Excel keeps as a defined name.
export function printTitles(sheets) {
  return sheets.flatMap((sheet, index) => {
    if (sheet.repeatRows === undefined) return [];
    const [from, to] = sheet.repeatRows.split(':');
    return [{ index, range: `${quoted(sheet.name)}!$${from}:$${to}` }];
  });
}

// Excel quotes any name that is not plain letters and digits; quoting a plain one is harmless.
export function quoted(name) {
  return `'${name.replace(/'/g, "''")}'`;
}
