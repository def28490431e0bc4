/** More bytes at once than this make a string no browser takes as arguments. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** Opens a workbook beside the present one. False where this Excel does not do it, for whatever reason. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return false;
  try {
    await Excel.createWorkbook(base64(bytes));
    return true;
  } catch {
    // Blocked by the office's policy, or too large: the file is handed over otherwise.
    return false;
  }
}
