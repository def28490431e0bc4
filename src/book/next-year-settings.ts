import type { Settings } from '../inspection.js';
import { headerKey } from '../layout/header-text.js';
import type { NextYear } from '../next-year/next-year.js';
import { readSettings, settingsText } from '../settings-text.js';
import { DEFAULT_SETTINGS } from '../settings.js';
import type { Edit } from '../sheet/edit.js';

function withKeys<T>(
  record: Readonly<Record<string, T>>,
  rename: (key: string) => string,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

/**
 * What the user chose for this year's workbook, for next year's form: sheets and headers are known by their new names.
 * Findings that were set aside are about this year's figures and stay behind.
 */
export function movedSettings(settings: Settings, { changes, names }: NextYear): Settings {
  const sheets = new Map(names.map(({ before, after }) => [before, after]));
  const labels = new Map(
    changes
      .filter(({ kind }) => kind === 'year')
      .map(({ sheet, before, after }) => [`${sheet}\n${headerKey(before)}`, after]),
  );
  const sheetOf = (name: string): string => sheets.get(name) ?? name;
  const headerOf = (sheet: string, header: string): string =>
    header
      .split(' > ')
      .map((part) => labels.get(`${sheet}\n${headerKey(part)}`) ?? part)
      .join(' > ');
  const keyOf = (key: string): string => {
    const end = key.lastIndexOf('!');
    return end < 0 ? key : sheetOf(key.slice(0, end)) + key.slice(end);
  };
  const { evaluation, mapping } = settings;
  return {
    ...settings,
    ignored: [],
    mapping: mapping.map((each) => ({
      ...each,
      sheet: sheetOf(each.sheet),
      header: headerOf(each.sheet, each.header),
    })),
    evaluation: {
      ...evaluation,
      formulaBySheet: withKeys(evaluation.formulaBySheet, sheetOf),
      overrides: withKeys(evaluation.overrides, keyOf),
    },
  };
}

/** The edit that lets a workbook's settings follow its new form; none where they cannot be read or stay the same. */
export function settingsEdits(text: string | null, form: NextYear): Edit[] {
  const read = readSettings(text, DEFAULT_SETTINGS);
  if (text === null || !read.ok) return [];
  const after = settingsText(movedSettings(read.settings, form));
  return after === text ? [] : [{ kind: 'settings', before: text, after }];
}
