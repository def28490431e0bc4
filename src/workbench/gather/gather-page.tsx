import type { JSX } from 'react';
import type { FilePort } from '../../sheet/file-port.js';
import { gatheringOf } from '../../taskpane/files/gathering-of.js';
import { GatherScreen } from '../../taskpane/view/gather/gather-screen.js';

/** まとめる without an open book. */
export function GatherPage({ files }: { readonly files: FilePort }): JSX.Element {
  return <GatherScreen files={files} gathering={gatheringOf(files)} />;
}
