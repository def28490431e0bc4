import type { ReactElement } from 'react';
import {
  CompareScreen,
  CopyText,
  Explanation,
  GatherView,
  IndicatorDetail,
  NextYearScreen,
  PreviewScreen,
  SetAside,
} from './later.js';
import type { View } from './views.js';

/** The screen of a view. */
export function ViewScreen({ view }: { readonly view: View }): ReactElement {
  switch (view.kind) {
    case 'explanation':
      return <Explanation finding={view.finding} />;
    case 'indicator':
      return <IndicatorDetail indicator={view.indicator} />;
    case 'set-aside':
      return <SetAside finding={view.finding} />;
    case 'preview':
      return <PreviewScreen preview={view.preview} />;
    case 'copy':
      return <CopyText text={view.text} />;
    case 'gather':
      return <GatherView />;
    case 'compare':
      return <CompareScreen />;
    case 'next-year':
      return <NextYearScreen />;
  }
}
