import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Document {
  readonly tables: readonly {
    readonly sheet: string;
    readonly indicators: readonly { readonly met: boolean | null }[];
  }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly cell: string }[];
}

/** What the built command line says of a workbook and writes for it; `options` as typed. */
export function commandLine(
  name: string,
  bytes: Uint8Array,
  ...options: string[]
): { readonly document: Document; readonly written: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'tenken-e2e-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const out = join(folder, 'out');
    const args = ['dist/cli/tenken.cjs', 'check', join(folder, name), '-o', out, '--json', ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    // 1 is its word for findings.
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return { document: JSON.parse(stdout) as Document, written: readFileSync(join(out, name)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
