import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BookResult } from '../collect/book-result.js';
import type { Settings } from '../inspection.js';

/** Where results are kept, beside the workbook that is written. */
export const CACHE_FOLDER = '.tenken-collect';
const SUFFIX = '.json.gz';
const KEPT = /^([0-9a-f]{40})\.json\.gz(\.\d+\.tmp)?$/;

/** Hash of texts and bytes, as a file name. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 40);
}

/** What a result depends on beside the workbook: this very program and the settings. */
export function circumstances(program: Uint8Array | string, settings: Settings): string {
  return hashOf(program, JSON.stringify(settings));
}

/**
 * Results by content, so that a second run reads only what changed and an interrupted one goes on. Each is a file of
 * its own that is there whole or not at all.
 */
export class CollectCache {
  private readonly used = new Set<string>();

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  private path(key: string): string {
    return join(this.folder, key + SUFFIX);
  }

  has(key: string): boolean {
    this.used.add(key);
    return existsSync(this.path(key));
  }

  /** Null where there is none, or it cannot be read: the book is then read again. */
  get(key: string): BookResult | null {
    this.used.add(key);
    try {
      return JSON.parse(gunzipSync(readFileSync(this.path(key))).toString('utf8')) as BookResult;
    } catch {
      // A file someone cut or removed is no reason to stop: what it held can be had again.
      return null;
    }
  }

  put(key: string, result: BookResult): void {
    this.used.add(key);
    const draft = `${this.path(key)}.${process.pid}.tmp`;
    writeFileSync(draft, gzipSync(JSON.stringify(result), { level: 1 }));
    renameSync(draft, this.path(key));
  }

  /** Takes out what this run had no use for. */
  tidyUp(): void {
    for (const name of readdirSync(this.folder)) {
      const [, key, draft] = KEPT.exec(name) ?? [];
      if (key !== undefined && (draft !== undefined || !this.used.has(key)))
        rmSync(join(this.folder, name), { force: true });
    }
  }
}
