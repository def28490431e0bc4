import type { Download, Page } from 'playwright-core';

/** A file to be dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modified: number;
}

/** Drops files as a hand would, where `selector` is. */
export async function dropFiles(page: Page, selector: string, files: readonly DroppedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const [name, base64, lastModified] of given) {
        const content = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
        data.items.add(new File([content], name, { lastModified }));
      }
      return data;
    },
    files.map(
      ({ name, bytes, modified }) => [name, Buffer.from(bytes).toString('base64'), modified] as const,
    ),
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent(selector, type, { dataTransfer: transfer });
}

/** The name and the bytes of what comes down when something is pressed. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await press();
  const download = await coming;
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}
