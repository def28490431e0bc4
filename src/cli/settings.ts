import { readFileSync } from 'node:fs';
import type { Settings } from '../inspection.js';
import { readScheme, type RatingScheme } from '../rating/scheme.js';
import { schemeById, SCHEMES } from '../rating/schemes.js';
import { DEFAULT_SETTINGS } from '../settings.js';
import type { Arguments } from './arguments.js';
import { UserError } from './user-error.js';

function parseJson(text: string, scheme: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError('cli.bad-scheme', {
      scheme,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

function schemeFromFile(path: string): RatingScheme {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // Neither a known name nor a readable file: the names are what helps.
    throw new UserError('cli.unknown-scheme', {
      scheme: path,
      known: SCHEMES.map((each) => each.id).join(', '),
    });
  }
  const result = readScheme(parseJson(text.replace(/^\uFEFF/, ''), path));
  if (result.ok) return result.scheme;
  const detail = result.faults.map((fault) => `${fault.key} ${JSON.stringify(fault.params)}`).join('; ');
  throw new UserError('cli.bad-scheme', { scheme: path, detail });
}

/** Settings for a command line: language, and the rating scheme by name or from a JSON file. Throws UserError. */
export function settingsFor(args: Arguments): Settings {
  const scheme = args.scheme === null ? null : (schemeById(args.scheme) ?? schemeFromFile(args.scheme));
  return { ...DEFAULT_SETTINGS, locale: args.locale, scheme };
}
