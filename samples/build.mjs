// Rebuilds the sample workbooks from samples/source. The sources are what people read and correct; the .xlsx
// files are checked in as well, because tests and demonstrations want a workbook without a build step.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './build/source.mjs';
import { buildWorkbook } from './build/workbook.mjs';

const samples = dirname(fileURLToPath(import.meta.url));
const sources = join(samples, 'source');
const checkOnly = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const stems = readdirSync(sources)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();

const unknown = wanted.filter((stem) => !stems.includes(stem));
if (unknown.length > 0) {
  console.error(`no source for ${unknown.join(', ')}; there are ${stems.join(', ')}`);
  process.exitCode = 1;
}

for (const stem of stems) {
  if (wanted.length > 0 && !wanted.includes(stem)) continue;
  const target = join(samples, `${stem}.xlsx`);
  try {
    const { bytes, warnings } = buildWorkbook(loadSource(sources, stem));
    for (const warning of warnings) console.warn(`${stem}: ${warning}`);
    const same = existsSync(target) && Buffer.compare(readFileSync(target), bytes) === 0;
    if (same) continue;
    if (checkOnly) {
      console.error(`${stem}.xlsx differs from its source; run node samples/build.mjs`);
      process.exitCode = 1;
    } else {
      writeFileSync(target, bytes);
      console.log(`wrote ${stem}.xlsx (${bytes.length} bytes)`);
    }
  } catch (error) {
    // One bad source must not keep the others from being built or checked.
    console.error(`${stem}: ${error.message}`);
    process.exitCode = 1;
  }
}
