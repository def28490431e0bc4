import { useState, type ReactElement } from 'react';
import type { ChangeRow } from '../../files/compared-view.js';
import { Choice } from '../part/choice.js';
import { Entry } from '../part/entry.js';
import { Warning16Filled } from '../part/icons.js';
import { LongList } from '../part/long-list.js';
import { PlaceLink } from '../part/place-link.js';
import { useStage } from '../stage-context.js';
import { titleOf } from '../words.js';

const ALL = 'all';
const SILENT = 'silent';

interface Props {
  readonly changes: readonly ChangeRow[];
  readonly isOpen: boolean;
}

/** Every change with what stood and what stands; a kind of them at a time where the reader wants. */
export function ChangesPanel({ changes, isOpen }: Props): ReactElement {
  const { words } = useStage();
  const [wanted, setWanted] = useState<string>(ALL);
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const silent = changes.filter(({ isSilent }) => isSilent).length;
  const shown = changes.filter(
    (each) => wanted === ALL || (wanted === SILENT ? each.isSilent : each.kind === wanted),
  );
  return (
    <>
      {kinds.length > 0 && (
        <Choice
          label={words('gather.show')}
          value={wanted}
          options={[
            { value: ALL, text: words('compare.show.all', { count: changes.length }) },
            ...(silent > 0 ? [{ value: SILENT, text: words('compare.show.silent', { count: silent }) }] : []),
            ...kinds.map((kind) => ({
              value: kind,
              text: words('compare.show.kind', {
                kind: words(`compare.kind.${kind}`),
                count: changes.filter((each) => each.kind === kind).length,
              }),
            })),
          ]}
          onChange={setWanted}
        />
      )}
      <LongList
        key={wanted}
        label={words('compare.tab.changes')}
        items={shown}
        keyOf={(_, index) => String(index)}
        empty={words('compare.changes.none')}
        render={(change) => <ChangeEntry change={change} isOpen={isOpen} />}
      />
    </>
  );
}

function ChangeEntry({
  change,
  isOpen,
}: {
  readonly change: ChangeRow;
  readonly isOpen: boolean;
}): ReactElement {
  const { words } = useStage();
  const { kind, isSilent, year, before, after, said, current } = change;
  const blank = words('pane.preview.blank');
  const what = words(`compare.kind.${kind}`);
  return (
    <Entry
      title={titleOf(change)}
      side={<PlaceLink place={current} isOpen={isOpen} />}
      lines={[
        <>
          {isSilent && (
            <Warning16Filled aria-hidden style={{ verticalAlign: 'text-bottom', marginRight: 4 }} />
          )}
          {year === null ? what : words('compare.change.year', { kind: what, year })}
          {isSilent ? words('compare.change.silent') : ''}
        </>,
        kind === 'text-left'
          ? before
          : words('pane.preview.change', {
              before: before === '' ? blank : before,
              after: after === '' ? blank : after,
            }),
        isSilent ? null : said,
      ]}
    />
  );
}
