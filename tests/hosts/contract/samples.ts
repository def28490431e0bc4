import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', '..', 'samples');

/** The five sheets of real plans. */
export const SAMPLES: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

export const sampleBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
