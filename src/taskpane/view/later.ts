import { lazy } from 'react';

// Screens nobody sees at first: each is loaded when it is opened.

const panel = async () => ({ default: (await import('./panel.js')).Panel });
/** The tabs; called ahead while the reader still reads the first screen. */
export const loadPanel = async (): Promise<void> => {
  await panel();
};
export const Panel = lazy(panel);

export const IndicatorsTab = lazy(async () => ({
  default: (await import('./indicators/indicators-tab.js')).IndicatorsTab,
}));
export const MappingTab = lazy(async () => ({
  default: (await import('./mapping/mapping-tab.js')).MappingTab,
}));
export const SummaryTab = lazy(async () => ({
  default: (await import('./summary/summary-tab.js')).SummaryTab,
}));
export const SettingsTab = lazy(async () => ({
  default: (await import('./settings/settings-tab.js')).SettingsTab,
}));
export const Explanation = lazy(async () => ({
  default: (await import('./explanation/explanation.js')).Explanation,
}));
export const IndicatorDetail = lazy(async () => ({
  default: (await import('./indicators/indicator-detail.js')).IndicatorDetail,
}));
export const SetAside = lazy(async () => ({
  default: (await import('./findings/set-aside.js')).SetAside,
}));
export const PreviewScreen = lazy(async () => ({
  default: (await import('./preview/preview-screen.js')).PreviewScreen,
}));
export const CopyText = lazy(async () => ({
  default: (await import('./findings/copy-text.js')).CopyText,
}));
export const GatherView = lazy(async () => ({
  default: (await import('./gather/gather-view.js')).GatherView,
}));
export const CompareScreen = lazy(async () => ({
  default: (await import('./compare/compare-screen.js')).CompareScreen,
}));
export const NextYearScreen = lazy(async () => ({
  default: (await import('./next-year/next-year-screen.js')).NextYearScreen,
}));
