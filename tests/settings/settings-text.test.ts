import { readSettings, settingsText } from '../../src/settings-text.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { schemeById } from '../../src/rating/schemes.js';
import type { Settings } from '../../src/inspection.js';

const changed: Settings = {
  ...DEFAULT_SETTINGS,
  scheme: schemeById('default') ?? null,
  evaluation: {
    ...DEFAULT_SETTINGS.evaluation,
    decreaseFormula: 'mirror',
    cap: 120,
    overrides: { '主な事業!8#0': { direction: 'decrease' } },
  },
  mapping: [{ sheet: '主な事業', header: '令和4年度実績', role: 'actual' }],
  disabledRules: ['unit-spelling'],
  ignored: [
    {
      rule: 'rate-mismatch',
      sheet: '主な事業',
      cell: 'F8',
      indicator: '主な事業!8#0',
      data: { stated: '90%' },
      state: 'done',
      reason: '修正済み',
    },
  ],
  minimumConfidence: 0,
  onlyDepartments: ['健康課'],
};

test('what was chosen comes back as it was', () => {
  const read = readSettings(settingsText(changed), DEFAULT_SETTINGS);
  expect(read).toEqual({ ok: true, settings: changed });
});

test('the language is whose it is, and nothing chosen leaves nothing in the workbook', () => {
  expect(settingsText({ ...DEFAULT_SETTINGS, locale: 'en' })).toBeNull();
  expect(readSettings(settingsText(changed), { ...DEFAULT_SETTINGS, locale: 'en' })).toMatchObject({
    settings: { locale: 'en' },
  });
  expect(readSettings(null, DEFAULT_SETTINGS)).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
});

test.each([
  ['no JSON', 'よく分からない'],
  ['another version', '{"version":2}'],
  ['a formula nobody knows', '{"version":1,"evaluation":{"increaseFormula":"guess"}}'],
  [
    'a scheme with a gap',
    '{"version":1,"scheme":{"id":"x","name":{"ja":"x","en":"x"},"source":null,"basis":"rate","bands":[]}}',
  ],
  ['a role nobody knows', '{"version":1,"mapping":[{"sheet":"a","header":"b","role":"constructor"}]}'],
])('%s is no settings', (_what, text) => {
  expect(readSettings(text, DEFAULT_SETTINGS).ok).toBe(false);
});
