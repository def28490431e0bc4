import { makeStyles, SpinButton, Field, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Decimals } from '../../../achievement/decimal.js';
import type { RateFormula } from '../../../achievement/evaluation.js';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../../achievement/settings.js';
import { Choice } from '../part/choice.js';
import { usePane } from '../pane-context.js';
import { exampleOf, OFFERED, type Way } from './formula-examples.js';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '8px' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  spin: { minWidth: 0, width: '100%' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const DECIMALS: readonly Decimals[] = [0, 1, 2];
const CAPS = [100, 120, 150, 200];
const SAMPLE_RATE = 95.238;

interface Props {
  readonly evaluation: EvaluationSettings;
  readonly onChange: (evaluation: EvaluationSettings) => void;
}

/** How rates are computed: a formula for either direction with an example, decimals and the highest rate. */
export function RateChoices({ evaluation, onChange }: Props): ReactElement {
  const styles = useStyles();
  const { words, locale, state } = usePane();
  const formula = (way: Way) => {
    const key = `${way}Formula` as const;
    const offered = OFFERED[way].includes(evaluation[key])
      ? OFFERED[way]
      : [...OFFERED[way], evaluation[key]];
    const { target, actual, baseline, working } = exampleOf(evaluation[key], way, evaluation);
    const figures = [
      ...(baseline === null ? [] : [`${words('pane.figure.baseline')} ${baseline}`]),
      `${words('pane.figure.target')} ${target}`,
      `${words('pane.figure.actual')} ${actual}`,
    ].join(locale === 'ja' ? '・' : ', ');
    const name = (each: RateFormula) => {
      const text = words(`pane.formula.${each}`);
      return each === DEFAULT_SETTINGS[key]
        ? words('pane.settings.formula.default', { formula: text })
        : text;
    };
    return (
      <Choice
        label={words(`pane.settings.formula.${way}`)}
        value={evaluation[key]}
        disabled={state.isBusy}
        hint={words('pane.settings.example', { example: `${figures} → ${working}` })}
        options={offered.map((each) => ({ value: each, text: name(each) }))}
        onChange={(value) =>
          onChange({ ...evaluation, [key]: offered.find((each) => each === value) ?? evaluation[key] })
        }
      />
    );
  };
  const years = (part: 'elapsed' | 'total') => (
    <Field label={words(`pane.settings.${part}`)} size="small">
      <SpinButton
        size="small"
        className={styles.spin}
        min={1}
        max={50}
        value={evaluation.proRata[part]}
        onChange={(_event, { value, displayValue }) => {
          const years = value ?? Number(displayValue);
          if (!Number.isInteger(years) || years < 1 || years > 50) return;
          onChange({ ...evaluation, proRata: { ...evaluation.proRata, [part]: years } });
        }}
      />
    </Field>
  );
  const isProRata = [evaluation.increaseFormula, evaluation.decreaseFormula].includes('pro-rata');
  return (
    <div className={styles.block}>
      {formula('increase')}
      {isProRata && (
        <div className={styles.pair}>
          {years('elapsed')}
          {years('total')}
        </div>
      )}
      {formula('decrease')}
      <p className={styles.note}>{words('pane.settings.formula.note')}</p>
      <div className={styles.pair}>
        <Choice
          label={words('pane.settings.decimals')}
          value={String(evaluation.decimals)}
          disabled={state.isBusy}
          options={DECIMALS.map((count) => ({
            value: String(count),
            text: words('pane.settings.decimals.value', { count, example: `${SAMPLE_RATE.toFixed(count)}%` }),
          }))}
          onChange={(value) =>
            onChange({ ...evaluation, decimals: DECIMALS.find((each) => String(each) === value) ?? 1 })
          }
        />
        <Choice
          label={words('pane.settings.cap')}
          value={String(evaluation.cap)}
          disabled={state.isBusy}
          options={[
            { value: String(null), text: words('pane.settings.cap.none') },
            ...CAPS.map((cap) => ({
              value: String(cap),
              text: words('pane.settings.cap.value', { percent: cap }),
            })),
          ]}
          onChange={(value) =>
            onChange({ ...evaluation, cap: CAPS.find((cap) => String(cap) === value) ?? null })
          }
        />
      </div>
    </div>
  );
}
