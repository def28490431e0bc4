import type { ReactElement } from 'react';
import type { GatheredView } from '../../files/protocol.js';
import { CountedTabs, type CountedTab } from '../part/counted-tabs.js';
import { CountList } from '../part/count-list.js';
import { LongList } from '../part/long-list.js';
import { useStage } from '../stage-context.js';
import { DepartmentEntry } from './department-entry.js';
import { DoubleEntry } from './double-entry.js';
import { FilesPanel } from './files-panel.js';
import { SpellingEntry } from './spelling-entry.js';

/** Departments as a coordinator goes through them: those to be asked first. */
const STATES = ['missing', 'unread', 'file-only', 'handed-in'] as const;

/** What was gathered: figures, then every file, department, double report and spelling. */
export function GatherResult({ result }: { readonly result: GatheredView }): ReactElement {
  const { words } = useStage();
  const { lines, departments, doubles, spellings } = result;
  const count = (...states: readonly string[]): number =>
    lines.filter(({ state }) => states.includes(state)).length;
  const missing = departments?.filter(({ state }) => state === 'missing').length ?? 0;
  const sorted =
    departments && STATES.flatMap((wanted) => departments.filter(({ state }) => state === wanted));
  const tabs: CountedTab[] = [
    {
      name: 'files',
      text: words('gather.tab.files'),
      count: lines.length,
      content: () => <FilesPanel lines={lines} />,
    },
    ...(sorted
      ? [
          {
            name: 'departments',
            text: words('collect.tab.missing'),
            count: missing,
            content: () => (
              <LongList
                label={words('collect.tab.missing')}
                items={sorted}
                keyOf={({ department }, index) => `${index} ${department}`}
                render={(each) => <DepartmentEntry handedIn={each} />}
                empty={words('gather.list.empty')}
              />
            ),
          },
        ]
      : []),
    {
      name: 'doubles',
      text: words('collect.tab.doubles'),
      count: doubles.length,
      content: () => (
        <LongList
          label={words('collect.tab.doubles')}
          items={doubles}
          keyOf={(_, index) => String(index)}
          render={(each) => <DoubleEntry report={each} />}
          empty={words('gather.doubles.none')}
        />
      ),
    },
    {
      name: 'spellings',
      text: words('collect.tab.spellings'),
      count: spellings.length,
      content: () => (
        <LongList
          label={words('collect.tab.spellings')}
          items={spellings}
          keyOf={(_, index) => String(index)}
          render={(each) => <SpellingEntry spelling={each} />}
          empty={words('gather.spellings.none')}
        />
      ),
    },
  ];
  return (
    <>
      <CountList
        label={words('gather.counts')}
        counts={[
          [words('gather.count.read'), count('read', 'partly-replaced')],
          [words('collect.state.replaced'), count('replaced')],
          [words('collect.state.failed'), count('failed')],
          [words('collect.col.indicators'), result.indicators],
          [words('collect.col.findings'), result.findings],
        ]}
      />
      <CountedTabs label={words('gather.tabs')} tabs={tabs} />
    </>
  );
}
