const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** Gives bytes to the browser to be saved under a name. */
export function download(bytes: Uint8Array, name: string): void {
  const type = TYPES[name.slice(-4).toLowerCase()] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken what it needs by the next turn, most have; a minute is enough for all.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
