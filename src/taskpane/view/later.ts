import { lazy } from 'react';
import { loadScreen } from './load-screen.js';

// What nobody sees at first: each screen is loaded when it is opened.

const panel = async () => ({ default: (await import('./panel.js')).Panel });
/** The tabs; called ahead while the reader still reads the first screen. */
export const loadPanel = async (): Promise<void> => {
  await panel();
};
export const Panel = lazy(panel);

export const IndicatorsTab = loadScreen(
  async () => (await import('./indicators/indicators-tab.js')).IndicatorsTab,
);
export const MappingTab = loadScreen(async () => (await import('./mapping/mapping-tab.js')).MappingTab);
export const SummaryTab = loadScreen(async () => (await import('./summary/summary-tab.js')).SummaryTab);
export const SettingsTab = loadScreen(async () => (await import('./settings/settings-tab.js')).SettingsTab);
export const Explanation = loadScreen(async () => (await import('./explanation/explanation.js')).Explanation);
export const IndicatorDetail = loadScreen(
  async () => (await import('./indicators/indicator-detail.js')).IndicatorDetail,
);
export const SetAside = loadScreen(async () => (await import('./findings/set-aside.js')).SetAside);
export const PreviewScreen = loadScreen(
  async () => (await import('./preview/preview-screen.js')).PreviewScreen,
);
export const CopyText = loadScreen(async () => (await import('./findings/copy-text.js')).CopyText);
export const GatherView = loadScreen(async () => (await import('./gather/gather-view.js')).GatherView);
export const CompareScreen = loadScreen(
  async () => (await import('./compare/compare-screen.js')).CompareScreen,
);
export const NextYearScreen = loadScreen(
  async () => (await import('./next-year/next-year-screen.js')).NextYearScreen,
);
