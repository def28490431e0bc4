import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ComparedView } from '../../files/compared-view.js';
import { CountedTabs } from '../part/counted-tabs.js';
import { LongList } from '../part/long-list.js';
import { useStage } from '../stage-context.js';
import { ChangesPanel } from './changes-panel.js';
import { GoneEntry } from './gone-entry.js';
import { PairEntry } from './pair-entry.js';
import { UnsureEntry } from './unsure-entry.js';

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly view: ComparedView;
  /** This year's file is the open workbook: its cells can be gone to. */
  readonly isOpen: boolean;
}

/** Two years beside each other: what changed, every indicator with its course, what came and went, what is unsure. */
export function CompareResult({ view, isOpen }: Props): ReactElement {
  const styles = useStyles();
  const { words } = useStage();
  const { head, changes, pairs, dropped, added, unsure } = view;
  const gone = [
    ...dropped.map((indicator) => ({ kind: 'dropped' as const, indicator })),
    ...added.map((indicator) => ({ kind: 'added' as const, indicator })),
  ];
  const byPlace = (_: unknown, index: number): string => String(index);
  return (
    <>
      <p className={styles.head}>{head}</p>
      <CountedTabs
        label={words('compare.title')}
        tabs={[
          {
            name: 'changes',
            text: words('compare.tab.changes'),
            count: changes.length,
            content: () => <ChangesPanel changes={changes} isOpen={isOpen} />,
          },
          {
            name: 'pairs',
            text: words('compare.col.trend'),
            count: pairs.length,
            content: () => (
              <LongList
                label={words('compare.tab.pairs')}
                items={pairs}
                keyOf={byPlace}
                empty={words('compare.pairs.none')}
                render={(pair) => <PairEntry pair={pair} isOpen={isOpen} />}
              />
            ),
          },
          {
            name: 'gone',
            text: words('compare.tab.come-and-gone'),
            count: gone.length,
            content: () => (
              <LongList
                label={words('compare.tab.come-and-gone')}
                items={gone}
                keyOf={byPlace}
                empty={words('compare.gone.none')}
                render={({ kind, indicator }) => (
                  <GoneEntry kind={kind} indicator={indicator} isOpen={isOpen && kind === 'added'} />
                )}
              />
            ),
          },
          {
            name: 'unsure',
            text: words('compare.tab.unsure'),
            count: unsure.length,
            content: () => (
              <LongList
                label={words('compare.tab.unsure')}
                items={unsure}
                keyOf={byPlace}
                empty={words('compare.unsure.none')}
                render={(row) => <UnsureEntry row={row} isOpen={isOpen} />}
              />
            ),
          },
        ]}
      />
    </>
  );
}
