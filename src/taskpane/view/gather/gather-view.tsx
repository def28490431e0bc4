import type { ReactElement } from 'react';
import { gatheringOf } from '../../files/gathering-of.js';
import { usePane } from '../pane-context.js';
import { GatherScreen } from './gather-screen.js';

/** まとめる, over the tabs of the pane. */
export function GatherView(): ReactElement | null {
  const { files } = usePane();
  return files && <GatherScreen files={files} gathering={gatheringOf(files)} />;
}
