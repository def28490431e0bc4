import type { ReactElement } from 'react';
import type { ComparedIndicator } from '../../files/compared-view.js';
import { Entry } from '../part/entry.js';
import { PlaceLink } from '../part/place-link.js';
import { useStage } from '../stage-context.js';
import { titleOf } from '../words.js';

interface Props {
  readonly kind: 'dropped' | 'added';
  readonly indicator: ComparedIndicator;
  readonly isOpen: boolean;
}

/** An indicator only one of the years has. */
export function GoneEntry({ kind, indicator, isOpen }: Props): ReactElement {
  const { words } = useStage();
  const { department, target, actual, place } = indicator;
  const none = words('gather.no-figure');
  return (
    <Entry
      title={titleOf(indicator)}
      side={<PlaceLink place={place} isOpen={isOpen} />}
      lines={[
        words('compare.gone.what', { kind: words(`compare.${kind}`), sheet: place.sheet }),
        department,
        words('compare.gone.figures', { target: target ?? none, actual: actual ?? none }),
      ]}
    />
  );
}
