import type { FilePort, Offered } from '../sheet/file-port.js';
import { download } from '../taskpane/files/download.js';

/** Files as a page has them: the open book is here, and new ones are handed to the browser. */
export class PageFiles implements FilePort {
  private take: (() => Promise<Uint8Array>) | null = null;

  /** A book is open, and `take` gives its file; the answer ends that. */
  attend(take: () => Promise<Uint8Array>): () => void {
    this.take = take;
    return () => {
      if (this.take === take) this.take = null;
    };
  }

  async openFile(): Promise<Uint8Array | null> {
    return (await this.take?.()) ?? null;
  }

  offer(name: string, bytes: Uint8Array): Promise<Offered> {
    download(bytes, name);
    return Promise.resolve('saved');
  }
}
