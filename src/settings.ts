import { DEFAULT_SETTINGS as DEFAULT_EVALUATION } from './achievement/settings.js';
import type { Settings } from './inspection.js';

/** What is in force where the user has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = {
  locale: 'ja',
  scheme: null,
  evaluation: DEFAULT_EVALUATION,
  mapping: [],
  disabledRules: [],
  ignored: [],
  minimumConfidence: 0.5,
  onlyDepartments: null,
  summary: { by: 'heading', level: 1, tabs: ['charts', 'unmet', 'departments', 'years'] },
};
