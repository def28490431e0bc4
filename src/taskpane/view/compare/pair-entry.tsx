import type { ReactElement } from 'react';
import type { PairRow } from '../../files/compared-view.js';
import { Entry } from '../part/entry.js';
import { PlaceLink } from '../part/place-link.js';
import { Sparkline } from '../part/sparkline.js';
import { useStage } from '../stage-context.js';
import { titleOf } from '../words.js';

/** One indicator over both years: last year's and this year's actual, and its course. */
export function PairEntry({
  pair,
  isOpen,
}: {
  readonly pair: PairRow;
  readonly isOpen: boolean;
}): ReactElement {
  const { words } = useStage();
  const none = words('gather.no-figure');
  return (
    <Entry
      title={titleOf(pair)}
      side={<PlaceLink place={pair.place} isOpen={isOpen} />}
      lines={[
        words('compare.pair.actuals', { last: pair.lastActual ?? none, current: pair.actual ?? none }),
        pair.kinds.map((kind) => words(`compare.kind.${kind}`)).join(words('gather.and')),
        <Sparkline key="course" trend={pair.trend} />,
      ]}
    />
  );
}
