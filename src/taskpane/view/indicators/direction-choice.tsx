import type { ReactElement } from 'react';
import { entry, type IndicatorOverride } from '../../../achievement/settings.js';
import type { Settings } from '../../../inspection.js';
import { Choice } from '../part/choice.js';
import { usePane } from '../pane-context.js';

const DIRECTIONS = ['increase', 'decrease', 'maintain'] as const;
type Chosen = (typeof DIRECTIONS)[number] | null;

/** Settings in which an indicator goes the way its reader says; null: as Tenken finds. */
function withDirection(settings: Settings, indicator: string, direction: Chosen): Settings {
  const { evaluation } = settings;
  const { [indicator]: mine, ...others } = evaluation.overrides;
  const formula = mine?.formula;
  const own: IndicatorOverride = {
    ...(formula === undefined ? {} : { formula }),
    ...(direction === null ? {} : { direction }),
  };
  const overrides = Object.keys(own).length === 0 ? others : { ...others, [indicator]: own };
  return { ...settings, evaluation: { ...evaluation, overrides } };
}

/** Corrects the direction of one indicator where it was assumed wrongly. */
export function DirectionChoice({ indicator }: { readonly indicator: string }): ReactElement {
  const { desk, state, words } = usePane();
  const chosen = entry(state.settings.evaluation.overrides, indicator)?.direction;
  return (
    <Choice
      label={words('pane.direction.override')}
      value={chosen ?? ''}
      disabled={state.isBusy}
      options={[
        { value: '', text: words('pane.direction.automatic') },
        ...DIRECTIONS.map((value) => ({ value, text: words(`pane.direction.${value}`) })),
      ]}
      onChange={(value) => {
        const direction = DIRECTIONS.find((each) => each === value) ?? null;
        void desk.changeSettings(withDirection(state.settings, indicator, direction));
      }}
    />
  );
}
