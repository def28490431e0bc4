import { useState, type ReactElement } from 'react';
import type { FileLine } from '../../../collect/outcome-tabs.js';
import { Choice } from '../part/choice.js';
import { Entry } from '../part/entry.js';
import { LongList } from '../part/long-list.js';
import { useStage } from '../stage-context.js';
import { StateMark } from './state-mark.js';

const SHOWN = ['look', 'failed', 'replaced', 'all'] as const;
type Shown = (typeof SHOWN)[number];

function isShown({ state, note }: FileLine, shown: Shown): boolean {
  switch (shown) {
    case 'look':
      return state !== 'read' || note !== '';
    case 'failed':
      return state === 'failed';
    case 'replaced':
      return state === 'replaced' || state === 'partly-replaced';
    case 'all':
      return true;
  }
}

/** Every file with what became of it and why; at first those somebody should look at. */
export function FilesPanel({ lines }: { readonly lines: readonly FileLine[] }): ReactElement {
  const { words } = useStage();
  const [wanted, setWanted] = useState<Shown | null>(null);
  const shown = wanted ?? (lines.some((line) => isShown(line, 'look')) ? 'look' : 'all');
  const count = (which: Shown): number => lines.filter((line) => isShown(line, which)).length;
  return (
    <>
      <Choice
        label={words('gather.show')}
        value={shown}
        options={SHOWN.map((value) => ({
          value,
          text: words(`gather.show.${value}`, { count: count(value) }),
        }))}
        onChange={(value) => setWanted(SHOWN.find((each) => each === value) ?? 'all')}
      />
      <LongList
        key={shown}
        label={words('gather.tab.files')}
        items={lines.filter((line) => isShown(line, shown))}
        keyOf={({ file }) => file}
        empty={words('gather.show.none')}
        render={({ file, state, indicators, findings, note }) => (
          <Entry
            title={file}
            side={<StateMark state={state} />}
            lines={[
              state === 'failed' || state === 'own' || state === 'replaced'
                ? null
                : words('gather.file.counts', { indicators, findings }),
              note,
            ]}
          />
        )}
      />
    </>
  );
}
