import type { ReactElement } from 'react';
import type { UnsureRow } from '../../files/compared-view.js';
import { Entry } from '../part/entry.js';
import { PlaceLink } from '../part/place-link.js';
import { useStage } from '../stage-context.js';
import { titleOf } from '../words.js';

/** Two indicators that may be one: what speaks for it. */
export function UnsureEntry({
  row,
  isOpen,
}: {
  readonly row: UnsureRow;
  readonly isOpen: boolean;
}): ReactElement {
  const { words } = useStage();
  const { last, current, percent, doubt, evidence } = row;
  return (
    <Entry
      title={titleOf(current)}
      side={<PlaceLink place={current.place} isOpen={isOpen} />}
      lines={[
        words('compare.unsure.last', { name: titleOf(last) }),
        words('compare.unsure.doubt', { doubt: words(`compare.doubt.${doubt}`), percent }),
        evidence,
      ]}
    />
  );
}
